/**
 * How a relaxation is laid out for HiGHS. A choice is one column: the sum of its stay and homes. Their link rows cancel
 * out, so these rows, most of a large program, are left out; the bound restores their prices.
 */
import type { LinearProgram } from '../../model/linear-program.ts';
import type { ArrayModel } from '../array-model.ts';
import type { FamilyStructure } from '../family-structure.ts';
import type { BoundQuestion } from '../lagrangian-bound.ts';
import type { AddedColumns } from './highs-protocol.ts';
import type { Choice } from './pricing.ts';

export class RelaxationLayout {
  readonly #program: LinearProgram;
  readonly #upper: Float64Array;
  /** Row in HiGHS per program row when link rows are left out, −1 for those. */
  readonly #rowWithoutLinks: Int32Array;
  readonly #rowsWithoutLinks: Int32Array;
  readonly #everyRow: Int32Array;
  /** Scratch: the sum of a choice's columns. */
  readonly #sum: Float64Array;

  constructor(program: LinearProgram, structure: FamilyStructure) {
    this.#program = program;
    this.#upper = freeUpperBounds(program);
    this.#everyRow = Int32Array.from({ length: program.rowCount }, (_, row) => row);
    this.#rowsWithoutLinks = this.#everyRow.filter((row) => structure.familyOfLinkRow[row]! < 0);
    this.#rowWithoutLinks = new Int32Array(program.rowCount).fill(-1);
    for (const [position, row] of this.#rowsWithoutLinks.entries()) this.#rowWithoutLinks[row] = position;
    this.#sum = new Float64Array(program.rowCount);
  }

  /** Rows that do not hold when every column is 0, coded `row` when more is needed and `−1 − row` when less is. */
  unmetRows(): number[] {
    const rows: number[] = [];
    for (let row = 0; row < this.#program.rowCount; row += 1) {
      if (this.#program.rowLower[row]! > 0) rows.push(row);
      if (this.#program.rowUpper[row]! < 0) rows.push(-1 - row);
    }
    return rows;
  }

  /** The model with some choices, after one artificial column for each unmet row. */
  model(question: BoundQuestion, choices: readonly Choice[], unmet: readonly number[], withLinks: boolean): ArrayModel {
    const rows = withLinks ? this.#everyRow : this.#rowsWithoutLinks;
    const { kept } = question;
    const rowLower = new Float64Array(rows.length + kept.length).fill(Number.NEGATIVE_INFINITY);
    const rowUpper = new Float64Array(rows.length + kept.length);
    for (let position = 0; position < rows.length; position += 1) {
      rowLower[position] = this.#program.rowLower[rows[position]!]!;
      rowUpper[position] = this.#program.rowUpper[rows[position]!]!;
    }
    for (let index = 0; index < kept.length; index += 1) rowUpper[rows.length + index] = kept[index]!.atMost;
    return {
      ...this.columns(question, choices, unmet, withLinks),
      columnCount: unmet.length + choices.length,
      rowCount: rowLower.length,
      rowLower,
      rowUpper,
    };
  }

  /** Duals by program row and then kept objective; link rows that were left out get 0. */
  duals(rowDual: Float64Array, withLinks: boolean): Float64Array {
    if (withLinks) return rowDual;
    const rows = this.#rowsWithoutLinks;
    const keptCount = rowDual.length - rows.length;
    const duals = new Float64Array(this.#program.rowCount + keptCount);
    for (let position = 0; position < rows.length; position += 1) duals[rows[position]!] = rowDual[position]!;
    duals.set(rowDual.subarray(rows.length), this.#program.rowCount);
    return duals;
  }

  columns(
    question: BoundQuestion,
    choices: readonly Choice[],
    unmet: readonly number[],
    withLinks: boolean,
  ): AddedColumns {
    const count = unmet.length + choices.length;
    const columnStart = new Int32Array(count + 1);
    const costs = new Float64Array(count);
    const columnUpper = new Float64Array(count);
    const rowIndex: number[] = [];
    const value: number[] = [];
    for (const [position, row] of unmet.entries()) {
      costs[position] = 1;
      columnUpper[position] = Number.POSITIVE_INFINITY;
      rowIndex.push(this.#place(row >= 0 ? row : -1 - row, withLinks));
      value.push(row >= 0 ? 1 : -1);
      columnStart[position + 1] = rowIndex.length;
    }
    for (let index = 0; index < choices.length; index += 1) {
      const position = unmet.length + index;
      const choice = choices[index]!;
      columnUpper[position] = Number.POSITIVE_INFINITY;
      for (const column of choice) {
        costs[position] = costs[position]! + question.costs[column]!;
        columnUpper[position] = Math.min(columnUpper[position]!, this.#upper[column]!);
      }
      this.#enter(question, choice, withLinks, rowIndex, value);
      columnStart[position + 1] = rowIndex.length;
    }
    return { costs, columnUpper, columnStart, rowIndex: Int32Array.from(rowIndex), value: Float64Array.from(value) };
  }

  #enter(question: BoundQuestion, choice: Choice, withLinks: boolean, rowIndex: number[], value: number[]): void {
    const { columnStart, rowIndex: rows, value: values } = this.#program;
    const touched: number[] = [];
    for (const column of choice) {
      for (let entry = columnStart[column]!; entry < columnStart[column + 1]!; entry += 1) {
        const row = rows[entry]!;
        if (this.#sum[row] === 0) touched.push(row);
        this.#sum[row] = this.#sum[row]! + values[entry]!;
      }
    }
    for (const row of touched) {
      const sum = this.#sum[row]!;
      this.#sum[row] = 0;
      const place = this.#place(row, withLinks);
      if (sum === 0 || place < 0) continue;
      rowIndex.push(place);
      value.push(sum);
    }
    const first = withLinks ? this.#everyRow.length : this.#rowsWithoutLinks.length;
    for (const [index, objective] of question.kept.entries()) {
      let cost = 0;
      for (const column of choice) cost += objective.costs[column]!;
      if (cost === 0) continue;
      rowIndex.push(first + index);
      value.push(cost);
    }
  }

  /** Where a row stands in HiGHS when link rows are left out. */
  placeOf(row: number): number {
    return this.#rowWithoutLinks[row]!;
  }

  #place(row: number, withLinks: boolean): number {
    return withLinks ? row : this.#rowWithoutLinks[row]!;
  }
}

/**
 * A column's highest value is left out where an equality row implies it, or part of the price would leak into it. Where
 * the row does not imply it, leaving it out only lowers the bound.
 */
function freeUpperBounds(program: LinearProgram): Float64Array {
  const upper = Float64Array.from(program.columnUpper);
  for (let column = 0; column < program.columnCount; column += 1) {
    for (let entry = program.columnStart[column]!; entry < program.columnStart[column + 1]!; entry += 1) {
      const row = program.rowIndex[entry]!;
      if (program.rowLower[row] === program.rowUpper[row]) upper[column] = Number.POSITIVE_INFINITY;
    }
  }
  return upper;
}
