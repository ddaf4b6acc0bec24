/** Runs a study: every arm in every replication, on as many threads as there are, told in one fixed order. */
import type { RunRecord } from '../simulation/records.ts';
import type { Study } from '../simulation/study.ts';
import { type Fingerprint, runFingerprint } from './study-fingerprint.ts';
import type { StudyTask } from './study-task.ts';

/** Thrown when a signal ended a study before its last run. */
export class StudyStopped extends Error {
  constructor() {
    super('The study was stopped.');
    this.name = 'StudyStopped';
  }
}

export interface StudyThreads {
  /** Runs at the same time. */
  readonly count: number;
  /** The record as JSON text, the same whatever the thread; further runs wait for a free one. */
  run(task: StudyTask): Promise<string>;
  /** Ends the threads, and the runs that are under way. */
  close(): Promise<void>;
}

/** One run of a study: an arm by its place in the study, in one replication. */
export interface StudyUnit {
  readonly arm: number;
  readonly replication: number;
}

/** What names a run wherever it is kept. */
export interface RunKey {
  /** The name of the arm. */
  readonly arm: string;
  readonly fingerprint: Fingerprint;
  readonly replication: number;
}

/** Runs that were finished before. A record is kept as JSON text, so that a kept run and a fresh one are the same bytes. */
export interface KeptRuns {
  /** Undefined when it is not there, or not whole. */
  read(run: RunKey): Promise<string | undefined>;
  keep(run: RunKey, record: string): Promise<void>;
}

export interface StudyProgress {
  readonly done: number;
  /** Of those done, how many were kept from before. */
  readonly kept: number;
  readonly total: number;
}

export interface RunStudyOptions {
  readonly threads: StudyThreads;
  /** Stops the study; the runs that are finished by then are kept. */
  readonly signal?: AbortSignal;
  readonly kept?: KeptRuns;
  readonly onProgress?: (progress: StudyProgress) => void;
  /** The runs asked for, such as those of one shard; default all. In the order of `unitsOf`. */
  readonly units?: readonly StudyUnit[];
}

/** So many runs per thread may wait for an earlier one: enough to keep threads busy, and memory does not grow with the study. */
const LOOK_AHEAD = 4;

/** All runs in the order in which they are told: replication by replication, in each the arms as the study lists them. */
export function unitsOf({ arms, replications }: Pick<Study, 'arms' | 'replications'>): StudyUnit[] {
  return Array.from({ length: replications }, (_, replication) => arms.map((_, arm) => ({ arm, replication }))).flat();
}

/**
 * The records of a study, in the order of `unitsOf` whatever the number of threads.
 *
 * @throws StudyStopped when the signal comes before the last record is told; defects as they come.
 */
export async function* runStudy(study: Study, options: RunStudyOptions): AsyncGenerator<RunRecord> {
  const units = options.units ?? unitsOf(study);
  const keys = study.arms.map((arm) => ({ arm: arm.name, fingerprint: runFingerprint(arm, study) }));
  const counts = { done: 0, kept: 0, total: units.length };
  const finish = async ({ arm, replication }: StudyUnit): Promise<string> => {
    const key = { ...keys[arm]!, replication };
    const before = await options.kept?.read(key);
    const { duration, seed } = study;
    const record = before ?? (await options.threads.run({ arm: study.arms[arm]!, duration, seed, replication }));
    if (before === undefined) await options.kept?.keep(key, record);
    counts.done += 1;
    counts.kept += before === undefined ? 0 : 1;
    options.onProgress?.({ ...counts });
    return record;
  };
  options.onProgress?.({ ...counts });
  const started: Promise<string>[] = [];
  let next = 0;
  try {
    for (let told = 0; told < units.length; told += 1) {
      for (; next < units.length && next < told + LOOK_AHEAD * options.threads.count; next += 1) {
        const running = finish(units[next]!);
        // A failure is told when its turn comes; until then it is no stray one.
        running.catch(() => undefined);
        started.push(running);
      }
      if (options.signal?.aborted) throw new StudyStopped();
      yield JSON.parse(await started.shift()!) as RunRecord;
    }
  } catch (error) {
    throw options.signal?.aborted ? new StudyStopped() : error;
  } finally {
    // What is finished by now is kept before the caller goes on, or ends.
    await Promise.allSettled(started);
  }
}
