/** A plan as the page tells it: objectives with their proof, what binds and what asks for attention, in full sentences. */

import type { Placement, Plan } from '../../../domain/plan.ts';
import type { PlanningWeek } from '../../../domain/planning-week.ts';
import type { Language } from '../../../domain/text.ts';
import { sayWhatBinds } from '../../../i18n/binding.ts';
import { findingsByUrgency, sayFinding, weightOf } from '../../../i18n/findings.ts';
import { sayMethod, sayProof, sayStatus } from '../../../i18n/labels.ts';
import { type Names, namesOf } from '../../../i18n/names.ts';
import { sayAmount, sayObjective, sayObjectiveAim } from '../../../i18n/objectives.ts';
import { sayReason } from '../../../i18n/reasons.ts';
import { bindsOf, planFigures } from '../../../report/plan-figures.ts';
import { isWhyHere } from '../../../report/told-reasons.ts';
import type { PlanWords } from './schemas.ts';

export function planInWords(plan: Plan, week: PlanningWeek, language: Language): PlanWords {
  const names = namesOf(week);
  const input = { plan, week };
  return {
    status: plan.status,
    statusWords: sayStatus(plan.status, language),
    figures: planFigures(input),
    objectives: plan.objectives.map((objective) => ({
      name: objective.name,
      title: sayObjective(objective.name, language),
      aim: sayObjectiveAim(objective.name, plan.capWeeks, language),
      amount: sayAmount(objective.value, objective.unit, language),
      bound: objective.bound === null ? null : sayAmount(objective.bound, objective.unit, language),
      proven: objective.proven,
      proof: sayProof(objective, language),
      how: sayMethod(objective.how, language),
    })),
    binds: sayWhatBinds(bindsOf(input), names, language),
    findings: findingsByUrgency(plan.warnings).map((finding) => ({
      weight: weightOf(finding),
      text: sayFinding(finding, names, language),
    })),
  };
}

/** Why a family is where the plan puts it, or nowhere. */
export function whyHere({ reasons }: Placement, names: Names, language: Language): readonly string[] {
  return reasons.filter(isWhyHere).map((reason) => sayReason(reason, names, language));
}
