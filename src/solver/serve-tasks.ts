/** The worker's side of a task host: tells its version, then answers requests one by one. */
import { parentPort } from 'node:worker_threads';
import { buffersOf, type TaskRunner } from './task-host.ts';

/** Throws when it does not run in a worker thread. */
export function serveTasks<Request, Answer extends object>(runner: TaskRunner<Request, Answer>): void {
  if (!parentPort) throw new Error('This file runs as a worker thread only.');
  const port = parentPort;
  port.postMessage({ version: runner.version });
  port.on('message', (request: Request) => {
    try {
      const answer = runner.carryOut(request);
      port.postMessage({ answer }, buffersOf(answer));
    } catch (error) {
      port.postMessage({ failure: error instanceof Error ? error.message : String(error) });
    }
  });
}
