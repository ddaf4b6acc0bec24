/**
 * The check: a plan is proven again from the domain data alone, without the model and without a solver. Feasibility
 * rule by rule, the value of every objective, and what the plan says of itself.
 */
import type { Plan } from '../domain/plan.ts';
import type { PlanningWeek } from '../domain/planning-week.ts';
import type { Policy } from '../domain/policy.ts';
import { centralFirst } from './check/central-first.ts';
import type { CheckReport } from './check/check-report.ts';
import type { CheckRule } from './check/check-rule.ts';
import { commitment } from './check/commitment.ts';
import { displacementGuard } from './check/displacement-guard.ts';
import { dwellingOnce } from './check/dwelling-once.ts';
import { expectedSupply } from './check/expected-supply.ts';
import { planFacts } from './check/facts/plan-facts.ts';
import { familiesComplete } from './check/families-complete.ts';
import { homeExists } from './check/home-exists.ts';
import { homeFits } from './check/home-fits.ts';
import { loads } from './check/loads.ts';
import { municipalityAllowed } from './check/municipality-allowed.ts';
import { objectiveChecks, objectiveValues } from './check/objective-values.ts';
import { pins } from './check/pins.ts';
import { placementFields } from './check/placement-fields.ts';
import { planHeader } from './check/plan-header.ts';
import { proof } from './check/proof.ts';
import { schoolPlaces } from './check/school-places.ts';
import { shelterPlaces } from './check/shelter-places.ts';
import { shelterStays } from './check/shelter-stays.ts';
import { task } from './check/task.ts';

const RULES: readonly CheckRule[] = [
  planHeader,
  familiesComplete,
  homeExists,
  homeFits,
  dwellingOnce,
  municipalityAllowed,
  pins,
  commitment,
  task,
  expectedSupply,
  shelterStays,
  shelterPlaces,
  centralFirst,
  schoolPlaces,
  displacementGuard,
  placementFields,
  objectiveValues,
  proof,
  loads,
];

/**
 * Proves a plan from the data alone. Never throws on a wrong plan: everything wrong is in the report, each with the
 * rule that it breaks.
 */
export function checkPlan(week: PlanningWeek, policy: Policy, plan: Plan): CheckReport {
  const facts = planFacts(week, policy, plan);
  const violations = RULES.flatMap((rule) => rule.violations(facts));
  return {
    ok: violations.length === 0,
    violations,
    objectives: objectiveChecks(facts),
    rulesChecked: RULES.map((rule) => rule.id),
  };
}
