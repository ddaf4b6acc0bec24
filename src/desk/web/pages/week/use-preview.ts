/** Asking for a preview: one at a time, with the seconds that it takes, and to be stopped. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiProblem, api } from '../../api/index.ts';
import type { Draft, Preview } from './week-data.ts';

export interface PreviewState {
  readonly busy: boolean;
  /** Since it was asked for. */
  readonly seconds: number;
  /** The answer, with the drafts it is about. */
  readonly answer?: { readonly preview: Preview; readonly drafts: readonly Draft[] };
  readonly problem?: ApiProblem;
  readonly stopped: boolean;
}

const NOTHING: PreviewState = { busy: false, seconds: 0, stopped: false };

export function usePreview() {
  const [state, setState] = useState<PreviewState>(NOTHING);
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => {
    if (!state.busy) return undefined;
    const clock = setInterval(() => setState((now) => ({ ...now, seconds: now.seconds + 1 })), 1000);
    return () => clearInterval(clock);
  }, [state.busy]);

  const ask = async (drafts: readonly Draft[]): Promise<void> => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setState({ ...NOTHING, busy: true });
    try {
      const preview = await api.post<Preview>('/previews', { drafts }, { signal: own.signal });
      if (running.current === own) setState({ ...NOTHING, answer: { preview, drafts } });
    } catch (error) {
      if (running.current !== own) return;
      if (own.signal.aborted) setState({ ...NOTHING, stopped: true });
      else if (error instanceof ApiProblem) setState({ ...NOTHING, problem: error });
      else throw error;
    }
  };
  return {
    ...state,
    ask,
    stop: () => running.current?.abort(),
    clear: () => setState(NOTHING),
  };
}
