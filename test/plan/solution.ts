/** Solutions chosen by hand, by the names of their columns, so that what is made of them can be tested without an engine. */
import type { PlanningWeek } from '../../src/domain/planning-week.ts';
import type { Policy } from '../../src/domain/policy.ts';
import type { SolvedWeek } from '../../src/explanation/solved-week.ts';
import { buildModel, type Model } from '../../src/model/build-model.ts';
import { type AssembledPlan, assemblePlan, type Provenance, type SolvedResult } from '../../src/plan/assemble-plan.ts';
import type { PassResult } from '../../src/solver/engine.ts';
import { columnNames } from '../model/program-view.ts';

export const NO_PROVENANCE: Provenance = { version: '0.0.0', inputs: [], overrides: [], findings: [] };

/** One value per column: 1 for each name. Throws on a name that is no column. */
export function choose(model: Model, chosen: readonly string[]): Float64Array {
  const names = columnNames(model.program);
  const values = new Float64Array(model.program.columnCount);
  for (const name of chosen) {
    const column = names.indexOf(name);
    if (column < 0) throw new Error(`There is no column ${name}; there are ${names.join(', ')}.`);
    values[column] = 1;
  }
  return values;
}

/** A result in which every pass is proven at the value that the choice has. */
export function resultOf(model: Model, values: Float64Array, changes: Partial<SolvedResult> = {}): SolvedResult {
  const passes = model.program.objectives.map(({ name, costs, constant }): PassResult => {
    const value = values.reduce((sum, chosen, column) => sum + chosen * costs[column]!, constant);
    return { name, value, bound: value, proven: true, how: 'search' };
  });
  return {
    status: 'optimal',
    values,
    passes,
    prices: [],
    engine: 'by-hand',
    engineVersion: '1',
    statistics: {},
    ...changes,
  };
}

export interface PlannedByHand extends AssembledPlan {
  readonly model: Model;
  readonly solved: SolvedWeek;
}

/** The plan that a choice of columns is. */
export function planByHand(
  week: PlanningWeek,
  policy: Policy,
  chosen: readonly string[],
  changes: Partial<SolvedResult> = {},
  provenance: Provenance = NO_PROVENANCE,
): PlannedByHand {
  const model = buildModel(week, policy);
  const assembled = assemblePlan(model, resultOf(model, choose(model, chosen), changes), provenance);
  return { ...assembled, model, solved: { model, decisions: assembled.decisions, values: assembled.values } };
}
