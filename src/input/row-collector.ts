/** Gathers rows: blank ones are skipped, those that do not fit the header are reported. */
import { LIMITS } from './limits.ts';
import type { ProblemList } from './problem-list.ts';

/** Thrown to leave a parser that cannot be stopped otherwise; the problem has been added. */
export class TooManyRows extends Error {}

export class RowCollector {
  readonly rows: string[][] = [];
  readonly lines: number[] = [];
  readonly #file: string;
  readonly #problems: ProblemList;
  #width = 0;
  #short = 0;
  #firstShort = 0;

  constructor(file: string, problems: ProblemList) {
    this.#file = file;
    this.#problems = problems;
  }

  /** The number of columns that the header has. */
  expect(width: number): void {
    this.#width = width;
  }

  add(cells: string[], line: number): void {
    if (cells.every(isBlank)) return;
    if (cells.length > this.#width && !cells.slice(this.#width).every(isBlank)) {
      const source = { file: this.#file, line };
      this.#problems.error('row-too-long', { expected: this.#width, found: cells.length }, source);
      return;
    }
    if (cells.length < this.#width) {
      this.#short += 1;
      if (this.#short === 1) this.#firstShort = line;
    }
    if (this.rows.length >= LIMITS.rows) {
      this.#problems.error('too-many-rows', { limit: LIMITS.rows }, { file: this.#file, line });
      throw new TooManyRows();
    }
    this.rows.push(cells);
    this.lines.push(line);
  }

  /** Excel leaves out empty cells at the end of a row, so short rows are read, but said: a damaged file looks the same. */
  finish(): void {
    if (this.#short === 0) return;
    const source = { file: this.#file, line: this.#firstShort };
    this.#problems.warning('rows-too-short', { count: this.#short, expected: this.#width }, source);
  }
}

function isBlank(cell: string): boolean {
  return cell === '' || cell.trim() === '';
}
