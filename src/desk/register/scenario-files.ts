/**
 * The register as the files of a scenario: `scenario.yaml` and the CSV files that the command line reads. Every plan of the desk is
 * made from these, so that anybody can make the same plan from an export, to the byte.
 */
import { parse, stringify } from 'yaml';
import { dateOf, mondayOf, type PlainDate } from '../../domain/calendar.ts';
import { FAMILIES } from '../../input/files/families.ts';
import type { ScenarioFiles } from '../../planning/week-planner.ts';
import { csvRows } from '../../report/csv-rows.ts';
import { SCENARIO_SCHEMA } from '../../scenario/scenario-keys.ts';
import type { CaseBody, ProposalBody, Row } from './bodies.ts';
import { familyRows } from './families-file.ts';
import { planNames } from './plan-names.ts';
import { type Reading, RegisterError, type Stored } from './register.ts';
import { ROW_KIND, ROW_KINDS, type RowKind } from './rows/row-kinds.ts';

/** The id of the one record of kind `settings`. */
export const SETTINGS_ID = 'scenario';
export const SCENARIO_FILE = 'scenario.yaml';
const SCHEME_FILE = 'scheme.yaml';
const PREVIOUS_FILE = 'previous-plan.json';

/** @throws RegisterError `missing` when nothing was imported yet. */
export async function scenarioFilesOf(reading: Reading): Promise<ScenarioFiles> {
  const settings = await reading.get('settings', SETTINGS_ID);
  if (!settings) throw new RegisterError('missing', { kind: 'settings', id: SETTINGS_ID });
  const cases = await reading.list('case');
  const proposals = new Map((await reading.list('proposal')).map(({ id, body }) => [id, body]));
  const housed = homesGiven(cases, proposals);
  const given = new Set(housed.flatMap(({ dwelling }) => dwelling ?? []));
  const offered = (await reading.ids('dwelling')).filter((id) => !given.has(id));
  const known = new Set([...offered, ...(await reading.ids('municipality'))]);
  const families = familyRows(cases, proposals, { known, given });
  const files: Record<string, string> = { 'families.csv': csvOf(FAMILIES.columns, families) };
  for (const kind of ROW_KINDS) {
    const rows = (await reading.list(kind)).map(({ body }) => body);
    const kept = rows.flatMap((row) => rowInPlan(kind, row, housed));
    if (rows.length > 0 || kind === 'municipality')
      files[`${ROW_KIND[kind].file}.csv`] = csvOf(ROW_KIND[kind].type.columns, kept);
  }
  const previous = await previousPlan(reading, settings);
  if (previous !== undefined) files[PREVIOUS_FILE] = previous;
  const { scheme, scenario } = settings.body;
  if (scheme !== undefined) files[SCHEME_FILE] = scheme;
  return { [SCENARIO_FILE]: scenarioText(scenario, files), ...files };
}

function scenarioText(scenario: string, files: ScenarioFiles): string {
  const document = parse(scenario) as Record<string, unknown>;
  const named = Object.keys(files)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => [name.slice(0, -'.csv'.length), name] as const);
  const previous = PREVIOUS_FILE in files ? [['previous', PREVIOUS_FILE] as const] : [];
  const eligibility = SCHEME_FILE in files ? { eligibility: SCHEME_FILE } : {};
  return stringify({
    schema: SCENARIO_SCHEMA,
    ...document,
    ...eligibility,
    files: Object.fromEntries([...named, ...previous]),
  });
}

/** The last plan saved in an earlier week, else the one imported: where families were to go before. */
async function previousPlan(reading: Reading, settings: Stored<'settings'>): Promise<string | undefined> {
  const { week } = parse(settings.body.scenario) as { readonly week?: string };
  const last = (await planNames(reading)).findLast((name) => week === undefined || name.week < week);
  const stored = last && (await reading.get('plan', last.id));
  return stored?.body.plan ?? settings.body.previous;
}

/** A home that a family of this register moved into. */
export interface HomeGiven {
  readonly municipality: string;
  readonly dwelling: string | undefined;
  readonly persons: number;
  /** A calendar date. */
  readonly on: PlainDate;
}

/** The homes that families of this register moved into. */
export function homesGiven(
  cases: readonly Stored<'case'>[],
  proposals: ReadonlyMap<string, ProposalBody>,
): readonly HomeGiven[] {
  return cases.flatMap(({ body }) => {
    const proposal = body.proposal === undefined ? undefined : proposals.get(body.proposal);
    if (!proposal || !hasMovedIn(body)) return [];
    const on = body.movedInOn ?? dateOf(mondayOf(proposal.moveInWeek)!);
    return [{ municipality: proposal.municipality, dwelling: proposal.dwelling, persons: proposal.persons, on }];
  });
}

function hasMovedIn({ state, movedInOn }: CaseBody): boolean {
  return state === 'housed' || movedInOn !== undefined;
}

/** A row as the plan must see it: homes given are no longer on offer, and count against what was promised. */
export function rowInPlan(kind: RowKind, row: Row, homes: readonly HomeGiven[]): readonly Row[] {
  if (kind === 'dwelling') return homes.some(({ dwelling }) => dwelling === row['dwelling_id']) ? [] : [row];
  if (kind !== 'commitment') return [row];
  const from = row['from'] ?? '';
  const until = row['until'];
  const used = homes.filter(
    ({ municipality, on }) =>
      municipality === row['municipality'] && on >= from && (until === undefined || on <= until),
  );
  if (used.length === 0) return [row];
  const persons = used.reduce((sum, home) => sum + home.persons, 0);
  return [
    {
      ...row,
      families_used: String(Number(row['families_used'] ?? 0) + used.length),
      persons_used: String(Number(row['persons_used'] ?? 0) + persons),
    },
  ];
}

/** Columns in the order of the documentation, then those that only this file has; columns without any value are left out. */
export function csvOf(columns: Readonly<Record<string, { readonly required: boolean }>>, rows: readonly Row[]): string {
  const known = Object.keys(columns);
  const own = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => !Object.hasOwn(columns, name));
  const used = known.filter((name) => columns[name]!.required || rows.some((row) => row[name]));
  const header = [...used, ...own.sort()];
  return csvRows([header, ...rows.map((row) => header.map((name) => row[name] ?? ''))]);
}
