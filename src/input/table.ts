/** A table as rows of text cells, whatever kind of file it was saved in. */

export interface Table {
  /** What messages call the file. */
  readonly file: string;
  /** Fingerprint of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** Names as the documentation writes them: lower case, with `_` for spaces and hyphens. */
  readonly columns: readonly string[];
  /** The line of the header, from 1. */
  readonly headerLine: number;
  /** One array of cells per row, trimmed of nothing; a short row simply ends earlier. */
  readonly rows: readonly (readonly string[])[];
  /** The line (CSV) or row number (XLSX) on which each of `rows` starts, from 1. */
  readonly lines: readonly number[];
}

/** What the two formats deliver; the same as a table, but for the file's name and fingerprint. */
export type TableContent = Omit<Table, 'file' | 'sha256'>;
