/**
 * Rows that every whole plan keeps and that a plan in fractions often breaks. A row in persons ("at most 7 persons") says little
 * of families in parts; the whole-number consequences say more: at most one family of 4 or more, at most two of 3 or more. They
 * are added behind the program's own rows, which the relaxation, the dropping of columns and the search all profit from.
 *
 * Each is a rounding of one row `Σ a · x ≤ b` (Chvátal and Gomory): with the largest multiplier that leaves the right-hand
 * side at `k`, a column gets `⌈a · (k + 1) / b⌉ − 1`. Before that, what a family takes whatever it chooses is
 * subtracted from both sides, and `b` is lowered to the largest sum that the families can come to.
 */
import type { LinearProgram } from '../model/linear-program.ts';
import type { FamilyStructure } from './family-structure.ts';

/** Right-hand sides up to which roundings are made; larger ones are hardly stronger than the row itself. */
const LARGEST_RIGHT_SIDE = 8;
/** Rows with more room than this are left as they are. */
const MOST_ROOM = 400;
/** Larger programs are left as they are: there the added rows cost the search more than the bounds gain. */
const MOST_COLUMNS = 5_000;

export interface StrongerProgram {
  /** The program with the added rows behind its own; the same columns. */
  readonly program: LinearProgram;
  /** Prices of the program's own rows, each with what the rows made from it are worth. */
  readonly ownPrices: (prices: Float64Array) => Float64Array;
}

/** One added row: the columns of its source with other values. */
interface Rounding {
  readonly source: number;
  readonly upper: number;
  /** Units of the row per unit of its source. */
  readonly share: number;
  readonly entries: readonly { readonly column: number; readonly value: number }[];
}

/** Adds the rows that are stronger than their source somewhere; the program itself when there are none. */
export function strongerProgram(program: LinearProgram, structure: FamilyStructure): StrongerProgram {
  const roundings =
    program.columnCount > MOST_COLUMNS
      ? []
      : rowsInPersons(program, structure).flatMap((row) => roundingsOf(program, structure, row));
  if (roundings.length === 0) return { program, ownPrices: (prices) => prices };
  return { program: withRows(program, roundings), ownPrices: (prices) => attributed(program, roundings, prices) };
}

interface RowInPersons {
  readonly row: number;
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** Upper limits on stays alone or on homes alone, with amounts that differ. */
function rowsInPersons(program: LinearProgram, structure: FamilyStructure): RowInPersons[] {
  const { rowCount, columnCount, columnStart, rowIndex, value, rowLower, rowUpper } = program;
  const suits = new Uint8Array(rowCount);
  const differs = new Uint8Array(rowCount);
  const part = new Int8Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    const upper = rowUpper[row]!;
    suits[row] = rowLower[row] === Number.NEGATIVE_INFINITY && upper >= 1 && Number.isInteger(upper) ? 1 : 0;
  }
  for (let column = 0; column < columnCount; column += 1) {
    const own = structure.linkRowOfHome[column]! >= 0 ? 1 : 2;
    for (let entry = columnStart[column]!; entry < columnStart[column + 1]!; entry += 1) {
      const row = rowIndex[entry]!;
      const amount = value[entry]!;
      const fits = structure.familyOfColumn[column]! >= 0 && amount > 0 && Number.isInteger(amount);
      if (!fits || (part[row] !== 0 && part[row] !== own)) suits[row] = 0;
      part[row] = own;
      if (amount !== 1) differs[row] = 1;
    }
  }
  const lists = new Map<number, { columns: number[]; values: number[] }>();
  for (let row = 0; row < rowCount; row += 1) {
    if (suits[row] === 1 && differs[row] === 1) lists.set(row, { columns: [], values: [] });
  }
  for (let column = 0; column < columnCount; column += 1) {
    for (let entry = columnStart[column]!; entry < columnStart[column + 1]!; entry += 1) {
      const list = lists.get(rowIndex[entry]!);
      list?.columns.push(column);
      list?.values.push(value[entry]!);
    }
  }
  return [...lists].map(([row, list]) => ({ row, ...list }));
}

function roundingsOf(program: LinearProgram, structure: FamilyStructure, source: RowInPersons): Rounding[] {
  const families = amountsByFamily(structure, source);
  let room = program.rowUpper[source.row]!;
  for (const { always } of families.values()) room -= always;
  if (room < 1 || room > MOST_ROOM) return [];
  const amounts = source.columns.map(
    (column, at) => source.values[at]! - families.get(structure.familyOfColumn[column]!)!.always,
  );
  const sets = [...families.values()].map(({ values, always }) => [...values].map((amount) => amount - always));
  const reach = largestSum(sets, room);
  if (reach < 1) return [];
  const distinct = [...new Set(amounts)].filter((amount) => amount > 0 && amount <= reach);
  const candidates: { readonly k: number; readonly of: (amount: number) => number }[] = [];
  if (reach < program.rowUpper[source.row]!) candidates.push({ k: reach, of: (amount) => amount });
  for (let k = 1; k <= Math.min(reach - 1, LARGEST_RIGHT_SIDE); k += 1) {
    const of = (amount: number) => (amount > reach ? k + 1 : Math.floor((amount * (k + 1) - 1) / reach));
    if (distinct.some((amount) => of(amount) * reach > amount * k)) candidates.push({ k, of });
  }
  return candidates
    .filter(
      (one, at) =>
        !candidates.some((other, position) => position !== at && isWeaker(one, other, distinct, at > position)),
    )
    .filter(({ k, of }) => sets.reduce((most, set) => most + Math.max(0, ...set.map(of)), 0) > k)
    .map(({ k, of }) => ({
      source: source.row,
      upper: k,
      share: k / reach,
      entries: source.columns
        .map((column, at) => ({ column, value: of(amounts[at]!) }))
        .filter(({ value: amount }) => amount > 0),
    }));
}

interface Candidate {
  readonly k: number;
  readonly of: (amount: number) => number;
}

/** Whether the other says at least as much for every amount; of two that say the same, the first stays. */
function isWeaker(one: Candidate, other: Candidate, distinct: readonly number[], otherIsFirst: boolean): boolean {
  let same = true;
  for (const amount of distinct) {
    const difference = other.of(amount) * one.k - one.of(amount) * other.k;
    if (difference < 0) return false;
    if (difference > 0) same = false;
  }
  return !same || otherIsFirst;
}

interface FamilyAmounts {
  /** What the family takes whatever it chooses. */
  always: number;
  readonly values: Set<number>;
}

function amountsByFamily(structure: FamilyStructure, { columns, values }: RowInPersons): Map<number, FamilyAmounts> {
  const inRow = new Map<number, { count: number; least: number; values: Set<number> }>();
  columns.forEach((column, at) => {
    const family = structure.familyOfColumn[column]!;
    const known = inRow.get(family) ?? { count: 0, least: Number.POSITIVE_INFINITY, values: new Set<number>() };
    known.count += 1;
    known.least = Math.min(known.least, values[at]!);
    known.values.add(values[at]!);
    inRow.set(family, known);
  });
  const isHome = structure.linkRowOfHome[columns[0]!]! >= 0;
  const amounts = new Map<number, FamilyAmounts>();
  for (const [family, { count, least, values: own }] of inRow) {
    amounts.set(family, { always: !isHome && count === staysOf(structure, family) ? least : 0, values: own });
  }
  return amounts;
}

function staysOf({ memberStart, members, linkRowOfHome }: FamilyStructure, family: number): number {
  let stays = 0;
  for (let at = memberStart[family]!; at < memberStart[family + 1]!; at += 1) {
    if (linkRowOfHome[members[at]!]! < 0) stays += 1;
  }
  return stays;
}

/** The largest sum up to `room` of at most one amount per family. */
function largestSum(sets: readonly (readonly number[])[], room: number): number {
  let reached = new Uint8Array(room + 1);
  reached[0] = 1;
  for (const set of sets) {
    const next = reached.slice();
    for (const amount of set) {
      for (let sum = amount; sum <= room; sum += 1) if (reached[sum - amount] === 1) next[sum] = 1;
    }
    reached = next;
  }
  return reached.lastIndexOf(1);
}

function withRows(program: LinearProgram, roundings: readonly Rounding[]): LinearProgram {
  const { columnCount, rowCount, columnStart, rowIndex, value } = program;
  const added = new Int32Array(columnCount);
  for (const { entries } of roundings) for (const { column } of entries) added[column]! += 1;
  const start = new Int32Array(columnCount + 1);
  for (let column = 0; column < columnCount; column += 1) {
    start[column + 1] = start[column]! + columnStart[column + 1]! - columnStart[column]! + added[column]!;
  }
  const rows = new Int32Array(start[columnCount]!);
  const values = new Float64Array(start[columnCount]!);
  const next = new Int32Array(columnCount);
  for (let column = 0; column < columnCount; column += 1) {
    const [from, to] = [columnStart[column]!, columnStart[column + 1]!];
    rows.set(rowIndex.subarray(from, to), start[column]!);
    values.set(value.subarray(from, to), start[column]!);
    next[column] = start[column]! + to - from;
  }
  roundings.forEach(({ entries }, index) => {
    for (const { column, value: amount } of entries) {
      const at = next[column]!;
      next[column] = at + 1;
      rows[at] = rowCount + index;
      values[at] = amount;
    }
  });
  return {
    ...program,
    rowCount: rowCount + roundings.length,
    rowLower: Float64Array.from([...program.rowLower, ...roundings.map(() => Number.NEGATIVE_INFINITY)]),
    rowUpper: Float64Array.from([...program.rowUpper, ...roundings.map(({ upper }) => upper)]),
    columnStart: start,
    rowIndex: rows,
    value: values,
    rowLabel: (row) => program.rowLabel(row < rowCount ? row : roundings[row - rowCount]!.source),
  };
}

function attributed({ rowCount }: LinearProgram, roundings: readonly Rounding[], prices: Float64Array): Float64Array {
  const own = prices.slice();
  roundings.forEach(({ source, share }, index) => {
    own[source] = own[source]! + prices[rowCount + index]! * share;
  });
  return own;
}
