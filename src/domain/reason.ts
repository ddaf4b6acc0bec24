/**
 * Why something is so, as data. Words are made at the edge from one total record per language (`i18n`), so that the
 * terminal, the report and the letters say the same.
 */
import type { IsoWeek } from './calendar.ts';
import type { CapacityKind, Supply } from './plan.ts';
import type { DwellingId, FamilyId, MunicipalityId, ShelterId } from './planning-week.ts';
import type { ObjectiveId } from './policy.ts';

/** Why an option does not exist for a family. Found while options are generated. */
export type FallenAway =
  | { readonly kind: 'not-taking-part'; readonly municipality: MunicipalityId }
  | { readonly kind: 'not-own-municipality'; readonly municipality: MunicipalityId }
  | { readonly kind: 'avoids'; readonly municipality: MunicipalityId }
  | { readonly kind: 'declined'; readonly municipality: MunicipalityId }
  | { readonly kind: 'banned'; readonly municipality: MunicipalityId; readonly dwelling?: DwellingId }
  | { readonly kind: 'pinned-elsewhere'; readonly municipality: MunicipalityId; readonly pin: string }
  | { readonly kind: 'family-too-large'; readonly municipality: MunicipalityId; readonly largest: number }
  | { readonly kind: 'not-in-match-table'; readonly municipality: MunicipalityId }
  | {
      readonly kind: 'commitment-not-in-force';
      readonly municipality: MunicipalityId;
      readonly dwelling?: DwellingId;
    }
  | { readonly kind: 'no-homes-on-offer'; readonly municipality: MunicipalityId }
  | {
      readonly kind: 'too-few-bedrooms';
      readonly municipality: MunicipalityId;
      readonly dwelling: DwellingId;
      readonly bedrooms: number;
      readonly needed: number;
    }
  | {
      readonly kind: 'household-too-large';
      readonly municipality: MunicipalityId;
      readonly dwelling: DwellingId;
      readonly largest: number;
    }
  /** Rents in cents a month. */
  | {
      readonly kind: 'rent-too-high';
      readonly municipality: MunicipalityId;
      readonly dwelling: DwellingId;
      readonly rent: number;
      readonly maxRent: number;
    }
  | { readonly kind: 'not-accessible'; readonly municipality: MunicipalityId; readonly dwelling: DwellingId }
  | { readonly kind: 'not-available-in-horizon'; readonly municipality: MunicipalityId; readonly dwelling: DwellingId }
  | {
      readonly kind: 'temporary-too-short';
      readonly municipality: MunicipalityId;
      readonly dwelling: DwellingId;
      readonly weeks: number;
      readonly needed: number;
    }
  | {
      readonly kind: 'expected-too-small';
      readonly municipality: MunicipalityId;
      readonly pool: string;
      readonly bedrooms: number;
      readonly needed: number;
    };

/** Why a family is where the plan puts it, or why it is nowhere. */
export type WhyHere =
  | {
      readonly kind: 'placed';
      readonly municipality: MunicipalityId;
      readonly supply: Supply;
      readonly dwelling?: DwellingId;
      readonly moveInWeek: IsoWeek;
    }
  | { readonly kind: 'pinned'; readonly pin: string }
  /** No other municipality has any option for this family. */
  | { readonly kind: 'only-option'; readonly municipality: MunicipalityId }
  /** No option anywhere scores better for this family on any objective in its order. */
  | { readonly kind: 'best-for-family'; readonly municipality: MunicipalityId }
  /** The family's own best lies elsewhere, but is used by families for whom it matters more. */
  | { readonly kind: 'better-for-all'; readonly municipality: MunicipalityId; readonly wouldPrefer: MunicipalityId }
  | {
      readonly kind: 'match-score';
      readonly score: number;
      readonly labour?: number;
      readonly ties?: number;
      readonly preference?: number;
    }
  | { readonly kind: 'rests-on-expected-home'; readonly pool: string; readonly bedrooms: number }
  | { readonly kind: 'temporary-home'; readonly dwelling: DwellingId; readonly weeks: number }
  | { readonly kind: 'region-fallback'; readonly municipality: MunicipalityId; readonly region: string }
  | { readonly kind: 'waits-for-shelter'; readonly weeks: number }
  | { readonly kind: 'over-cap'; readonly weeks: number; readonly excess: number }
  /** No option exists anywhere for this family. */
  | { readonly kind: 'no-option' }
  /** Options exist, but other families use all that fits. */
  | { readonly kind: 'all-options-taken' };

/** Why not there: the best option in another municipality against the chosen one. */
export type WhyNotThere =
  | FallenAway
  /** The first objective on which the family's own best option there differs from the chosen one; `difference` > 0 is worse. */
  | {
      readonly kind: 'worse-there';
      readonly municipality: MunicipalityId;
      readonly objective: ObjectiveId;
      readonly difference: number;
      readonly unit: string;
    }
  /** As good or better for the family, but what it needs is used. */
  | {
      readonly kind: 'capacity-used';
      readonly municipality: MunicipalityId;
      readonly capacity: CapacityKind;
      readonly dwelling?: DwellingId;
      readonly shelter?: ShelterId;
      readonly by: readonly FamilyId[];
    }
  /** Found by re-solving with the family put there: what the whole plan loses. */
  | {
      readonly kind: 'plan-would-be-worse';
      readonly municipality: MunicipalityId;
      readonly objective: ObjectiveId;
      readonly difference: number;
      readonly unit: string;
    }
  | { readonly kind: 'equal-tie-break'; readonly municipality: MunicipalityId }
  | { readonly kind: 'impossible-there'; readonly municipality: MunicipalityId }
  /** The plan is not proven to the end: the search stopped before it could rule this out. */
  | { readonly kind: 'search-stopped'; readonly municipality: MunicipalityId };

/** What would change the outcome, found by re-solving. */
export type WhatWouldChange =
  /** One more home of `bedrooms` in `municipality` by `week` gives `objective` the improvement `gain` for this family. */
  | {
      readonly kind: 'one-more-home';
      readonly municipality: MunicipalityId;
      readonly bedrooms: number;
      readonly week: IsoWeek;
      readonly effect: FamilyEffect;
    }
  | {
      readonly kind: 'one-more-family-committed';
      readonly municipality: MunicipalityId;
      readonly persons: number;
      readonly effect: FamilyEffect;
    }
  | {
      readonly kind: 'more-shelter-places';
      readonly shelter: ShelterId;
      readonly places: number;
      readonly effect: FamilyEffect;
    }
  | { readonly kind: 'nothing-tried-helps'; readonly tried: number };

/** What a change does to the family at least, in every best plan: the first of its own outcomes that improves. */
export interface FamilyEffect {
  readonly outcome: 'placed' | 'under-cap' | 'fewer-weeks-in-shelter' | 'fewer-roofless-weeks' | 'better-match';
  /** Weeks, or match points, at least; 0 for `placed` and `under-cap`. */
  readonly gain: number;
}

export type Reason = WhyHere | WhyNotThere | WhatWouldChange;
export type ReasonKind = Reason['kind'];

/** The whole story of one family in one plan. */
export interface FamilyExplanation {
  readonly family: FamilyId;
  readonly here: readonly Reason[];
  readonly elsewhere: readonly { readonly municipality: MunicipalityId; readonly reasons: readonly Reason[] }[];
  readonly changes: readonly Reason[];
}
