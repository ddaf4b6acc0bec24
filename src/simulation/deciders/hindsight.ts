/**
 * The plan that someone would have made who knew everything from the start: all families with the weeks of their arrival, all
 * homes with their dates, all refusals, as one weekly plan with a horizon of the whole run. A bound for every way of deciding
 * in the same world, as long as the world's draws do not depend on what is decided; never a way of working.
 *
 * Nobody beats it at the first objective on which the two differ: every history that keeps the rules is one of its plans.
 * Where the search stopped before a proof, the bound of that objective still holds.
 */
import type { Plan } from '../../domain/plan.ts';
import type { PlanningWeek } from '../../domain/planning-week.ts';
import type { Policy } from '../../domain/policy.ts';
import type { WeekPlanner } from './decider.ts';

/**
 * The whole run as one week: `horizonWeeks` is its length, `families` carry `arrivesInWeeks`, `dwellings`, `commitments` and
 * `shelters` their dates, and what each family or municipality would refuse is in `declinedBy` and `bannedFrom`.
 */
export type FinishedWorld = PlanningWeek;

export async function hindsightPlan(plan: WeekPlanner, world: FinishedWorld, policy: Policy): Promise<Plan> {
  const outcome = await plan(world, policy, { reasons: false, prices: false });
  if (outcome.kind === 'plan') return outcome.plan;
  throw new Error(`The finished world has no plan in hindsight: ${outcome.kind}.`);
}
