/** What stands in the way in a week, as data: what was added to it, and what planning it again was found to change. */
import type { CapacityKind } from './plan.ts';
import type { FamilyId, MunicipalityId, ShelterId } from './planning-week.ts';
import type { ObjectiveId } from './policy.ts';

/** Something that is put into the week, to see what it would change. */
export type Addition =
  /** A home just like this one. */
  | {
      readonly kind: 'home-like';
      readonly dwelling: string;
      readonly municipality: MunicipalityId;
      readonly bedrooms: number;
      /** Cents a month. */
      readonly rent?: number;
    }
  /** Room in a promise or task for one more family, of so many persons. */
  | { readonly kind: 'more-promised'; readonly municipality: MunicipalityId; readonly persons: number }
  | { readonly kind: 'shelter-places'; readonly shelter: ShelterId; readonly places: number }
  | { readonly kind: 'school-places'; readonly municipality: MunicipalityId; readonly places: number };

/** The weeks of one family in shelter or without a roof, against those of the plan; negative is fewer. */
export interface FamilyChange {
  readonly family: FamilyId;
  readonly weeksInShelter: number;
  readonly rooflessWeeks: number;
}

/** What planning the week again with additions was found to change. */
export interface MeasuredEffect {
  /** One, or two that only help together. */
  readonly additions: readonly Addition[];
  /** The first objective that changes, with how much better it gets; absent: none of those that were planned does. */
  readonly gain?: { readonly objective: ObjectiveId; readonly by: number; readonly unit: string };
  /** In the plan that was found with the additions; others may be as good. */
  readonly families: readonly FamilyChange[];
}

/** A capacity that is used to the last, of which nothing was measured. */
export interface Unmeasured {
  readonly capacity: CapacityKind;
  readonly municipality?: MunicipalityId;
  readonly dwelling?: string;
  readonly shelter?: ShelterId;
  readonly pool?: string;
  readonly bedrooms?: number;
  readonly week?: string;
}

export interface WhatBinds {
  /** What helps, the most first. */
  readonly helps: readonly MeasuredEffect[];
  /** What was tried and changes none of the objectives that were planned again. */
  readonly noEffect: readonly MeasuredEffect[];
  readonly unmeasured: readonly Unmeasured[];
}
