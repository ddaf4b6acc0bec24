/** What the check of a plan found, as data; the words are in `i18n/check.ts`. */
import type { DwellingId, FamilyId, MunicipalityId, ShelterId } from '../../domain/planning-week.ts';
import type { ObjectiveId } from '../../domain/policy.ts';

/** The rules that the check proves, in the order in which they are checked. */
export const CHECK_RULES = [
  'plan-header',
  'families-complete',
  'home-exists',
  'home-fits',
  'dwelling-once',
  'municipality-allowed',
  'pins',
  'commitment',
  'task',
  'expected-supply',
  'shelter-stays',
  'shelter-places',
  'central-first',
  'school-places',
  'displacement-guard',
  'placement-fields',
  'objective-values',
  'proof',
  'loads',
] as const;
export type CheckRuleId = (typeof CHECK_RULES)[number];

export const VIOLATION_KINDS = [
  'header-differs',
  'family-missing',
  'family-twice',
  'family-unknown',
  'family-left-out',
  'status-contradicts-home',
  'week-outside-horizon',
  'home-before-arrival',
  'municipality-unknown',
  'dwelling-unknown',
  'dwelling-elsewhere',
  'supply-fields-contradict',
  'no-home-arranged',
  'home-not-ready',
  'expected-unknown',
  'bedrooms-unknown',
  'too-few-bedrooms',
  'household-too-large',
  'rent-too-high',
  'not-accessible',
  'not-available',
  'temporary-too-short',
  'dwelling-twice',
  'not-own-municipality',
  'nothing-in-force',
  'avoided',
  'declined',
  'banned',
  'family-too-large',
  'not-in-match-table',
  'pin-not-kept',
  'commitment-families-exceeded',
  'commitment-persons-exceeded',
  'weekly-intake-exceeded',
  'task-exceeded',
  'expected-exceeded',
  'shelter-unknown',
  'stay-malformed',
  'shelter-not-open',
  'present-shelter-not-kept',
  'shelter-left-while-open',
  'shelter-of-another-municipality',
  'shelter-avoided',
  'shelter-too-full',
  'central-had-room',
  'school-places-exceeded',
  'displacement-exceeded',
  'field-differs',
  'objective-differs',
  'bound-contradicts-value',
  'proof-without-bound',
  'conditional-differs',
  'gap-differs',
  'optimal-without-proof',
  'load-missing',
  'load-twice',
  'load-differs',
] as const;
export type ViolationKind = (typeof VIOLATION_KINDS)[number];

/** What a violation is about. */
export interface ViolationIds {
  readonly family?: FamilyId;
  readonly municipality?: MunicipalityId;
  readonly dwelling?: DwellingId;
  readonly shelter?: ShelterId;
  readonly pool?: string;
  readonly objective?: ObjectiveId;
}

export interface Violation {
  readonly rule: CheckRuleId;
  readonly kind: ViolationKind;
  readonly ids: ViolationIds;
  /** Fills the text of `kind`, beside the ids. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** One objective: the value computed again from the data against the value that the plan claims. */
export interface ObjectiveCheck {
  readonly name: ObjectiveId;
  /** Points for `match`, person-steps for `evenness` (both with six decimals); whole weeks, families or children for the others. */
  readonly recomputed: number;
  /** `null` when the plan gives no value for an objective of the policy. */
  readonly claimed: number | null;
  readonly agrees: boolean;
}

export interface CheckReport {
  readonly ok: boolean;
  readonly violations: readonly Violation[];
  /** In the order of the policy. */
  readonly objectives: readonly ObjectiveCheck[];
  readonly rulesChecked: readonly CheckRuleId[];
}
