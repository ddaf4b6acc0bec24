/** The example week, for a register that is still empty: everything in it is fictitious. */
import { fileURLToPath } from 'node:url';
import type { Actor } from '../desk/register/actor.ts';
import { type Imported, importScenario } from '../desk/register/import-scenario.ts';
import type { Register } from '../desk/register/register.ts';
import { SETTINGS_ID } from '../desk/register/scenario-files.ts';

const SCENARIO = '../../scenarios/pilot-week/scenario.yaml';
const CASES = '../../scenarios/cases/cases.fictitious.csv';

/** Who put the example there: no person. */
const ACTOR: Actor = { id: 'example-week', role: 'planner' };

export async function isEmpty(register: Register): Promise<boolean> {
  return register.read(async (reading) => (await reading.get('settings', SETTINGS_ID)) === undefined);
}

export function importExampleWeek(register: Register): Promise<Imported> {
  const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  return importScenario(register, ACTOR, pathOf(SCENARIO), { cases: pathOf(CASES) });
}
