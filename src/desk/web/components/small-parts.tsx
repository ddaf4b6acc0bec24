/** Small things that many pages need: printing, copying, progress, help. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { PARTS } from '../../texts/components.ts';
import { useLanguage } from '../language.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from './button.tsx';

export function PrintButton({ label }: { readonly label?: string | undefined }) {
  const { text } = useLanguage();
  return <Button onClick={() => print()}>{label ?? text(PARTS.print)}</Button>;
}

export interface CopyButtonProps {
  /** What is copied. */
  readonly text: string;
  readonly label?: string | undefined;
}

export function CopyButton({ text: copied, label }: CopyButtonProps) {
  const { text } = useLanguage();
  const { tell } = useMessages();
  async function copy() {
    await navigator.clipboard.writeText(copied);
    tell(text(PARTS.copied));
  }
  return <Button onClick={() => void copy()}>{label ?? text(PARTS.copy)}</Button>;
}

export interface ProgressBarProps {
  readonly label: string;
  /** Absent: it goes on, nobody knows how long. */
  readonly value?: number | undefined;
  readonly max?: number | undefined;
  readonly onStop?: (() => void) | undefined;
  readonly stopLabel?: string | undefined;
}

export function ProgressBar({ label, value, max = 1, onStop, stopLabel }: ProgressBarProps) {
  const { text } = useLanguage();
  return (
    <div class="progress">
      <span aria-hidden="true">{label}</span>
      <progress aria-label={label} max={max} {...(value !== undefined && { value })} />
      {onStop && (
        <Button small onClick={onStop}>
          {stopLabel ?? text(PARTS.stop)}
        </Button>
      )}
    </div>
  );
}

export interface HelpProps {
  /** Names the page; closing is remembered for it on this machine. */
  readonly id: string;
  readonly children: ComponentChildren;
}

/** Open on the first visit; afterwards one line that opens it again. */
export function Help({ id, children }: HelpProps) {
  const { text } = useLanguage();
  const key = `onderdak-help-${id}`;
  const [open, setOpen] = useState(() => localStorage.getItem(key) !== 'read');
  function close() {
    localStorage.setItem(key, 'read');
    setOpen(false);
  }
  return (
    <details
      class="help no-print"
      open={open}
      onToggle={(event) => {
        const now = event.currentTarget.open;
        if (now) setOpen(true);
        else close();
      }}
    >
      <summary>{text(PARTS.helpTitle)}</summary>
      <div class="stack-tight">
        {children}
        <div>
          <Button small onClick={close}>
            {text(PARTS.helpClose)}
          </Button>
        </div>
      </div>
    </details>
  );
}
