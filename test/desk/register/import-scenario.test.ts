import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importScenario } from '../../../src/desk/register/import-scenario.ts';
import { importedCases } from '../../../src/desk/register/imported-cases.ts';
import { scenarioFilesOf } from '../../../src/desk/register/scenario-files.ts';
import { InputError } from '../../../src/domain/problem.ts';
import { emptyRegister, exampleRegister, PLANNER } from './registers.ts';

const AT = '2026-11-23T09:30:00.000Z';
const family = (row: Readonly<Record<string, string>>, requiresVerdict = true) => {
  const [one] = importedCases([{ family_id: 'F-1', adults: '1', ...row }], [], requiresVerdict, AT);
  return one!;
};

describe('a family of a scenario', () => {
  it('becomes a case where its verdict, consent and shelter say it is', () => {
    const last = (row: Readonly<Record<string, string>>) => family(row).steps.at(-1);
    expect(last({ consent: 'yes', verdict: 'qualifies' })).toBe('wait');
    expect(last({ consent: 'yes', verdict: 'qualifies', shelter_id: 'S-1' })).toBe('shelter');
    expect(last({ consent: 'yes', verdict: 'does-not-qualify' })).toBe('disqualify');
    expect(last({ consent: 'yes', verdict: 'cannot-be-judged' })).toBe('refer');
    expect(last({ consent: 'yes' })).toBe('refer');
    expect(last({ verdict: 'qualifies' })).toBe('assess');
    expect(last({ consent: 'no', verdict: 'qualifies' })).toBe('assess');
    expect(family({}, false).steps.at(-1)).toBe('wait');
  });

  it('keeps what it declined and what a planner fixed, each in its own place', () => {
    const { body } = family({
      consent: 'yes',
      referred_on: '2026-10-01',
      declined_by: 'GM0855|GM0344',
      pinned_to: 'D-1',
      banned_from: 'GM0363',
      referring_municipality: 'GM0599',
      verdict: 'qualifies',
    });
    expect(body.declines.map(({ by, municipality }) => [by, municipality])).toEqual([
      ['municipality', 'GM0855'],
      ['municipality', 'GM0344'],
    ]);
    expect(body).toMatchObject({
      referring: 'GM0599',
      planner: { pinnedTo: 'D-1', bannedFrom: ['GM0363'] },
      assessment: { consent: 'yes', referred_on: '2026-10-01' },
      household: { adults: '1' },
    });
  });

  it('takes its facts from the cases file; others there are cases without a household', () => {
    const facts = [
      { case_id: 'F-1', homeless: 'actual', referred_on: '2026-09-01' },
      { case_id: 'F-2', reported_on: '2026-09-02' },
      { case_id: 'F-3', reported_on: '2026-09-02', tested_on: '2026-10-02' },
    ];
    const [one, two, three] = importedCases([{ family_id: 'F-1', adults: '1', consent: 'yes' }], facts, true, AT);
    expect(one!.body.assessment).toEqual({ homeless: 'actual', referred_on: '2026-09-01', consent: 'yes' });
    expect([two!.id, two!.steps, two!.body.household]).toEqual(['F-2', [], {}]);
    expect([three!.id, three!.steps]).toEqual(['F-3', ['assess', 'refer', 'test']]);
  });
});

describe('an import', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onderdak-import-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('stores nothing when a file is wrong, and says what is wrong in all of them', async () => {
    const files = await (await exampleRegister()).read(scenarioFilesOf);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'dwellings.csv'), files['dwellings.csv']!.replace('D-01,', '=D-01,'));
    writeFileSync(join(folder, 'shelters.csv'), files['shelters.csv']!.replace(/(?<=,)\d+(?=[,\r\n])/, 'many'));
    const register = await emptyRegister();
    const error = await importScenario(register, PLANNER, join(folder, 'scenario.yaml')).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(InputError);
    const where = new Set((error as InputError).problems.map(({ source }) => source?.file));
    expect([...where].sort()).toEqual(['dwellings.csv', 'shelters.csv']);
    expect((await register.read((reading) => reading.head())).sequence).toBe(0);
  });

  it('of an export without changes gives the same files', async () => {
    const files = await (await exampleRegister()).read(scenarioFilesOf);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const register = await emptyRegister();
    await importScenario(register, PLANNER, join(folder, 'scenario.yaml'));
    const again = await register.read(scenarioFilesOf);
    expect(Object.keys(again)).toEqual(Object.keys(files));
    for (const [name, text] of Object.entries(files)) {
      expect(again[name], name).toBe(text);
      expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
    }
  });
});
