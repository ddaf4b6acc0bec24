/** A desk for an organisation with a real issuer, both on loopback. */

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { Writable } from 'node:stream';
import type { OpenedRegister } from '../../../src/desk/register/open-register.ts';
import { serveShared } from '../../../src/desk/server/oidc/serve-shared.ts';
import { readSharedSettings } from '../../../src/desk/server/oidc/settings.ts';
import { createPinoLog } from '../../../src/desk/server/pino-log.ts';
import { createJobs } from '../../../src/desk/work/jobs.ts';
import { NO_REGISTER } from './a-register.ts';
import { NO_PLANNER } from './api.ts';
import { type Browser, createBrowser, type Page } from './browser.ts';
import { type Person, startIssuer, type TestIssuer } from './oidc-issuer.ts';

export const SECRET = 'a-secret-that-must-never-be-in-a-log';

export interface SharedDesk {
  readonly url: string;
  readonly issuer: TestIssuer;
  /** Lines of the log so far. */
  readonly log: () => string;
  /** A browser in which somebody signed in, and the page where that ended. */
  signIn(login: string, browser?: Browser): Promise<SignedIn>;
  /** Calls the API as the pages would. */
  call(browser: Browser, method: string, path: string, body?: unknown): Promise<Response>;
  stop(): Promise<void>;
}

export interface SignedIn {
  readonly browser: Browser;
  readonly page: Page;
}

export async function startSharedDesk(
  people: Readonly<Record<string, Person>>,
  register: OpenedRegister = NO_REGISTER,
  environment: Readonly<Record<string, string>> = {},
  host = '127.0.0.1',
): Promise<SharedDesk> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const issuer = await startIssuer({ id: 'onderdak', secret: SECRET, desk: url, host }, people);
  const read = readSharedSettings({
    ONDERDAK_PUBLIC_URL: url,
    ONDERDAK_OIDC_ISSUER: issuer.url,
    ONDERDAK_OIDC_CLIENT_ID: 'onderdak',
    ONDERDAK_OIDC_CLIENT_SECRET: SECRET,
    ...environment,
  });
  if (!('settings' in read)) throw new Error(JSON.stringify(read.problems));
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const desk = {
    register,
    planner: NO_PLANNER,
    jobs: createJobs(),
    now: () => new Date(),
    deployment: { mode: 'shared', database: 'sqlite' },
  } as const;
  const log = createPinoLog('info', destination);
  const server = await serveShared({ desk, port, host: '127.0.0.1', language: 'nl', log }, read.settings);
  return {
    url,
    issuer,
    log: () => lines.join(''),
    async signIn(login, browser = createBrowser()) {
      const form = await browser.open(`${url}/sign-in/start`);
      const consent = await browser.submit(form, { login, password: 'any' });
      const page = consent.url.origin === url ? consent : await browser.submit(consent);
      return { browser, page };
    },
    async call(browser, method, path, body) {
      const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const headers = { Cookie: cookie, 'Content-Type': 'application/json' };
      const session = await fetch(`${url}/api/v1/session`, { headers });
      const { csrfToken = '' } = (await session.json()) as { csrfToken?: string };
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: { ...headers, 'X-CSRF-Token': csrfToken },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      browser.keep(new URL(url), answer.headers);
      return answer;
    },
    async stop() {
      await server.stop();
      await issuer.close();
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
