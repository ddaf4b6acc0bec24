/** What every output of a plan is made from: the plan, the week it was made for, and the stories of the families. */
import type { WhatBinds } from '../domain/binding.ts';
import type { Plan } from '../domain/plan.ts';
import type { FamilyId, PlanningWeek } from '../domain/planning-week.ts';
import type { FamilyExplanation } from '../domain/reason.ts';

export interface ReportInput {
  readonly plan: Plan;
  readonly week: PlanningWeek;
  /** What stands in the way, measured by planning again. */
  readonly binds?: WhatBinds;
  /** Why here, why not elsewhere, what would change it. A family that is absent shows the reasons in the plan alone. */
  readonly explanations?: ReadonlyMap<FamilyId, FamilyExplanation>;
}
