/** How a week's placements are chosen, behind one interface, so that ways of deciding can be compared in the same world. */
import type { Placement } from '../../domain/plan.ts';
import type { Dwelling, Family, FamilyId, MatchScore, PlanningWeek } from '../../domain/planning-week.ts';
import type { Policy } from '../../domain/policy.ts';
import type { PlanOptions, PlanOutcome } from '../../planning/plan-week.ts';
import type { RandomStream } from '../random-stream.ts';

/** The planner's own weekly flow, handed in by the caller. */
export type WeekPlanner = (week: PlanningWeek, policy: Policy, options?: PlanOptions) => Promise<PlanOutcome>;

/** What may come: drawn from the same processes as the world itself, never from the draws of the world. */
export interface Future {
  /** Each with `arrivesInWeeks` of 1 or more. */
  readonly families: readonly Family[];
  /** Homes that will be offered, with the day from which they can be moved into. */
  readonly dwellings: readonly Dwelling[];
  /** Scores of these families, where the week has a match table. */
  readonly match?: readonly MatchScore[];
}

export interface Outlook {
  /**
   * The n-th sampled future as seen from this week, to the end of the horizon or for so many weeks; the same n gives the same
   * future.
   */
  future(n: number, weeks?: number): Future;
}

/** One week of one run. */
export interface Moment {
  readonly weekIndex: number;
  readonly week: PlanningWeek;
  readonly policy: Policy;
  readonly outlook: Outlook;
  /** Draws for deciders that draw. */
  readonly random: RandomStream;
}

export interface Decision {
  readonly placements: readonly Placement[];
  /** Whether every objective of the plan was proven best for what the decider was asked. */
  readonly proven: boolean;
  /** Families whose agreed home could not be kept, planned without it; usually none. */
  readonly released?: readonly FamilyId[];
}

export interface Decider {
  decide(moment: Moment): Promise<Decision>;
}
