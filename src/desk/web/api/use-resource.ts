/** Data of an address for a page: what is known at once, what is new as soon as it is there, nothing after leaving. */
import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import { useLanguage } from '../language.tsx';
import { cachedAnswers } from './cache.ts';
import { addressOf, api, isAbort, type Query } from './client.ts';
import { ApiProblem, defect } from './problem.ts';

export interface Resource<Answer> {
  readonly data: Answer | undefined;
  readonly error: ApiProblem | undefined;
  /** There is nothing to show yet. */
  readonly loading: boolean;
  /** What is shown may be old; newer is on its way. */
  readonly refreshing: boolean;
  readonly refresh: () => Promise<void>;
}

interface State {
  /** The address that the rest is about. */
  readonly key: string | null;
  readonly data: unknown;
  readonly error: ApiProblem | undefined;
  readonly busy: boolean;
}

type Event =
  | { readonly kind: 'start'; readonly key: string | null; readonly known: unknown }
  | { readonly kind: 'answer'; readonly key: string; readonly data: unknown }
  | { readonly kind: 'failure'; readonly key: string; readonly error: ApiProblem };

function next(state: State, event: Event): State {
  if (event.kind === 'start') {
    // In another language the old words stay until the new ones come, and with them whatever somebody filled in.
    const data = event.known ?? (addressIn(state.key) === addressIn(event.key) ? state.data : undefined);
    return { key: event.key, data, error: undefined, busy: event.key !== null };
  }
  if (event.key !== state.key) return state;
  if (event.kind === 'answer') return { ...state, data: event.data, error: undefined, busy: false };
  return { ...state, error: event.error, busy: false };
}

function addressIn(key: string | null): string | undefined {
  return key?.slice(key.indexOf(' ') + 1);
}

export function useResource<Answer>(path: string | null, query?: Query): Resource<Answer> {
  const { language } = useLanguage();
  // Answers carry words: another language is another answer.
  const address = path === null ? null : addressOf(path, query);
  const key = address === null ? null : `${language} ${address}`;
  const [state, dispatch] = useReducer(next, { key: null, data: undefined, error: undefined, busy: path !== null });
  const running = useRef<AbortController | undefined>(undefined);
  const asked = useRef({ path, query, key });
  asked.current = { path, query, key };

  const refresh = useCallback(async (): Promise<void> => {
    running.current?.abort();
    const { path: now, query: with_, key: as } = asked.current;
    dispatch({ kind: 'start', key: as, known: as === null ? undefined : cachedAnswers.get(as) });
    if (now === null || as === null) return;
    const controller = new AbortController();
    running.current = controller;
    try {
      const data = await api.get<Answer>(now, { query: with_, signal: controller.signal });
      cachedAnswers.set(as, data);
      dispatch({ kind: 'answer', key: as, data });
    } catch (error) {
      if (isAbort(error)) return;
      dispatch({ kind: 'failure', key: as, error: error instanceof ApiProblem ? error : defect(error) });
    }
  }, []);

  useEffect(() => {
    void refresh();
    return () => running.current?.abort();
  }, [key, refresh]);

  const current = addressIn(state.key) === addressIn(key);
  const data = current ? (state.data as Answer | undefined) : undefined;
  const error = state.key === key ? state.error : undefined;
  const busy = key !== null && (state.key !== key || state.busy);
  return {
    data,
    error,
    loading: data === undefined && !error && key !== null,
    refreshing: data !== undefined && busy,
    refresh,
  };
}
