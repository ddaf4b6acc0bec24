/** A question above the page: the browser's own modal dialog, which holds the focus and gives it back. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { PARTS } from '../../texts/components.ts';
import { useLanguage } from '../language.tsx';

export interface DialogProps {
  readonly open: boolean;
  readonly title: ComponentChildren;
  readonly onClose: () => void;
  readonly footer?: ComponentChildren;
  readonly wide?: boolean | undefined;
  readonly children: ComponentChildren;
}

export function Dialog(props: DialogProps) {
  // What is asked is made anew each time, so that nothing of an earlier question lingers.
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ title, onClose, footer, wide = false, children }: DialogProps) {
  const { text } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" class="dialog-close" aria-label={text(PARTS.close)} onClick={onClose}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" class="icon-line" />
          </svg>
        </button>
      </div>
      <div class="stack dialog-body">{children}</div>
      {footer && <div class="cluster dialog-foot">{footer}</div>}
    </dialog>
  );
}
