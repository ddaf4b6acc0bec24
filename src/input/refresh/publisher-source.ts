/** What a reference table is refreshed from: one file per publisher's table, listed in `refresh-table.ts`. */
import type { ProblemList } from '../problem-list.ts';

/** A value as a publisher's file or service gives it; null where it gives none. */
export type Cell = string | number | null;

/** One row of a publisher's table, by the name of the column in lower case. */
export type PublisherRow = ReadonlyMap<string, Cell>;

/** The CSV files of `data/` as they are, by name; a refresh changes a copy. */
export type ReferenceFiles = ReadonlyMap<string, ReferenceFile>;

export interface ReferenceFile {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

export interface Figure {
  readonly code: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** What a refresh does to the figures of one year. */
export interface YearOfChanges {
  readonly year: number;
  /** The year whose figures `before` are; an earlier one when this year is new. */
  readonly comparedWith: number;
  readonly figures: number;
  readonly changed: number;
  /** Of the whole country. */
  readonly total: Figure;
  /** The largest changes, largest first. */
  readonly largest: readonly Figure[];
}

export interface Refreshed {
  readonly years: readonly YearOfChanges[];
  /** The files that change, whole. */
  readonly files: ReadonlyMap<string, ReferenceFile>;
}

export interface PublisherSource {
  /** What the user calls it. */
  readonly table: RefreshedTable;
  /** Where the publisher's service gives all rows that are needed. */
  url(files: ReferenceFiles): string;
  /** @returns undefined after adding problems; then nothing may be written. */
  apply(
    rows: readonly PublisherRow[],
    files: ReferenceFiles,
    problems: ProblemList,
    from: string,
  ): Refreshed | undefined;
}

export type RefreshedTable = 'population';
