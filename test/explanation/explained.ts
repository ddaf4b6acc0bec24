/** Plans chosen by hand, with their explainer. */
import type { PlanningWeek } from '../../src/domain/planning-week.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { explainPlan } from '../../src/explanation/explain-plan.ts';
import type { SolvedResult } from '../../src/plan/assemble-plan.ts';
import { planByHand } from '../plan/solution.ts';

export function explained(
  week: PlanningWeek,
  policy: Policy,
  chosen: readonly string[],
  changes: Partial<SolvedResult> = {},
) {
  const planned = planByHand(week, policy, chosen, changes);
  return { ...planned, explainer: explainPlan(planned.solved, planned.plan) };
}
