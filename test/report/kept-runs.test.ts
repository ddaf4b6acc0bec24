import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptRunsIn, runFile, tidyRuns } from '../../src/report/kept-runs.ts';
import { programFingerprint } from '../../src/report/program-fingerprint.ts';
import { readStudyFile, studyFile, writeStudyFile } from '../../src/report/study-file.ts';
import type { RunKey } from '../../src/study/run-study.ts';
import { runFingerprint, studyFingerprint } from '../../src/study/study-fingerprint.ts';
import { anArm, aStudy, MANIFEST } from '../study/comparison/study-builder.ts';
import { aWeek, municipality } from '../week-builder.ts';

const RUN: RunKey = { arm: 'voluntary/look-ahead', fingerprint: 'ab'.repeat(32), replication: 7 };
const RECORD = '{"arm":"voluntary/look-ahead","replication":7}';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onderdak-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('kept runs', () => {
  it('gives back a run as it was kept, and nothing for another one', async () => {
    const kept = keptRunsIn(folder);
    await kept.keep(RUN, RECORD);
    expect(await kept.read(RUN)).toBe(RECORD);
    expect(await kept.read({ ...RUN, replication: 8 })).toBeUndefined();
    expect(await kept.read({ ...RUN, fingerprint: 'cd'.repeat(32) })).toBeUndefined();
    expect(kept.damaged).toEqual([]);
  });

  it('names the folder of a policy so that a person recognises it', () => {
    expect(runFile('out', RUN)).toBe(join('out', 'runs', 'voluntary-look-ahead-abababababab', '000007.json.gz'));
  });

  it.each([
    ['empty', () => Buffer.alloc(0)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 5)],
    ['of another kind', () => Buffer.from(RECORD)],
    ['changed in one bit', (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 30 ? byte ^ 1 : byte)))],
  ])('notices a file that is %s, names it, and replaces it when the run is kept again', async (_, damage) => {
    const path = runFile(folder, RUN);
    await keptRunsIn(folder).keep(RUN, RECORD);
    writeFileSync(path, damage(readFileSync(path)));
    const kept = keptRunsIn(folder);
    expect(await kept.read(RUN)).toBeUndefined();
    expect(kept.damaged).toEqual([path]);
    await kept.keep(RUN, RECORD);
    expect(await kept.read(RUN)).toBe(RECORD);
  });

  it('does not take one run for another when files were mixed up', async () => {
    const kept = keptRunsIn(folder);
    await kept.keep(RUN, RECORD);
    const other = { ...RUN, replication: 8 };
    writeFileSync(runFile(folder, other), readFileSync(runFile(folder, RUN)));
    expect(await kept.read(other)).toBeUndefined();
    expect(kept.damaged).toHaveLength(1);
  });

  it('tidies away what a killed writer left half written, and nothing else', async () => {
    await keptRunsIn(folder).keep(RUN, RECORD);
    const runs = dirname(runFile(folder, RUN));
    writeFileSync(join(runs, '.000008.json.gz.99.partial'), 'half');
    await tidyRuns(folder, [RUN, { ...RUN, arm: 'never-run' }]);
    expect(readdirSync(runs)).toEqual(['000007.json.gz']);
  });

  it('calls a folder in place of a file damaged rather than failing', async () => {
    mkdirSync(runFile(folder, RUN), { recursive: true });
    expect(await keptRunsIn(folder).read(RUN)).toBeUndefined();
  });
});

describe('the fingerprint of the program', () => {
  it('is the same each time', async () => {
    const fingerprint = await programFingerprint();
    expect(fingerprint).toMatch(/^[0-9a-f]{10}$/);
    expect(await programFingerprint()).toBe(fingerprint);
  });
});

describe('a study on disk', () => {
  const base = aWeek(municipality('Ham', { figures: new Map([['reported', 3]]) }));
  const arms = ['a', 'b'].map((name) => anArm(name, { base: structuredClone(base), title: name.toUpperCase() }));
  const study = aStudy({ arms });

  it('comes back whole, maps and all, and gives the same runs', async () => {
    await writeStudyFile(folder, { study, manifest: MANIFEST, program: 'one' });
    const read = await readStudyFile(folder);
    if (typeof read === 'string') throw new Error(read);
    expect(read).toEqual({ study, manifest: MANIFEST, program: 'one' });
    expect(runFingerprint(read.study.arms[1]!, read.study)).toBe(runFingerprint(arms[1]!, study));
    expect(studyFingerprint(read.study, [])).toBe(studyFingerprint(study, []));
  });

  it('holds a base week that arms share once', async () => {
    const many = aStudy({ arms: Array.from({ length: 40 }, (_, index) => anArm(`arm${index}`, { base })) });
    await writeStudyFile(folder, {
      study: aStudy({ arms: many.arms.slice(0, 1) }),
      manifest: MANIFEST,
      program: 'one',
    });
    const one = statSync(studyFile(folder)).size;
    await writeStudyFile(folder, { study: many, manifest: MANIFEST, program: 'one' });
    expect(statSync(studyFile(folder)).size).toBeLessThan(one + 40 * 100);
  });

  it('is known to be missing or damaged', async () => {
    expect(await readStudyFile(folder)).toBe('missing');
    await writeStudyFile(folder, { study, manifest: MANIFEST, program: 'one' });
    writeFileSync(studyFile(folder), readFileSync(studyFile(folder)).subarray(0, 100));
    expect(await readStudyFile(folder)).toBe('damaged');
  });
});
