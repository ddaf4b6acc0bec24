/** A stored plan computed again from its own files: the same to the byte, or not. */
import type { PlanBody } from '../desk/register/bodies.ts';
import { planToJson } from '../report/plan-json.ts';
import type { WeekPlanner } from './week-planner.ts';

export type RecomputedPlan =
  | 'same'
  | 'differs'
  /** A family in it was erased since, so it can no longer be computed again. */
  | 'erased';

export async function recomputePlan(
  { plan, inputs, policy, erased }: Pick<PlanBody, 'plan' | 'inputs' | 'policy' | 'erased'>,
  planner: WeekPlanner,
  signal?: AbortSignal,
): Promise<RecomputedPlan> {
  if (erased.length > 0) return 'erased';
  const answer = await planner.plan({ files: inputs, policy }, signal);
  return answer.kind === 'plan' && planToJson(answer.plan) === plan ? 'same' : 'differs';
}
