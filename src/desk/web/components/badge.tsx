/** A state in a word or two. The word carries the meaning; the colour only helps to find it. */
import type { ComponentChildren } from 'preact';

export type BadgeTone = 'neutral' | 'good' | 'alert' | 'accent';

const LOOK: Readonly<Record<BadgeTone, string>> = {
  neutral: 'utrecht-status-badge--neutral',
  good: 'utrecht-status-badge--safe',
  alert: 'utrecht-status-badge--warning',
  accent: 'utrecht-status-badge--active',
};

export function Badge({
  tone = 'neutral',
  children,
}: {
  readonly tone?: BadgeTone;
  readonly children: ComponentChildren;
}) {
  return <span class={`utrecht-status-badge ${LOOK[tone]}`}>{children}</span>;
}
