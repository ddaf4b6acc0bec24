/** Calls of the commands over time that make no sense: what is said, exit code 2, and nothing written. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

const STUDY = 'test/study/sweep/small-study.yaml';

interface BadCall {
  readonly words: string;
  readonly says: string;
  readonly nl?: string;
}

const CALLS: Readonly<Record<string, readonly BadCall[]>> = {
  compare: [
    {
      words: '--replications 0',
      says: '--replications: "0" is not a whole number from 1 to 100000',
      nl: '--replications: "0" is geen heel getal van 1 tot en met 100000',
    },
    { words: '--replications 2.5', says: '--replications: "2.5" is not a whole number' },
    { words: '--weeks 0', says: '--weeks: "0" is not a whole number from 1 to 520' },
    { words: '--weeks 4', says: 'nothing is left to count of the 4 weeks' },
    { words: '--seed -1', says: '--seed: "-1" is not a whole number' },
    { words: '--workers 0', says: '--workers: "0" is not a whole number from 1' },
    { words: '--policies voluntry', says: 'the policy "voluntry" is not in this file. Did you mean "voluntary"?' },
    { words: '--policies none,,voluntary', says: '--policies: the list is empty or has an empty place' },
    { words: '--policies none,none', says: '--policies: "none" is named twice' },
    { words: '--deciders myopc', says: '--deciders: "myopc" does not exist. Did you mean "myopic"?' },
    {
      words: '--policies voluntary --deciders myopic,hindsight',
      says: 'voluntary/hindsight: the bound of hindsight holds only where no chance depends on what is decided, and "simulation.parameters.network.found-per-week" is 0.01. Possible is: 0.',
      nl: '"simulation.parameters.network.found-per-week" is 0.01. Mogelijk is: 0.',
    },
    {
      words: '--deciders hindsight --weeks 104',
      says: 'with hindsight all weeks are planned at once, and 104 weeks times 57 expected families is too much',
      nl: 'achteraf (hindsight) worden alle weken in één keer gepland',
    },
    { words: '--sensitivity nune', says: '--sensitivity: "nune" does not exist. Did you mean "none"?' },
    { words: '--sensitivity voluntary', says: '--reference voluntary is the policy itself' },
    { words: '--measure nothing', says: '--measure: "nothing" does not exist' },
    { words: '--reference voluntry', says: 'the policy "voluntry" is not in this file. Did you mean "voluntary"?' },
  ],
  simulate: [
    { words: '--policy nune', says: 'the policy "nune" is not in this file. Did you mean "none"?' },
    { words: '--decider best', says: '--decider: "best" does not exist' },
  ],
  sensitivity: [
    { words: '--measure share-over-cup', says: 'Did you mean "share-over-cap"?' },
    { words: '--parameters family.declin-share', says: 'Did you mean "family.decline-share"?' },
    { words: '--parameters cost.shelter-person-year', says: 'this value is certain' },
    { words: '--policy none --reference none', says: '--reference none is the policy itself' },
    { words: '--trajectories -3', says: '--trajectories: "-3" is not a whole number from 0' },
  ],
  threshold: [
    { words: '--parameter shelter.places-factor --measure share-over-cap', says: 'say what must be reached' },
    {
      words: '--parameter shelter.places-factor --measure share-over-cap --at-most 0 --at-least 1',
      says: 'with one of the two',
    },
    {
      words: '--parameter shelter.places --measure share-over-cap --at-most 0',
      says: '"shelter.places" does not exist',
    },
    { words: '--parameter shelter.places-factor --measure cap --at-most 0', says: '--measure: "cap" does not exist' },
    {
      words: '--parameter shelter.places-factor --measure share-over-cap --at-most 5%',
      says: '--at-most: "5%" is not a number',
    },
    {
      words: '--parameter family.decline-share --measure share-over-cap --at-most 0 --to 1.5',
      says: '--to: 1.5 is not possible; from 0 to 1 is',
    },
    {
      words: '--parameter family.decline-share --measure share-over-cap --at-most 0 --from 0.5 --to 0.5',
      says: '--from 0.5 is not below --to 0.5',
    },
    {
      words: '--parameter cost.shelter-person-year --measure cost-total --at-most 0',
      says: 'say between which values cost.shelter-person-year is looked for',
    },
    {
      words: '--parameter family.decline-share --measure share-over-cap --at-most 0 --tolerance 0',
      says: '--tolerance: 0 is not possible; it must be more than 0',
    },
  ],
  'sweep run': [
    { words: '--shard 5/4', says: 'shard 5 does not exist: the study is cut into 4 shards' },
    { words: '--shard 4', says: '--shard: "4" is no shard' },
    { words: '', says: 'say which shard this is' },
    { words: '--shard 1/4 --replications 0', says: '--replications: "0" is not a whole number' },
    { words: '--shard 1/4 --policies x', says: 'the policy "x" is not in this file' },
    { words: '--shards 0', says: '--shards: "0" is not a whole number' },
  ],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onderdak-bad-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe.each(Object.entries(CALLS))('onderdak %s', (command, calls) => {
  it.each(calls)('refuses "$words" and writes nothing', async ({ words, says, nl }) => {
    const out = join(folder, 'out');
    const call = [...command.split(' '), STUDY, ...words.split(' ').filter(Boolean), '--out', out];
    const { code, stdout, stderr } = await runCli(call);
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(existsSync(out)).toBe(false);
    if (nl !== undefined) expect((await runCli([...call, '--lang', 'nl'])).stderr).toContain(nl);
  });

  it('shows an example with --help', async () => {
    const { code, stdout } = await runCli([...command.split(' '), '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`onderdak ${command} scenarios/`);
  });
});

describe('onderdak sweep merge', () => {
  it('refuses a folder that does not exist or holds no shards', async () => {
    const out = join(folder, 'out');
    const { code, stderr } = await runCli(['sweep', 'merge', join(folder, 'x'), folder, '--out', out]);
    expect(code).toBe(2);
    expect(stderr).toContain('x does not exist');
    expect(stderr).toContain('holds no shards');
    expect(existsSync(out)).toBe(false);
  });
});

describe('all options that are wrong', () => {
  it('are told at once', async () => {
    const { stderr } = await runCli(['compare', STUDY, '--replications', '0', '--weeks', 'x', '--deciders', 'y']);
    for (const option of ['--replications', '--weeks', '--deciders']) expect(stderr).toContain(`${option}: `);
  });
});
