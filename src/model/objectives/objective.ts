/**
 * An objective is soft: a whole-number cost per stay or home (always minimised; what is maximised is turned round), in the
 * order that the policy gives. One file per objective, listed in `build-model.ts`.
 */
import type { ObjectiveId } from '../../domain/policy.ts';
import type { ModelDraft } from '../draft.ts';
import type { ModelData } from '../model-data.ts';
import type { StayOption } from '../stay-options.ts';

export interface Objective {
  readonly id: ObjectiveId;
  readonly sentence: string;
  readonly source: string;
  readonly sense: 'minimise' | 'maximise';
  /** The unit in which people read it. */
  readonly unit: (data: Pick<ModelData, 'policy'>) => string;
  /** Whether it counts weeks of families, without a roof or in shelter. */
  readonly ofTime?: true;
  /** Costs are whole numbers; `millionths` says that a million of them is one unit. */
  readonly scale: 'whole' | 'millionths';
  readonly stayCost?: (data: ModelData, stay: StayOption) => number;
  readonly homeCost?: (data: ModelData, home: number) => number;
  /** Columns and rows beside those of stays and homes, with their costs; returns the constant part. */
  readonly extra?: (data: ModelData, draft: ModelDraft) => ExtraCosts;
}

export interface ExtraCosts {
  readonly constant: number;
  readonly costs: readonly { readonly column: number; readonly cost: number }[];
}
