/** Calls of the API: addresses below `/api/v1`, JSON in and out, the token against forgery, problems as errors. */
import { currentLanguage } from '../current-language.ts';
import { cachedAnswers } from './cache.ts';
import { problemOf, unreachable } from './problem.ts';

export type QueryValue = string | number | boolean | undefined;
export type Query = Readonly<Record<string, QueryValue>>;

export interface CallOptions {
  readonly query?: Query | undefined;
  readonly signal?: AbortSignal | undefined;
}

let csrfToken = '';
let whenSignedOut: () => void = () => undefined;

/** The session tells the token that every change must carry. */
export function keepToken(token: string): void {
  csrfToken = token;
}

/** What to do when the server no longer knows who this is. */
export function onSignedOut(listener: () => void): void {
  whenSignedOut = listener;
}

export const api = {
  get: <Answer>(path: string, options?: CallOptions): Promise<Answer> => call('GET', path, undefined, options),
  post: <Answer>(path: string, body?: unknown, options?: CallOptions): Promise<Answer> =>
    call('POST', path, body ?? {}, options),
  put: <Answer>(path: string, body?: unknown, options?: CallOptions): Promise<Answer> =>
    call('PUT', path, body ?? {}, options),
  patch: <Answer>(path: string, body?: unknown, options?: CallOptions): Promise<Answer> =>
    call('PATCH', path, body ?? {}, options),
  delete: <Answer>(path: string, body?: unknown, options?: CallOptions): Promise<Answer> =>
    call('DELETE', path, body, options),
};

/** The address of a call, for links to downloads too. */
export function addressOf(path: string, query: Query = {}): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`],
  );
  return `/api/v1${path}${parts.length > 0 ? `?${parts.join('&')}` : ''}`;
}

async function call<Answer>(method: string, path: string, body: unknown, options: CallOptions = {}): Promise<Answer> {
  const response = await send(method, path, body, options);
  if (!response.ok) {
    const problem = await problemOf(response);
    if (problem.status === 401) whenSignedOut();
    throw problem;
  }
  // A change anywhere may show on any page: what is kept is only good until then.
  if (method !== 'GET') cachedAnswers.clear();
  if (response.status === 204) return undefined as Answer;
  return (await response.json()) as Answer;
}

async function send(method: string, path: string, body: unknown, { query, signal }: CallOptions): Promise<Response> {
  try {
    return await fetch(addressOf(path, query), {
      method,
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json',
        'Accept-Language': currentLanguage(),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(method !== 'GET' && { 'X-CSRF-Token': csrfToken }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (isAbort(error)) throw error;
    throw unreachable();
  }
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
