/** A plan whose placements carry their reasons. */
import type { Plan } from '../domain/plan.ts';
import { explainPlan } from './explain-plan.ts';
import type { SolvedWeek } from './solved-week.ts';

/**
 * Municipalities per family for which the plan itself says why not; `explain` says it of all. A national plan would otherwise
 * carry a quarter of a million of them.
 */
export const ALTERNATIVES_IN_PLAN = 15;

export function withReasons(solved: SolvedWeek, plan: Plan): Plan {
  const explainer = explainPlan(solved, plan);
  return {
    ...plan,
    placements: plan.placements.map((placement) => ({
      ...placement,
      reasons: [
        ...explainer.here(placement.family),
        ...explainer.elsewhere(placement.family, ALTERNATIVES_IN_PLAN).flatMap(({ reasons }) => reasons),
      ],
    })),
  };
}
