/** The model of a week as text, for people who want to solve it elsewhere. */
import type { Plan } from '../domain/plan.ts';
import type { PlanningWeek } from '../domain/planning-week.ts';
import type { ObjectiveId, Policy } from '../domain/policy.ts';
import { buildModel } from '../model/build-model.ts';
import { lpText } from '../model/lp-text.ts';
import { mpsText } from '../model/mps-text.ts';

/** CPLEX LP, which people read best; or free MPS, which every solver reads. */
export type ModelFormat = 'lp' | 'mps';

export interface ModelText {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  readonly objective: ObjectiveId;
}

/**
 * @param objective the one to optimise; default the first in the policy's order.
 * @param keep a plan whose values of the objectives before it are kept by rows, so that a lexicographic order can be followed
 *   elsewhere pass by pass.
 */
export function modelText(
  week: PlanningWeek,
  policy: Policy,
  objective?: ObjectiveId,
  keep?: Plan,
  format: ModelFormat = 'lp',
): ModelText {
  const { program, objectives } = buildModel(week, policy);
  const position = objective === undefined ? 0 : Math.max(0, policy.objectives.indexOf(objective));
  const fixed = (keep?.objectives ?? []).slice(0, position).map(({ value }, earlier) => {
    const { sense, scale } = objectives[earlier]!;
    return {
      objective: earlier,
      atMost: Math.round(value * (scale === 'millionths' ? 1e6 : 1)) * (sense === 'maximise' ? -1 : 1),
    };
  });
  return {
    text: (format === 'lp' ? lpText : mpsText)(program, { objective: position, fixed }),
    columns: program.columnCount,
    rows: program.rowCount,
    objective: policy.objectives[position]!,
  };
}
