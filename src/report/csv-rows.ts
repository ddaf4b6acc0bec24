/**
 * CSV as every output writes it: UTF-8, comma, decimal point, CRLF (RFC 4180).
 *
 * A cell that a spreadsheet would take for a formula (it begins with = + - @, their full-width forms, a tab or a
 * line break) gets an apostrophe before it, so that an id can never start one; readers strip that apostrophe.
 */
import { csvFormatRows } from 'd3-dsv';

export type CsvValue = string | number | boolean | null | undefined;

/** The text of rows, each with its line end; what is absent is an empty cell. Nothing for no rows. */
export function csvRows(rows: readonly (readonly CsvValue[])[]): string {
  if (rows.length === 0) return '';
  return `${csvFormatRows(rows.map((row) => row.map(cell))).replaceAll('\n', '\r\n')}\r\n`;
}

function cell(value: CsvValue): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? withoutFormula(value) : String(value);
}

/** Puts an apostrophe before a text that a spreadsheet would run as a formula. Line breaks become spaces: one row, one line. */
export function withoutFormula(text: string): string {
  const guarded = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return guarded.replaceAll(/\r\n|\r|\n/g, ' ');
}
