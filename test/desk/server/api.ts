/** The API in memory, with somebody signed in: no sockets, no sign-in, everything else as it is. */

import type { Actor } from '../../../src/desk/register/actor.ts';
import { type AppParts, createApp } from '../../../src/desk/server/app.ts';
import { type ServerLog, SILENT_LOG } from '../../../src/desk/server/log.ts';
import type { Method } from '../../../src/desk/server/route.ts';
import { cookieName } from '../../../src/desk/server/session-cookie.ts';
import { createSessions } from '../../../src/desk/server/sessions.ts';
import type { Desk } from '../../../src/desk/work/desk.ts';
import { createJobs, type Jobs } from '../../../src/desk/work/jobs.ts';
import type { WeekPlanner } from '../../../src/planning/week-planner.ts';

export const ORIGIN = 'http://127.0.0.1:4173';
/** The Monday before the example week. */
export const NOW = new Date('2026-11-23T09:00:00.000Z');

export interface ApiAnswer {
  readonly status: number;
  /** JSON read, or the text of anything else. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every form
  readonly body: any;
  readonly text: string;
  readonly headers: Headers;
}

export interface Api {
  get(path: string, headers?: Record<string, string>): Promise<ApiAnswer>;
  post(path: string, body?: unknown): Promise<ApiAnswer>;
  put(path: string, body?: unknown): Promise<ApiAnswer>;
  patch(path: string, body?: unknown): Promise<ApiAnswer>;
  delete(path: string, body?: unknown): Promise<ApiAnswer>;
  call(method: Method, path: string, body?: unknown): Promise<ApiAnswer>;
  /** Any request to any address of the server; `path` from the root. */
  request(path: string, init?: RequestInit): Promise<ApiAnswer>;
  /** Of the session, as pages send them. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface ApiOptions extends AppParts {
  readonly planner?: WeekPlanner;
  readonly now?: () => Date;
  readonly mode?: 'local' | 'shared';
  readonly log?: ServerLog;
  readonly callSeconds?: number;
  /** Default: long work of its own. */
  readonly jobs?: Jobs;
}

/** Fails when a test plans without having asked for a planner. */
export const NO_PLANNER: WeekPlanner = {
  plan: () => Promise.reject(new Error('this test has no week planner')),
  explain: () => Promise.reject(new Error('this test has no week planner')),
  close: async () => {},
};

/** The API as one actor sees it; nobody signed in when there is none. */
export async function apiAs(
  actor: Actor | undefined,
  register: Desk['register'],
  options: ApiOptions = {},
): Promise<Api> {
  const { planner = NO_PLANNER, now = () => NOW, mode = 'shared', log = SILENT_LOG, callSeconds = 60 } = options;
  const { jobs = createJobs() } = options;
  const desk: Desk = { register, planner, now, jobs, deployment: { mode, database: 'sqlite' } };
  const sessions = createSessions(() => now().getTime());
  const origin = new URL(ORIGIN);
  const app = createApp({ desk, sessions, origin: () => origin, language: 'en', log, callSeconds }, options);
  const opened = actor && sessions.open(actor, [actor]);
  const headers: Record<string, string> = opened
    ? { Cookie: `${cookieName(origin)}=${opened.value}`, 'X-CSRF-Token': opened.session.csrfToken }
    : {};
  const request = async (path: string, init: RequestInit = {}): Promise<ApiAnswer> => {
    const response = await app.request(new Request(`${ORIGIN}${path}`, init));
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('Content-Type') ?? '');
    return {
      status: response.status,
      body: isJson && text !== '' ? JSON.parse(text) : text,
      text,
      headers: response.headers,
    };
  };
  const call = (method: string, path: string, body?: unknown, more: Record<string, string> = {}) =>
    request(`/api/v1${path}`, {
      method: method.toUpperCase(),
      headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...more },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return {
    headers,
    request,
    call,
    get: (path, more) => call('GET', path, undefined, more),
    post: (path, body) => call('POST', path, body),
    put: (path, body) => call('PUT', path, body),
    patch: (path, body) => call('PATCH', path, body),
    delete: (path, body) => call('DELETE', path, body),
  };
}
