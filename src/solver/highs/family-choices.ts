/** Every choice of every family over some columns: a stay with a home of the week in which it ends. */
import type { LinearProgram } from '../../model/linear-program.ts';
import type { FamilyStructure } from '../family-structure.ts';

export interface FamilyChoice {
  readonly columns: readonly number[];
  /** The rows that the choice uses beside those of the family itself, and how much. */
  readonly rows: readonly number[];
  readonly amounts: readonly number[];
  readonly reduced: number;
}

/** Per family its choices by reduced cost; undefined when there are more than so many, or a stay needs several homes. */
export function choicesByFamily(
  program: LinearProgram,
  structure: FamilyStructure,
  columns: Int32Array,
  reducedCosts: Float64Array,
  most: number,
): FamilyChoice[][] | undefined {
  const { familyOfColumn, linkRowOfHome, familyOfLinkRow, familyCount } = structure;
  const homesOf = new Map<number, number[]>();
  for (const column of columns) {
    const link = linkRowOfHome[column]!;
    if (link < 0) continue;
    const homes = homesOf.get(link) ?? [];
    homesOf.set(link, homes);
    homes.push(column);
  }
  const choices: FamilyChoice[][] = Array.from({ length: familyCount }, () => []);
  let total = 0;
  for (const stay of columns) {
    const family = familyOfColumn[stay]!;
    if (family < 0 || linkRowOfHome[stay]! >= 0) continue;
    const links = linkRowsOf(program, familyOfLinkRow, stay);
    if (links.length > 1) return undefined;
    const homes = links.length === 0 ? [undefined] : (homesOf.get(links[0]!) ?? []);
    total += homes.length;
    if (total > most) return undefined;
    for (const home of homes) {
      const own = home === undefined ? [stay] : [stay, home];
      choices[family]!.push(choiceOf(program, structure, own, reducedCosts));
    }
  }
  for (const list of choices)
    list.sort((one, other) => one.reduced - other.reduced || one.columns[0]! - other.columns[0]!);
  return choices;
}

function linkRowsOf(program: LinearProgram, familyOfLinkRow: Int32Array, stay: number): number[] {
  const rows = program.rowIndex.subarray(program.columnStart[stay]!, program.columnStart[stay + 1]!);
  return [...rows].filter((row) => familyOfLinkRow[row]! >= 0);
}

function choiceOf(
  program: LinearProgram,
  { familyOfLinkRow, familyCount, choiceRow, familyOfColumn }: FamilyStructure,
  columns: readonly number[],
  reducedCosts: Float64Array,
): FamilyChoice {
  const own = familyCount > 0 ? choiceRow[familyOfColumn[columns[0]!]!]! : -1;
  const rows: number[] = [];
  const amounts: number[] = [];
  let reduced = 0;
  for (const column of columns) {
    reduced += reducedCosts[column]!;
    for (let at = program.columnStart[column]!; at < program.columnStart[column + 1]!; at += 1) {
      const row = program.rowIndex[at]!;
      if (row === own || familyOfLinkRow[row]! >= 0) continue;
      rows.push(row);
      amounts.push(program.value[at]!);
    }
  }
  return { columns, rows, amounts, reduced };
}
