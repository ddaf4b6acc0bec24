/** Linear programs for the tests of the flow engine: written by hand, drawn at random, or as large as a real week. */

import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Label, LinearProgram } from '../../../src/model/linear-program.ts';

export interface SampleColumn {
  /** Pairs of row and coefficient. */
  readonly entries: readonly (readonly [row: number, coefficient: number])[];
  /** One cost per objective. */
  readonly costs: readonly number[];
  readonly upper?: number;
  readonly label?: Label;
}

export interface SampleRow {
  readonly lower?: number;
  readonly upper?: number;
  readonly kind?: string;
}

export function sampleProgram(
  rows: readonly SampleRow[],
  columns: readonly SampleColumn[],
  constants: readonly number[] = [],
): LinearProgram {
  const columnStart = new Int32Array(columns.length + 1);
  columns.forEach(({ entries }, column) => {
    columnStart[column + 1] = columnStart[column]! + entries.length;
  });
  const objectives = columns[0]?.costs.length ?? 0;
  return {
    columnCount: columns.length,
    rowCount: rows.length,
    columnUpper: Float64Array.from(columns, ({ upper = 1 }) => upper),
    rowLower: Float64Array.from(rows, ({ lower = Number.NEGATIVE_INFINITY }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper = Number.POSITIVE_INFINITY }) => upper),
    columnStart,
    rowIndex: Int32Array.from(columns.flatMap(({ entries }) => entries.map(([row]) => row))),
    value: Float64Array.from(columns.flatMap(({ entries }) => entries.map(([, coefficient]) => coefficient))),
    objectives: Array.from({ length: objectives }, (_, objective) => ({
      name: `objective ${objective}`,
      costs: Float64Array.from(columns, ({ costs }) => costs[objective]!),
      constant: constants[objective] ?? 0,
      role: 'objective' as const,
    })),
    columnLabel: (column) => columns[column]!.label ?? { kind: 'column', ids: [column] },
    rowLabel: (row) => ({ kind: rows[row]!.kind ?? 'row', ids: [row] }),
  };
}

/** Every whole point of a small program that keeps all rows but the given ones. */
export function feasiblePoints(program: LinearProgram, withoutRows: Iterable<number> = []): Float64Array[] {
  const left = new Set(withoutRows);
  const points: Float64Array[] = [];
  const point = new Float64Array(program.columnCount);
  const activity = new Float64Array(program.rowCount);
  const growing = growingRows(program);
  const add = (column: number, amount: number) => {
    for (let at = program.columnStart[column]!; at < program.columnStart[column + 1]!; at++) {
      activity[program.rowIndex[at]!]! += amount * program.value[at]!;
    }
  };
  const tooMuch = (row: number) => !left.has(row) && growing[row] === 1 && activity[row]! > program.rowUpper[row]!;
  const visit = (column: number): void => {
    if (column === program.columnCount) {
      const kept = activity.every(
        (amount, row) => left.has(row) || (amount >= program.rowLower[row]! && amount <= program.rowUpper[row]!),
      );
      if (kept) points.push(point.slice());
      return;
    }
    visit(column + 1);
    for (let value = 1; value <= program.columnUpper[column]!; value++) {
      point[column] = value;
      add(column, 1);
      // A row without negative coefficients that is over its bound stays over it.
      if (!entriesOf(program, column).some(tooMuch)) visit(column + 1);
    }
    add(column, -point[column]!);
    point[column] = 0;
  };
  visit(0);
  return points;
}

function entriesOf(program: LinearProgram, column: number): Int32Array {
  return program.rowIndex.subarray(program.columnStart[column]!, program.columnStart[column + 1]!);
}

function growingRows(program: LinearProgram): Uint8Array {
  const growing = new Uint8Array(program.rowCount).fill(1);
  program.rowIndex.forEach((row, at) => {
    if (program.value[at]! < 0) growing[row] = 0;
  });
  return growing;
}

export function activityOf(program: LinearProgram, point: Float64Array): Float64Array {
  const activity = new Float64Array(program.rowCount);
  for (let column = 0; column < program.columnCount; column++) {
    for (let at = program.columnStart[column]!; at < program.columnStart[column + 1]!; at++) {
      activity[program.rowIndex[at]!]! += program.value[at]! * point[column]!;
    }
  }
  return activity;
}

export function valuesOf(program: LinearProgram, point: Float64Array): number[] {
  return program.objectives.map(({ costs, constant }) =>
    point.reduce((sum, amount, column) => sum + amount * costs[column]!, constant),
  );
}

export function compareLexicographically(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}

/** The lexicographically least values, and every point that has the same values of the first objectives. */
export function optimaByEnumeration(program: LinearProgram, points: readonly Float64Array[]) {
  const all = points.map((point) => ({ point, values: valuesOf(program, point) }));
  const best = all.reduce((least, each) => (compareLexicographically(each.values, least.values) < 0 ? each : least));
  const sharing = (objectives: number) =>
    all.filter(({ values }) => best.values.slice(0, objectives).every((value, index) => value === values[index]));
  return { values: best.values, sharing: (objectives: number) => sharing(objectives).map(({ point }) => point) };
}

/** The same program with its columns in another order: new column `i` is old column `order[i]`. */
export function permuteColumns(program: LinearProgram, order: readonly number[]): LinearProgram {
  const slice = (column: number) => [program.columnStart[column]!, program.columnStart[column + 1]!] as const;
  const columnStart = new Int32Array(order.length + 1);
  order.forEach((column, index) => {
    const [from, until] = slice(column);
    columnStart[index + 1] = columnStart[index]! + until - from;
  });
  return {
    ...program,
    columnUpper: Float64Array.from(order, (column) => program.columnUpper[column]!),
    columnStart,
    rowIndex: Int32Array.from(order.flatMap((column) => [...program.rowIndex.subarray(...slice(column))])),
    value: Float64Array.from(order.flatMap((column) => [...program.value.subarray(...slice(column))])),
    objectives: program.objectives.map((objective) => ({
      ...objective,
      costs: Float64Array.from(order, (column) => objective.costs[column]!),
    })),
    columnLabel: (column) => program.columnLabel(order[column]!),
  };
}

export interface WeekSize {
  readonly families: number;
  readonly municipalities: number;
  readonly dwellings: number;
  readonly horizonWeeks: number;
  /** Chance in percent that a dwelling fits a family. */
  readonly fitPercent: number;
  /** Families that each municipality takes. */
  readonly familiesPerMunicipality: number;
  readonly seed: number;
}

/** Families, stays per move-in week, homes in dwellings and under commitments: the shape of a week, with numbers drawn. */
export function sampleWeek(size: WeekSize): LinearProgram {
  return new WeekWriter(size).write();
}

const CAP_WEEKS = 13;

class WeekWriter {
  private readonly size: WeekSize;
  private readonly random: ReturnType<typeof xoroshiro128plus>;
  private columns = 0;
  private entries = 0;
  private columnStart = new Int32Array(1 << 16);
  private rowIndex = new Int32Array(1 << 16);
  private value = new Float64Array(1 << 16);
  private readonly costs = Array.from({ length: 8 }, () => new Float64Array(1 << 16));

  constructor(size: WeekSize) {
    this.size = size;
    this.random = xoroshiro128plus(size.seed);
  }

  write(): LinearProgram {
    const { families, dwellings, municipalities, horizonWeeks } = this.size;
    const availableFrom = Array.from({ length: dwellings }, () => this.draw(0, horizonWeeks - 1));
    const leadWeeks = Array.from({ length: municipalities }, () => this.draw(2, horizonWeeks - 1));
    const place = Array.from({ length: dwellings }, () => this.draw(0, municipalities - 1));
    for (let family = 0; family < families; family++) this.writeFamily(family, availableFrom, leadWeeks, place);
    return this.finish();
  }

  private writeFamily(family: number, availableFrom: number[], leadWeeks: number[], place: number[]): void {
    const { families, dwellings, municipalities, horizonWeeks, fitPercent } = this.size;
    const weeksSoFar = this.draw(0, 20);
    const roofless = this.draw(0, 9) === 0;
    const firstLink = families + dwellings + municipalities + family * horizonWeeks;
    for (let week = 0; week <= horizonWeeks; week++) {
      const sheltered = roofless ? 0 : weeksSoFar + week;
      const over = Math.max(0, sheltered - CAP_WEEKS);
      const entries = week < horizonWeeks ? [family, 1, firstLink + week, -1] : [family, 1];
      this.addColumn(entries, [
        roofless ? week : 0,
        over > 0 ? 1 : 0,
        over,
        sheltered,
        0,
        0,
        week * (1 + (family % 97)),
        0,
      ]);
    }
    const scores = Array.from({ length: municipalities }, () => this.draw(0, 1_000_000));
    const tied = this.draw(0, municipalities - 1);
    const home = (week: number, municipality: number, rows: number[]) => {
      const changes = municipality === tied ? 0 : family % 4;
      const costs = [0, 0, 0, 0, -scores[municipality]!, changes, 0, this.draw(0, 999)];
      this.addColumn([firstLink + week, 1, ...rows, families + dwellings + municipality, 1], costs);
    };
    for (let dwelling = 0; dwelling < dwellings; dwelling++) {
      if (this.draw(0, 99) >= fitPercent) continue;
      home(availableFrom[dwelling]!, place[dwelling]!, [families + dwelling, 1]);
    }
    for (let municipality = 0; municipality < municipalities; municipality++) {
      home(leadWeeks[municipality]!, municipality, []);
    }
  }

  private addColumn(entries: readonly number[], costs: readonly number[]): void {
    if (this.columns + 1 >= this.columnStart.length) this.growColumns();
    if (this.entries + entries.length >= this.rowIndex.length) this.growEntries();
    for (let at = 0; at < entries.length; at += 2) {
      this.rowIndex[this.entries] = entries[at]!;
      this.value[this.entries++] = entries[at + 1]!;
    }
    costs.forEach((cost, objective) => {
      this.costs[objective]![this.columns] = cost;
    });
    this.columnStart[++this.columns] = this.entries;
  }

  private growColumns(): void {
    const length = this.columnStart.length * 2;
    const columnStart = new Int32Array(length);
    columnStart.set(this.columnStart);
    this.columnStart = columnStart;
    this.costs.forEach((costs, objective) => {
      const longer = new Float64Array(length);
      longer.set(costs);
      this.costs[objective] = longer;
    });
  }

  private growEntries(): void {
    const rowIndex = new Int32Array(this.rowIndex.length * 2);
    rowIndex.set(this.rowIndex);
    const value = new Float64Array(rowIndex.length);
    value.set(this.value);
    this.rowIndex = rowIndex;
    this.value = value;
  }

  private finish(): LinearProgram {
    const { families, dwellings, municipalities, horizonWeeks, familiesPerMunicipality } = this.size;
    const links = families * horizonWeeks;
    const rowCount = families + dwellings + municipalities + links;
    const rowLower = new Float64Array(rowCount).fill(Number.NEGATIVE_INFINITY);
    const rowUpper = new Float64Array(rowCount).fill(1);
    rowLower.fill(1, 0, families);
    rowUpper.fill(familiesPerMunicipality, families + dwellings, families + dwellings + municipalities);
    rowLower.fill(0, rowCount - links);
    rowUpper.fill(0, rowCount - links);
    const names = ['roofless', 'over-cap', 'weeks-over-cap', 'weeks-in-shelter', 'match', 'school', 'referral', 'lot'];
    return {
      columnCount: this.columns,
      rowCount,
      columnUpper: new Float64Array(this.columns).fill(1),
      rowLower,
      rowUpper,
      columnStart: this.columnStart.subarray(0, this.columns + 1),
      rowIndex: this.rowIndex.subarray(0, this.entries),
      value: this.value.subarray(0, this.entries),
      objectives: names.map((name, objective) => ({
        name,
        costs: this.costs[objective]!.subarray(0, this.columns),
        constant: 0,
        role: objective < 6 ? ('objective' as const) : ('tie-break' as const),
      })),
      columnLabel: (column) => ({ kind: 'column', ids: [column] }),
      rowLabel: (row) => ({ kind: row < families ? 'family' : 'row', ids: [row] }),
    };
  }

  private draw(least: number, most: number): number {
    return uniformInt(this.random, least, most);
  }
}
