/** Where HiGHS runs, with the answer's type following from the request. */
import type { Stop } from '../stop.ts';
import { createInProcessHost, createWorkerHost, type TaskHost } from '../task-host.ts';
import { workerLocation } from '../worker-location.ts';
import { createHighsInstance } from './highs-instance.ts';
import type {
  DoneAnswer,
  HighsAnswer,
  HighsRequest,
  IntegerAnswer,
  RelaxationAnswer,
  RowsAnswer,
} from './highs-protocol.ts';

/** The answer that belongs to a request. */
type AnswerTo<Request extends HighsRequest> = Request['kind'] extends 'solve-relaxation'
  ? RelaxationAnswer
  : Request['kind'] extends 'solve-integer'
    ? IntegerAnswer
    : Request['kind'] extends 'infeasible-rows'
      ? RowsAnswer
      : DoneAnswer;

export interface HighsHost extends Pick<TaskHost<HighsRequest, HighsAnswer>, 'version' | 'warmUp' | 'close'> {
  /** Throws `StoppedError` when the stop comes first. Requests must not overlap. */
  ask<Request extends HighsRequest>(request: Request, stop: Stop): Promise<AnswerTo<Request>>;
}

function typed(host: TaskHost<HighsRequest, HighsAnswer>): HighsHost {
  return {
    ...host,
    ask: <Request extends HighsRequest>(request: Request, stop: Stop) =>
      host.ask(request, stop) as Promise<AnswerTo<Request>>,
  };
}

/** HiGHS in the calling thread. */
export function createInProcessHighs(): HighsHost {
  return typed(createInProcessHost<HighsRequest, HighsAnswer>(createHighsInstance));
}

/** HiGHS in a worker thread of its own. */
export function createHighsWorker(): HighsHost {
  return typed(createWorkerHost<HighsRequest, HighsAnswer>(workerLocation(import.meta.url, './highs-worker.js')));
}

/** A worker in compiled code; in the calling thread for code that runs from source. */
export function createDefaultHighs(): HighsHost {
  return import.meta.url.endsWith('.ts') ? createInProcessHighs() : createHighsWorker();
}
