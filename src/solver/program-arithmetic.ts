/**
 * Exact arithmetic on whole-number points of a program. Every engine's answer is judged here before it is believed:
 * coefficients, bounds and costs are whole numbers, so sums of them are exact in doubles below 2^53.
 */
import type { LinearObjective, LinearProgram } from '../model/linear-program.ts';

/** The columns whose value is not 0, ascending. */
export function supportOf(values: Float64Array): Int32Array {
  const columns: number[] = [];
  for (let column = 0; column < values.length; column += 1) if (values[column] !== 0) columns.push(column);
  return Int32Array.from(columns);
}

/** The value of one objective at a point, `constant` included, in the objective's own units. */
export function objectiveValue(
  objective: Pick<LinearObjective, 'costs' | 'constant'>,
  values: Float64Array,
  support: Int32Array = supportOf(values),
): number {
  const { costs } = objective;
  let total = objective.constant;
  for (const column of support) total += costs[column]! * values[column]!;
  return total;
}

/** `Σ value · x` per row. */
export function rowActivities(
  program: LinearProgram,
  values: Float64Array,
  support: Int32Array = supportOf(values),
): Float64Array {
  const activity = new Float64Array(program.rowCount);
  const { columnStart, rowIndex, value } = program;
  for (const column of support) {
    const amount = values[column]!;
    for (let entry = columnStart[column]!; entry < columnStart[column + 1]!; entry += 1) {
      const row = rowIndex[entry]!;
      activity[row] = activity[row]! + value[entry]! * amount;
    }
  }
  return activity;
}

/** The rows that a point breaks, in row order. */
export function violatedRows(program: LinearProgram, values: Float64Array, support?: Int32Array): number[] {
  const activity = rowActivities(program, values, support);
  const rows: number[] = [];
  for (let row = 0; row < program.rowCount; row += 1) {
    if (activity[row]! < program.rowLower[row]! || activity[row]! > program.rowUpper[row]!) rows.push(row);
  }
  return rows;
}

/** Whether every value is whole and between 0 and the column's highest value, and every row holds, exactly. */
export function isFeasible(
  program: LinearProgram,
  values: Float64Array,
  support: Int32Array = supportOf(values),
): boolean {
  if (values.length !== program.columnCount) return false;
  for (const column of support) {
    const value = values[column]!;
    if (!Number.isInteger(value) || value < 0 || value > program.columnUpper[column]!) return false;
  }
  return violatedRows(program, values, support).length === 0;
}
