/** The first sheet of an XLSX workbook → rows of text, as if it had been a CSV file; the row number counts as line. */
import { readSheet } from 'read-excel-file/node';
import { columnsOf } from './columns.ts';
import { LIMITS, sizeInWords } from './limits.ts';
import type { ProblemList } from './problem-list.ts';
import { RowCollector, TooManyRows } from './row-collector.ts';
import type { TableContent } from './table.ts';
import { unpackedSizeOf } from './zip-size.ts';

/** @returns `undefined` after adding a problem when the workbook cannot be read. */
export async function readXlsx(bytes: Buffer, file: string, problems: ProblemList): Promise<TableContent | undefined> {
  const size = unpackedSizeOf(bytes, LIMITS.fileBytes);
  if (size === undefined) {
    problems.error('xlsx-damaged', {}, { file });
    return undefined;
  }
  if (size > LIMITS.fileBytes) {
    problems.error('xlsx-too-large', { limit: sizeInWords(LIMITS.fileBytes) }, { file });
    return undefined;
  }
  let sheet: readonly (readonly unknown[])[];
  try {
    sheet = await readSheet(bytes, { trim: false });
  } catch {
    // Whatever the reader stumbles over, the remedy for the user is the same: save the workbook again.
    problems.error('xlsx-damaged', {}, { file });
    return undefined;
  }
  return tableFromSheet(sheet, file, problems);
}

function tableFromSheet(
  sheet: readonly (readonly unknown[])[],
  file: string,
  problems: ProblemList,
): TableContent | undefined {
  const start = sheet.findIndex((cells) => cells.some((cell) => cell !== null && String(cell).trim() !== ''));
  if (start < 0) {
    problems.error('file-empty', {}, { file });
    return undefined;
  }
  const headerLine = start + 1;
  const columns = columnsOf(sheet[start]!.map(cellText), file, headerLine, problems);
  if (!columns) return undefined;
  const rows = new RowCollector(file, problems);
  rows.expect(columns.length);
  try {
    for (let index = start + 1; index < sheet.length; index += 1) rows.add(sheet[index]!.map(cellText), index + 1);
  } catch (error) {
    if (error instanceof TooManyRows) return undefined;
    throw error;
  }
  return { columns, headerLine, rows: rows.rows, lines: rows.lines };
}

/** A typed cell as the text that the same cell would have in a CSV file. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === 'number') return numberText(cell);
  return String(cell);
}

/** Excel keeps a date as days and parts of a day, so that midnight may be a fraction of a second off. */
function dateText(date: Date): string {
  const time = Math.round(date.getTime() / 1000) * 1000;
  if (!Number.isFinite(time)) return 'Invalid Date';
  const text = new Date(time).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}

/** Excel shows 15 digits; what lies beyond them is noise of binary arithmetic. */
function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  // Three decimals would read as thousands in a column of whole numbers or money, which a typed number never means.
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}
