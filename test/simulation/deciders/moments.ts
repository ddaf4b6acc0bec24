/** Moments for tests of deciders: a week, a policy, and the futures that a test writes out. */
import { afterAll } from 'vitest';
import type { Placement } from '../../../src/domain/plan.ts';
import type { PlanningWeek } from '../../../src/domain/planning-week.ts';
import type { Policy } from '../../../src/domain/policy.ts';
import { type PlanOutcome, planWeek } from '../../../src/planning/plan-week.ts';
import type { Future, Moment, WeekPlanner } from '../../../src/simulation/deciders/decider.ts';
import { randomStreams } from '../../../src/simulation/random-stream.ts';
import { createEngine } from '../../../src/solver/index.ts';

const NOTHING_COMES: Future = { families: [], dwellings: [] };

/** @param futures the n-th is `futures[n % futures.length]` */
export function aMoment(week: PlanningWeek, policy: Policy, futures: readonly Future[] = [NOTHING_COMES]): Moment {
  return {
    weekIndex: 0,
    week,
    policy,
    outlook: { future: (n) => futures[n % futures.length]! },
    random: randomStreams(1, 0)('decider', 0),
  };
}

/** The planner's own flow on one warm engine; remembers what it answered. */
export function warmPlanner(): WeekPlanner & { readonly outcomes: PlanOutcome[] } {
  const engine = createEngine('auto');
  afterAll(() => engine.close());
  const outcomes: PlanOutcome[] = [];
  const plan: WeekPlanner = async (week, policy, options) => {
    const outcome = await planWeek(week, policy, { reasons: false, ...options, use: engine });
    outcomes.push(outcome);
    return outcome;
  };
  return Object.assign(plan, { outcomes });
}

/** By family: dwelling or municipality and the week of moving in, or `waits`. */
export function whereTo(placements: readonly Placement[]): Record<string, string> {
  return Object.fromEntries(
    placements.map(({ family, dwelling, municipality, moveInWeek }) => [
      family,
      municipality === undefined ? 'waits' : `${dwelling ?? municipality} ${moveInWeek}`,
    ]),
  );
}
