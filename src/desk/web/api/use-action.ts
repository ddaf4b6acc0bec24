/** Something that a person does: busy while it runs, never twice at once, with the problem when it fails. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { isAbort } from './client.ts';
import { ApiProblem, defect } from './problem.ts';

export interface Action<Argument, Result> {
  /** Undefined when it failed, or when it was still running. */
  readonly run: (argument: Argument) => Promise<Result | undefined>;
  readonly busy: boolean;
  readonly problem: ApiProblem | undefined;
  /** Forgets the problem. */
  readonly clear: () => void;
}

export function useAction<Argument = void, Result = unknown>(
  work: (argument: Argument) => Promise<Result>,
): Action<Argument, Result> {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | undefined>(undefined);
  const running = useRef(false);
  const here = useRef(true);
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);

  const run = useCallback(async (argument: Argument): Promise<Result | undefined> => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    setProblem(undefined);
    try {
      return await latest.current(argument);
    } catch (error) {
      if (!isAbort(error) && here.current) setProblem(error instanceof ApiProblem ? error : defect(error));
      return undefined;
    } finally {
      running.current = false;
      if (here.current) setBusy(false);
    }
  }, []);
  const clear = useCallback(() => setProblem(undefined), []);
  return { run, busy, problem, clear };
}
