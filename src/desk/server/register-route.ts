/** One route of the API → a handler: who calls, may they, what do they send, do it, answer. */
import type { Context, Hono } from 'hono';
import { answerOf } from './answer.ts';
import { API_BASE } from './api-version.ts';
import { refusePersonalData } from './free-text.ts';
import { ProblemAnswer, problemOf } from './problem-details.ts';
import { readRequest } from './read-request.ts';
import type { Call, Route } from './route.ts';
import { checkCsrfToken } from './same-site.ts';
import type { ServerContext, ServerEnv } from './server-context.ts';
import type { Session } from './sessions.ts';

/** What a route does: its own `handle`, or for the session itself something that needs the session and the answer's cookies. */
export type Handler = (
  call: Call<unknown, unknown, unknown>,
  c: Context<ServerEnv>,
  session: Session,
) => Promise<unknown>;

export function registerRoute(
  app: Hono<ServerEnv>,
  route: Route,
  { desk, callSeconds }: ServerContext,
  handler: Handler = (call) => route.handle(call, desk),
): void {
  const pattern = `${API_BASE}${route.path}`;
  app.on(route.method.toUpperCase(), honoPath(pattern), async (c) => {
    c.set('pattern', pattern);
    const language = c.get('language');
    const session = c.get('session');
    if (!session) throw new ProblemAnswer(problemOf('not-signed-in', language));
    if (route.access[session.actor.role] === 'none') throw new ProblemAnswer(problemOf('not-your-role', language));
    checkCsrfToken(c, session);
    const parts = await readRequest(route, c, language);
    refusePersonalData(parts.body, desk.now());
    const result = await inTime(callSeconds, c, (signal) =>
      handler({ ...parts, actor: session.actor, language, signal }, c, session),
    );
    return answerOf(route, result, c);
  });
}

export function honoPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

/** Gives up on a call that takes too long; its signal tells the work to stop. */
async function inTime<Result>(
  seconds: number,
  c: Context<ServerEnv>,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const late = new AbortController();
  let clock: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    clock = setTimeout(() => {
      const problem = problemOf('took-too-long', c.get('language'), { seconds });
      reject(new ProblemAnswer(problem, { 'Retry-After': '30' }));
      late.abort();
    }, seconds * 1000);
  });
  try {
    return await Promise.race([work(AbortSignal.any([c.req.raw.signal, late.signal])), tooLate]);
  } catch (error) {
    // Hono only takes errors; whatever else was thrown becomes one.
    throw error instanceof Error ? error : new Error(typeof error);
  } finally {
    clearTimeout(clock);
  }
}
