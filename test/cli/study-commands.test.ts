/** The commands over time on a study that takes seconds: the same bytes however it is computed, and nothing lost. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/study/comparison/comparison.ts';
import type { Sensitivity, Threshold } from '../../src/study/comparison/sensitivity.ts';
import { type Ended, runCli } from './run-cli.ts';

const STUDY = 'test/study/sweep/small-study.yaml';
const REPLICATIONS = '2';

let folder: string;
/** `compare` in this thread. */
let compared: string;
let ended: Ended;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onderdak-study-'));
  compared = join(folder, 'compared');
  ended = await runCli(['compare', STUDY, '--replications', REPLICATIONS, '--workers', '1', '--out', compared]);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The results in a folder: name → content; not the runs that are kept there. */
function resultsIn(path: string): ReadonlyMap<string, string> {
  const names = readdirSync(path).filter((name) => name !== 'runs' && name !== 'study.json.gz');
  return new Map(names.sort().map((name) => [name, readFileSync(join(path, name), 'latin1')]));
}

function runFiles(path: string): string[] {
  const runs = join(path, 'runs');
  return readdirSync(runs, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json.gz'))
    .map((name) => join(runs, name))
    .sort();
}

describe('onderdak compare', () => {
  it('writes the report, the tables and the data, and says so', () => {
    expect(ended.code).toBe(0);
    expect(ended.stderr).toBe('');
    expect([...resultsIn(compared).keys()]).toEqual(
      expect.arrayContaining(['comparison.json', 'families.csv', 'report.html', 'weeks.csv']),
    );
    expect(ended.stdout).toContain(join(compared, 'report.html'));
  });

  it('tells the answer in the terminal, and that the scenario is fictitious', () => {
    expect(ended.stdout).toContain('Small study');
    expect(ended.stdout).toMatch(/FICTITIOUS/i);
    expect(ended.stdout).not.toContain('undefined');
  });

  it('compares all policies of the scenario with the first', () => {
    const comparison: Comparison = JSON.parse(resultsIn(compared).get('comparison.json')!);
    expect(comparison.arms.map(({ arm }) => arm)).toEqual(['voluntary', 'none']);
    expect(comparison.reference).toBe('voluntary');
    expect(comparison.replications).toBe(2);
    expect(comparison.manifest.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives the same bytes with eight workers', async () => {
    const out = join(folder, 'eight');
    await runCli(['compare', STUDY, '--replications', REPLICATIONS, '--workers', '8', '--out', out]);
    expect(resultsIn(out)).toEqual(resultsIn(compared));
  });

  it('prints the data as JSON', async () => {
    const { stdout } = await runCli(['compare', STUDY, '--replications', REPLICATIONS, '--json', '--out', compared]);
    expect(stdout).toBe(resultsIn(compared).get('comparison.json'));
  });

  it('takes the policies, the ways of deciding and the reference that it is asked for', async () => {
    const words = ['--policies', 'none', '--deciders', 'random,first-come', '--reference', 'none/first-come'];
    const { stdout, code } = await runCli([
      'compare',
      STUDY,
      ...words,
      '--replications',
      '1',
      '--weeks',
      '6',
      '--json',
    ]);
    expect(code).toBe(0);
    const comparison: Comparison = JSON.parse(stdout);
    expect(comparison.arms.map(({ arm }) => arm)).toEqual(['none/random', 'none/first-come']);
    expect(comparison.reference).toBe('none/first-come');
    expect(comparison.duration.weeks).toBe(6);
  });

  it('goes on from runs that were finished before, and computes again what is damaged', async () => {
    const out = join(folder, 'later');
    await runCli(['compare', STUDY, '--replications', '1', '--out', out]);
    const before = runFiles(out);
    expect(before).toHaveLength(2);
    const [damaged, whole] = before as [string, string];
    writeFileSync(damaged, readFileSync(damaged).subarray(0, 50));
    const written = statSync(whole).mtimeMs;
    const { stderr } = await runCli(['compare', STUDY, '--replications', REPLICATIONS, '--out', out]);
    expect(stderr).toContain(`one kept run was damaged and computed again (such as ${damaged})`);
    expect(statSync(whole).mtimeMs).toBe(written);
    expect(resultsIn(out)).toEqual(resultsIn(compared));
  });

  it('refuses a folder with runs of another study, and overwrites nothing', async () => {
    const before = resultsIn(compared);
    const again = await runCli(['compare', STUDY, '--replications', '1', '--seed', '2', '--out', compared]);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('already holds runs of another study (different: --seed 1 ≠ 2');
    expect(resultsIn(compared)).toEqual(before);
  });

  it('stops when asked, says how far it was, and goes on later', async () => {
    const out = join(folder, 'stopped');
    const words = ['compare', STUDY, '--replications', REPLICATIONS, '--workers', '1', '--out', out];
    const stopped = await runCli(words, (stop) => {
      const wait = setInterval(() => {
        if (!existsSync(join(out, 'runs')) || runFiles(out).length === 0) return;
        clearInterval(wait);
        stop();
      }, 5);
    });
    expect(stopped.code).toBe(3);
    expect(stopped.stderr).toMatch(/Stopped: [123] of 4 runs are finished and kept in .*stopped/);
    expect(resultsIn(out).size).toBe(0);
    expect((await runCli(words)).code).toBe(0);
    expect(resultsIn(out)).toEqual(resultsIn(compared));
  });

  it('says that nothing is kept when it is stopped without a folder', async () => {
    const words = ['compare', STUDY, '--replications', '1', '--workers', '1', '--lang', 'nl'];
    const stopped = await runCli(words, (stop) => stop());
    expect(stopped.code).toBe(3);
    expect(stopped.stdout).toBe('');
    expect(stopped.stderr).toContain('Niets is bewaard');
  });
});

describe('onderdak simulate', () => {
  it('runs one policy, the first unless asked', async () => {
    const { stdout } = await runCli(['simulate', STUDY, '--replications', '1', '--json']);
    const comparison: Comparison = JSON.parse(stdout);
    expect(comparison.arms.map(({ arm, decider }) => `${arm} ${decider}`)).toEqual(['voluntary myopic']);
    expect(comparison.differences).toEqual([]);
  });

  it('runs the policy and the way of deciding that are asked for', async () => {
    const words = ['--policy', 'none', '--decider', 'first-come', '--replications', '1', '--json'];
    const { stdout } = await runCli(['simulate', STUDY, ...words]);
    const comparison: Comparison = JSON.parse(stdout);
    expect(comparison.arms.map(({ arm, decider }) => `${arm} ${decider}`)).toEqual(['none first-come']);
  });
});

describe('onderdak sweep', () => {
  const shard = (index: number, out: string, environment = {}) =>
    runCli(
      ['sweep', 'run', STUDY, '--replications', REPLICATIONS, '--out', out, '--workers', '1'].concat(
        Object.keys(environment).length === 0 ? ['--shard', `${index}/3`] : [],
      ),
      () => {},
      environment,
    );

  it('gives the bytes of compare after merging, again and again', async () => {
    const out = join(folder, 'sweep');
    for (const index of [3, 1]) expect((await shard(index, out)).code).toBe(0);
    // The second one is told by Slurm.
    const slurm = { SLURM_ARRAY_TASK_ID: '1', SLURM_ARRAY_TASK_COUNT: '3', SLURM_ARRAY_TASK_MIN: '0' };
    expect((await shard(2, out, slurm)).stdout).toContain('Shard 2/3 is finished: 1 run in');
    const merged = join(folder, 'merged');
    for (const _ of [1, 2]) {
      const { code, stdout } = await runCli(['sweep', 'merge', out, '--out', merged]);
      expect(code).toBe(0);
      expect(stdout).toContain(join(merged, 'report.html'));
      expect(resultsIn(merged)).toEqual(resultsIn(compared));
    }
  });

  it('names what is missing and writes nothing', async () => {
    const out = join(folder, 'part');
    await shard(2, out);
    const merged = join(folder, 'part-merged');
    const { code, stderr, stdout } = await runCli(['sweep', 'merge', out, '--out', merged]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('these 2 shards are missing of the 3: 1, 3');
    expect(existsSync(merged)).toBe(false);
  });

  it('refuses a shard of another cut in the same folder', async () => {
    const out = join(folder, 'sweep');
    const { code, stderr } = await runCli(['sweep', 'run', STUDY, '--shard', '1/5', '--out', out]);
    expect(code).toBe(2);
    expect(stderr).toContain('holds shards of a study cut into 3, and this is shard 1 of 5');
  });
});

describe('onderdak sensitivity', () => {
  it('says what a change of one assumption does to the difference of two policies', async () => {
    const words = ['--policy', 'none', '--reference', 'voluntary', '--parameters', 'family.decline-share'];
    const small = ['--trajectories', '0', '--replications', REPLICATIONS];
    const { stdout, code } = await runCli(['sensitivity', STUDY, ...words, ...small, '--json']);
    expect(code).toBe(0);
    const sensitivity: Sensitivity = JSON.parse(stdout);
    expect(sensitivity).toMatchObject({ arm: 'none', reference: 'voluntary', measure: 'child-weeks-in-shelter' });
    expect(sensitivity.tornado.map(({ parameter }) => parameter)).toEqual(['family.decline-share']);
    expect(sensitivity.morris).toEqual([]);
    // The outcome as it is, is the difference that a comparison tells.
    const comparison: Comparison = JSON.parse(resultsIn(compared).get('comparison.json')!);
    const difference = comparison.differences.find(({ measure }) => measure === 'child-weeks-in-shelter')!;
    expect(sensitivity.base.mean).toBeCloseTo(difference.mean, 9);
  });
});

describe('onderdak threshold', () => {
  it('tries values of a parameter and writes what came of it beside the comparison', async () => {
    const out = join(folder, 'threshold');
    const words = ['--parameter', 'arrivals.families-per-year', '--measure', 'arrivals', '--at-most', '0'];
    const range = ['--from', '0', '--to', '4', '--tolerance', '4', '--replications', '5', '--weeks', '6'];
    const { code, stdout } = await runCli(['threshold', STUDY, ...words, ...range, '--out', out, '--json']);
    expect(code).toBe(0);
    const threshold: Threshold = JSON.parse(stdout);
    expect(threshold).toMatchObject({ arm: 'voluntary', relation: 'at-most', target: 0 });
    expect(threshold.steps.find(({ value }) => value === 0)).toMatchObject({ answer: 'holds' });
    expect([...resultsIn(out).keys()]).toContain('threshold.json');
  });
});
