/** An id stands for one thing: once in its file, and never for both a municipality and a dwelling. */
import { CENTRAL } from '../../domain/planning-week.ts';
import { type ProblemList, shown } from '../problem-list.ts';
import { type Rows, sourceOf } from '../read-rows.ts';
import { type CheckedWeek, rowsOf } from '../week-tables.ts';

export function checkDuplicateIds({ tables }: CheckedWeek, problems: ProblemList): void {
  checkOnce(tables.families.rows, 'family_id', (row) => row.family_id, problems);
  checkOnce(tables.municipalities.rows, 'municipality', (row) => row.municipality, problems);
  checkOnce(tables.dwellings.rows, 'dwelling_id', (row) => row.dwelling_id, problems);
  checkOnce(tables.shelters.rows, 'shelter_id', (row) => row.shelter_id, problems);
  checkReserved(tables, problems);
  checkDwellingsAgainstMunicipalities(tables, problems);
}

function checkOnce<Row>(
  rows: Rows<Row> | undefined,
  column: string,
  idOf: (row: Row) => string,
  problems: ProblemList,
): void {
  if (!rows) return;
  const first = new Map<string, number>();
  for (const row of rows.rows) {
    const value = idOf(row.value);
    const firstLine = first.get(value);
    if (firstLine === undefined) first.set(value, row.line);
    else problems.error('duplicate-id', { column, value: shown(value), firstLine }, sourceOf(rows, row));
  }
}

/** `central` is what a shelter of no municipality says, so no municipality can have it as its id. */
function checkReserved({ municipalities }: CheckedWeek['tables'], problems: ProblemList): void {
  for (const row of rowsOf(municipalities)) {
    if (row.value.municipality.toLowerCase() !== CENTRAL) continue;
    problems.error('reserved-id', { value: row.value.municipality }, sourceOf(municipalities.rows!, row));
  }
}

/** Pins and bans name a municipality or a dwelling, so the two may not share an id. */
function checkDwellingsAgainstMunicipalities(
  { municipalities, dwellings }: CheckedWeek['tables'],
  problems: ProblemList,
): void {
  const lines = new Map(rowsOf(municipalities).map(({ line, value }) => [value.municipality, line]));
  for (const row of rowsOf(dwellings)) {
    const otherLine = lines.get(row.value.dwelling_id);
    if (otherLine === undefined) continue;
    const params = { value: row.value.dwelling_id, otherFile: municipalities.rows!.file, otherLine };
    problems.error('id-used-twice', params, sourceOf(dwellings.rows!, row));
  }
}
