/**
 * A point whose auxiliary columns are as low as its families allow. A pass leaves the columns of later objectives (such as the steps
 * of evenness) where they happened to be; a solve that ends before their pass would then claim more than its plan costs.
 */
import type { LinearProgram } from '../../model/linear-program.ts';
import type { FamilyStructure } from '../family-structure.ts';
import { rowActivities } from '../program-arithmetic.ts';

/** Per program its columns that do nothing but give rows room, the costliest first. */
const roomColumns = new WeakMap<FamilyStructure, readonly number[]>();

/** The same point, or a better one with the same families. */
export function withSettledSteps(
  program: LinearProgram,
  structure: FamilyStructure,
  values: Float64Array,
): Float64Array {
  const columns = roomColumns.get(structure) ?? columnsThatGiveRoom(program, structure);
  roomColumns.set(structure, columns);
  if (columns.length === 0) return values;
  const settled = values.slice();
  for (const column of columns) settled[column] = program.columnUpper[column]!;
  const activity = rowActivities(program, settled);
  for (const column of columns) {
    let lower = settled[column]!;
    eachEntry(program, column, (row, value) => {
      lower = Math.min(lower, Math.max(0, Math.floor((program.rowUpper[row]! - activity[row]!) / -value)));
    });
    if (lower === 0) continue;
    settled[column] = settled[column]! - lower;
    eachEntry(program, column, (row, value) => {
      activity[row] = activity[row]! - value * lower;
    });
  }
  return settled;
}

function columnsThatGiveRoom(program: LinearProgram, structure: FamilyStructure): readonly number[] {
  const { objectives, columnUpper, rowLower } = program;
  const columns = [...structure.auxiliary].filter((column) => {
    let givesRoom = Number.isFinite(columnUpper[column]!) && objectives.every(({ costs }) => costs[column]! >= 0);
    eachEntry(program, column, (row, value) => {
      if (value >= 0 || rowLower[row] !== Number.NEGATIVE_INFINITY) givesRoom = false;
    });
    return givesRoom;
  });
  return columns.sort((one, other) => {
    const dearer = objectives.find(({ costs }) => costs[one] !== costs[other]);
    return dearer ? dearer.costs[other]! - dearer.costs[one]! : other - one;
  });
}

function eachEntry(program: LinearProgram, column: number, visit: (row: number, value: number) => void): void {
  for (let at = program.columnStart[column]!; at < program.columnStart[column + 1]!; at += 1) {
    visit(program.rowIndex[at]!, program.value[at]!);
  }
}
