/** Facts with their names, and figures that stand out. */
import type { ComponentChildren } from 'preact';

export interface Fact {
  readonly term: ComponentChildren;
  readonly value: ComponentChildren;
}

export function Facts({ items }: { readonly items: readonly Fact[] }) {
  return (
    <dl class="facts">
      {items.map(({ term, value }, index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export interface Tile {
  readonly value: ComponentChildren;
  readonly label: ComponentChildren;
  readonly tone?: 'alert' | 'good' | undefined;
  readonly note?: ComponentChildren;
}

export function Tiles({ items }: { readonly items: readonly Tile[] }) {
  return (
    <ul class="tiles">
      {items.map(({ value, label, tone, note }, index) => (
        <li key={index} class={tone ? `tile tile-${tone}` : 'tile'}>
          <strong>{value}</strong>
          <span>{label}</span>
          {note && <em>{note}</em>}
        </li>
      ))}
    </ul>
  );
}
