import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { InputError } from '../../src/domain/problem.ts';
import { parsePlanJson } from '../../src/report/plan-json.ts';
import { writeFilesWhole } from '../../src/report/write-files.ts';
import { REPORT_FILES, writeReport } from '../../src/report/write-report.ts';
import { sampleInput, samplePlan } from './sample-plan.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onderdak-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function problemsOf(writing: Promise<unknown>) {
  const error = await writing.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof InputError) return error.problems;
  throw new Error(`Not refused: ${String(error)}`);
}

describe('files written whole or not at all', () => {
  test('writes text and bytes, makes the folder, and leaves nothing else', async () => {
    const deep = join(folder, 'a', 'b');
    await writeFilesWhole([
      { path: join(deep, 'one.txt'), content: 'één' },
      { path: join(deep, 'two.bin'), content: Uint8Array.of(1, 2) },
    ]);
    expect((await readdir(deep)).sort()).toEqual(['one.txt', 'two.bin']);
    expect(await readFile(join(deep, 'one.txt'), 'utf8')).toBe('één');
    expect([...(await readFile(join(deep, 'two.bin')))]).toEqual([1, 2]);
  });

  test('replaces an older file', async () => {
    await writeFile(join(folder, 'plan.json'), 'old');
    await writeFilesWhole([{ path: join(folder, 'plan.json'), content: 'new' }]);
    expect(await readFile(join(folder, 'plan.json'), 'utf8')).toBe('new');
  });

  test('a folder in the place of one file keeps all files from being written', async () => {
    await mkdir(join(folder, 'report.html'));
    const files = ['plan.json', 'report.html'].map((name) => ({ path: join(folder, name), content: 'x' }));
    expect(await problemsOf(writeFilesWhole(files))).toMatchObject([
      { kind: 'output-not-a-file', params: { path: join(folder, 'report.html') } },
    ]);
    expect(await readdir(folder)).toEqual(['report.html']);
  });

  test('a failure halfway leaves the old files and no temporary ones', async () => {
    await writeFile(join(folder, 'plan.json'), 'old');
    const tooLong = `${'x'.repeat(300)}.txt`;
    const files = ['plan.json', tooLong].map((name) => ({ path: join(folder, name), content: 'new' }));
    expect(await problemsOf(writeFilesWhole(files))).toMatchObject([
      { kind: 'output-not-writable', params: { code: 'ENAMETOOLONG' } },
    ]);
    expect(await readdir(folder)).toEqual(['plan.json']);
    expect(await readFile(join(folder, 'plan.json'), 'utf8')).toBe('old');
  });

  test('new folders are taken away again when nothing could be written in them', async () => {
    const path = join(folder, 'new', 'deep', `${'x'.repeat(300)}.txt`);
    await problemsOf(writeFilesWhole([{ path, content: 'x' }]));
    expect(await readdir(folder)).toEqual([]);
  });

  test('a file where a folder is asked for is a problem that names it', async () => {
    await writeFile(join(folder, 'out'), 'a file');
    const problems = await problemsOf(writeFilesWhole([{ path: join(folder, 'out', 'plan.json'), content: 'x' }]));
    expect(problems).toMatchObject([{ kind: 'output-not-writable', params: { path: join(folder, 'out') } }]);
    expect(await readFile(join(folder, 'out'), 'utf8')).toBe('a file');
  });

  test('a device is never replaced', async () => {
    expect(await problemsOf(writeFilesWhole([{ path: '/dev/null', content: 'x' }]))).toMatchObject([
      { kind: 'output-not-a-file' },
    ]);
  });
});

describe('the files of a plan', () => {
  test('all four are written, and plan.json reads back as the plan', async () => {
    const paths = await writeReport(folder, sampleInput, 'nl');
    expect(paths).toEqual(REPORT_FILES.map((name) => join(folder, name)));
    expect((await readdir(folder)).sort()).toEqual([...REPORT_FILES].sort());
    expect(parsePlanJson(await readFile(join(folder, 'plan.json'), 'utf8'), 'plan.json')).toEqual(samplePlan);
  });

  test('only the files asked for are written', async () => {
    await writeReport(folder, sampleInput, 'en', ['placements.csv']);
    expect(await readdir(folder)).toEqual(['placements.csv']);
  });

  test('the same plan gives the same bytes in every file', async () => {
    await writeReport(join(folder, 'a'), sampleInput, 'nl');
    await writeReport(join(folder, 'b'), sampleInput, 'nl');
    for (const name of REPORT_FILES) {
      const [a, b] = await Promise.all(['a', 'b'].map((part) => readFile(join(folder, part, name))));
      expect(Buffer.compare(a!, b!)).toBe(0);
    }
  });
});
