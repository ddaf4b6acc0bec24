/**
 * Work that takes longer than a call: started, watched and stopped by whoever needs it. Jobs live as long as the server; what must
 * outlive it is kept by the work itself.
 */
import type { Problem } from '../../domain/problem.ts';
import { InputError } from '../../domain/problem.ts';
import type { Moment } from '../register/bodies.ts';
import { JOB_PROBLEMS } from '../texts/job-problems.ts';
import { DeskError } from './desk-error.ts';

export type JobState = 'waiting' | 'running' | 'done' | 'stopped' | 'failed';

export interface JobProgress {
  readonly done: number;
  readonly total: number;
}

export interface Job<Result = unknown> {
  readonly id: string;
  readonly kind: string;
  readonly startedBy: string;
  readonly startedAt: Moment;
  /** What it was asked to do, as far as that is to be shown. */
  readonly asked?: unknown;
  readonly state: JobState;
  readonly progress: JobProgress;
  /** Set when it is done, or when it was stopped with something found so far. */
  readonly result?: Result;
  /** What was wrong with what was asked. */
  readonly problems?: readonly Problem[];
}

export interface JobWork<Result> {
  readonly signal: AbortSignal;
  readonly report: (progress: JobProgress) => void;
  /** What is found so far, for when it is stopped. */
  readonly soFar: (result: Result) => void;
}

export interface JobRequest {
  readonly kind: string;
  readonly startedBy: string;
  readonly at: Moment;
  readonly asked?: unknown;
}

export interface Jobs {
  /** @throws DeskError `busy` when too many wait already. */
  start<Result>(request: JobRequest, work: (tools: JobWork<Result>) => Promise<Result>): Job<Result>;
  get<Result>(kind: string, id: string): Job<Result> | undefined;
  /** Newest first. */
  list<Result>(kind: string): readonly Job<Result>[];
  /** Stops a job that waits or runs; one that has ended stays as it is. */
  stop(kind: string, id: string): void;
  /** Stops everything and waits until it has stopped. */
  close(): Promise<void>;
}

/** One at a time: the machine also plans. */
const AT_ONCE = 1;
const MOST_WAITING = 10;
const MOST_KEPT = 50;

interface Entry {
  job: Job;
  readonly controller: AbortController;
  readonly begin: () => Promise<void>;
}

export function createJobs(): Jobs {
  const entries: Entry[] = [];
  const running = new Set<Promise<void>>();
  let count = 0;

  const find = (kind: string, id: string): Entry | undefined =>
    entries.find(({ job }) => job.kind === kind && job.id === id);

  const next = (): void => {
    if (running.size >= AT_ONCE) return;
    const entry = entries.find(({ job }) => job.state === 'waiting');
    if (!entry) return;
    const run = entry.begin();
    running.add(run);
    void run.finally(() => {
      running.delete(run);
      next();
    });
  };

  return {
    start<Result>(request: JobRequest, work: (tools: JobWork<Result>) => Promise<Result>): Job<Result> {
      const waiting = entries.filter(({ job }) => job.state === 'waiting').length;
      if (waiting >= MOST_WAITING) throw new DeskError('busy', JOB_PROBLEMS['too-many']);
      count += 1;
      const { kind, startedBy, at, asked } = request;
      const controller = new AbortController();
      const entry: Entry = {
        job: {
          id: `J-${count}`,
          kind,
          startedBy,
          startedAt: at,
          ...(asked === undefined ? {} : { asked }),
          state: 'waiting',
          progress: { done: 0, total: 0 },
        },
        controller,
        begin: () => runEntry(entry, work),
      };
      entries.push(entry);
      forgetOldest(entries);
      next();
      return entry.job as Job<Result>;
    },
    get: <Result>(kind: string, id: string) => find(kind, id)?.job as Job<Result> | undefined,
    list: <Result>(kind: string) =>
      entries
        .filter(({ job }) => job.kind === kind)
        .map(({ job }) => job as Job<Result>)
        .reverse(),
    stop(kind, id) {
      const entry = find(kind, id);
      if (!entry) return;
      entry.controller.abort();
      if (entry.job.state === 'waiting') entry.job = { ...entry.job, state: 'stopped' };
    },
    async close() {
      for (const { controller, job } of entries) {
        if (job.state === 'waiting' || job.state === 'running') controller.abort();
      }
      for (const entry of entries) {
        if (entry.job.state === 'waiting') entry.job = { ...entry.job, state: 'stopped' };
      }
      await Promise.all(running);
    },
  };
}

async function runEntry<Result>(entry: Entry, work: (tools: JobWork<Result>) => Promise<Result>): Promise<void> {
  const { signal } = entry.controller;
  let found: { readonly result: Result } | undefined;
  entry.job = { ...entry.job, state: 'running' };
  try {
    const result = await work({
      signal,
      report: (progress) => {
        entry.job = { ...entry.job, progress };
      },
      soFar: (result) => {
        found = { result };
      },
    });
    entry.job = { ...entry.job, state: 'done', result };
  } catch (error) {
    if (signal.aborted) entry.job = { ...entry.job, state: 'stopped', ...found };
    else entry.job = { ...entry.job, state: 'failed', problems: error instanceof InputError ? error.problems : [] };
  }
}

/** Ended jobs beyond so many are forgotten, the oldest first. */
function forgetOldest(entries: Entry[]): void {
  const ended = entries.filter(({ job }) => job.state !== 'waiting' && job.state !== 'running');
  for (const entry of ended.slice(0, Math.max(0, entries.length - MOST_KEPT))) {
    entries.splice(entries.indexOf(entry), 1);
  }
}
