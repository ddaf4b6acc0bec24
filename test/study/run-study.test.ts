import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/simulation/records.ts';
import {
  type KeptRuns,
  type RunStudyOptions,
  runStudy,
  StudyStopped,
  type StudyThreads,
  unitsOf,
} from '../../src/study/run-study.ts';
import type { StudyTask } from '../../src/study/study-task.ts';
import { aMeasuredRun } from '../simulation/run-builder.ts';
import { anArm, aStudy } from './comparison/study-builder.ts';

const STUDY = aStudy({ arms: [anArm('a'), anArm('b'), anArm('c')], replications: 4 });
const IN_ORDER = ['a0', 'b0', 'c0', 'a1', 'b1', 'c1', 'a2', 'b2', 'c2', 'a3', 'b3', 'c3'];

const nameOf = ({ arm, replication }: RunRecord): string => `${arm}${replication}`;

/** Threads of which a test decides how long each run takes. */
function threads(count: number, take: (task: StudyTask) => Promise<void> = async () => {}) {
  const started: string[] = [];
  const all: StudyThreads = {
    count,
    async run(task) {
      started.push(`${task.arm.name}${task.replication}`);
      await take(task);
      return JSON.stringify(aMeasuredRun({ arm: task.arm.name, replication: task.replication }));
    },
    close: async () => {},
  };
  return { all, started };
}

function keptInMemory(): KeptRuns & { readonly records: Map<string, string> } {
  const records = new Map<string, string>();
  return {
    records,
    read: async ({ arm, replication }) => records.get(`${arm}${replication}`),
    keep: async ({ arm, replication }, record) => void records.set(`${arm}${replication}`, record),
  };
}

async function told(options: RunStudyOptions, study = STUDY): Promise<string[]> {
  const names: string[] = [];
  for await (const run of runStudy(study, options)) names.push(nameOf(run));
  return names;
}

const ticks = async (count: number): Promise<void> => {
  for (let tick = 0; tick < count; tick += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('running a study', () => {
  it('tells every arm of every replication, replication by replication', async () => {
    expect(unitsOf(STUDY).map(({ arm, replication }) => `${'abc'[arm]}${replication}`)).toEqual(IN_ORDER);
    expect(await told({ threads: threads(1).all })).toEqual(IN_ORDER);
  });

  it('keeps that order however long each run takes and however many threads there are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.nat(4), { minLength: 12, maxLength: 12 }),
        async (count, times) => {
          const take = (task: StudyTask) => ticks(times[IN_ORDER.indexOf(`${task.arm.name}${task.replication}`)]!);
          expect(await told({ threads: threads(count, take).all })).toEqual(IN_ORDER);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('looks only a few runs ahead, so that memory does not grow with the number of replications', async () => {
    const study = aStudy({ replications: 1000 });
    const { all, started } = threads(2);
    const runs = runStudy(study, { threads: all });
    await runs.next();
    await ticks(5);
    expect(started.length).toBeLessThanOrEqual(8);
    await runs.return(undefined);
  });

  it('takes kept runs as they are and keeps every other one', async () => {
    const kept = keptInMemory();
    const before = aMeasuredRun({ arm: 'b', replication: 1, families: [] });
    kept.records.set('b1', JSON.stringify({ ...before, weeks: [] }));
    const { all, started } = threads(2);
    const progress: string[] = [];
    const names = await told({
      threads: all,
      kept,
      onProgress: ({ done, kept: from, total }) => progress.push(`${done}/${total} ${from}`),
    });
    expect(names).toEqual(IN_ORDER);
    expect(started).not.toContain('b1');
    expect([...kept.records.keys()].sort()).toEqual([...IN_ORDER].sort());
    expect(progress.at(-1)).toBe('12/12 1');
  });

  it('runs only the units asked for, in their order', async () => {
    const units = [
      { arm: 2, replication: 3 },
      { arm: 0, replication: 0 },
    ];
    expect(await told({ threads: threads(2).all, units })).toEqual(['c3', 'a0']);
  });

  it('stops at a signal, says so, and has kept what was finished', async () => {
    const kept = keptInMemory();
    const stop = new AbortController();
    const { all } = threads(1);
    const names: string[] = [];
    const run = async () => {
      for await (const record of runStudy(STUDY, { threads: all, kept, signal: stop.signal })) {
        names.push(nameOf(record));
        if (names.length === 3) stop.abort();
      }
    };
    await expect(run()).rejects.toBeInstanceOf(StudyStopped);
    expect(names).toEqual(['a0', 'b0', 'c0']);
    for (const name of names) expect(kept.records.has(name)).toBe(true);
    expect(await told({ threads: threads(3).all, kept })).toEqual(IN_ORDER);
  });

  it('tells a defect in a run when its turn comes', async () => {
    const take = async ({ replication }: StudyTask) => {
      if (replication === 1) throw new Error('a defect');
    };
    const names: string[] = [];
    const run = async () => {
      for await (const record of runStudy(STUDY, { threads: threads(4, take).all })) names.push(nameOf(record));
    };
    await expect(run()).rejects.toThrow('a defect');
    expect(names).toEqual(['a0', 'b0', 'c0']);
  });
});
