/** Rows that may be exceeded at a price: their auxiliary columns (such as the steps of evenness) each take one unit. */
import type { LinearProgram } from '../../model/linear-program.ts';
import { isSimpleAuxiliary } from '../auto/settled-face.ts';
import type { FamilyStructure } from '../family-structure.ts';

export interface SoftRow {
  /** The costs of the one objective that prices the excess; undefined when none does. */
  readonly costs: Int32Array | Float64Array | undefined;
  /** What an activity costs at least; beyond every limit when the auxiliary columns cannot take it. */
  costAt(activity: number): number;
}

/** Stands for more than any limit; finite, so that it can be taken off again exactly. */
const BEYOND = 2 ** 45;
/** More units than this in one row are not written out. */
const MOST_UNITS = 10_000;

/**
 * Undefined when auxiliary columns do other work than that, so that raising the cheapest first would not always be best.
 */
export function softRowsOf(
  program: LinearProgram,
  structure: FamilyStructure,
): ReadonlyMap<number, SoftRow> | undefined {
  if (!isSimpleAuxiliary(program, structure)) return undefined;
  const columnsOf = new Map<number, number[]>();
  for (const column of structure.auxiliary) {
    const row = program.rowIndex[program.columnStart[column]!]!;
    const list = columnsOf.get(row) ?? [];
    columnsOf.set(row, list);
    list.push(column);
  }
  const rows = new Map<number, SoftRow>();
  for (const [row, columns] of columnsOf) {
    const units = columns.reduce((sum, column) => sum + program.columnUpper[column]!, 0);
    const pricedBy = program.objectives.filter(({ costs }) => columns.some((column) => costs[column] !== 0));
    if (units > MOST_UNITS || pricedBy.length > 1) return undefined;
    rows.set(row, softRow(program, row, columns, pricedBy[0]?.costs));
  }
  return rows;
}

function softRow(program: LinearProgram, row: number, columns: readonly number[], costs: SoftRow['costs']): SoftRow {
  const units = columns
    .flatMap((column) => new Array<number>(program.columnUpper[column]!).fill(costs?.[column] ?? 0))
    .sort((one, other) => one - other);
  const sums = [0];
  for (const cost of units) sums.push(sums.at(-1)! + cost);
  const free = program.rowUpper[row]!;
  return {
    costs,
    costAt: (activity) => sums[Math.max(0, Math.ceil(activity - free))] ?? BEYOND,
  };
}
