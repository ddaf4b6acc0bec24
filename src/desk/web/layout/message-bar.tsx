/** Messages at the bottom of the screen; the region is always there, so that screen readers notice what appears in it. */
import { useEffect } from 'preact/hooks';
import { PARTS } from '../../texts/components.ts';
import { Button } from '../components/button.tsx';
import { useLanguage } from '../language.tsx';
import { useMessages } from '../messages.tsx';

/** Long enough to read; a message with a way back stays (WCAG 2.2.1). */
const SHOWN_FOR = 8_000;

export function MessageBar() {
  const { text } = useLanguage();
  const { message, whisper, close } = useMessages();
  useEffect(() => {
    if (!message || message.undo || message.tone === 'alert') return undefined;
    const timer = setTimeout(close, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [message, close]);
  const undo = message?.undo;
  return (
    <div class="messages no-print">
      <div class="hidden" role="status">
        {whisper}
      </div>
      <div role="status" class={message ? `message message-${message.tone ?? 'good'}` : 'message-none'}>
        {message && (
          <>
            <span key={message.key}>{message.words}</span>
            {undo && (
              <Button
                small
                onClick={() => {
                  close();
                  undo();
                }}
              >
                {message.undoLabel ?? text(PARTS.undo)}
              </Button>
            )}
            <button type="button" class="dialog-close" aria-label={text(PARTS.close)} onClick={close}>
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d="M3 3l10 10M13 3L3 13" class="icon-line" />
              </svg>
            </button>
          </>
        )}
      </div>
    </div>
  );
}
