/** What the page of a municipality shows. */

import type { PlainDate } from '../../../domain/calendar.ts';
import type { MunicipalityId } from '../../../domain/planning-week.ts';
import type { CaseState } from '../../register/case-life/states.ts';
import type { HomesShare } from '../monitoring/displacement.ts';
import type { ProposalView } from '../week/proposal-schemas.ts';

export interface CommitmentView {
  readonly id: string;
  readonly from: PlainDate;
  readonly until?: PlainDate;
  readonly families: PromiseCount;
  readonly persons: PromiseCount;
  readonly weeklyIntake?: number;
  readonly largestFamily?: number;
  readonly leadWeeks?: number;
  readonly schoolPlaces?: number;
  readonly inForce: boolean;
}

export interface PromiseCount {
  /** Null: no limit was given. */
  readonly promised: number | null;
  readonly used: number;
  /** Proposed or accepted, not moved in yet. */
  readonly held: number;
  /** Below 0 when more is used than promised; null without a limit. */
  readonly left: number | null;
}

export interface LoadView {
  /** Of the last saved plan. */
  readonly familiesPlaced: number;
  readonly personsPlaced: number;
  readonly personsUsed: number;
  readonly fairShare: number | null;
  /** Share of the social rent homes falling free in the horizon that the plan uses (VNG23). */
  readonly displacementShare: number | null;
}

export interface HomeView {
  readonly id: string;
  readonly bedrooms: number;
  readonly association?: string;
  readonly availableFrom: PlainDate;
  readonly availableUntil?: PlainDate;
  readonly state: 'free' | 'held' | 'given';
  /** The family that it is held for or given to. */
  readonly family?: string;
}

export interface FamilyView {
  readonly id: string;
  readonly part: 'referred' | 'receives';
  readonly state: CaseState;
  readonly days: number;
  readonly persons: number;
  readonly weeksInShelter: number | null;
  readonly weeksLeft: number | null;
}

export interface MunicipalityView {
  readonly id: MunicipalityId;
  readonly name: string;
  readonly population: number | null;
  readonly commitments: readonly CommitmentView[];
  /** Null while no plan was saved, or when the plan asks nothing of it. */
  readonly load: LoadView | null;
  /** Homes that these families got and others did not. */
  readonly homesShare: HomesShare;
  readonly homes: readonly HomeView[];
  readonly families: readonly FamilyView[];
  /** Those that wait for its answer, or for the family's after it. */
  readonly proposals: readonly ProposalView[];
  readonly alerts: readonly Alert[];
}

/** What lies still, or will soon; `days` is how long, or how long until. */
export type Alert =
  /** A proposal without the municipality's answer. */
  | { readonly kind: 'proposal-unanswered'; readonly subject: string; readonly days: number }
  /** The family has not answered. */
  | { readonly kind: 'family-unanswered'; readonly subject: string; readonly days: number }
  /** The week of moving in is over. */
  | { readonly kind: 'not-moved-in'; readonly subject: string; readonly days: number }
  | { readonly kind: 'waits-for-test'; readonly subject: string; readonly days: number }
  | { readonly kind: 'commitment-ends'; readonly subject: string; readonly days: number }
  | { readonly kind: 'commitment-overused'; readonly subject: string; readonly days: number }
  | { readonly kind: 'offer-lapses'; readonly subject: string; readonly days: number }
  | { readonly kind: 'family-over-cap'; readonly subject: string; readonly days: number };
