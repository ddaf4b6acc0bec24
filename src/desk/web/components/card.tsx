/** A part of a page with its heading. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface CardProps {
  readonly title: ComponentChildren;
  readonly actions?: ComponentChildren;
  readonly level?: 2 | 3 | 4 | undefined;
  readonly id?: string | undefined;
  readonly tone?: 'alert' | 'accent' | 'good' | undefined;
  readonly children: ComponentChildren;
}

export function Card({ title, actions, level = 2, id, tone, children }: CardProps) {
  const heading = useId();
  const Heading = `h${level}` as 'h2' | 'h3' | 'h4';
  return (
    <section class={tone ? `card card-${tone}` : 'card'} aria-labelledby={heading} id={id}>
      <div class="card-head">
        <Heading id={heading}>{title}</Heading>
        {actions && <div class="cluster no-print">{actions}</div>}
      </div>
      <div class="stack">{children}</div>
    </section>
  );
}
