/** What verifying a plan against its data may find, as data; the words are in `i18n/verification.ts`. */
import type { Plan, PlanData } from './plan.ts';
import type { FamilyId } from './planning-week.ts';
import type { ObjectiveId } from './policy.ts';

/** How a table differs from the one that a plan was made from. */
export interface DataDifference {
  readonly table: PlanData;
  /** Rows then and now; equal when only their content differs. */
  readonly planned: number;
  readonly now: number;
}

/** Something that the plan says otherwise than its data do. */
export type ToldOtherwise =
  | { readonly kind: 'reasons-differ'; readonly family: FamilyId }
  | { readonly kind: 'no-option'; readonly family?: FamilyId }
  | { readonly kind: 'warnings-differ' }
  | { readonly kind: 'status-differs'; readonly claimed: Plan['status'] }
  | { readonly kind: 'scenario-differs'; readonly claimed: string; readonly expected: string }
  | { readonly kind: 'inputs-differ'; readonly claimed: string; readonly expected: string }
  | { readonly kind: 'overrides-differ' };

/** What a reader should know, though nothing is wrong. */
export type VerificationNote =
  /** A plan of the earlier schema does not say from which data it was made. */
  | { readonly kind: 'data-not-recorded' }
  /** Its reasons and warnings are those of that version, and are not derived again. */
  | { readonly kind: 'other-version'; readonly version: string; readonly now: string }
  /** The same data in other bytes. */
  | { readonly kind: 'file-rewritten'; readonly file: string };

/** What solving again says of one objective. */
export type Certificate =
  | { readonly objective: ObjectiveId; readonly kind: 'proven-again'; readonly by: string }
  /** Solved again by the engine that made the plan, since no other could. */
  | { readonly objective: ObjectiveId; readonly kind: 'same-engine'; readonly by: string }
  /** A better value was found with the same values before it: the plan is not the best one. */
  | { readonly objective: ObjectiveId; readonly kind: 'not-best'; readonly by: string; readonly best: number }
  | { readonly objective: ObjectiveId; readonly kind: 'not-certified' };
