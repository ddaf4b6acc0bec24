/** Long work of the server, looked at again and again until it has ended. */
import { useEffect, useState } from 'preact/hooks';
import type { JobState } from '../work/jobs.ts';
import { ApiProblem, api } from './api/index.ts';

const LOOK_AGAIN_MILLISECONDS = 700;

export interface WatchedJob<Job> {
  readonly job: Job | undefined;
  readonly stop: () => void;
}

/** @param path below the API, such as `/verifications/J-1`; undefined: nothing was started yet. */
export function useJob<Job extends { readonly state: JobState }>(path: string | undefined): WatchedJob<Job> {
  const [job, setJob] = useState<Job | undefined>();
  useEffect(() => {
    setJob(undefined);
    if (path === undefined) return;
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      try {
        const now = await api.get<Job>(path, { signal: leaving.signal });
        setJob(now);
        if (now.state !== 'running' && now.state !== 'waiting') return;
      } catch (error) {
        // The server began anew, and knows nothing of it. Any other look that failed is tried again.
        if (error instanceof ApiProblem && error.status === 404) return;
      }
      if (!leaving.signal.aborted) timer = setTimeout(() => void look(), LOOK_AGAIN_MILLISECONDS);
    };
    void look();
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [path]);
  return {
    job,
    stop: () => {
      if (path !== undefined) void api.delete(path);
    },
  };
}
