/** Column generation's question: which choices outside would lower the relaxation's value, given the reduced costs? */
import type { BoundQuestion } from '../lagrangian-bound.ts';

/** Choices added per family and round; more rounds cost more than more columns. */
const CHOICES_PER_FAMILY = 2;

/** Columns that are chosen together: a stay with its homes, or an auxiliary column alone. Ascending but for the stay, which is first. */
export type Choice = readonly number[];

/**
 * The most promising choices: per family the stays that, with the best home of each link row that they enter, have the
 * most negative reduced costs, and every auxiliary column with a negative one.
 */
export function improvingChoices(question: BoundQuestion, reduced: Float64Array, tolerance: number): Choice[] {
  const { program, structure, columns } = question;
  const { linkRowOfHome, familyOfColumn, familyOfLinkRow } = structure;
  const lowestHome = new Float64Array(program.rowCount).fill(Number.POSITIVE_INFINITY);
  const bestHome = new Int32Array(program.rowCount).fill(-1);
  for (const column of columns) {
    const link = linkRowOfHome[column]!;
    if (link >= 0 && reduced[column]! < lowestHome[link]!) {
      lowestHome[link] = reduced[column]!;
      bestHome[link] = column;
    }
  }
  const best = new BestStays(structure.familyCount, tolerance);
  const choices: Choice[] = [];
  for (const column of columns) {
    if (linkRowOfHome[column]! >= 0) continue;
    const family = familyOfColumn[column]!;
    if (family < 0) {
      if (reduced[column]! < -tolerance) choices.push([column]);
      continue;
    }
    let total = reduced[column]!;
    for (let entry = program.columnStart[column]!; entry < program.columnStart[column + 1]!; entry += 1) {
      const row = program.rowIndex[entry]!;
      if (familyOfLinkRow[row]! >= 0) total += lowestHome[row]!;
    }
    best.offer(family, column, total);
  }
  for (const stay of best.columns()) {
    const choice = [stay];
    for (let entry = program.columnStart[stay]!; entry < program.columnStart[stay + 1]!; entry += 1) {
      const row = program.rowIndex[entry]!;
      if (familyOfLinkRow[row]! >= 0) choice.push(bestHome[row]!);
    }
    choices.push(choice);
  }
  return choices;
}

/** The choices that a whole plan consists of. */
export function choicesOf(question: Pick<BoundQuestion, 'program' | 'structure'>, support: Int32Array): Choice[] {
  const { program, structure } = question;
  const homeOfLink = new Map<number, number>();
  for (const column of support) {
    const link = structure.linkRowOfHome[column]!;
    if (link >= 0) homeOfLink.set(link, column);
  }
  const choices: Choice[] = [];
  for (const column of support) {
    if (structure.linkRowOfHome[column]! >= 0) continue;
    const choice = [column];
    for (let entry = program.columnStart[column]!; entry < program.columnStart[column + 1]!; entry += 1) {
      const home = homeOfLink.get(program.rowIndex[entry]!);
      if (home !== undefined && structure.familyOfColumn[column]! >= 0) choice.push(home);
    }
    choices.push(choice);
  }
  return choices;
}

/** The few lowest stays per family, negative ones only. */
class BestStays {
  readonly #totals: Float64Array;
  readonly #stays: Int32Array;

  constructor(families: number, tolerance: number) {
    this.#totals = new Float64Array(families * CHOICES_PER_FAMILY).fill(-tolerance);
    this.#stays = new Int32Array(families * CHOICES_PER_FAMILY).fill(-1);
  }

  offer(family: number, stay: number, total: number): void {
    const first = family * CHOICES_PER_FAMILY;
    let slot = first + CHOICES_PER_FAMILY - 1;
    if (total >= this.#totals[slot]!) return;
    while (slot > first && total < this.#totals[slot - 1]!) {
      this.#totals[slot] = this.#totals[slot - 1]!;
      this.#stays[slot] = this.#stays[slot - 1]!;
      slot -= 1;
    }
    this.#totals[slot] = total;
    this.#stays[slot] = stay;
  }

  columns(): number[] {
    return Array.from(this.#stays).filter((stay) => stay >= 0);
  }
}
