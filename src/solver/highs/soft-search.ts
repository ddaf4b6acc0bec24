/**
 * The last part of a dive: one whole-number search in which most families are fixed, values to keep may be exceeded at a
 * price, and a family may be left out. Its answer is a draft, not a plan.
 */
import type { LinearProgram } from '../../model/linear-program.ts';
import type { ArrayModel } from '../array-model.ts';
import type { KeptObjective } from '../lagrangian-bound.ts';
import { type RestrictedProgram, restrictProgram } from '../restricted-program.ts';
import { type ExceedingPrices, exceedingPrices } from './exceeding-prices.ts';
import type { Choice } from './pricing.ts';
import { count, objectiveAt, type SearchState, withinEffort } from './search-state.ts';

const EFFORT = { nodes: 200, iterations: 40_000 };
/** A value is never exceeded by more units than this. */
const MOST_EXCEEDED = 1_000_000_000;

/** The columns of fixed and chosen choices at 1; families for which nothing was found have none. */
export async function searchSoftly(
  state: SearchState,
  index: number,
  kept: readonly KeptObjective[],
  fixed: readonly Choice[],
  open: readonly Choice[],
): Promise<Float64Array> {
  const { program, structure, host, stop } = state.input;
  const values = new Float64Array(program.columnCount);
  for (const choice of fixed) for (const column of choice) values[column] = 1;
  if (open.every(([column]) => structure.familyOfColumn[column!]! < 0)) return values;
  const fixedColumns = Int32Array.from(fixed.flat()).sort();
  const columns = Int32Array.from(new Set(open.flat())).sort();
  const costs = objectiveAt(state, index).costs;
  const restricted = restrictProgram(program, { columns, costs, kept, fixed: { columns: fixedColumns, values } });
  const prices = exceedingPrices({ columns, costs, kept });
  const seconds = stop.secondsLeft();
  count(state, 'soft searches');
  const answer = await host.ask(
    {
      kind: 'solve-integer',
      model: withSlack(program, restricted, prices),
      nodes: withinEffort(state, EFFORT.nodes),
      iterations: withinEffort(state, EFFORT.iterations),
      ...(seconds === undefined ? {} : { seconds }),
    },
    stop,
  );
  if (!answer.columnValue) return values;
  for (let position = 0; position < columns.length; position += 1) {
    const column = columns[position]!;
    if (structure.familyOfColumn[column]! >= 0) values[column] = Math.round(answer.columnValue[position]!);
  }
  return values;
}

/** One more column per kept row, and per row that must be met from below (a family's choice). */
function withSlack(program: LinearProgram, { model, rows }: RestrictedProgram, prices: ExceedingPrices): ArrayModel {
  const added: { row: number; value: number; cost: number }[] = [];
  for (const [position, { row, scale }] of rows.entries()) {
    // Costs and kept rows were divided; `scale` turns a price in the model into one in the program's units.
    if (row >= program.rowCount)
      added.push({ row: position, value: -1, cost: prices.ofKept[row - program.rowCount]! / scale });
    else if (model.rowLower[position]! > 0) added.push({ row: position, value: 1, cost: prices.ofFamily / scale });
  }
  const nonzeros = model.rowIndex.length;
  return {
    ...model,
    columnCount: model.columnCount + added.length,
    costs: Float64Array.from([...model.costs, ...added.map(({ cost }) => cost)]),
    columnUpper: Float64Array.from([...model.columnUpper, ...added.map(() => MOST_EXCEEDED)]),
    columnStart: Int32Array.from([...model.columnStart, ...added.map((_, index) => nonzeros + index + 1)]),
    rowIndex: Int32Array.from([...model.rowIndex, ...added.map(({ row }) => row)]),
    value: Float64Array.from([...model.value, ...added.map(({ value }) => value)]),
  };
}
