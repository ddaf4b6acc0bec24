/**
 * Everything in a register as files: those that the command line reads (`scenario.yaml` and its CSV files, and `cases.csv` for
 * `onderdak assess`), and `register.json` with what these do not hold: states, declines, proposals and plans.
 */

import { canonicalJson, sha256 } from '../../domain/canonical-json.ts';
import { CASES } from '../../input/files/cases.ts';
import type { ScenarioFiles } from '../../planning/week-planner.ts';
import { type Bodies, KINDS, type Kind } from './bodies.ts';
import type { Reading } from './register.ts';
import { csvOf, scenarioFilesOf } from './scenario-files.ts';

export const EXPORT_SCHEMA = 'onderdak/register@1';
export const REGISTER_FILE = 'register.json';
export const CASES_FILE = 'cases.csv';

export interface ExportedRecord<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  readonly body: Bodies[K];
}

/** @throws RegisterError `missing` when nothing was imported yet. */
export async function exportRegister(reading: Reading): Promise<ScenarioFiles> {
  const cases = (await reading.list('case')).map(({ id, body }) => ({ case_id: id, ...body.assessment }));
  const files = { ...(await scenarioFilesOf(reading)), [CASES_FILE]: csvOf(CASES.columns, cases) };
  const records: string[] = [];
  for (const kind of KINDS) {
    for (const { id, body } of await reading.list(kind)) records.push(canonicalJson({ kind, id, body }));
  }
  return { ...files, [REGISTER_FILE]: registerText(files, records) };
}

/** One record per line, so that two exports can be laid side by side. */
function registerText(files: ScenarioFiles, records: readonly string[]): string {
  const seals = Object.entries(files).map(([name, text]) => [name, sha256(text)] as const);
  return [
    '{',
    `"schema": ${JSON.stringify(EXPORT_SCHEMA)},`,
    `"files": ${canonicalJson(Object.fromEntries(seals))},`,
    `"recordsSha256": ${JSON.stringify(sealOf(records))},`,
    '"records": [',
    records.join(',\n'),
    ']',
    '}',
    '',
  ].join('\n');
}

export function sealOf(records: readonly string[]): string {
  return sha256(records.join('\n'));
}
