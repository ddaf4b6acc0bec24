/**
 * The shape that placement programs have, recognised from the rows alone: families choose one stay each (an equality row
 * with right-hand side 1), and link rows (right-hand side 0) tie the homes of one move-in week to the stays that end in it.
 * Columns that fit no part of it (such as the unit columns of an evenness row) are auxiliary.
 *
 * The shape is only ever used to work faster: any program is solved correctly without it.
 */
import type { LinearProgram } from '../model/linear-program.ts';

export interface FamilyStructure {
  readonly familyCount: number;
  /** Family per column, −1 for auxiliary columns. */
  readonly familyOfColumn: Int32Array;
  /** For a home column its link row, otherwise −1. */
  readonly linkRowOfHome: Int32Array;
  /** The row in which family `f` chooses one stay. */
  readonly choiceRow: Int32Array;
  /** Family per link row, −1 for other rows. */
  readonly familyOfLinkRow: Int32Array;
  /** `familyCount + 1` offsets into `members`: the columns of each family, ascending. */
  readonly memberStart: Int32Array;
  readonly members: Int32Array;
  /** Columns of no family, ascending. */
  readonly auxiliary: Int32Array;
}

/** Reads the shape of a program in two scans of its matrix. */
export function recogniseFamilies(program: LinearProgram): FamilyStructure {
  const { columnCount, rowCount, rowLower, rowUpper, columnStart, rowIndex, value } = program;
  const familyOfRow = new Int32Array(rowCount).fill(-1);
  const choiceRows: number[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    if (rowLower[row] === 1 && rowUpper[row] === 1) {
      familyOfRow[row] = choiceRows.length;
      choiceRows.push(row);
    }
  }
  const familyOfColumn = new Int32Array(columnCount).fill(-1);
  const linkRowOfHome = new Int32Array(columnCount).fill(-1);
  const familyOfLinkRow = new Int32Array(rowCount).fill(-1);
  const isLink = (row: number): boolean => rowLower[row] === 0 && rowUpper[row] === 0;
  // First the stays, which say to which family a link row belongs; −2 marks a row that several families share.
  for (let column = 0; column < columnCount; column += 1) {
    const family = soleRow(program, column, (row) => familyOfRow[row]! >= 0);
    if (family < 0) continue;
    familyOfColumn[column] = familyOfRow[family]!;
    for (let entry = columnStart[column]!; entry < columnStart[column + 1]!; entry += 1) {
      const row = rowIndex[entry]!;
      if (!isLink(row) || value[entry] !== -1) continue;
      const known = familyOfLinkRow[row]!;
      familyOfLinkRow[row] = known === -1 || known === familyOfRow[family]! ? familyOfRow[family]! : -2;
    }
  }
  for (let column = 0; column < columnCount; column += 1) {
    if (familyOfColumn[column]! >= 0) continue;
    const link = soleRow(program, column, (row) => isLink(row) && familyOfLinkRow[row]! >= 0);
    if (link < 0) continue;
    familyOfColumn[column] = familyOfLinkRow[link]!;
    linkRowOfHome[column] = link;
  }
  if (!isPure(program, familyOfColumn, familyOfRow, familyOfLinkRow)) return withoutFamilies(program);
  return {
    familyCount: choiceRows.length,
    familyOfColumn,
    linkRowOfHome,
    choiceRow: Int32Array.from(choiceRows),
    familyOfLinkRow,
    ...membersOf(familyOfColumn, choiceRows.length),
  };
}

/** Whether no other column reaches into the rows of the shape. */
function isPure(
  program: LinearProgram,
  familyOfColumn: Int32Array,
  familyOfRow: Int32Array,
  familyOfLinkRow: Int32Array,
): boolean {
  for (let column = 0; column < program.columnCount; column += 1) {
    if (familyOfColumn[column]! >= 0) continue;
    for (let entry = program.columnStart[column]!; entry < program.columnStart[column + 1]!; entry += 1) {
      const row = program.rowIndex[entry]!;
      if (familyOfRow[row]! >= 0 || familyOfLinkRow[row]! !== -1) return false;
    }
  }
  return true;
}

/** A program of another shape: every column is auxiliary. */
function withoutFamilies(program: LinearProgram): FamilyStructure {
  const familyOfColumn = new Int32Array(program.columnCount).fill(-1);
  return {
    familyCount: 0,
    familyOfColumn,
    linkRowOfHome: familyOfColumn,
    choiceRow: new Int32Array(0),
    familyOfLinkRow: new Int32Array(program.rowCount).fill(-1),
    ...membersOf(familyOfColumn, 0),
  };
}

function membersOf(
  familyOfColumn: Int32Array,
  families: number,
): Pick<FamilyStructure, 'memberStart' | 'members' | 'auxiliary'> {
  const memberStart = new Int32Array(families + 1);
  for (const family of familyOfColumn) {
    if (family >= 0) memberStart[family + 1] = memberStart[family + 1]! + 1;
  }
  for (let family = 0; family < families; family += 1) {
    memberStart[family + 1] = memberStart[family + 1]! + memberStart[family]!;
  }
  const members = new Int32Array(memberStart[families]!);
  const auxiliary = new Int32Array(familyOfColumn.length - members.length);
  const next = memberStart.slice();
  let nextAuxiliary = 0;
  for (let column = 0; column < familyOfColumn.length; column += 1) {
    const family = familyOfColumn[column]!;
    if (family < 0) {
      auxiliary[nextAuxiliary] = column;
      nextAuxiliary += 1;
    } else {
      members[next[family]!] = column;
      next[family] = next[family]! + 1;
    }
  }
  return { memberStart, members, auxiliary };
}

/** The only row of that sort in which the column stands, when it stands there once; otherwise −1. */
function soleRow(program: LinearProgram, column: number, sort: (row: number) => boolean): number {
  let found = -1;
  for (let entry = program.columnStart[column]!; entry < program.columnStart[column + 1]!; entry += 1) {
    const row = program.rowIndex[entry]!;
    if (!sort(row)) continue;
    if (found >= 0 || program.value[entry] !== 1) return -1;
    found = row;
  }
  return found;
}
