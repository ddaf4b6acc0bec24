/** Parts of a page of which one is shown. Which one is in the address, so that it can be kept, shared, and gone back to. */

import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';

export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly count?: number | undefined;
  readonly content: () => ComponentChildren;
}

export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** In the address; another name where a page has two sets. */
  readonly name?: string | undefined;
}

export function Tabs({ label, tabs, name = 'tab' }: TabsProps) {
  const { path, query, route } = useLocation();
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const chosen = tabs.find(({ id }) => id === query[name]) ?? tabs[0];
  if (!chosen) return null;
  const tabOf = (id: string): string => `${base}-tab-${id}`;

  function choose(tab: Tab | undefined) {
    if (!tab) return;
    route(`${path}?${new URLSearchParams({ ...query, [name]: tab.id })}`, true);
    list.current?.querySelector<HTMLElement>(`[id="${tabOf(tab.id)}"]`)?.focus();
  }
  function onKeyDown(event: TargetedKeyboardEvent<HTMLDivElement>) {
    const at = tabs.findIndex(({ id }) => id === chosen?.id);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(tabs[(to + tabs.length) % tabs.length]);
  }
  return (
    <div class="tabs">
      <div class="tab-list" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            class="tab"
            id={tabOf(tab.id)}
            aria-selected={tab.id === chosen.id}
            aria-controls={`${base}-panel`}
            tabIndex={tab.id === chosen.id ? 0 : -1}
            onClick={() => choose(tab)}
          >
            {tab.title}
            {tab.count !== undefined && <span class="tab-count">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div
        class="tab-panel stack"
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={tabOf(chosen.id)}
        key={chosen.id}
      >
        {chosen.content()}
      </div>
    </div>
  );
}
