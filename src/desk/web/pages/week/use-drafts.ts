/** The drafts of this browser tab. They outlive a visit to another page, and never leave the tab before a preview. */
import { useState } from 'preact/hooks';
import { type Draft, withDraft } from './week-data.ts';

let kept: readonly Draft[] = [];

export interface Drafts {
  readonly list: readonly Draft[];
  add(draft: Draft): void;
  remove(draft: Draft): void;
  clear(): void;
}

export function useDrafts(): Drafts {
  const [list, setList] = useState(kept);
  const change = (drafts: readonly Draft[]): void => {
    kept = drafts;
    setList(drafts);
  };
  return {
    list,
    add: (draft) => change(withDraft(kept, draft)),
    remove: (draft) => change(kept.filter((other) => other !== draft)),
    clear: () => change([]),
  };
}
