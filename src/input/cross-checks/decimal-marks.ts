/**
 * A column that writes `0,5` in one row and `1.250` in another: is the second one and a quarter, or 1250? Nobody can tell,
 * so it is refused. Whole numbers and money need no such check: there, three digits after a mark are always thousands.
 */
import type { ProblemList } from '../problem-list.ts';
import { shown } from '../problem-list.ts';
import type { Table } from '../read-table.ts';
import type { CheckedWeek, WeekTables } from '../week-tables.ts';

const DECIMAL_COLUMNS = [
  ['match', 'score', 'family_id'],
  ['supply', 'per_week', 'municipality'],
  ['labour', 'tension', 'labour_region'],
  ['municipalities', 'vacated_per_year', 'municipality'],
] as const satisfies readonly (readonly [keyof WeekTables, string, string])[];

const HAS_MARK = { ',': /^-?\d+,\d+$/, '.': /^-?\d+\.\d+$/ };
const COULD_BE_THOUSANDS = { ',': /^-?[1-9]\d{0,2},\d{3}$/, '.': /^-?[1-9]\d{0,2}\.\d{3}$/ };

export function checkDecimalMarks({ tables }: CheckedWeek, problems: ProblemList): void {
  for (const [kind, column, idColumn] of DECIMAL_COLUMNS) {
    const { table } = tables[kind];
    const place = table?.columns.indexOf(column) ?? -1;
    if (!table || place < 0) continue;
    reportDoubtful(table, place, ',', '.', idColumn, problems);
    reportDoubtful(table, place, '.', ',', idColumn, problems);
  }
}

function reportDoubtful(
  table: Table,
  place: number,
  sure: ',' | '.',
  doubtful: ',' | '.',
  idColumn: string,
  problems: ProblemList,
): void {
  const cells = table.rows.map((cells) => (cells[place] ?? '').trim());
  const isDecimal = (cell: string): boolean => HAS_MARK[sure].test(cell) && !COULD_BE_THOUSANDS[sure].test(cell);
  if (!cells.some(isDecimal)) return;
  const idPlace = table.columns.indexOf(idColumn);
  cells.forEach((cell, index) => {
    if (!COULD_BE_THOUSANDS[doubtful].test(cell)) return;
    const id = shown((table.rows[index]![idPlace] ?? '').trim());
    const params = { column: table.columns[place]!, value: cell, ...(id === '' ? {} : { id }) };
    problems.error('ambiguous-number', params, { file: table.file, line: table.lines[index]! });
  });
}
