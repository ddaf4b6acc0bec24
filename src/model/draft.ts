/**
 * A linear program being written: rules add rows, objectives add costs and columns, and `finish` lays the matrix out by
 * column. Entries are visited twice (to count, to fill) instead of being kept in between, so that a national model needs
 * no second copy of itself.
 */
import type { Label, LinearObjective, LinearProgram } from './linear-program.ts';

type Visit = (column: number, row: number, value: number) => void;

export class ModelDraft {
  private columnsSoFar: number;
  private readonly columnLabels: { readonly from: number; readonly label: (index: number) => Label }[] = [];
  private readonly uppers: { readonly column: number; readonly upper: number }[] = [];
  private readonly lowerBounds: number[] = [];
  private readonly upperBounds: number[] = [];
  private readonly rowLabels: (() => Label)[] = [];
  private readonly sources: ((visit: Visit) => void)[] = [];
  private readonly costs: {
    readonly name: string;
    readonly role: LinearObjective['role'];
    readonly constant: number;
    readonly costs: () => Float64Array | Int32Array;
  }[] = [];

  constructor(columns: number, label: (index: number) => Label) {
    this.columnsSoFar = columns;
    this.columnLabels.push({ from: 0, label });
  }

  get columnCount(): number {
    return this.columnsSoFar;
  }

  get rowCount(): number {
    return this.lowerBounds.length;
  }

  /** Adds columns beside those of stays and homes; returns the first. */
  addColumns(count: number, upper: number, label: (index: number) => Label): number {
    const first = this.columnsSoFar;
    this.columnsSoFar += count;
    this.columnLabels.push({ from: first, label });
    if (upper !== 1) for (let index = 0; index < count; index++) this.uppers.push({ column: first + index, upper });
    return first;
  }

  addRow(lower: number, upper: number, label: () => Label): number {
    this.lowerBounds.push(lower);
    this.upperBounds.push(upper);
    this.rowLabels.push(label);
    return this.lowerBounds.length - 1;
  }

  /** Entries of the matrix; the function is called twice and must visit the same ones both times. */
  addEntries(source: (visit: Visit) => void): void {
    this.sources.push(source);
  }

  /** `fill` writes into one whole-number cost per column, once all columns are known; millionths need the wide array. */
  addObjective(
    name: string,
    role: LinearObjective['role'],
    fill: (costs: Float64Array | Int32Array) => void,
    { constant = 0, wide = false } = {},
  ): void {
    const costs = () => {
      const array = wide ? new Float64Array(this.columnsSoFar) : new Int32Array(this.columnsSoFar);
      fill(array);
      return array;
    };
    this.costs.push({ name, role, constant, costs });
  }

  finish(): LinearProgram {
    const { columnStart, rowIndex, value } = this.layOut();
    const columnUpper = new Float64Array(this.columnsSoFar).fill(1);
    for (const { column, upper } of this.uppers) columnUpper[column] = upper;
    const { columnLabels, rowLabels } = this;
    return {
      columnCount: this.columnsSoFar,
      rowCount: this.rowCount,
      columnUpper,
      rowLower: Float64Array.from(this.lowerBounds),
      rowUpper: Float64Array.from(this.upperBounds),
      columnStart,
      rowIndex,
      value,
      objectives: this.costs.map(({ name, role, constant, costs }) => ({ name, role, constant, costs: costs() })),
      columnLabel: (column) => {
        const block = columnLabels.findLast(({ from }) => from <= column)!;
        return block.label(column - block.from);
      },
      rowLabel: (row) => rowLabels[row]!(),
    };
  }

  private layOut() {
    const columnStart = new Int32Array(this.columnsSoFar + 1);
    for (const source of this.sources) source((column) => columnStart[column + 1]!++);
    for (let column = 0; column < this.columnsSoFar; column++) columnStart[column + 1]! += columnStart[column]!;
    const entries = columnStart[this.columnsSoFar]!;
    const rowIndex = new Int32Array(entries);
    const value = new Float64Array(entries);
    const next = columnStart.slice(0, this.columnsSoFar);
    for (const source of this.sources) {
      source((column, row, coefficient) => {
        const at = next[column]!++;
        rowIndex[at] = row;
        value[at] = coefficient;
      });
    }
    return { columnStart, rowIndex, value };
  }
}
