/** Why a program has no plan: rows that cannot all hold. */
import type { LinearProgram } from '../../model/linear-program.ts';
import type { ArrayModel } from '../array-model.ts';
import type { Stop } from '../stop.ts';
import type { HighsHost } from './highs-host.ts';

/** Whole-number solves spent on making the cause smaller. */
const MOST_TRIALS = 400;
const TRIAL_EFFORT = { nodes: 200, iterations: 20_000 };

/**
 * HiGHS's irreducible set where the relaxation already has no solution. Otherwise rows are left out one group after the
 * other for as long as no plan appears; what remains is a cause, and the smallest one when all trials were conclusive.
 */
export async function infeasibleRows(program: LinearProgram, host: HighsHost, stop: Stop): Promise<number[]> {
  const { rows } = await host.ask({ kind: 'infeasible-rows', model: wholeModel(program) }, stop);
  if (rows.length > 0) return [...rows].sort((first, second) => first - second);
  let cause = Array.from({ length: program.rowCount }, (_, row) => row);
  let size = Math.ceil(cause.length / 2);
  let trials = 0;
  while (size >= 1 && trials < MOST_TRIALS) {
    for (let from = 0; from < cause.length && trials < MOST_TRIALS; ) {
      const fewer = [...cause.slice(0, from), ...cause.slice(from + size)];
      const answer = await host.ask(
        { kind: 'solve-integer', model: onlyRows(wholeModel(program), fewer), ...TRIAL_EFFORT },
        stop,
      );
      trials += 1;
      if (answer.status === 'infeasible') cause = fewer;
      else from += size;
    }
    if (size === 1) break;
    size = Math.ceil(size / 2);
  }
  return cause;
}

function wholeModel(program: LinearProgram): ArrayModel {
  return {
    columnCount: program.columnCount,
    rowCount: program.rowCount,
    costs: new Float64Array(program.columnCount),
    columnUpper: Float64Array.from(program.columnUpper),
    rowLower: Float64Array.from(program.rowLower),
    rowUpper: Float64Array.from(program.rowUpper),
    columnStart: Int32Array.from(program.columnStart),
    rowIndex: Int32Array.from(program.rowIndex),
    value: Float64Array.from(program.value),
  };
}

/** The other rows hold always. */
function onlyRows(model: ArrayModel, rows: readonly number[]): ArrayModel {
  const rowLower = new Float64Array(model.rowCount).fill(Number.NEGATIVE_INFINITY);
  const rowUpper = new Float64Array(model.rowCount).fill(Number.POSITIVE_INFINITY);
  for (const row of rows) {
    rowLower[row] = model.rowLower[row]!;
    rowUpper[row] = model.rowUpper[row]!;
  }
  return { ...model, rowLower, rowUpper };
}
