/** The frame of a page: its one heading, the window's title, what can be done, and the content. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { SHELL } from '../../texts/shell.ts';
import { useLanguage } from '../language.tsx';
import { takeFocusOnOpening } from '../layout/page-focus.ts';

export interface PageFrameProps {
  readonly title: string;
  readonly intro?: ComponentChildren;
  /** Buttons, to the right of the heading. */
  readonly actions?: ComponentChildren;
  /** For texts and forms: no longer lines than people read easily. */
  readonly narrow?: boolean | undefined;
  readonly children: ComponentChildren;
}

export function Page({ title, intro, actions, narrow = false, children }: PageFrameProps) {
  const { text } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${text(SHELL.product)}`;
  }, [title, text]);
  useEffect(() => {
    // Somebody who cannot see the change of page hears the new heading.
    if (heading.current && takeFocusOnOpening()) heading.current.focus({ preventScroll: true });
  }, []);
  return (
    <div class={narrow ? 'page page-narrow' : 'page'}>
      <div class="page-head">
        <div class="page-words">
          <h1 tabIndex={-1} ref={heading}>
            {title}
          </h1>
          {intro && <div class="intro">{intro}</div>}
        </div>
        {actions && <div class="cluster page-actions no-print">{actions}</div>}
      </div>
      <div class="stack page-content">{children}</div>
    </div>
  );
}
