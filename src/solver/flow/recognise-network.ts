/** From the bare linear program to the network in it: sources, links, a tree of capacities, and what is left beside. */
import type { LinearProgram } from '../../model/linear-program.ts';
import { findBalanceNodes } from './balance-nodes.ts';
import { coefficientOf, findCandidates } from './capacity-candidates.ts';
import { chooseLaminarRows, type LaminarFamily } from './laminar-rows.ts';
import { COLUMN_ROLE, type Network } from './network.ts';
import { formsOfRows, ROW_FORM, type RowForms } from './row-forms.ts';

/**
 * Finds the network by the numbers alone; no label is read. Work and memory are linear in the non-zeros.
 *
 * Every program has one: what does not fit is listed in `sideRows` and `sideColumns`, and without those rows the network
 * is the program.
 */
export function recogniseNetwork(program: LinearProgram): Network {
  const forms = formsOfRows(program);
  const nodes = findBalanceNodes(program, forms);
  const { columnRole } = nodes;
  const candidates = findCandidates(program, forms, nodes);
  const { accepted, parent, columnTree, refused } = chooseLaminarRows(program, columnRole, candidates);
  closeRefused(forms, columnRole, columnTree, refused);

  const rank = new Int32Array(program.rowCount).fill(-1);
  accepted.forEach(({ row }, node) => {
    rank[row] = node;
  });
  const extra = placeOtherColumns(program, forms, columnRole, columnTree, rank, accepted.length);
  const sideColumns = columnsWithRole(columnRole, COLUMN_ROLE.side);
  return {
    ...nodes,
    columnTree,
    treeRow: Int32Array.from(accepted, ({ row }) => row),
    treeParent: parent,
    treeCapacity: Float64Array.from(accepted, ({ capacity }) => capacity),
    treeCoefficient: Float64Array.from(accepted, ({ coefficient }) => coefficient),
    treeRemainder: Float64Array.from(accepted, ({ remainder }) => remainder),
    ...extra,
    sideRows: sideRowsOf(program, forms, rank, nodes.sourceRow, nodes.linkRow),
    sideColumns,
    sideObjectives: objectivesOn(program, sideColumns),
    closingRow: forms.closingRow,
    impossibleRows: Int32Array.from(forms.impossible.sort((one, other) => one - other)),
  };
}

/** A refused row without any room needs no place in the tree: its columns are closed. Other refused rows stand aside. */
function closeRefused(
  forms: RowForms,
  columnRole: Uint8Array,
  columnTree: Int32Array,
  refused: LaminarFamily['refused'],
): void {
  for (const { candidate, columns } of refused) {
    const { row, capacity, extended } = candidate;
    if (capacity !== 0 || extended) {
      forms.form[row] = ROW_FORM.other;
      continue;
    }
    for (const column of columns) {
      columnRole[column] = COLUMN_ROLE.closed;
      columnTree[column] = -1;
    }
    forms.form[row] = ROW_FORM.idle;
    forms.closingRow[row] = 1;
  }
}

/** Columns without a source: extra capacity of a tree node, in side rows, or free. */
function placeOtherColumns(
  program: LinearProgram,
  forms: RowForms,
  columnRole: Uint8Array,
  columnTree: Int32Array,
  rank: Int32Array,
  treeCount: number,
) {
  const { columnCount, columnStart, rowIndex, value } = program;
  const extras: number[] = [];
  for (let column = 0; column < columnCount; column++) {
    if (columnRole[column] !== COLUMN_ROLE.side) continue;
    const node = nodeOf(program, rank, column);
    if (node >= 0) {
      columnRole[column] = COLUMN_ROLE.extraCapacity;
      columnTree[column] = node;
      extras.push(column);
      continue;
    }
    let matters = false;
    for (let at = columnStart[column]!; at < columnStart[column + 1]!; at++) {
      if (value[at] !== 0 && forms.form[rowIndex[at]!] !== ROW_FORM.idle) matters = true;
    }
    if (!matters) columnRole[column] = COLUMN_ROLE.free;
  }
  extras.sort((one, other) => columnTree[one]! - columnTree[other]! || one - other);
  const extraStart = new Int32Array(treeCount + 1);
  for (const column of extras) extraStart[columnTree[column]! + 1]!++;
  for (let node = 0; node < treeCount; node++) extraStart[node + 1]! += extraStart[node]!;
  const extraAmount = Float64Array.from({ length: treeCount }, () => 1);
  for (const column of extras) extraAmount[columnTree[column]!] = -rowAmount(program, forms, rank, column);
  return { extraStart, extraColumn: Int32Array.from(extras), extraAmount };
}

/** Tree node of the only row of a column that matters, or −1. */
function nodeOf({ columnStart, rowIndex, value }: LinearProgram, rank: Int32Array, column: number): number {
  for (let at = columnStart[column]!; at < columnStart[column + 1]!; at++) {
    if (value[at] !== 0 && rank[rowIndex[at]!]! >= 0) return rank[rowIndex[at]!]!;
  }
  return -1;
}

function rowAmount(program: LinearProgram, forms: RowForms, rank: Int32Array, column: number): number {
  let at = program.columnStart[column]!;
  while (rank[program.rowIndex[at]!]! < 0 || program.value[at] === 0) at++;
  return coefficientOf(program, forms, column, program.rowIndex[at]!);
}

function sideRowsOf(
  program: LinearProgram,
  forms: RowForms,
  rank: Int32Array,
  ...nodeRows: readonly Int32Array[]
): Int32Array {
  const isNode = new Uint8Array(program.rowCount);
  for (const rows of nodeRows) for (const row of rows) isNode[row] = 1;
  const side: number[] = [];
  for (let row = 0; row < program.rowCount; row++) {
    if (forms.form[row] !== ROW_FORM.idle && rank[row]! < 0 && isNode[row] === 0) side.push(row);
  }
  return Int32Array.from(side);
}

function columnsWithRole(columnRole: Uint8Array, role: number): Int32Array {
  let count = 0;
  for (const each of columnRole) if (each === role) count++;
  const columns = new Int32Array(count);
  let next = 0;
  for (let column = 0; column < columnRole.length; column++) if (columnRole[column] === role) columns[next++] = column;
  return columns;
}

function objectivesOn(program: LinearProgram, columns: Int32Array): number[] {
  return program.objectives.flatMap(({ costs }, index) =>
    columns.some((column) => costs[column] !== 0) ? [index] : [],
  );
}
