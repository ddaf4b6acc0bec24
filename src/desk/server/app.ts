/** The whole server as one function from request to answer; no sockets, so that tests can call it. */
import { Hono, type MiddlewareHandler } from 'hono';
import { API_BASE } from './api-version.ts';
import { languageOf, rememberLanguage } from './language.ts';
import { openApiDocument } from './openapi.ts';
import { PAGE_STYLE, STYLE_ADDRESS } from './pages/page.ts';
import { problemOf, problemResponse } from './problem-details.ts';
import { problemFrom } from './problems.ts';
import { honoPath, registerRoute } from './register-route.ts';
import type { Method, Route } from './route.ts';
import { ROUTES } from './routes/all.ts';
import { hostCheck, originCheck } from './same-site.ts';
import { securityHeaders } from './security-headers.ts';
import type { ServerContext, ServerEnv } from './server-context.ts';
import { readSessionCookie } from './session-cookie.ts';
import { SESSION_ROUTES, sessionHandler } from './session-routes.ts';
import type { Session } from './sessions.ts';

export interface AppParts {
  /** Default: all of `routes/all.ts`. */
  readonly routes?: readonly Route[];
  /** Adds the pages for signing in. */
  readonly signIn?: SignIn;
  /** Adds the pages of the desk. */
  readonly web?: (app: Hono<ServerEnv>) => void;
  readonly limits?: RateLimits;
}

export interface SignIn {
  readonly register: (app: Hono<ServerEnv>) => void;
  /** Where somebody goes after signing out: a page of the desk, or of the issuer. */
  readonly continueAt: (session: Session) => string;
}

/** Refuses who asks too much: before anything is looked up, and again for each session. */
export interface RateLimits {
  readonly perAddress: MiddlewareHandler<ServerEnv>;
  readonly perSession: MiddlewareHandler<ServerEnv>;
}

export function createApp(context: ServerContext, parts: AppParts = {}): Hono<ServerEnv> {
  const app = new Hono<ServerEnv>();
  const { limits, signIn, routes = ROUTES } = parts;
  app.use('*', securityHeaders(context.origin));
  app.use('*', logCalls(context));
  app.use('*', hostCheck(context));
  if (limits) app.use('*', limits.perAddress);
  app.onError((error, c) => {
    const caller = { language: c.get('language') ?? context.language, actor: c.get('session')?.actor };
    // Nobody waits for the answer any more, and giving up is no defect.
    if (c.req.raw.signal.aborted) return problemResponse(problemOf('busy', caller.language));
    const { problem, headers } = problemFrom(error, caller, context.log);
    return problemResponse(problem, headers);
  });
  app.get(STYLE_ADDRESS, (c) => c.body(PAGE_STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  signIn?.register(app);
  registerApi(app, context, [...SESSION_ROUTES, ...routes], parts);
  parts.web?.(app);
  app.notFound((c) => problemResponse(problemOf('not-found', c.get('language') ?? context.language)));
  return app;
}

function registerApi(
  app: Hono<ServerEnv>,
  context: ServerContext,
  routes: readonly Route[],
  { limits, signIn }: AppParts,
): void {
  publishDocument(app, context, routes);
  app.use(`${API_BASE}/*`, originCheck(context));
  app.use(`${API_BASE}/*`, findSession(context));
  if (limits) app.use(`${API_BASE}/*`, limits.perSession);
  for (const route of mostExactFirst(routes)) {
    const ofSession = SESSION_ROUTES.includes(route);
    const handler = ofSession ? sessionHandler(route, context, signIn?.continueAt ?? (() => '/sign-in')) : undefined;
    registerRoute(app, route, context, handler);
  }
  refuseOtherMethods(app, routes);
  app.all('/api/*', (c) => problemResponse(problemOf('not-found', c.get('language'))));
}

/** `/cases/overdue` before `/cases/{caseId}`, whatever the order of the list. */
function mostExactFirst(routes: readonly Route[]): readonly Route[] {
  const key = ({ path }: Route): string => path.replace(/\{\w+\}/g, '\uffff');
  return [...routes].sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}

function refuseOtherMethods(app: Hono<ServerEnv>, routes: readonly Route[]): void {
  const methods = new Map<string, Method[]>();
  for (const { path, method } of mostExactFirst(routes)) methods.set(path, [...(methods.get(path) ?? []), method]);
  for (const [path, possible] of methods) {
    const read = possible.includes('get') ? ['GET', 'HEAD'] : [];
    const change = possible.filter((method) => method !== 'get').map((method) => method.toUpperCase());
    const allow = [...read, ...change, 'OPTIONS'].join(', ');
    app.all(honoPath(`${API_BASE}${path}`), (c) => {
      c.set('pattern', `${API_BASE}${path}`);
      if (c.req.method === 'OPTIONS') return c.body(null, 204, { Allow: allow });
      return problemResponse(problemOf('method-not-allowed', c.get('language'), { allow }), { Allow: allow });
    });
  }
}

/** Public, and readable by pages of other sites: the description holds no data. */
function publishDocument(app: Hono<ServerEnv>, { contact, origin }: ServerContext, routes: readonly Route[]): void {
  let text: string | undefined;
  for (const path of ['/api/openapi.json', `${API_BASE}/openapi.json`]) {
    app.get(path, (c) => {
      c.set('pattern', path);
      text ??= JSON.stringify(openApiDocument(routes, contact ?? origin().href));
      return c.body(text, 200, {
        'Content-Type': 'application/json',
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
    });
  }
}

function findSession({ sessions, origin }: ServerContext): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    c.set('session', sessions.find(readSessionCookie(c, origin())));
    await next();
  };
}

/** Also the first to run, so that whatever follows knows the language. */
function logCalls({ log, language }: ServerContext): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    c.set('language', languageOf(c, language));
    rememberLanguage(c);
    const start = performance.now();
    await next();
    const role = c.get('session')?.actor.role;
    log.call({
      method: c.req.method,
      route: c.get('pattern') ?? '(other)',
      status: c.res.status,
      milliseconds: Math.round(performance.now() - start),
      ...(role && { role }),
    });
  };
}
