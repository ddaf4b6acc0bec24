/** A rule is hard: it adds rows that every plan must keep. One file per rule, listed in `build-model.ts`. */
import type { ModelDraft } from '../draft.ts';
import type { ModelData } from '../model-data.ts';

export interface Capacity {
  readonly id: string;
  /** What the rule says, in one sentence. */
  readonly sentence: string;
  /** Keys of docs/sources.md, or the page of the model that fixes it. */
  readonly source: string;
  apply(data: ModelData, draft: ModelDraft): void;
}
