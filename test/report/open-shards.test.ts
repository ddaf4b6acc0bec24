import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/problem.ts';
import { VERSION } from '../../src/domain/version.ts';
import { formatProblems } from '../../src/i18n/problems.ts';
import { keptRunsIn, runFile } from '../../src/report/kept-runs.ts';
import { openShards } from '../../src/report/open-shards.ts';
import { refuseOtherCut, shardFolder } from '../../src/report/shard-folders.ts';
import { studyFile, writeStudyFile } from '../../src/report/study-file.ts';
import type { Study } from '../../src/simulation/study.ts';
import { type RunKey, unitsOf } from '../../src/study/run-study.ts';
import { runFingerprint, studyFingerprint } from '../../src/study/study-fingerprint.ts';
import { type Shard, unitsOfShard } from '../../src/study/sweep/shards.ts';
import { anArm, aStudy, MANIFEST } from '../study/comparison/study-builder.ts';
import { aPolicy } from '../week-builder.ts';

const STUDY = aStudy({ arms: [anArm('a'), anArm('b'), anArm('c')], replications: 4 });
const OF = 4;

let root: string;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'onderdak-shards-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function keyOf(study: Study, { arm, replication }: { arm: number; replication: number }): RunKey {
  const { name } = study.arms[arm]!;
  return { arm: name, fingerprint: runFingerprint(study.arms[arm]!, study), replication };
}

async function writeShard(
  folder: string,
  shard: Shard,
  study = STUDY,
  changes: { version?: string; mark?: string; program?: string } = {},
) {
  const own = shardFolder(folder, shard);
  const manifest = {
    ...MANIFEST,
    version: changes.version ?? VERSION,
    fingerprint: studyFingerprint(study, MANIFEST.inputs),
  };
  await writeStudyFile(own, { study, manifest, program: changes.program ?? 'one' });
  for (const unit of unitsOfShard(study, shard)) {
    const key = keyOf(study, unit);
    await keptRunsIn(own).keep(key, `${key.arm} ${key.replication}${changes.mark ?? ''}`);
  }
  return own;
}

async function writeAll(folder: string, study = STUDY, of = OF): Promise<void> {
  for (let index = 1; index <= of; index += 1) await writeShard(folder, { index, of }, study);
}

/** What merging is refused for. */
async function refused(folders: readonly string[]): Promise<string> {
  try {
    await openShards(folders);
    return 'nothing';
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return formatProblems(error.problems, 'en');
  }
}

function damaged(path: string): string {
  writeFileSync(path, 'damaged');
  return path;
}

describe('shards to merge', () => {
  it('give every run of the study', async () => {
    await writeAll(root);
    const { runs, study, warnings } = await openShards([root]);
    expect(study).toEqual(STUDY);
    expect(warnings).toEqual([]);
    for (const unit of unitsOf(STUDY)) {
      const key = keyOf(STUDY, unit);
      expect(await runs.read(key)).toBe(`${key.arm} ${key.replication}`);
    }
  });

  it('may lie in several folders, and the same folder named twice counts once', async () => {
    const elsewhere = join(root, 'elsewhere');
    await writeShard(elsewhere, { index: 1, of: OF });
    for (const index of [2, 3, 4]) await writeShard(root, { index, of: OF });
    expect((await openShards([root, elsewhere, root, shardFolder(root, { index: 2, of: OF })])).warnings).toEqual([]);
  });

  it('may be fewer than the study was cut into when there are fewer runs than shards', async () => {
    const study = aStudy({ replications: 2 });
    for (const index of [1, 2, 3, 4]) await writeShard(root, { index, of: 9 }, study);
    expect(await refused([root])).toBe('nothing');
  });

  it('are refused with the numbers of those that are missing', async () => {
    await writeShard(root, { index: 1, of: OF });
    await writeShard(root, { index: 3, of: OF });
    expect(await refused([root])).toContain('these 2 shards are missing of the 4: 2, 4');
  });

  it('are refused with the file that is damaged and the shard that is unfinished, all at once', async () => {
    await writeAll(root);
    const shard = { index: 2, of: OF };
    const [first, second] = unitsOfShard(STUDY, shard);
    const file = damaged(runFile(shardFolder(root, shard), keyOf(STUDY, first!)));
    const last = { index: 4, of: OF };
    rmSync(runFile(shardFolder(root, last), keyOf(STUDY, unitsOfShard(STUDY, last)[0]!)));
    const text = await refused([root]);
    expect(text).toContain(`${file} is damaged. Run shard 2/4 again`);
    expect(text).toContain('shard 4/4 in');
    expect(text).toContain('2 of 3 runs');
    expect(second).toBeDefined();
  });

  it('are refused when the study of one cannot be read', async () => {
    await writeAll(root);
    const file = damaged(studyFile(shardFolder(root, { index: 3, of: OF })));
    expect(await refused([root])).toContain(`${file} is damaged or incomplete`);
  });

  it.each<[string, Study, string]>([
    ['another seed', { ...STUDY, seed: 2 }, '--seed 2 ≠ 1'],
    ['another number of replications', { ...STUDY, replications: 5 }, '--replications 5 ≠ 4'],
    ['other weeks', { ...STUDY, duration: { ...STUDY.duration, weeks: 41 } }, '--weeks 41 ≠ 40'],
    ['fewer policies', { ...STUDY, arms: STUDY.arms.slice(1) }, '--policies b, c ≠ a, b, c'],
    [
      'a policy that was changed',
      { ...STUDY, arms: [anArm('a', { policy: aPolicy({ regionFallback: true }) }), ...STUDY.arms.slice(1)] },
      '--policies a',
    ],
  ])('are refused when one has %s', async (_, other, differs) => {
    for (const index of [1, 2, 3]) await writeShard(root, { index, of: OF });
    await writeShard(root, { index: 4, of: OF }, other);
    const text = await refused([root]);
    expect(text).toContain('belongs to another study');
    expect(text).toContain(differs);
  });

  it('are refused when the study was cut into another number, or made by another version', async () => {
    await writeAll(root);
    await writeShard(root, { index: 1, of: 2 });
    expect(await refused([root])).toContain('shards 4 ≠ 2');
    rmSync(shardFolder(root, { index: 1, of: 2 }), { recursive: true });
    await writeShard(root, { index: 1, of: OF }, STUDY, { version: '0.0.1' });
    expect(await refused([root])).toContain('made with version 0.0.1');
    await writeShard(root, { index: 1, of: OF }, STUDY, { program: 'other' });
    expect(await refused([root])).toContain(`onderdak ${VERSION}+one ≠ ${VERSION}+other`);
  });

  it('are told when one is there twice, and refused when the two differ', async () => {
    await writeAll(root);
    const twice = join(root, 'twice');
    const shard = { index: 2, of: OF };
    cpSync(shardFolder(root, shard), shardFolder(twice, shard), { recursive: true });
    const { warnings } = await openShards([root, twice]);
    expect(formatProblems(warnings, 'en')).toContain('warning: shard 2/4 is there twice');
    await writeShard(twice, shard, STUDY, { mark: '!' });
    expect(await refused([root, twice])).toContain('shard 2/4 is there twice and differs');
  });

  it('are taken from the whole copy when the other one is damaged', async () => {
    await writeAll(root);
    const twice = join(root, 'twice');
    const shard = { index: 2, of: OF };
    await writeShard(twice, shard);
    damaged(runFile(shardFolder(root, shard), keyOf(STUDY, unitsOfShard(STUDY, shard)[0]!)));
    expect((await openShards([root, twice])).warnings).toEqual([]);
  });

  it('are refused when the folder does not exist or holds none', async () => {
    const text = await refused([join(root, 'nowhere'), root]);
    expect(text).toContain('nowhere does not exist');
    expect(text).toContain('holds no shards');
  });
});

describe('the folder of a shard', () => {
  it('is refused where a study was cut into another number', async () => {
    await writeShard(root, { index: 1, of: OF });
    await refuseOtherCut(root, { index: 2, of: OF });
    await refuseOtherCut(join(root, 'new'), { index: 1, of: 9 });
    await expect(refuseOtherCut(root, { index: 1, of: 1 })).rejects.toBeInstanceOf(InputError);
  });
});
