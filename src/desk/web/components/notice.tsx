/** Something to know before going on. */
import type { ComponentChildren } from 'preact';

export type NoticeTone = 'info' | 'good' | 'alert';

const LOOK: Readonly<Record<NoticeTone, string>> = {
  info: 'utrecht-alert--info',
  good: 'utrecht-alert--ok',
  alert: 'utrecht-alert--warning',
};

export interface NoticeProps {
  readonly tone?: NoticeTone | undefined;
  readonly title?: ComponentChildren;
  /** Read aloud when it appears. */
  readonly live?: boolean | undefined;
  readonly children?: ComponentChildren;
}

export function Notice({ tone = 'info', title, live = false, children }: NoticeProps) {
  return (
    <div class={`utrecht-alert notice ${LOOK[tone]}`} {...(live && { role: tone === 'alert' ? 'alert' : 'status' })}>
      <div class="utrecht-alert__content stack-tight">
        {title && <p class="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

export interface EmptyStateProps {
  readonly title: ComponentChildren;
  readonly action?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** Nothing to show, and what to do about it. */
export function EmptyState({ title, action, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children && <div>{children}</div>}
      {action && <div class="cluster">{action}</div>}
    </div>
  );
}

export interface DetailsProps {
  readonly summary: ComponentChildren;
  readonly open?: boolean | undefined;
  readonly children: ComponentChildren;
}

export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details class="details" {...(open && { open })}>
      <summary>{summary}</summary>
      <div class="stack">{children}</div>
    </details>
  );
}
