/**
 * The policies of the project's own scenario (`scenarios/policies.yaml`) in one of two worlds: its own, or that of the register with its
 * municipalities, homes falling free and shelters. The assumptions are the same in both, and families, promises and homes are drawn
 * either way.
 */

import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { sha256 } from '../../../domain/canonical-json.ts';
import { CENTRAL } from '../../../domain/planning-week.ts';
import { InputError } from '../../../domain/problem.ts';
import type { Language } from '../../../domain/text.ts';
import { FAMILIES } from '../../../input/files/families.ts';
import { ProblemList } from '../../../input/problem-list.ts';
import { type FilesAtHand, readBytes } from '../../../input/read-bytes.ts';
import { type ReadStudyOptions, readStudy, type StudyReading } from '../../../scenario/read-study.ts';
import type { Row } from '../../register/bodies.ts';
import type { Reading } from '../../register/register.ts';
import { ROW_KIND } from '../../register/rows/row-kinds.ts';
import { csvOf, SCENARIO_FILE, scenarioFilesOf } from '../../register/scenario-files.ts';
import type { Desk } from '../desk.ts';
import type { Base } from './schemas.ts';

/** Four folders above both `src/desk/work/scenarios` and `dist/desk/work/scenarios`. */
const POLICIES_PATH: string = fileURLToPath(new URL('../../../../scenarios/policies.yaml', import.meta.url));
const POLICIES_FILE = 'policies.yaml';
const CENTRAL_SHELTERS = 'shelters-central.csv';
/** A neighbouring scheme whose settings name municipalities of its own. */
const ELSEWHERE = ['eu-citizens-short-shelter'];

/** @throws InputError with everything that is wrong with what was asked, or with the register as a world to simulate. */
export async function readBase(
  desk: Pick<Desk, 'register'>,
  base: Base,
  options: ReadStudyOptions,
): Promise<StudyReading> {
  if (base === 'policies') return readStudy(POLICIES_PATH, options);
  return readStudy(POLICIES_FILE, { ...options, among: await desk.register.read(registerWorld) });
}

/** Reading every policy takes a moment, and the world under them hardly ever changes. */
const read = new Map<string, Promise<StudyReading>>();
const MOST_KEPT = 4;

/** All policies; read again when something of the world changed. */
export async function allPolicies(desk: Pick<Desk, 'register'>, base: Base, language: Language): Promise<StudyReading> {
  const among = base === 'register' ? await desk.register.read(registerWorld) : undefined;
  const key = JSON.stringify([base, language, among ? sha256(JSON.stringify(textsOf(among))) : '']);
  const path = among ? POLICIES_FILE : POLICIES_PATH;
  const reading = read.get(key) ?? readStudy(path, { language, ...(among ? { among } : {}) });
  read.delete(key);
  read.set(key, reading);
  reading.catch(() => read.delete(key));
  for (const oldest of [...read.keys()].slice(0, -MOST_KEPT)) read.delete(oldest);
  return reading;
}

function textsOf(files: FilesAtHand): readonly (readonly [string, string])[] {
  return [...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]);
}

async function registerWorld(reading: Reading): Promise<FilesAtHand> {
  const files = {
    ...(await scenarioFilesOf(reading)),
    // Families are drawn: nothing of a real one goes into a comparison.
    'families.csv': `${Object.keys(FAMILIES.columns).join(',')}\n`,
    [CENTRAL_SHELTERS]: await centralShelters(reading),
    [POLICIES_FILE]: overRegister(await policiesText()),
  };
  return new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text, 'utf8')]));
}

async function policiesText(): Promise<string> {
  const problems = new ProblemList();
  const read = await readBytes({ path: POLICIES_PATH, shownAs: POLICIES_FILE }, problems);
  if (!read) throw new InputError(problems.all);
  return read.bytes.toString('utf8');
}

interface PoliciesDocument {
  readonly scenarios: Readonly<Record<string, { readonly files?: object }>>;
}

/** Laid over the scenario of the register instead of over the made-up one; what that says of itself stays as it is. */
function overRegister(text: string): string {
  const { scenarios, ...shared } = parse(text) as PoliciesDocument & Record<string, unknown>;
  const { fictitious: _, description: _own, ...assumptions } = shared;
  const arms = Object.entries(scenarios).filter(([name]) => !ELSEWHERE.includes(name));
  return stringify({
    ...assumptions,
    extends: SCENARIO_FILE,
    files: { supply: null, previous: null },
    scenarios: Object.fromEntries(
      arms.map(([name, arm]) => [name, arm.files ? { ...arm, files: { shelters: CENTRAL_SHELTERS } } : arm]),
    ),
  });
}

/** As many places in all: half of them in one national shelter, as the scenario of the policies has it. */
async function centralShelters(reading: Reading): Promise<string> {
  const rows = (await reading.list('shelter')).map(({ body }) => body);
  const local = rows
    .filter(({ municipality }) => municipality !== CENTRAL)
    .map((row): Row => ({ ...row, places: String(Math.floor(placesIn(row) / 2)) }));
  const left = rows.reduce((sum, row) => sum + placesIn(row), 0) - local.reduce((sum, row) => sum + placesIn(row), 0);
  const central = { shelter_id: 'S-00', municipality: CENTRAL, places: String(left) };
  return csvOf(ROW_KIND.shelter.type.columns, [central, ...local]);
}

function placesIn(row: Row): number {
  return Number(row['places'] ?? 0);
}
