/** A small valid scenario in a folder of its own, in which a test can spoil one file at a time. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { InputError, type Problem } from '../../src/domain/problem.ts';
import { readScenario, type Scenario } from '../../src/scenario/read-scenario.ts';

export type Files = Readonly<Record<string, string | Buffer | undefined>>;

export const SCENARIO = `schema: onderdak/scenario@1
name: Example
week: 2026-W48
files:
  families: families.csv
  municipalities: municipalities.csv
  commitments: commitments.csv
  dwellings: dwellings.csv
  shelters: shelters.csv
  supply: supply.csv
policy: voluntary
policies:
  voluntary:
    regime: voluntary
`;

export const FILES = {
  'scenario.yaml': SCENARIO,
  'families.csv': `family_id,adults,child_ages,referring_municipality,referred_on,consent,shelter_id,shelter_since,verdict
F-1,2,3|7,GM0363,2026-09-10,yes,S-1,2026-09-06,qualifies
F-2,1,12,GM0855,2026-10-01,yes,,,qualifies
`,
  'municipalities.csv': `municipality,name
GM0363,Amsterdam
GM0855,Tilburg
`,
  'commitments.csv': `municipality,from,until,families,persons
GM0855,2026-09-01,2027-08-31,3,12
`,
  'dwellings.csv': `dwelling_id,municipality,bedrooms,rent,available_from,available_until
D-1,GM0855,3,650.00,2026-12-01,
`,
  'shelters.csv': `shelter_id,municipality,places
S-1,GM0363,12
`,
  'supply.csv': `municipality,bedrooms,per_week
GM0855,3,0.05
`,
} as const satisfies Files;

const folders: string[] = [];

/** Writes files into a new folder; `undefined` leaves a file out. The folder goes when the test file is done. */
export async function folderWith(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onderdak-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) continue;
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return folder;
}

/** Reads the example scenario with some files replaced. */
export async function readWith(changes: Files, name?: string): Promise<Scenario> {
  const folder = await folderWith({ ...FILES, ...changes });
  return readScenario(join(folder, 'scenario.yaml'), name === undefined ? {} : { scenario: name });
}

/** Every problem that reading reports, whether it failed or only warned. */
export async function problemsWith(changes: Files, name?: string): Promise<readonly Problem[]> {
  try {
    return (await readWith(changes, name)).warnings;
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

export function removeFoldersAfterwards(): void {
  afterAll(async () => {
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  });
}
