/** What a rule of the check is: a name and a function from the facts to what breaks it. */
import type { CheckRuleId, Violation, ViolationIds, ViolationKind } from './check-report.ts';
import type { PlanFacts } from './facts/plan-facts.ts';

export interface CheckRule {
  readonly id: CheckRuleId;
  readonly violations: (facts: PlanFacts) => readonly Violation[];
}

/** A violation without its rule, as the rules write it. */
export interface Breach {
  readonly kind: ViolationKind;
  readonly ids: ViolationIds;
  readonly params?: Readonly<Record<string, string | number>>;
}

export function checkRule(id: CheckRuleId, breaches: (facts: PlanFacts) => readonly Breach[]): CheckRule {
  return {
    id,
    violations: (facts) =>
      breaches(facts).map(({ kind, ids, params }) => ({ rule: id, kind, ids, params: params ?? {} })),
  };
}
