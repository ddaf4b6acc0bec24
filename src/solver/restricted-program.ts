/** A program over some of its columns, in the arrays that HiGHS reads; the other columns stay where they are. */
import type { LinearProgram } from '../model/linear-program.ts';
import type { ArrayModel } from './array-model.ts';
import type { KeptObjective } from './lagrangian-bound.ts';
import { objectiveValue, rowActivities } from './program-arithmetic.ts';

export interface RestrictedProgram {
  readonly model: ArrayModel;
  /** Program column per model column. */
  readonly columns: Int32Array;
  /**
   * Per model row the program row (or `rowCount + i` for kept objective `i`), and the factor that turns the model's dual
   * into a dual of that row in the program's own units.
   */
  readonly rows: readonly { readonly row: number; readonly scale: number }[];
}

export interface Restriction {
  readonly columns: Int32Array;
  readonly costs: Int32Array | Float64Array;
  readonly kept: readonly KeptObjective[];
  /** Columns outside `columns` that stay at a value other than 0. */
  readonly fixed?: { readonly columns: Int32Array; readonly values: Float64Array };
}

/**
 * Leaves out rows that no chosen column touches and that hold anyway. Costs and kept objectives are divided by their
 * greatest common divisor over the chosen columns, so that a tolerance in floating point is small beside a unit.
 */
export function restrictProgram(program: LinearProgram, restriction: Restriction): RestrictedProgram {
  const { columns, costs, kept } = restriction;
  const fixed = restriction.fixed && rowActivities(program, restriction.fixed.values, restriction.fixed.columns);
  const { rowOfModel, modelRow } = rowsInUse(program, columns, fixed);
  const keptRows = kept
    .map((objective, index) => keptRow(objective, index, columns, restriction.fixed))
    .filter((row) => row !== undefined);
  const rowCount = rowOfModel.length + keptRows.length;
  const rowLower = new Float64Array(rowCount).fill(Number.NEGATIVE_INFINITY);
  const rowUpper = new Float64Array(rowCount);
  for (let row = 0; row < rowOfModel.length; row += 1) {
    const source = rowOfModel[row]!;
    rowLower[row] = program.rowLower[source]! - (fixed?.[source] ?? 0);
    rowUpper[row] = program.rowUpper[source]! - (fixed?.[source] ?? 0);
  }
  for (const [index, row] of keptRows.entries()) rowUpper[rowOfModel.length + index] = row.upper;
  const matrix = copyMatrix(program, columns, modelRow, rowOfModel.length, keptRows);
  const divisor = greatestCommonDivisor(costs, columns);
  return {
    columns,
    rows: [
      ...rowOfModel.map((row) => ({ row, scale: divisor })),
      ...keptRows.map((kept) => ({ row: program.rowCount + kept.index, scale: divisor / kept.divisor })),
    ],
    model: {
      columnCount: columns.length,
      rowCount,
      costs: Float64Array.from(columns, (column) => costs[column]! / divisor),
      columnUpper: Float64Array.from(columns, (column) => program.columnUpper[column]!),
      rowLower,
      rowUpper,
      ...matrix,
    },
  };
}

function rowsInUse(program: LinearProgram, columns: Int32Array, fixed: Float64Array | undefined) {
  const touched = new Uint8Array(program.rowCount);
  for (const column of columns) {
    for (let entry = program.columnStart[column]!; entry < program.columnStart[column + 1]!; entry += 1) {
      touched[program.rowIndex[entry]!] = 1;
    }
  }
  const rowOfModel: number[] = [];
  const modelRow = new Int32Array(program.rowCount).fill(-1);
  for (let row = 0; row < program.rowCount; row += 1) {
    const activity = fixed?.[row] ?? 0;
    const broken = activity < program.rowLower[row]! || activity > program.rowUpper[row]!;
    if (!touched[row] && !broken) continue;
    modelRow[row] = rowOfModel.length;
    rowOfModel.push(row);
  }
  return { rowOfModel, modelRow };
}

interface KeptRow {
  readonly index: number;
  readonly costs: Int32Array | Float64Array;
  readonly divisor: number;
  readonly upper: number;
}

function keptRow(
  { costs, atMost }: KeptObjective,
  index: number,
  columns: Int32Array,
  fixed: Restriction['fixed'],
): KeptRow | undefined {
  if (!columns.some((column) => costs[column] !== 0)) return undefined;
  const spent = fixed ? objectiveValue({ costs, constant: 0 }, fixed.values, fixed.columns) : 0;
  const divisor = greatestCommonDivisor(costs, columns);
  return { index, costs, divisor, upper: Math.floor((atMost - spent) / divisor) };
}

function copyMatrix(
  program: LinearProgram,
  columns: Int32Array,
  modelRow: Int32Array,
  firstKeptRow: number,
  keptRows: readonly KeptRow[],
): Pick<ArrayModel, 'columnStart' | 'rowIndex' | 'value'> {
  let size = 0;
  for (const column of columns) {
    size += program.columnStart[column + 1]! - program.columnStart[column]!;
    for (const row of keptRows) if (row.costs[column] !== 0) size += 1;
  }
  const columnStart = new Int32Array(columns.length + 1);
  const rowIndex = new Int32Array(size);
  const value = new Float64Array(size);
  let next = 0;
  for (let position = 0; position < columns.length; position += 1) {
    const column = columns[position]!;
    for (let entry = program.columnStart[column]!; entry < program.columnStart[column + 1]!; entry += 1) {
      rowIndex[next] = modelRow[program.rowIndex[entry]!]!;
      value[next] = program.value[entry]!;
      next += 1;
    }
    for (let index = 0; index < keptRows.length; index += 1) {
      const cost = keptRows[index]!.costs[column]!;
      if (cost === 0) continue;
      rowIndex[next] = firstKeptRow + index;
      value[next] = cost / keptRows[index]!.divisor;
      next += 1;
    }
    columnStart[position + 1] = next;
  }
  return { columnStart, rowIndex, value };
}

/** Of the costs of the columns, at least 1. */
export function greatestCommonDivisor(costs: Int32Array | Float64Array, columns: Int32Array): number {
  let divisor = 0;
  for (const column of columns) {
    let other = Math.abs(costs[column]!);
    while (other !== 0) [divisor, other] = [other, divisor % other];
    if (divisor === 1) return 1;
  }
  return Math.max(1, divisor);
}
