/**
 * Where a solver library runs. Normally in a warm worker thread: started at the first request (about 0.1 s), kept for the
 * next solves, ended and replaced when a solve is stopped. Code that runs from source, such as tests, has no compiled
 * worker file beside it and runs the library in the calling thread, where a solve can be limited by the library's own
 * limits but not broken off by a signal.
 */
import { Worker } from 'node:worker_threads';
import { type Stop, StoppedError } from './stop.ts';

/** A library that carries out requests one at a time, synchronously. */
export interface TaskRunner<Request, Answer> {
  readonly version: string;
  carryOut(request: Request): Answer;
}

export interface TaskHost<Request, Answer> {
  /** The library's version, once it is known. */
  readonly version: () => string;
  /** Begins loading, so that the library is ready when the first request comes. */
  warmUp(): void;
  /** Throws `StoppedError` when the stop comes first. Requests must not overlap. */
  ask(request: Request, stop: Stop): Promise<Answer>;
  close(): Promise<void>;
}

/** What a worker posts: its version when it is ready, then one answer or failure per request. */
export type TaskMessage<Answer> =
  | { readonly version: string }
  | { readonly answer: Answer }
  | { readonly failure: string };

export function createInProcessHost<Request, Answer>(
  load: () => Promise<TaskRunner<Request, Answer>>,
): TaskHost<Request, Answer> {
  let loading: Promise<TaskRunner<Request, Answer>> | undefined;
  let version = 'unknown';
  const ready = async (): Promise<TaskRunner<Request, Answer>> => {
    loading ??= load();
    const runner = await loading;
    version = runner.version;
    return runner;
  };
  return {
    version: () => version,
    warmUp: () => void ready(),
    async ask(request, stop) {
      if (stop.reached()) throw new StoppedError();
      const runner = await ready();
      // Lets timers and signals come through between requests.
      await new Promise((resolve) => setImmediate(resolve));
      if (stop.reached()) throw new StoppedError();
      return runner.carryOut(request);
    },
    async close() {
      loading = undefined;
    },
  };
}

/** Grace in milliseconds after the time limit, in which the library may still hand over what it found. */
const GRACE_MILLISECONDS = 500;
const LONGEST_TIMER = 2 ** 31 - 1;

export function createWorkerHost<Request extends object, Answer>(file: URL): TaskHost<Request, Answer> {
  let worker: Worker | undefined;
  let version = 'unknown';
  const start = (): Worker => {
    if (worker) return worker;
    const started = new Worker(file);
    const forget = (): void => {
      if (worker === started) worker = undefined;
    };
    started.on('message', (message: TaskMessage<Answer>) => {
      if ('version' in message) version = message.version;
    });
    started.on('exit', forget);
    // A failure while nobody waits is told by the next request, which starts a fresh worker.
    started.on('error', forget);
    started.unref();
    worker = started;
    return started;
  };
  const end = async (): Promise<void> => {
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  };
  return {
    version: () => version,
    warmUp: () => void start(),
    ask(request, stop) {
      if (stop.reached()) return Promise.reject(new StoppedError());
      return askWorker<Request, Answer>(start(), request, stop, end);
    },
    close: end,
  };
}

function askWorker<Request extends object, Answer>(
  worker: Worker,
  request: Request,
  stop: Stop,
  end: () => Promise<void>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const seconds = stop.secondsLeft();
    const breakOff = (): void => {
      finish();
      void end();
      reject(new StoppedError());
    };
    const receive = (message: TaskMessage<Answer>): void => {
      if ('version' in message) return;
      finish();
      if ('answer' in message) resolve(message.answer);
      else reject(new Error(`The solver library failed: ${message.failure}`));
    };
    const fail = (error: Error): void => {
      finish();
      void end();
      reject(error);
    };
    const exit = (): void => fail(new Error('The worker of the solver library ended unexpectedly.'));
    const delay = seconds === undefined ? LONGEST_TIMER : seconds * 1000 + GRACE_MILLISECONDS;
    const timer = seconds === undefined ? undefined : setTimeout(breakOff, Math.min(LONGEST_TIMER, delay));
    const finish = (): void => {
      clearTimeout(timer);
      stop.signal?.removeEventListener('abort', breakOff);
      worker.off('message', receive);
      worker.off('error', fail);
      worker.off('exit', exit);
      worker.unref();
    };
    stop.signal?.addEventListener('abort', breakOff);
    worker.on('message', receive);
    worker.on('error', fail);
    worker.on('exit', exit);
    worker.ref();
    worker.postMessage(request, buffersOf(request));
  });
}

/** Every buffer inside a message, to be moved instead of copied. Shared views of one buffer count once. */
export function buffersOf(message: object): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const collect = (item: object): void => {
    for (const field of Object.values(item)) {
      if (ArrayBuffer.isView(field)) {
        if (field.buffer instanceof ArrayBuffer) buffers.add(field.buffer);
      } else if (typeof field === 'object' && field !== null) collect(field);
    }
  };
  collect(message);
  return [...buffers];
}
