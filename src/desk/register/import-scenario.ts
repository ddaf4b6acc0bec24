/** A scenario folder → the records of a register, checked whole before anything is stored. */
import { readFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { InputError } from '../../domain/problem.ts';
import { CASES } from '../../input/files/cases.ts';
import { FAMILIES } from '../../input/files/families.ts';
import { ProblemList } from '../../input/problem-list.ts';
import type { FileType } from '../../input/read-rows.ts';
import { readTable } from '../../input/read-table.ts';
import { readScenario, type Scenario } from '../../scenario/read-scenario.ts';
import type { Actor } from './actor.ts';
import type { Row, SettingsBody } from './bodies.ts';
import { importedCases } from './imported-cases.ts';
import { type Register, RegisterError } from './register.ts';
import { canonicalRows } from './rows/checked-row.ts';
import { ROW_KIND, ROW_KINDS, type RowKind, recordIdOf } from './rows/row-kinds.ts';
import { SETTINGS_ID } from './scenario-files.ts';

/** Two years after a case was closed, unless the settings say otherwise: an assumption, to be set by the organisation. */
const RETENTION_MONTHS = 24;

export interface ImportOptions {
  /** A file of cases (docs/formats.md) to import beside the scenario. */
  readonly cases?: string;
}

export interface Imported {
  readonly cases: number;
  readonly rows: number;
}

/**
 * Fills an empty register. Families of the scenario become cases in the state that their verdict, consent and shelter tell.
 *
 * @param path a scenario file.
 * @throws InputError with all problems of all files; RegisterError `not-empty`. Nothing is stored then.
 */
export async function importScenario(
  register: Register,
  actor: Actor,
  path: string,
  options: ImportOptions = {},
): Promise<Imported> {
  const scenario = await readScenario(path);
  const problems = new ProblemList();
  const rows = await allRows(scenario, problems);
  const families = await rowsOfFile(scenario.files.families?.path, FAMILIES, problems);
  const cases = await rowsOfFile(options.cases, CASES, problems);
  const settings = await settingsOf(scenario);
  if (problems.hasErrors) throw new InputError(problems.all);
  const request = { actor, action: 'import', reason: `import: ${scenario.name}` } as const;
  return register.change(request, async (writing) => {
    if (await writing.get('settings', SETTINGS_ID)) throw new RegisterError('not-empty');
    await writing.add('settings', SETTINGS_ID, settings);
    for (const [kind, row] of rows) await writing.add(kind, recordIdOf(kind, row), row);
    const imported = importedCases(families, cases, scenario.week.requiresVerdict, writing.now);
    for (const { id, body, steps } of imported) {
      let stored = await writing.add('case', id, body);
      for (const step of steps) stored = await writing.step(id, stored.version, step);
    }
    return { cases: imported.length, rows: rows.length };
  });
}

async function allRows(scenario: Scenario, problems: ProblemList): Promise<readonly (readonly [RowKind, Row])[]> {
  const rows: (readonly [RowKind, Row])[] = [];
  for (const kind of ROW_KINDS) {
    const { file, type } = ROW_KIND[kind];
    const read = await rowsOfFile(scenario.files[file]?.path, type, problems, kind === 'municipality');
    rows.push(...read.map((row) => [kind, row] as const));
  }
  return rows;
}

async function rowsOfFile(
  path: string | undefined,
  type: FileType,
  problems: ProblemList,
  keepUnknown = false,
): Promise<readonly Row[]> {
  if (path === undefined) return [];
  const table = await readTable({ path }, problems);
  return table ? canonicalRows(table, type, problems, keepUnknown) : [];
}

async function settingsOf({ document, eligibility, files }: Scenario): Promise<SettingsBody> {
  const scheme = eligibility.kind === 'criteria' ? await readFile(eligibility.path, 'utf8') : undefined;
  const previous = files.previous && (await readFile(files.previous.path, 'utf8'));
  const { eligibility: _, ...rest } = document;
  const kept = eligibility.kind === 'none' ? { ...rest, eligibility: 'none' } : rest;
  return {
    scenario: stringify(kept),
    retentionMonths: RETENTION_MONTHS,
    ...(scheme === undefined ? {} : { scheme }),
    ...(previous === undefined ? {} : { previous }),
  };
}
