/**
 * A first plan, quickly: one family after the other takes the lexicographically cheapest stay and home for which there is
 * still room. It proves nothing; it gives the exact search a point to start from.
 */
import type { LinearProgram } from '../model/linear-program.ts';
import type { FamilyStructure } from './family-structure.ts';
import { isFeasible, rowActivities } from './program-arithmetic.ts';

const MOST_ATTEMPTS = 20;

/**
 * A plan that holds exactly, or `undefined`. With `from`, its choices are kept as far as they hold together: families are
 * taken out of the rows that it breaks and placed again. With `turns`, the families choose in that order instead of those
 * with the fewest choices first.
 */
export function greedyPlan(
  program: LinearProgram,
  structure: FamilyStructure,
  columns: Int32Array,
  from?: Float64Array,
  turns?: readonly number[],
): Float64Array | undefined {
  // One that finds no room goes to the front of the next attempt.
  let order = turns ?? fewestChoicesFirst(structure);
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const draft = new Draft(program, structure, columns, from);
    const stuck = draft.placeAll(order);
    if (stuck === undefined) {
      draft.completeAuxiliary();
      return isFeasible(program, draft.values) ? draft.values : undefined;
    }
    order = [stuck, ...order.filter((family) => family !== stuck)];
  }
  return undefined;
}

function fewestChoicesFirst({ memberStart, familyCount }: FamilyStructure): number[] {
  const size = (family: number): number => memberStart[family + 1]! - memberStart[family]!;
  const order = Array.from({ length: familyCount }, (_, family) => family);
  return order.sort((first, second) => size(first) - size(second) || first - second);
}

class Draft {
  readonly values: Float64Array;
  readonly #program: LinearProgram;
  readonly #structure: FamilyStructure;
  readonly #allowed: Uint8Array;
  readonly #activity: Float64Array;
  /** Highest activity per row when auxiliary columns help as far as they can; equality rows do not limit. */
  readonly #limit: Float64Array;
  readonly #bestHome: Int32Array;

  constructor(program: LinearProgram, structure: FamilyStructure, columns: Int32Array, from: Float64Array | undefined) {
    this.#program = program;
    this.#structure = structure;
    this.#allowed = new Uint8Array(program.columnCount);
    for (const column of columns) this.#allowed[column] = 1;
    this.values = new Float64Array(program.columnCount);
    if (from) {
      this.values.set(from);
      for (const column of structure.auxiliary) this.values[column] = 0;
    }
    this.#activity = rowActivities(program, this.values);
    this.#limit = highestActivities(program, structure);
    this.#bestHome = new Int32Array(program.rowCount).fill(-1);
    if (from) this.#takeOutOfBrokenRows();
  }

  /** Families in broken rows lose their choice, those with the largest part in the row first, until the row holds. */
  #takeOutOfBrokenRows(): void {
    const { rowCount, columnStart, rowIndex, value } = this.#program;
    const users = new Map<number, { column: number; amount: number }[]>();
    for (let row = 0; row < rowCount; row += 1) if (this.#activity[row]! > this.#limit[row]!) users.set(row, []);
    if (users.size === 0) return;
    for (let column = 0; column < this.values.length; column += 1) {
      if (this.values[column] === 0) continue;
      for (let entry = columnStart[column]!; entry < columnStart[column + 1]!; entry += 1) {
        if (value[entry]! > 0) users.get(rowIndex[entry]!)?.push({ column, amount: value[entry]! });
      }
    }
    for (const [row, list] of users) {
      list.sort((first, second) => second.amount - first.amount || first.column - second.column);
      for (const { column } of list) {
        if (this.#activity[row]! <= this.#limit[row]!) break;
        const family = this.#structure.familyOfColumn[column]!;
        if (family >= 0) this.#takeOut(family);
      }
    }
  }

  #takeOut(family: number): void {
    const { memberStart, members } = this.#structure;
    for (let index = memberStart[family]!; index < memberStart[family + 1]!; index += 1) {
      const column = members[index]!;
      if (this.values[column] !== 0) this.#change(column, -this.values[column]!);
    }
  }

  /** Places the families that have no choice yet; answers with the first that finds no room. */
  placeAll(order: readonly number[]): number | undefined {
    const { choiceRow } = this.#structure;
    return order.find((family) => this.#activity[choiceRow[family]!] === 0 && !this.#place(family));
  }

  #place(family: number): boolean {
    const { memberStart, members, linkRowOfHome } = this.#structure;
    const from = memberStart[family]!;
    const to = memberStart[family + 1]!;
    for (let index = from; index < to; index += 1) {
      const link = linkRowOfHome[members[index]!]!;
      if (link >= 0) this.#bestHome[link] = -1;
    }
    for (let index = from; index < to; index += 1) {
      const column = members[index]!;
      const link = linkRowOfHome[column]!;
      if (link < 0 || !this.#fits(column)) continue;
      const best = this.#bestHome[link]!;
      if (best < 0 || this.#compare([column], [best]) < 0) this.#bestHome[link] = column;
    }
    let chosen: number[] | undefined;
    for (let index = from; index < to; index += 1) {
      const stay = members[index]!;
      if (linkRowOfHome[stay]! >= 0 || !this.#fits(stay)) continue;
      const choice = this.#withHomes(stay);
      if (choice && (!chosen || this.#compare(choice, chosen) < 0)) chosen = choice;
    }
    for (const column of chosen ?? []) this.#change(column, 1);
    return chosen !== undefined;
  }

  /** The stay with the best home of each link row that it enters; `undefined` when one has none. */
  #withHomes(stay: number): number[] | undefined {
    const { columnStart, rowIndex } = this.#program;
    const choice = [stay];
    for (let entry = columnStart[stay]!; entry < columnStart[stay + 1]!; entry += 1) {
      const row = rowIndex[entry]!;
      if (this.#structure.familyOfLinkRow[row]! < 0) continue;
      const home = this.#bestHome[row]!;
      if (home < 0) return undefined;
      choice.push(home);
    }
    return choice;
  }

  #fits(column: number): boolean {
    if (this.#allowed[column] === 0 || this.#program.columnUpper[column]! < 1) return false;
    const { columnStart, rowIndex, value } = this.#program;
    for (let entry = columnStart[column]!; entry < columnStart[column + 1]!; entry += 1) {
      const row = rowIndex[entry]!;
      if (value[entry]! > 0 && this.#activity[row]! + value[entry]! > this.#limit[row]!) return false;
    }
    return true;
  }

  #compare(first: readonly number[], second: readonly number[]): number {
    for (const { costs } of this.#program.objectives) {
      let difference = 0;
      for (const column of first) difference += costs[column]!;
      for (const column of second) difference -= costs[column]!;
      if (difference !== 0) return difference;
    }
    return 0;
  }

  #change(column: number, amount: number): void {
    const { columnStart, rowIndex, value } = this.#program;
    this.values[column] = this.values[column]! + amount;
    for (let entry = columnStart[column]!; entry < columnStart[column + 1]!; entry += 1) {
      const row = rowIndex[entry]!;
      this.#activity[row] = this.#activity[row]! + value[entry]! * amount;
    }
  }

  /** Raises auxiliary columns, cheapest first, where a row needs them. */
  completeAuxiliary(): void {
    const { rowUpper, columnStart, rowIndex, value, columnUpper } = this.#program;
    const order = [...this.#structure.auxiliary].sort(
      (first, second) => this.#compare([first], [second]) || first - second,
    );
    for (const column of order) {
      let wanted = 0;
      for (let entry = columnStart[column]!; entry < columnStart[column + 1]!; entry += 1) {
        const row = rowIndex[entry]!;
        const excess = this.#activity[row]! - rowUpper[row]!;
        if (value[entry]! < 0 && excess > 0) wanted = Math.max(wanted, Math.ceil(excess / -value[entry]!));
      }
      if (wanted > 0) this.#change(column, Math.min(wanted, columnUpper[column]!));
    }
  }
}

function highestActivities(program: LinearProgram, structure: FamilyStructure): Float64Array {
  const limit = Float64Array.from(program.rowUpper);
  for (let row = 0; row < program.rowCount; row += 1) {
    if (program.rowLower[row] === program.rowUpper[row]) limit[row] = Number.POSITIVE_INFINITY;
  }
  for (const column of structure.auxiliary) {
    for (let entry = program.columnStart[column]!; entry < program.columnStart[column + 1]!; entry += 1) {
      const row = program.rowIndex[entry]!;
      if (program.value[entry]! < 0) limit[row] = limit[row]! - program.value[entry]! * program.columnUpper[column]!;
    }
  }
  return limit;
}
