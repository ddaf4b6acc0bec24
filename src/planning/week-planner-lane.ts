/** One request after the other, in the order of asking. What nobody waits for any more is left out. */
import { PlanningStopped } from './week-planner.ts';

/** Starts a piece of work; `end` breaks it off. */
export type Start<Task, Answer> = (task: Task, end: AbortSignal) => Promise<Answer>;

export interface Lane<Task, Answer> {
  /** @throws PlanningStopped when the signal, or `close`, comes first. */
  run(task: Task, signal?: AbortSignal): Promise<Answer>;
  close(): void;
}

/**
 * Given-up work that is nearly done is left to finish, because breaking it off costs a warm engine; longer work is broken off
 * after so many milliseconds.
 */
const PATIENCE = 1000;

interface Job<Task, Answer> {
  readonly task: Task;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

export function createLane<Task, Answer>(start: Start<Task, Answer>, patience = PATIENCE): Lane<Task, Answer> {
  const waiting: Job<Task, Answer>[] = [];
  let running: { readonly job: Job<Task, Answer>; readonly end: AbortController } | undefined;
  let closed = false;

  const next = (): void => {
    const job = running ? undefined : waiting.shift();
    if (!job) return;
    const end = new AbortController();
    running = { job, end };
    start(job.task, end.signal)
      .then(job.resolve, job.reject)
      .finally(() => {
        running = undefined;
        next();
      });
  };

  const giveUp = (job: Job<Task, Answer>): void => {
    job.reject(new PlanningStopped());
    const place = waiting.indexOf(job);
    if (place >= 0) waiting.splice(place, 1);
    if (running?.job !== job) return;
    const { end } = running;
    const timer = setTimeout(() => running?.end === end && end.abort(), patience);
    timer.unref();
  };

  return {
    run(task, signal) {
      if (closed || signal?.aborted) return Promise.reject(new PlanningStopped());
      const { promise, resolve, reject } = withResolvers<Answer>();
      const job: Job<Task, Answer> = { task, resolve, reject };
      const stop = (): void => giveUp(job);
      signal?.addEventListener('abort', stop, { once: true });
      waiting.push(job);
      next();
      return promise.finally(() => signal?.removeEventListener('abort', stop));
    },
    close() {
      closed = true;
      for (const job of waiting.splice(0)) job.reject(new PlanningStopped());
      running?.job.reject(new PlanningStopped());
      running?.end.abort();
    },
  };
}

function withResolvers<Answer>(): {
  readonly promise: Promise<Answer>;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
} {
  let resolve!: (answer: Answer) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<Answer>((accept, refuse) => {
    resolve = accept;
    reject = refuse;
  });
  return { promise, resolve, reject };
}
