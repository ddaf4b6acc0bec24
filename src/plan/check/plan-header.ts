/** The plan answers this week under this policy: same week, horizon, cap, policy, seed and order of objectives. */
import { PLAN_SCHEMA } from '../../domain/plan.ts';
import { type Breach, checkRule } from './check-rule.ts';

export const planHeader = checkRule('plan-header', ({ week, policy, plan }) => {
  const fields: readonly (readonly [name: string, claimed: string | number, expected: string | number])[] = [
    ['schema', plan.schema, PLAN_SCHEMA],
    ['week', plan.week, week.week],
    ['horizonWeeks', plan.horizonWeeks, week.horizonWeeks],
    ['capWeeks', plan.capWeeks, week.capWeeks],
    ['policy', plan.policy, policy.name],
    ['fictitious', String(plan.fictitious), String(week.fictitious)],
    ['manifest.seed', plan.manifest.seed, week.seed],
    ['objectives', plan.objectives.map((objective) => objective.name).join(', '), policy.objectives.join(', ')],
  ];
  return fields
    .filter(([, claimed, expected]) => claimed !== expected)
    .map(
      ([field, claimed, expected]): Breach => ({
        kind: 'header-differs',
        ids: {},
        params: { field, claimed, expected },
      }),
    );
});
