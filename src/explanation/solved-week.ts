/** A model with the solution that became the plan: what explanations are read from. */
import type { Model } from '../model/build-model.ts';
import type { Decision } from '../plan/decision.ts';

export interface SolvedWeek {
  readonly model: Model;
  /** One per family, in the order of the model. */
  readonly decisions: readonly Decision[];
  /** One value per column of the program. */
  readonly values: Float64Array;
}
