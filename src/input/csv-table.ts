/** CSV as people really save it → rows with exact line numbers. */
import { dsvFormat } from 'd3-dsv';
import { columnsOf } from './columns.ts';
import { decodeText } from './decode-text.ts';
import { delimiterOf } from './delimiter.ts';
import { LIMITS } from './limits.ts';
import { lineBreaksIn } from './line-breaks.ts';
import type { ProblemList } from './problem-list.ts';
import { checkQuotes } from './quotes.ts';
import { RowCollector, TooManyRows } from './row-collector.ts';
import type { TableContent } from './table.ts';

const NEW_LINE = 10;
const RETURN = 13;
/** The first line that Excel writes and reads to fix the delimiter: `sep=;`. */
const SEPARATOR_LINE = /^"?sep=(.)"?(?:\r\n|\n|\r)/i;

/** @returns `undefined` after adding a problem when the bytes cannot be read as a table. */
export function readCsv(bytes: Buffer, file: string, problems: ProblemList): TableContent | undefined {
  const long = lineTooLong(bytes);
  if (long !== undefined) {
    problems.error('line-too-long', { limit: LIMITS.lineBytes }, { file, line: long });
    return undefined;
  }
  const decoded = decodeText(bytes);
  if ('refused' in decoded) {
    problems.error(decoded.refused, {}, { file });
    return undefined;
  }
  if (decoded.encoding === 'utf-16') problems.warning('read-as-utf16', {}, { file });
  return tableFromText(decoded.text, file, problems);
}

function tableFromText(whole: string, file: string, problems: ProblemList): TableContent | undefined {
  const separator = SEPARATOR_LINE.exec(whole);
  const text = separator ? whole.slice(separator[0].length) : whole;
  if (text.trim() === '') {
    problems.error('file-empty', {}, { file });
    return undefined;
  }
  const firstLine = separator ? 2 : 1;
  const delimiter = separator?.[1] ?? delimiterOf(text);
  if (!checkQuotes(text, delimiter, firstLine, file, problems)) return undefined;
  return parsedTable(text, delimiter, firstLine, file, problems);
}

function parsedTable(
  text: string,
  delimiter: string,
  firstLine: number,
  file: string,
  problems: ProblemList,
): TableContent | undefined {
  const rows = new RowCollector(file, problems);
  // Only a quoted cell can hold a line break.
  const hasQuotes = text.includes('"');
  let line = firstLine;
  let columns: readonly string[] | undefined;
  let headerLine = 0;
  const take = (cells: string[]): undefined => {
    if (columns) rows.add(cells, line);
    else if (cells.some((cell) => cell.trim() !== '')) {
      headerLine = line;
      columns = columnsOf(cells, file, line, problems);
      if (!columns) throw new HeaderRefused();
      rows.expect(columns.length);
    }
    line += hasQuotes ? 1 + newLinesWithin(cells) : 1;
  };
  try {
    dsvFormat(delimiter).parseRows(text, take);
  } catch (error) {
    if (error instanceof HeaderRefused || error instanceof TooManyRows) return undefined;
    throw error;
  }
  if (!columns) {
    problems.error('file-empty', {}, { file });
    return undefined;
  }
  rows.finish();
  return { columns, headerLine, rows: rows.rows, lines: rows.lines };
}

class HeaderRefused extends Error {}

/** Line breaks inside quoted cells. */
function newLinesWithin(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + lineBreaksIn(cell), 0);
}

/** The number of the first line that is longer than the limit; found on the bytes, so that a huge line costs nothing. */
function lineTooLong(bytes: Buffer): number | undefined {
  let start = 0;
  while (bytes.length - start > LIMITS.lineBytes) {
    const window = bytes.subarray(start, start + LIMITS.lineBytes);
    // Old Macintosh files end their lines with a return alone.
    const end = Math.max(window.lastIndexOf(NEW_LINE), window.lastIndexOf(RETURN));
    if (end < 0) return 1 + lineBreaksIn(bytes.toString('latin1', 0, start));
    start += end + 1;
  }
  return undefined;
}
