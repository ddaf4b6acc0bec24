/** Where the runs of a study are computed: in this thread, or on worker threads that stay warm from one study to the next. */
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { createEngine } from '../solver/index.ts';
import { workerLocation } from '../solver/worker-location.ts';
import { StudyStopped, type StudyThreads } from './run-study.ts';
import { carryOutTask, type StudyTask } from './study-task.ts';

/** @param count 1: the calling thread; more: so many worker threads. */
export function createStudyThreads(count: number, signal?: AbortSignal): StudyThreads {
  return count === 1 ? inThisThread(signal) : onWorkers(count, signal);
}

function inThisThread(signal: AbortSignal | undefined): StudyThreads {
  const engine = createEngine('auto');
  let last: Promise<unknown> = Promise.resolve();
  const betweenPlans = async (): Promise<void> => {
    // Lets signals come through.
    await new Promise((resolve) => setImmediate(resolve));
    if (signal?.aborted) throw new StudyStopped();
  };
  return {
    count: 1,
    run(task) {
      // One after the other, so that the engine's requests never overlap.
      const running = last.then(() => carryOutTask(task, engine, betweenPlans));
      last = running.catch(() => undefined);
      return running;
    },
    close: () => engine.close(),
  };
}

function onWorkers(count: number, signal: AbortSignal | undefined): StudyThreads {
  const pool = new Piscina<StudyTask, string>({
    filename: fileURLToPath(workerLocation(import.meta.url, './study-worker.js')),
    minThreads: 1,
    maxThreads: count,
    idleTimeout: 600_000,
    // Waiting threads stay open to messages.
    atomics: 'disabled',
  });
  const close = (): Promise<void> => pool.destroy();
  signal?.addEventListener('abort', () => void close(), { once: true });
  return {
    count,
    run: (task) => (signal?.aborted ? Promise.reject(new StudyStopped()) : pool.run(task)),
    close,
  };
}
