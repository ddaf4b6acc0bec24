/**
 * What somebody writes down of a family, checked by the code that checks the files, so that a form and an import say the same;
 * and besides that, nothing may look like a citizen number or a date of birth. Everything wrong is told at once.
 */
import { InputError, type Problem } from '../../../domain/problem.ts';
import { DATES } from '../../../eligibility/case.ts';
import { checkBedroomsNeeded } from '../../../input/cross-checks/bedrooms-needed.ts';
import { checkHouseholds } from '../../../input/cross-checks/households.ts';
import { checkKnownPlaces } from '../../../input/cross-checks/known-places.ts';
import { checkShelterEntry } from '../../../input/cross-checks/shelter-entry.ts';
import { CASES } from '../../../input/files/cases.ts';
import { FAMILIES } from '../../../input/files/families.ts';
import { MUNICIPALITIES } from '../../../input/files/municipalities.ts';
import { SHELTERS } from '../../../input/files/shelters.ts';
import { nearest } from '../../../input/nearest.ts';
import { ProblemList, shown } from '../../../input/problem-list.ts';
import { type FileType, type RowOf, type Rows, readRows } from '../../../input/read-rows.ts';
import { readReferenceData } from '../../../input/reference-data.ts';
import type { Table } from '../../../input/table.ts';
import type { CheckedWeek, TableState, WeekTables } from '../../../input/week-tables.ts';
import type { Row } from '../../register/bodies.ts';
import type { Reading } from '../../register/register.ts';
import { canonicalRows } from '../../register/rows/checked-row.ts';
import { ASSESSMENT_COLUMNS, HOUSEHOLD_COLUMNS } from './facts.ts';
import { personalDataIn } from './personal-data.ts';

export interface Facts {
  readonly assessment: Row;
  readonly household: Row;
}

const DATE_COLUMNS: readonly string[] = [...DATES, 'shelter_since'];

/** The field of the form that a problem between several cells is shown at. */
const FIELDS: Readonly<Record<string, string>> = {
  'children-unknown': 'child_ages',
  'child-ages-count': 'children',
  'child-sexes-count': 'child_sexes',
  'child-sexes-without-ages': 'child_sexes',
  'no-adults': 'adults',
  'no-children': 'child_ages',
  'empty-household': 'adults',
  'sectors-more-than-adults': 'sectors',
  'bedrooms-needed-missing': 'bedrooms_needed',
  'shelter-since-missing': 'shelter_since',
  'shelter-id-missing': 'shelter_id',
  'unknown-shelter': 'shelter_id',
  'unknown-place': 'ties',
};

/**
 * Facts as the register keeps them. They may be incomplete: a draft can be saved as it is, but not with something wrong in it.
 *
 * @param problems what was found wrong before, to be told at the same time.
 * @throws InputError with everything that is wrong.
 */
export async function checkedFacts(
  reading: Reading,
  id: string,
  facts: Facts,
  year: number,
  problems = new ProblemList(),
): Promise<Facts> {
  problems.take(await problemsOf(reading, id, facts, year));
  if (problems.hasErrors) throw new InputError(problems.all);
  return { assessment: keptRow(facts.assessment, CASES), household: keptRow(facts.household, FAMILIES) };
}

/** Everything that is wrong with these facts, errors and warnings. */
export async function problemsOf(
  reading: Reading,
  id: string,
  { assessment, household }: Facts,
  year: number,
): Promise<readonly Problem[]> {
  const problems = new ProblemList();
  checkNames(assessment, ASSESSMENT_COLUMNS, problems);
  checkNames(household, HOUSEHOLD_COLUMNS, problems);
  checkPersonalData({ ...assessment, ...household }, year, problems);
  readOne({ ...assessment, case_id: id }, CASES, problems);
  const families = readOne({ ...household, family_id: id }, FAMILIES, problems);
  const tables = { ...(await placesOf(reading)), families: { named: true, rows: families } };
  checkBetweenCells(await weekOf(tables), problems);
  return problems.all.map(withField);
}

/** Tells when a municipality is not known, neither at the desk nor in the reference data. */
export async function checkMunicipality(
  reading: Reading,
  name: string,
  column: string,
  problems: ProblemList,
): Promise<void> {
  const known = [
    ...(await reading.list('municipality')).map(({ id }) => id),
    ...(await reference()).municipalities.keys(),
  ];
  if (known.includes(name)) return;
  problems.error('unknown-municipality', { column, name: shown(name), nearest: nearest(name, known) });
}

/** Tells when a text that people write, such as a reason, holds what may not be kept. */
export function checkText(text: string | undefined, column: string, year: number, problems: ProblemList): void {
  checkPersonalData({ [column]: text ?? '' }, year, problems);
}

function checkNames(row: Row, known: readonly string[], problems: ProblemList): void {
  for (const column of Object.keys(row)) {
    if (!known.includes(column)) {
      problems.error('unknown-fact', { column: shown(column), nearest: nearest(column, known) });
    }
  }
}

function checkPersonalData(row: Row, year: number, problems: ProblemList): void {
  for (const [column, text] of Object.entries(row)) {
    const found = DATE_COLUMNS.includes(column) ? undefined : personalDataIn(text, year);
    if (found) problems.error(found, { column });
  }
}

/** The cells that are filled; a column that must be there may still be missing in a draft. */
function filledPart<Shape extends FileType['columns']>(
  row: Row,
  type: FileType<Shape>,
): { readonly table: Table; readonly partial: FileType<Shape> } {
  const filled = Object.entries(row).filter(([column, text]) => text.trim() !== '' && column in type.columns);
  const columns = Object.fromEntries(filled.map(([column]) => [column, type.columns[column]!]));
  const table = {
    file: `${type.name}.csv`,
    sha256: '',
    columns: filled.map(([column]) => column),
    headerLine: 1,
    rows: [filled.map(([, text]) => text)],
    lines: [2],
  };
  return { table, partial: { ...type, columns } as FileType<Shape> };
}

function readOne<Shape extends FileType['columns']>(
  row: Row,
  type: FileType<Shape>,
  problems: ProblemList,
): Rows<RowOf<FileType<Shape>>> {
  const { table, partial } = filledPart(row, type);
  const found = new ProblemList();
  const rows = readRows(table, partial, found);
  problems.take(found.all.map(({ source: _source, ...problem }) => problem));
  return rows!;
}

/** A row that was found right, in the form in which the register keeps it. */
function keptRow(row: Row, type: FileType): Row {
  const { table, partial } = filledPart(row, type);
  return canonicalRows(table, partial, new ProblemList())[0] ?? {};
}

/** What only holds between cells. Where the draft does not say yet who is in the family, that is no mistake. */
function checkBetweenCells(week: CheckedWeek, problems: ProblemList): void {
  const found = new ProblemList();
  const row = week.tables.families.rows!.rows[0]?.value;
  if (!row) return;
  const knowsChildren = row.child_ages !== undefined || row.children !== undefined;
  if (row.adults !== undefined && knowsChildren) {
    checkHouseholds(withColumns(week, 'child_ages'), found);
    checkBedroomsNeeded(week, found);
  }
  checkShelterEntry(week, found);
  checkKnownPlaces(week, found);
  // A shelter in a municipality that is not known is no mistake of this form.
  const own = found.all.filter(({ params }) => params['column'] !== 'municipality');
  problems.take(own.map(({ source: _source, ...problem }) => problem));
}

/** The check of a file asks for the column; a form always has it. */
function withColumns(week: CheckedWeek, column: string): CheckedWeek {
  const rows = week.tables.families.rows!;
  const families = { named: true, rows: { ...rows, columns: new Set([...rows.columns, column]) } };
  return { ...week, tables: { ...week.tables, families } };
}

function withField(problem: Problem): Problem {
  const column = FIELDS[problem.kind];
  return column === undefined ? problem : { ...problem, params: { ...problem.params, column } };
}

async function weekOf(tables: WeekTables): Promise<CheckedWeek> {
  return {
    tables,
    settings: { requiresVerdict: true, matchOnly: false, matchOnlySource: { file: '' } },
    policies: [],
    reference: (await reference()).municipalities,
  };
}

let referenceData: ReturnType<typeof readReferenceData> | undefined;

/** The reference data do not change while the program runs. */
function reference(): ReturnType<typeof readReferenceData> {
  referenceData ??= readReferenceData();
  return referenceData;
}

/** The municipalities and shelters that a family may name. */
async function placesOf(reading: Reading): Promise<Omit<WeekTables, 'families'>> {
  const none = { named: false };
  return {
    municipalities: table(await reading.list('municipality'), MUNICIPALITIES),
    shelters: table(await reading.list('shelter'), SHELTERS),
    // Homes have a size, so a family must say how many bedrooms it needs where its ages do not.
    dwellings: { named: true },
    commitments: none,
    tasks: none,
    supply: none,
    labour: none,
    match: none,
  };
}

/** Rows that were checked when they were kept. */
function table<Shape extends FileType['columns']>(
  stored: readonly { readonly id: string; readonly body: Row }[],
  type: FileType<Shape>,
): TableState<RowOf<FileType<Shape>>> {
  const columns = Object.keys(type.columns);
  const rows = stored.map(({ id, body }) =>
    columns.map((column) => body[column] ?? (column === type.idColumn ? id : '')),
  );
  const lines = rows.map((_, index) => index + 2);
  const read = readRows(
    { file: `${type.name}.csv`, sha256: '', columns, headerLine: 1, rows, lines },
    type,
    new ProblemList(),
  );
  return read ? { named: true, rows: read } : { named: false };
}
