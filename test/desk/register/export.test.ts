import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { CASES_FILE, exportRegister, REGISTER_FILE } from '../../../src/desk/register/export-register.ts';
import { importExport } from '../../../src/desk/register/import-export.ts';
import { importScenario } from '../../../src/desk/register/import-scenario.ts';
import type { OpenedRegister } from '../../../src/desk/register/open-register.ts';
import { verifyRegister } from '../../../src/desk/register/verify.ts';
import { sha256 } from '../../../src/domain/canonical-json.ts';
import { readReferenceData } from '../../../src/input/reference-data.ts';
import type { ScenarioFiles } from '../../../src/planning/week-planner.ts';
import { createWeekPlannerHere } from '../../../src/planning/week-planner-here.ts';
import { planToJson } from '../../../src/report/plan-json.ts';
import { generateScenario } from '../../../src/scenario/generate.ts';
import { runCli } from '../../cli/run-cli.ts';
import { SAVED_PLAN, withHistory } from './filled.ts';
import { emptyRegister, exampleRegister, onEveryDatabase, PLANNER } from './registers.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function folderWith(files: ScenarioFiles): string {
  const folder = mkdtempSync(join(tmpdir(), 'onderdak-export-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const exported = (register: OpenedRegister) => register.read(exportRegister);

onEveryDatabase('an export', (fresh, on) => {
  it('of a generated week gives the same bytes after it was imported into an empty register', async () => {
    const { municipalities } = await readReferenceData();
    const sizes = fc.record({
      families: fc.integer({ min: 1, max: 25 }),
      municipalities: fc.integer({ min: 2, max: 8 }),
      dwellings: fc.integer({ min: 0, max: 15 }),
      seed: fc.integer({ min: 0, max: 1_000_000 }),
      caps: fc.constantFrom('persons' as const, 'families' as const),
    });
    await fc.assert(
      fc.asyncProperty(sizes, async (size) => {
        const scenario = folderWith(Object.fromEntries(generateScenario(size, municipalities)));
        const first = await (await fresh()).open();
        await importScenario(first, PLANNER, join(scenario, 'scenario.yaml'));
        const files = await exported(first);
        const second = await (await fresh()).open();
        await importExport(second, PLANNER, folderWith(files));
        expect(await exported(second)).toEqual(files);
        await first.close();
        await second.close();
      }),
      { numRuns: on === 'SQLite' ? 12 : 1 },
    );
  });

  it('takes plans, proposals and a case in every state along, and what it gives can be proven', async () => {
    const files = await exported(await withHistory(await (await fresh()).open()));
    const again = await (await fresh()).open();
    await importExport(again, PLANNER, folderWith(files));
    expect(await exported(again)).toEqual(files);
    expect((await verifyRegister(again.database)).findings).toEqual([]);
    const plan = await again.read((reading) => reading.get('plan', SAVED_PLAN));
    expect(Object.keys(plan!.body.inputs)).toContain('scenario.yaml');
  });

  it('goes into an empty register alone, and nothing is stored when it does not fit', async () => {
    const register = await (await fresh()).open();
    const files = await exported(await exampleRegister());
    await importExport(register, PLANNER, folderWith(files));
    const before = await register.read((reading) => reading.head());
    await expect(importExport(register, PLANNER, folderWith(files))).rejects.toMatchObject({ kind: 'not-empty' });
    expect(await register.read((reading) => reading.head())).toEqual(before);
  });
});

it('plans on the command line as at the desk, to the byte', async () => {
  const register = await exampleRegister();
  const files = await exported(register);
  const folder = folderWith(files);
  const planner = createWeekPlannerHere();
  const { [REGISTER_FILE]: _, [CASES_FILE]: __, ...week } = files;
  const answer = await planner.plan({ files: week });
  await planner.close();
  if (answer.kind !== 'plan') throw new Error(answer.kind);
  const { stdout } = await runCli(['plan', join(folder, 'scenario.yaml'), '--json']);
  expect(stdout).toBe(planToJson(answer.plan));
  const assessed = await runCli(['assess', join(folder, CASES_FILE)]);
  expect(assessed.code).toBeLessThan(2);
});

it('is refused when a file was changed, taken away or made up after it', async () => {
  const files = await exported(await exampleRegister());
  const text = files[REGISTER_FILE]!;
  const refused = async (changed: ScenarioFiles) => {
    const register = await emptyRegister();
    const error = await importExport(register, PLANNER, folderWith(changed)).catch((each: unknown) => each);
    expect(await register.read((reading) => reading.head())).toEqual({ sequence: 0, hash: '' });
    return error;
  };
  const { 'families.csv': _, ...rest } = files;
  const export_ = { kind: 'export-changed', params: { file: 'families.csv' } };
  expect(await refused({ ...files, 'families.csv': `${files['families.csv']}\n` })).toMatchObject(export_);
  expect(await refused(rest)).toMatchObject(export_);
  const edited = text.replace('"retentionMonths":24', '"retentionMonths":25');
  expect(await refused({ ...files, [REGISTER_FILE]: edited })).toMatchObject({
    kind: 'export-changed',
    params: { file: REGISTER_FILE },
  });
  for (const wrong of ['', '[]', '{"schema": "other/1"}', text.slice(0, -5), text.replace('"records"', '"rows"')]) {
    expect(await refused({ ...files, [REGISTER_FILE]: wrong })).toMatchObject({ kind: 'not-an-export' });
  }
});

it('is refused when its seal is right but its records are not', async () => {
  const sealed = (records: readonly string[]): ScenarioFiles => ({
    [REGISTER_FILE]: `{"schema":"onderdak/register@1","files":{},"recordsSha256":"${sha256(records.join('\n'))}","records":[${records.join(',')}]}`,
  });
  for (const [record, kind] of [
    ['{"body":{"state":"nowhere"},"id":"F-1","kind":"case"}', 'not-an-export'],
    ['{"body":{"state":"parked","stateBefore":"housed"},"id":"F-1","kind":"case"}', 'illegal-step'],
    [
      '{"body":{"dwelling_id":"D-1","municipality":"GM0855","rent":"much"},"id":"D-1","kind":"dwelling"}',
      'not-an-export',
    ],
    ['{"body":{},"id":"D-1","kind":"castle"}', 'not-an-export'],
  ] as const) {
    const register = await emptyRegister();
    await expect(importExport(register, PLANNER, folderWith(sealed([record])))).rejects.toMatchObject({ kind });
  }
});

it('without its register.json is a scenario with its cases, for the command line', async () => {
  const { [REGISTER_FILE]: _, ...files } = await exported(await exampleRegister());
  const folder = folderWith(files);
  const target = join(folder, 'new.sqlite');
  const { code, stdout } = await runCli(['register', 'import', folder, '--register', target, '--lang', 'en']);
  expect([code, stdout]).toEqual([0, expect.stringContaining('36 families')]);
  const out = join(folder, 'out');
  await runCli(['register', 'export', '--register', target, '--out', out]);
  expect(readFileSync(join(out, CASES_FILE), 'utf8').split('\n').length).toBe(files[CASES_FILE]!.split('\n').length);
});
