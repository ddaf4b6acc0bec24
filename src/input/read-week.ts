/** All files of a week → one validated `PlanningWeek`, with every problem of every file reported together. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InputFile } from '../domain/plan.ts';
import type { MatchScore, Municipality, PlanningWeek } from '../domain/planning-week.ts';
import type { Source } from '../domain/problem.ts';
import { runCrossChecks } from './cross-checks/all.ts';
import { figureKeysOf } from './cross-checks/policy-figures.ts';
import { figuresOf } from './figures.ts';
import { COMMITMENTS, commitmentOf } from './files/commitments.ts';
import { DWELLINGS, dwellingOf } from './files/dwellings.ts';
import { ASSESSED_FAMILIES, FAMILIES, familyOf } from './files/families.ts';
import { LABOUR, labourTensionOf } from './files/labour.ts';
import { MATCH, matchScoreOf } from './files/match.ts';
import { MUNICIPALITIES, municipalityOf } from './files/municipalities.ts';
import { previousPlanOf } from './files/previous.ts';
import { SHELTERS, shelterOf } from './files/shelters.ts';
import { expectedSupplyOf, SUPPLY } from './files/supply.ts';
import { TASKS, taskOf } from './files/tasks.ts';
import { CBS_CODE, filledFromReference } from './fill-from-reference.ts';
import type { ProblemList } from './problem-list.ts';
import { type FileToRead, readBytes } from './read-bytes.ts';
import { type Column, type FileType, type RowOf, readRows, warnOfUnknownColumns } from './read-rows.ts';
import { readTable } from './read-table.ts';
import { REFERENCE_FOLDER, readReferenceData } from './reference-data.ts';
import {
  type CheckedWeek,
  type PolicyWithSource,
  rowsOf,
  type TableState,
  type WeekSettings,
  type WeekTables,
} from './week-tables.ts';

export const FILE_KINDS = [
  'families',
  'municipalities',
  'commitments',
  'dwellings',
  'shelters',
  'supply',
  'labour',
  'match',
  'tasks',
  'previous',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];
export type WeekFiles = { readonly [Kind in FileKind]?: FileToRead };

export interface WeekRequest {
  readonly files: WeekFiles;
  readonly settings: WeekSettings;
  readonly policies: readonly PolicyWithSource[];
  /** Settings that only pass through. */
  readonly counting: Pick<PlanningWeek, 'horizonWeeks' | 'capWeeks' | 'seed' | 'fictitious'>;
}

/** Where each row was read, by id, so that later messages can point at it. */
export type RowSources = {
  readonly [Kind in 'families' | 'municipalities' | 'dwellings' | 'shelters']: ReadonlyMap<string, Source>;
};

export interface WeekReading {
  /** Absent when there are errors. */
  readonly week?: PlanningWeek;
  readonly inputs: readonly InputFile[];
  readonly sources: RowSources;
}

export async function readWeek(request: WeekRequest, problems: ProblemList): Promise<WeekReading> {
  const inputs: InputFile[] = [];
  const tables = await readTables(request, problems, inputs);
  const reference = (await readReferenceData()).municipalities;
  const previous = await readPrevious(request.files.previous, problems, inputs);
  const checked: CheckedWeek = {
    tables,
    settings: request.settings,
    policies: request.policies,
    reference,
    ...(previous === undefined ? {} : { previous }),
  };
  runCrossChecks(checked, problems);
  const municipalities = municipalitiesOf(checked, problems);
  if (municipalities.some(({ id }) => reference.has(id))) inputs.push(await referenceInput());
  const sources = sourcesOf(tables);
  if (problems.hasErrors || !request.settings.week) return { inputs, sources };
  return { week: weekOf(request, checked, municipalities), inputs, sources };
}

async function readTables(request: WeekRequest, problems: ProblemList, inputs: InputFile[]): Promise<WeekTables> {
  const { files, settings } = request;
  const read = <Shape extends Readonly<Record<string, Column<unknown>>>>(
    kind: FileKind,
    type: FileType<Shape>,
  ): Promise<TableState<RowOf<FileType<Shape>>>> => readOne(files[kind], type, problems, inputs);
  // One after the other, so that problems come in the same order every time.
  const families = await read('families', settings.requiresVerdict ? FAMILIES : ASSESSED_FAMILIES);
  const municipalities = await read('municipalities', MUNICIPALITIES);
  const commitments = await read('commitments', COMMITMENTS);
  const dwellings = await read('dwellings', DWELLINGS);
  const shelters = await read('shelters', SHELTERS);
  const supply = await read('supply', SUPPLY);
  const labour = await read('labour', LABOUR);
  const match = await read('match', MATCH);
  const tasks = await read('tasks', TASKS);
  return { families, municipalities, commitments, dwellings, shelters, supply, labour, match, tasks };
}

async function readOne<Shape extends Readonly<Record<string, Column<unknown>>>>(
  file: FileToRead | undefined,
  type: FileType<Shape>,
  problems: ProblemList,
  inputs: InputFile[],
): Promise<TableState<RowOf<FileType<Shape>>>> {
  if (!file) return { named: false };
  const table = await readTable(file, problems);
  if (!table) return { named: true };
  inputs.push({ file: table.file, sha256: table.sha256 });
  const rows = readRows(table, type, problems);
  if (!rows) return { named: true };
  if (type.name !== MUNICIPALITIES.name) warnOfUnknownColumns(rows, rows.unknownColumns, type, problems);
  if (table.rows.length === 0) {
    if (type.name !== MUNICIPALITIES.name) problems.warning('no-rows', { file: type.name }, { file: table.file });
    else {
      problems.error('no-rows', { file: type.name }, { file: table.file });
      // Everything that names a municipality would be blamed too.
      return { named: true };
    }
  }
  return { named: true, rows, table };
}

async function readPrevious(
  file: FileToRead | undefined,
  problems: ProblemList,
  inputs: InputFile[],
): Promise<CheckedWeek['previous']> {
  if (!file) return undefined;
  const read = await readBytes(file, problems);
  if (!read) return undefined;
  const shownAs = file.shownAs ?? file.path;
  inputs.push({ file: shownAs, sha256: read.sha256 });
  const plan = previousPlanOf(read.bytes, shownAs, problems);
  return plan && { plan, file: shownAs };
}

/** The municipalities with their figures, filled from the reference data where their rows leave something open. */
function municipalitiesOf(
  { tables, policies, settings, reference }: CheckedWeek,
  problems: ProblemList,
): Municipality[] {
  const { rows, table } = tables.municipalities;
  if (!rows || !table) return [];
  const keys = new Set(figureKeysOf(policies));
  if (settings.reportingColumn) keys.add(settings.reportingColumn.name);
  const withoutUse = rows.unknownColumns.filter((column) => !keys.has(column));
  warnOfUnknownColumns(rows, withoutUse, MUNICIPALITIES, problems);
  const figures = figuresOf(table, rows.unknownColumns, keys, problems);
  const year = Number(settings.week?.name.slice(0, 4));
  return rows.rows.map(({ line, value }) => {
    const own = new Map(figures.get(line));
    // The one figure with a column of its own that a policy may take as its key.
    if (keys.has('vacated_per_year') && value.vacated_per_year !== undefined) {
      own.set('vacated_per_year', value.vacated_per_year);
    }
    const known = reference.get(value.municipality);
    if (!known && CBS_CODE.test(value.municipality)) {
      problems.warning('unknown-cbs-code', { name: value.municipality }, { file: rows.file, line });
    }
    return filledFromReference(municipalityOf(value, own), known, year);
  });
}

async function referenceInput(): Promise<InputFile> {
  const bytes = await readFile(join(REFERENCE_FOLDER, 'municipalities.csv'));
  return { file: 'onderdak:data/municipalities.csv', sha256: createHash('sha256').update(bytes).digest('hex') };
}

function weekOf(request: WeekRequest, checked: CheckedWeek, municipalities: readonly Municipality[]): PlanningWeek {
  const { tables, settings, previous } = checked;
  const { name, monday } = settings.week!;
  return {
    week: name,
    monday,
    ...request.counting,
    requiresVerdict: settings.requiresVerdict,
    matchOnly: settings.matchOnly,
    families: rowsOf(tables.families).map(({ value }) => familyOf(value)),
    municipalities,
    commitments: rowsOf(tables.commitments).map(({ value }) => commitmentOf(value)),
    tasks: rowsOf(tables.tasks).map(({ value }) => taskOf(value)),
    dwellings: rowsOf(tables.dwellings).map(({ value }) => dwellingOf(value)),
    shelters: rowsOf(tables.shelters).map(({ value }) => shelterOf(value)),
    supply: rowsOf(tables.supply).map(({ value }) => expectedSupplyOf(value)),
    labour: rowsOf(tables.labour).map(({ value }) => labourTensionOf(value)),
    ...(tables.match.named ? { match: matchOf(tables) } : {}),
    ...(previous === undefined ? {} : { previous: previous.plan.placements }),
  };
}

/** The scores for families and municipalities of this week; a table may hold more, which was warned of. */
function matchOf(tables: WeekTables): MatchScore[] {
  const families = new Set(rowsOf(tables.families).map(({ value }) => value.family_id));
  const municipalities = new Set(rowsOf(tables.municipalities).map(({ value }) => value.municipality));
  return rowsOf(tables.match)
    .map(({ value }) => matchScoreOf(value))
    .filter(({ family, municipality }) => families.has(family) && municipalities.has(municipality));
}

function sourcesOf(tables: WeekTables): RowSources {
  const index = <Row>(state: TableState<Row>, idOf: (row: Row) => string): ReadonlyMap<string, Source> =>
    new Map(rowsOf(state).map(({ line, value }) => [idOf(value), { file: state.rows!.file, line }]));
  return {
    families: index(tables.families, (row) => row.family_id),
    municipalities: index(tables.municipalities, (row) => row.municipality),
    dwellings: index(tables.dwellings, (row) => row.dwelling_id),
    shelters: index(tables.shelters, (row) => row.shelter_id),
  };
}
