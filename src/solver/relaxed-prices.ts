/**
 * What one more use of each row costs: the duals of a program's linear relaxation for one objective, for callers that want
 * prices and no plan. Programs with thousands of columns are solved by column generation, from a quick plan on.
 */
import type { LinearProgram } from '../model/linear-program.ts';
import { recogniseFamilies } from './family-structure.ts';
import { greedyPlan } from './greedy-plan.ts';
import { createInProcessHighs, type HighsHost } from './highs/highs-host.ts';
import { choicesOf } from './highs/pricing.ts';
import { createRelaxation } from './highs/relaxation.ts';
import { supportOf } from './program-arithmetic.ts';
import { createStop } from './stop.ts';

export interface RelaxedPrices {
  /** Value of the relaxation: no whole-number solution costs less. */
  readonly value: number;
  /**
   * Per row: what the objective falls by when the right-hand side rises by one, with a minus sign where that makes it dearer.
   * A column's cost with all it uses paid for is `cost + Σ price · value`.
   */
  readonly prices: Float64Array;
  /** The relaxed solution: one value per column, between 0 and its highest. */
  readonly values: Float64Array;
}

/** Prices under the given costs (one per column, minimised); undefined when the program has no solution, or nothing to
 * choose. */
export type PriceRows = (program: LinearProgram, costs: Float64Array) => Promise<RelaxedPrices | undefined>;

/** One warm instance of HiGHS, in the calling thread unless another host is given. */
export function createRowPricer(host: HighsHost = createInProcessHighs()): PriceRows {
  const stop = createStop({});
  return async (program, costs) => {
    if (program.columnCount === 0) return undefined;
    const structure = recogniseFamilies(program);
    const columns = Int32Array.from({ length: program.columnCount }, (_, column) => column);
    const asked: LinearProgram = { ...program, objectives: [{ name: 'price', costs, constant: 0, role: 'objective' }] };
    const plan = greedyPlan(asked, structure, columns);
    const promising = plan ? choicesOf({ program, structure }, supportOf(plan)) : [];
    const request = { columns, costs, kept: [], promising, holdPoint: plan !== undefined };
    const outcome = await createRelaxation(asked, structure, host).solve(request, stop);
    if (outcome.status !== 'solved') return undefined;
    const values = new Float64Array(program.columnCount);
    outcome.support.forEach((choice, index) => {
      for (const column of choice) values[column] = values[column]! + outcome.supportValues[index]!;
    });
    const prices = outcome.bound.prices.subarray(0, program.rowCount).map((dual) => -dual);
    return { value: outcome.value, prices, values };
  };
}
