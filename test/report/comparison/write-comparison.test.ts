import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse, csvParseRows } from 'd3-dsv';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ComparisonResult } from '../../../src/report/comparison/comparison-result.ts';
import { writeComparison } from '../../../src/report/comparison/write-comparison.ts';
import { MEASURES } from '../../../src/simulation/measures/measure.ts';
import type { RunRecord } from '../../../src/simulation/records.ts';
import { sampleResult, sampleRun, sampleRuns, sampleStudy } from './sample-study.ts';

const study = sampleStudy(2, 5);
let result: ComparisonResult;
let folder: string;
beforeAll(async () => {
  result = await sampleResult(sampleStudy(2, 5));
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onderdak-comparison-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');

describe('the files of a comparison', () => {
  test('one row per thing of every run, under the columns that the dictionary explains', async () => {
    await writeComparison(folder, { ...result, runs: sampleRuns(study) }, 'nl');
    const runs: RunRecord[] = [];
    for await (const run of sampleRuns(study)) runs.push(run);
    const total = (count: (run: RunRecord) => number): number => runs.reduce((sum, run) => sum + count(run), 0);
    const rows = {
      'measures.csv': runs.length * MEASURES.length,
      'weeks.csv': total((run) => run.weeks.length),
      'families.csv': total((run) => run.families.length),
      'municipalities.csv': total((run) => run.municipalities.length),
      'costs.csv': total((run) => run.costs.length),
    };
    const dictionary = csvParse(await read('data-dictionary.csv'));
    for (const [name, count] of Object.entries(rows)) {
      const [head, ...body] = csvParseRows(await read(name));
      expect(body, name).toHaveLength(count);
      expect(new Set(body.map(({ length }) => length)), name).toEqual(new Set([head!.length]));
      const explained = dictionary.filter(({ file, code }) => file === name && code === '').map(({ column }) => column);
      expect(explained, name).toEqual(head);
    }
    for (const { meaning_nl, meaning_en } of dictionary) expect(meaning_nl && meaning_en).toBeTruthy();
    expect(dictionary.map(({ code }) => code)).toEqual(
      expect.arrayContaining([...MEASURES, 'housed', 'noise', 'state']),
    );
  });

  test('the tables hold what the runs say', async () => {
    await writeComparison(folder, { ...result, runs: sampleRuns(study) }, 'nl');
    const run = sampleRun(study, 1, 3);
    const measures = csvParse(await read('measures.csv'));
    const of = measures.find(
      (row) => row['policy'] === run.arm && row['replication'] === '3' && row['measure'] === 'load-gini',
    );
    expect(Number(of?.['value'])).toBe(run.measures['load-gini']);
    const differences = csvParse(await read('differences.csv'));
    expect(differences).toHaveLength(result.comparison.differences.length);
    expect(differences[0]?.['verdict']).toBe(result.comparison.differences[0]?.verdict);
    expect(JSON.parse(await read('comparison.json'))).toEqual(result.comparison);
    expect(JSON.parse(await read('threshold.json'))).toEqual(result.threshold);
  });

  test('the same runs give the same bytes', async () => {
    const bytes = async (): Promise<readonly string[]> => {
      const paths = await writeComparison(folder, { ...result, runs: sampleRuns(study) }, 'en');
      return Promise.all(paths.map((path) => readFile(path, 'utf8')));
    };
    expect(await bytes()).toEqual(await bytes());
  });

  test('without runs the tables per run are left out, and not explained', async () => {
    const { comparison } = result;
    const paths = await writeComparison(folder, { comparison }, 'nl');
    const names = ['comparison.json', 'data-dictionary.csv', 'differences.csv', 'report.html', 'summary.csv'];
    expect((await readdir(folder)).sort()).toEqual(names);
    expect(paths).toHaveLength(names.length);
    expect(await read('data-dictionary.csv')).not.toContain('weeks.csv');
  });

  test('an id cannot start a formula', async () => {
    const run = sampleRun(study, 0, 0);
    async function* hostile(): AsyncGenerator<RunRecord> {
      yield { ...run, arm: '=HYPERLINK("x")', families: [{ ...run.families[0]!, family: '@SUM(A1)' }] };
    }
    await writeComparison(folder, { comparison: result.comparison, runs: hostile() }, 'nl');
    const [row] = csvParse(await read('families.csv'));
    expect(row).toMatchObject({ policy: `'=HYPERLINK("x")`, family: "'@SUM(A1)" });
  });

  test('runs that fail halfway leave nothing behind', async () => {
    async function* failing(): AsyncGenerator<RunRecord> {
      yield sampleRun(study, 0, 0);
      throw new Error('stopped');
    }
    const deep = join(folder, 'new');
    await expect(writeComparison(deep, { comparison: result.comparison, runs: failing() }, 'nl')).rejects.toThrow(
      'stopped',
    );
    expect(await readdir(folder)).toEqual([]);
  });
});
