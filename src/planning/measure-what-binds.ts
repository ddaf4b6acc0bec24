/** What binds in a week that was just planned, found by planning it again from that plan. */
import type { WhatBinds } from '../domain/binding.ts';
import type { Plan } from '../domain/plan.ts';
import type { PlanningWeek } from '../domain/planning-week.ts';
import type { Policy } from '../domain/policy.ts';
import { whatBinds } from '../explanation/what-binds.ts';
import { type Model, objectiveById } from '../model/build-model.ts';
import { startFromPlan } from '../plan/start-from-plan.ts';
import type { EnginePool } from './engine-pool.ts';
import { enginesFor } from './explain-family.ts';
import { planWeek, type Question } from './plan-week.ts';

/** How many times a week is planned again: fewer the longer each takes, and not at all where one would take minutes. */
const EFFORT: readonly { readonly families: number; readonly weeks: number }[] = [
  { families: 60, weeks: 6 },
  { families: 150, weeks: 2 },
];

/** @param warm engines kept by the caller, who also closes them. */
export async function measureWhatBinds(
  week: PlanningWeek,
  policy: Policy,
  plan: Plan,
  warm?: EnginePool,
): Promise<WhatBinds> {
  const most = EFFORT.find(({ families }) => week.families.length <= families)?.weeks ?? 0;
  const compared = objectivesCompared(policy);
  const engines = warm ?? enginesFor(week);
  const ask = (model: Model): Question => {
    const start = startFromPlan(model, plan);
    const { program } = model;
    const objectives = program.objectives.filter(({ role }) => role === 'objective');
    return { program: { ...program, objectives }, ...(start ? { start } : {}) };
  };
  try {
    return await whatBinds(week, plan, plan.status === 'stopped' ? 0 : most, (changed) =>
      engines.run(async (engine) => {
        const outcome = await planWeek(changed, compared, { use: engine, reasons: false, prices: false, ask });
        return outcome.kind === 'plan' ? outcome.plan : undefined;
      }),
    );
  } finally {
    if (!warm) await engines.close();
  }
}

/** Those of time: what comes after them says nothing of who waits how long. */
function objectivesCompared(policy: Policy): Policy {
  const last = policy.objectives.findLastIndex((id) => objectiveById(id).ofTime);
  return last < 0 ? policy : { ...policy, objectives: policy.objectives.slice(0, last + 1) };
}
