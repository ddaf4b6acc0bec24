/** Keeps other sites out: they may not change anything in the name of somebody who is signed in, nor reach a desk on this machine. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { ProblemAnswer, problemOf } from './problem-details.ts';
import type { ServerContext, ServerEnv } from './server-context.ts';
import type { Session } from './sessions.ts';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** Names by which the desk may be addressed: of a desk on this machine every name of the machine itself, with its port. */
export function allowedHosts(origin: URL): readonly string[] {
  if (!LOOPBACK.includes(origin.hostname)) return [origin.host];
  const port = origin.port === '' ? '' : `:${origin.port}`;
  return LOOPBACK.map((name) => `${name}${port}`);
}

/** A site whose name was made to point to this machine (DNS rebinding) still sends its own name. */
export function hostCheck({ origin }: Pick<ServerContext, 'origin'>): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    const host = c.req.header('Host')?.toLowerCase() ?? new URL(c.req.url).host;
    if (!allowedHosts(origin()).includes(host)) throw new ProblemAnswer(problemOf('wrong-host', c.get('language')));
    await next();
  };
}

/** A call to the API must come from a page of the desk itself, or from a program that sends no such headers. */
export function originCheck({ origin }: Pick<ServerContext, 'origin'>): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    const from = c.req.header('Origin');
    const site = c.req.header('Sec-Fetch-Site');
    const allowed = allowedHosts(origin()).map((host) => `${origin().protocol}//${host}`);
    const isForeign = site === 'cross-site' || site === 'same-site';
    // A form on a page that gives no referrer sends `null`; what kind of site it is on the browser tells all the same.
    const isKnown = from === undefined || allowed.includes(from) || (from === 'null' && site === 'same-origin');
    if (isForeign || !isKnown) throw new ProblemAnswer(problemOf('wrong-origin', c.get('language')));
    await next();
  };
}

/** Whatever changes something carries the token that only pages of the desk can read. */
export function checkCsrfToken(c: Context<ServerEnv>, session: Session): void {
  if (SAFE_METHODS.includes(c.req.method)) return;
  if (!isSame(c.req.header('X-CSRF-Token') ?? '', session.csrfToken)) {
    throw new ProblemAnswer(problemOf('csrf-token', c.get('language')));
  }
}

/** Takes as long for a near miss as for any other. */
export function isSame(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
