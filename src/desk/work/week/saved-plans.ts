/** The plans that were saved: which one counts, and what is in it. */
import type { IsoWeek } from '../../../domain/calendar.ts';
import type { Plan } from '../../../domain/plan.ts';
import { parsePlanJson } from '../../../report/plan-json.ts';
import type { PlanBody } from '../../register/bodies.ts';
import { planIdOf, planNames } from '../../register/plan-names.ts';
import type { Reading, Stored } from '../../register/register.ts';

/** The last plan saved in a week. */
export async function latestPlan(reading: Reading, week: IsoWeek): Promise<Stored<'plan'> | undefined> {
  const last = (await planNames(reading)).findLast((name) => name.week === week);
  return last && reading.get('plan', last.id);
}

export async function nextPlanId(reading: Reading, week: IsoWeek): Promise<string> {
  const last = (await planNames(reading)).findLast((name) => name.week === week);
  return planIdOf(week, (last?.number ?? 0) + 1);
}

/** The plan that was saved last, in whatever week. */
export async function lastStoredPlan(reading: Reading): Promise<Stored<'plan'> | undefined> {
  const last = (await planNames(reading)).at(-1);
  return last && reading.get('plan', last.id);
}

/** What is in it. */
export async function lastPlanOf(reading: Reading): Promise<Plan | undefined> {
  const last = await lastStoredPlan(reading);
  return last && planIn(last.body);
}

export function planIn({ plan }: Pick<PlanBody, 'plan'>): Plan {
  return parsePlanJson(plan, 'plan.json');
}
