/**
 * Plans that a flow cannot tell apart, judged on the rows that it left out. The flow proves which columns may stand in a
 * plan with its values so far (the optimal face). Often no choice on that face changes a row beside the network: then
 * the flow's own plan is the best of all, also for an objective (such as evenness in persons) that hangs on those rows.
 */
import type { LinearProgram } from '../../model/linear-program.ts';
import type { FamilyStructure } from '../family-structure.ts';

/**
 * Whether every plan made of these columns (auxiliary ones aside) has the same activity in every row beside the network
 * that could be broken.
 */
export function isSettled(
  program: LinearProgram,
  structure: FamilyStructure,
  sideRows: Int32Array,
  face: Int32Array,
): boolean {
  const matters = rowsThatMatter(program, structure, sideRows, face);
  const stays = new Map<number, string>();
  const homes = new Map<number, string>();
  for (const column of face) {
    const family = structure.familyOfColumn[column]!;
    if (family < 0) continue;
    const marks = structure.linkRowOfHome[column]! >= 0 ? homes : stays;
    const mark = markOf(program, structure, matters, column);
    const known = marks.get(family);
    if (known !== undefined && known !== mark) return false;
    marks.set(family, mark);
  }
  return true;
}

/** What a column puts in the rows that matter, and into how many link rows a stay leads. */
function markOf(program: LinearProgram, structure: FamilyStructure, matters: Uint8Array, column: number): string {
  const parts: string[] = [];
  let links = 0;
  for (let entry = program.columnStart[column]!; entry < program.columnStart[column + 1]!; entry += 1) {
    const row = program.rowIndex[entry]!;
    if (structure.familyOfLinkRow[row]! >= 0) links += 1;
    if (matters[row] === 1) parts.push(`${row}:${program.value[entry]}`);
  }
  return `${links}|${parts.sort().join(' ')}`;
}

/** Rows beside the network that some plan of these columns could break, auxiliary columns left at 0. */
function rowsThatMatter(
  program: LinearProgram,
  structure: FamilyStructure,
  sideRows: Int32Array,
  face: Int32Array,
): Uint8Array {
  // A family has one stay and one home, so per row the largest of each counts once.
  const extremes = new Map<string, { readonly row: number; low: number; high: number }>();
  for (const column of face) {
    const family = structure.familyOfColumn[column]!;
    if (family < 0) continue;
    const part = structure.linkRowOfHome[column]! >= 0 ? 'home' : 'stay';
    for (let entry = program.columnStart[column]!; entry < program.columnStart[column + 1]!; entry += 1) {
      const row = program.rowIndex[entry]!;
      const key = `${part} ${family} ${row}`;
      const known = extremes.get(key) ?? { row, low: 0, high: 0 };
      known.low = Math.min(known.low, program.value[entry]!);
      known.high = Math.max(known.high, program.value[entry]!);
      extremes.set(key, known);
    }
  }
  const highest = new Float64Array(program.rowCount);
  const lowest = new Float64Array(program.rowCount);
  for (const { row, low, high } of extremes.values()) {
    highest[row] = highest[row]! + high;
    lowest[row] = lowest[row]! + low;
  }
  const matters = new Uint8Array(program.rowCount);
  for (const row of sideRows) {
    if (highest[row]! > program.rowUpper[row]! || lowest[row]! < program.rowLower[row]!) matters[row] = 1;
  }
  return matters;
}

/**
 * Whether raising auxiliary columns cheapest first is optimal: each stands in one row, as −1, and costs something in at
 * most one objective, never less than 0.
 */
export function isSimpleAuxiliary(program: LinearProgram, structure: FamilyStructure): boolean {
  return structure.auxiliary.every((column) => {
    const from = program.columnStart[column]!;
    if (program.columnStart[column + 1]! !== from + 1 || program.value[from] !== -1) return false;
    const costs = program.objectives.map((objective) => objective.costs[column]!);
    return costs.every((cost) => cost >= 0) && costs.filter((cost) => cost > 0).length <= 1;
  });
}
