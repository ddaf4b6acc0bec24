/** The plan claims for each objective exactly the value that its placements have. */
import type { ObjectiveCheck } from './check-report.ts';
import { checkRule } from './check-rule.ts';
import { MILLION, sameInMillionths } from './facts/millionths.ts';
import { recomputedMillionths } from './facts/objective-values.ts';
import type { PlanFacts } from './facts/plan-facts.ts';

/** Each objective of the policy: computed again against claimed, in whole millionths. */
export function objectiveChecks(facts: PlanFacts): readonly ObjectiveCheck[] {
  return facts.policy.objectives.map((name) => {
    const millionths = recomputedMillionths(facts, name);
    const claimed = facts.plan.objectives.find((objective) => objective.name === name)?.value ?? null;
    return {
      name,
      recomputed: millionths / MILLION,
      claimed,
      agrees: claimed !== null && sameInMillionths(claimed, millionths / MILLION),
    };
  });
}

export const objectiveValues = checkRule('objective-values', (facts) =>
  objectiveChecks(facts)
    .filter(({ agrees }) => !agrees)
    .map(({ name, recomputed, claimed }) => ({
      kind: 'objective-differs',
      ids: { objective: name },
      params: { recomputed, claimed: claimed ?? '–' },
    })),
);
