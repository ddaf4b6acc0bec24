/** The desk on a port, from register to running server. */

import type { Language } from '../../domain/text.ts';
import type { Desk } from '../work/desk.ts';
import { type AppParts, createApp, type SignIn } from './app.ts';
import { localSignIn } from './local/local-sign-in.ts';
import { createOneTimeLink } from './local/one-time-link.ts';
import type { ServerLog } from './log.ts';
import { createRateLimits } from './rate-limits.ts';
import { startServer } from './running-server.ts';
import type { ServerContext } from './server-context.ts';
import { createSessions, type SessionLimits } from './sessions.ts';
import { builtWebFolder, readWebFiles, serveWebFiles } from './web-files.ts';

export interface DeskServer {
  /** Where people open it. */
  readonly origin: URL;
  readonly host: string;
  readonly port: number;
  stop(): Promise<void>;
}

export interface ServeOptions {
  readonly desk: Desk;
  readonly port: number;
  readonly host: string;
  readonly language: Language;
  readonly log: ServerLog;
}

export interface LocalOptions extends ServeOptions {
  /** Puts a link for signing in before the person at the terminal. */
  readonly showLink: (link: string) => void;
}

/** One person at their own machine works through the day, and finds the desk as it was after lunch. */
const LOCAL_SESSIONS: SessionLimits = { idleMinutes: 8 * 60, absoluteHours: 24 };
const CALL_SECONDS = 120;

export interface LocalDesk extends DeskServer {
  /** Shows the first link; until then nobody can get in. */
  open(): void;
}

export async function serveLocally(options: LocalOptions): Promise<LocalDesk> {
  const link = createOneTimeLink(Date.now);
  const show = (origin: URL, token: string) => options.showLink(new URL(`/sign-in/${token}`, origin).href);
  const server = await serve(
    options,
    LOCAL_SESSIONS,
    (context) => localSignIn(context, link, (token) => show(context.origin(), token)),
    (port) => new URL(`http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`),
  );
  return { ...server, open: () => show(server.origin, link.renew()) };
}

export async function serve(
  { desk, port, host, language, log }: ServeOptions,
  sessionLimits: SessionLimits,
  signInWith: (context: ServerContext) => SignIn,
  originOf: (port: number) => URL,
  more: Pick<ServerContext, 'contact'> & { readonly proxies?: readonly string[] } = {},
): Promise<DeskServer> {
  // The port is known once the server listens; until then no call can come in.
  let origin = originOf(port);
  const context: ServerContext = {
    desk,
    sessions: createSessions(Date.now, sessionLimits),
    origin: () => origin,
    language,
    log,
    callSeconds: CALL_SECONDS,
    ...(more.contact && { contact: more.contact }),
  };
  const parts: AppParts = {
    signIn: signInWith(context),
    web: serveWebFiles(readWebFiles(builtWebFolder())),
    limits: createRateLimits(Date.now, more.proxies),
  };
  const app = createApp(context, parts);
  const running = await startServer(app.fetch, port, host);
  origin = originOf(running.port);
  log.note('started', { mode: desk.deployment.mode, port: running.port });
  return { origin, host, port: running.port, stop: running.stop };
}
