/** The plans that were saved: which one counts, and what is in it. */
import type { IsoWeek } from '../../domain/calendar.ts';
import type { Plan } from '../../domain/plan.ts';
import type { PlanBody } from '../../register/bodies.ts';
import type { Reading, Stored } from '../../register/register.ts';
import { parsePlanJson } from '../../report/plan-json.ts';

/** The last plan saved in a week. */
export async function latestPlan(reading: Reading, week: IsoWeek): Promise<Stored<'plan'> | undefined> {
  const plans = (await reading.list('plan')).filter(({ body }) => body.week === week);
  return plans.reduce<Stored<'plan'> | undefined>(
    (last, plan) => (last && numberOf(last.id) > numberOf(plan.id) ? last : plan),
    undefined,
  );
}

/** `2026-W48-3`: the third plan saved in the week. */
export async function nextPlanId(reading: Reading, week: IsoWeek): Promise<string> {
  const numbers = (await reading.list('plan')).filter(({ body }) => body.week === week).map(({ id }) => numberOf(id));
  return `${week}-${Math.max(0, ...numbers) + 1}`;
}

/** The plan that was saved last, in whatever week. */
export async function lastPlanOf(reading: Reading): Promise<Plan | undefined> {
  const plans = await reading.list('plan');
  const last = plans.toSorted((one, other) => (one.body.savedAt < other.body.savedAt ? -1 : 1)).at(-1);
  return last && planIn(last.body);
}

export function planIn({ plan }: Pick<PlanBody, 'plan'>): Plan {
  return parsePlanJson(plan, 'plan.json');
}

function numberOf(id: string): number {
  return Number(/-(\d+)$/.exec(id)?.[1] ?? 0);
}
