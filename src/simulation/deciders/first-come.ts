/**
 * First come, first served, by hand: in the order of referral (then by id) each family gets the first home that it can move
 * into, and shelter until then if there is room. The first is the soonest; of homes that are ready in the same week, the one
 * that was offered first. Nobody looks at the families still waiting, or at who would fit where best.
 */
import type { Family, PlanningWeek } from '../../domain/planning-week.ts';
import type { Label } from '../../model/linear-program.ts';
import type { Decider, WeekPlanner } from './decider.ts';
import { oneByOneEngine } from './one-by-one-engine.ts';
import { planMoment } from './plan-moment.ts';

export function createFirstComeDecider(plan: WeekPlanner): Decider {
  return {
    decide({ week, policy }) {
      const turns = { order: byReferral(week), wishes: [weekOfMoving, firstOffered(week)] };
      return planMoment(plan, week, policy, (engine) => oneByOneEngine(engine, turns));
    },
  };
}

/** Who has agreed on a home already keeps it; families without a date of referral come last. */
function byReferral({ families }: PlanningWeek): string[] {
  const rank = ({ pinnedTo, referredOn }: Family) =>
    pinnedTo === undefined ? (referredOn ?? Number.POSITIVE_INFINITY) : Number.NEGATIVE_INFINITY;
  return families
    .toSorted((one, other) => {
      const [first, second] = [rank(one), rank(other)];
      if (first !== second) return first < second ? -1 : 1;
      return one.id < other.id ? -1 : 1;
    })
    .map(({ id }) => id);
}

/** A stay ends in the week of moving in, or in the horizon without a home; any home is better than none. */
function weekOfMoving({ kind, ids }: Label): number {
  if (kind === 'stay') return Number(ids.at(-1));
  return kind === 'no-home' ? 1_000_000 : 0;
}

/** Listed dwellings in the order in which they were offered, then homes that municipalities arrange or that are expected. */
function firstOffered({ dwellings, municipalities }: PlanningWeek): (label: Label) => number {
  const order = dwellings.toSorted(
    (one, other) => one.availableFrom - other.availableFrom || (one.id < other.id ? -1 : 1),
  );
  const rank = new Map(order.map(({ id }, position) => [id, position]));
  const place = new Map(municipalities.map(({ id }, position) => [id, order.length + position]));
  return ({ kind, ids }) => {
    if (kind === 'home') return rank.get(String(ids[1])) ?? 0;
    return kind.startsWith('home-') ? (place.get(String(ids[1])) ?? 0) : 0;
  };
}
