/** `onderdak serve` as a real process: from an empty register to a signed-in planner, and what can be wrong at the start. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../../cli/run-cli.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onderdak-serve-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  readonly link: string;
  readonly origin: string;
  readonly said: () => string;
  /** Ends it as a user or a service manager does. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

async function start(register: string, ...more: readonly string[]): Promise<Started> {
  const words = ['bin/onderdak.js', 'serve', '--lang', 'en', '--register', register, '--port', '0', ...more];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream!.on('data', (part) => (said += String(part)));
  const linkIn = () => /http:\/\/\S+\/sign-in\/\S+/.exec(said)?.[0];
  while (!linkIn() && child.exitCode === null) await sleep(20);
  const link = linkIn();
  if (!link) throw new Error(said);
  return {
    child,
    link,
    origin: new URL(link).origin,
    said: () => said,
    async stop(signal = 'SIGTERM') {
      const ended = once(child, 'close');
      child.kill(signal);
      const [code] = await ended;
      return code as number | null;
    },
  };
}

const lastLink = ({ said }: Started): string =>
  said()
    .match(/http:\/\/\S+\/sign-in\/\S+/g)!
    .at(-1)!;

async function signIn(link: string): Promise<{ readonly cookie: string; readonly answer: Response }> {
  const answer = await fetch(link, { redirect: 'manual' });
  const [line = ''] = answer.headers.getSetCookie();
  return { cookie: line.split(';')[0]!, answer };
}

describe('on a register that is not there yet', () => {
  let desk: Started;
  beforeAll(async () => {
    desk = await start(join(folder, 'first.sqlite'));
  });
  afterAll(() => desk.stop());

  test('it makes the register, fills it with the example week and says so', async () => {
    expect(desk.said()).toContain('was empty and was filled with the example week: 36 families');
    expect(existsSync(join(folder, 'first.sqlite'))).toBe(true);
  });

  test('the link lets one person in, once; a program that only looks does not use it up', async () => {
    expect((await fetch(desk.link, { method: 'HEAD' })).status).toBe(403);
    const { answer, cookie } = await signIn(desk.link);
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/']);
    expect(answer.headers.getSetCookie()[0]).toMatch(/; HttpOnly; SameSite=Strict$/);
    const session = await fetch(`${desk.origin}/api/v1/session`, { headers: { Cookie: cookie } });
    expect(await session.json()).toMatchObject({
      actor: { id: 'local', role: 'planner' },
      mode: 'local',
      actingAs: 'any',
    });
    const again = await signIn(desk.link);
    expect([again.answer.status, again.cookie]).toEqual([403, '']);
    expect(await again.answer.text()).toContain('This link no longer works');
  });

  test('a new link appears in the terminal, and nowhere else; the one before it is dead', async () => {
    const ask = () => fetch(`${desk.origin}/sign-in/new-link`, { method: 'POST' });
    const page = await (await ask()).text();
    const first = lastLink(desk);
    expect(page).not.toContain(first);
    await ask();
    await expect.poll(() => lastLink(desk)).not.toBe(first);
    expect((await signIn(first)).answer.status).toBe(403);
    expect((await signIn(lastLink(desk))).answer.status).toBe(303);
  });

  test('another site cannot ask for a new link', async () => {
    const headers = { Origin: 'https://evil.example' };
    expect((await fetch(`${desk.origin}/sign-in/new-link`, { method: 'POST', headers })).status).toBe(403);
  });

  test('the pages come from the desk itself: the document always fresh, what has a hash in its name for ever', async () => {
    for (const path of ['/', '/cases/F-001', '/offers']) {
      const page = await fetch(`${desk.origin}${path}`, { headers: { Accept: 'text/html' } });
      expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
      expect(page.headers.get('Cache-Control')).toBe('no-cache');
      const text = await page.text();
      expect(text).not.toMatch(/<script(?![^>]*src=)|\sstyle=|\son\w+=|https?:\/\/(?!www\.w3\.org)/);
      const [, asset] = /(?:src|href)="(\/assets\/[^"]+)"/.exec(text)!;
      const file = await fetch(`${desk.origin}${asset}`);
      expect(file.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
      const tag = file.headers.get('ETag')!;
      const known = await fetch(`${desk.origin}${asset}`, { headers: { 'If-None-Match': tag } });
      expect(known.status).toBe(304);
    }
    const style = await fetch(`${desk.origin}/sign-in/style.css`);
    expect(style.headers.get('Content-Type')).toBe('text/css; charset=utf-8');
  });

  test.each([
    '/assets/none.js',
    '/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/index.js',
    '/offers/',
    '/.git/config',
  ])('%s is not there', async (path) => {
    const status = await new Promise((resolve, reject) => {
      const { hostname, port } = new URL(desk.origin);
      request({ hostname, port, path, headers: { Accept: '*/*' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
  });

  test('its own log is quiet on one’s own machine', async () => {
    await fetch(`${desk.origin}/api/v1/session`);
    expect(desk.said()).not.toContain('"route"');
  });

  test('a second desk on the same file works beside it, and fills nothing again', async () => {
    const second = await start(join(folder, 'first.sqlite'));
    expect(second.said()).not.toContain('filled');
    const { cookie } = await signIn(second.link);
    const cases = await fetch(`${second.origin}/api/v1/cases`, { headers: { Cookie: cookie } });
    expect(((await cases.json()) as { cases: unknown[] }).cases).toHaveLength(36);
    expect(await second.stop('SIGINT')).toBe(0);
  });
});

test('it stops with 0, after the answer to a call under way', async () => {
  const desk = await start(join(folder, 'stops.sqlite'));
  const { cookie } = await signIn(desk.link);
  const session = await fetch(`${desk.origin}/api/v1/session`, { headers: { Cookie: cookie } });
  const { csrfToken } = (await session.json()) as { csrfToken: string };
  const body = JSON.stringify({ referring: 'GM0363', assessment: {}, household: {} });
  const headers = {
    Cookie: cookie,
    'X-CSRF-Token': csrfToken,
    'Content-Type': 'application/json',
    'Content-Length': String(body.length),
  };
  const answered = new Promise<number | undefined>((resolve, reject) => {
    const call = request(`${desk.origin}/api/v1/cases`, { method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    call.on('error', reject);
    // The second half of the body comes after the desk was told to stop.
    call.write(body.slice(0, 10));
    setTimeout(() => {
      desk.child.kill('SIGTERM');
      setTimeout(() => call.end(body.slice(10)), 300);
    }, 300);
  });
  const ended = once(desk.child, 'close');
  expect(await answered).toBe(201);
  expect((await ended)[0]).toBe(0);
  expect(desk.said()).toContain('The desk has stopped.');
});

test('--no-open-example leaves an empty register empty', async () => {
  const desk = await start(join(folder, 'empty.sqlite'), '--no-open-example');
  expect(desk.said()).not.toContain('example');
  const { cookie } = await signIn(desk.link);
  const cases = await fetch(`${desk.origin}/api/v1/cases`, { headers: { Cookie: cookie } });
  expect(await cases.json()).toEqual({ cases: [] });
  expect(await desk.stop()).toBe(0);
});

describe('what is wrong is told before anything starts, with exit code 2', () => {
  const serve = (words: readonly string[], environment = {}) =>
    runCli(['serve', '--lang', 'en', ...words], (stop) => stop(), environment);

  test('a port that is taken, and the register is left empty', async () => {
    const desk = await start(join(folder, 'taken.sqlite'));
    const { port } = new URL(desk.origin);
    const register = join(folder, 'not-filled.sqlite');
    const { code, stderr, stdout } = await serve(['--register', register, '--port', port]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`port ${port} on 127.0.0.1 is in use`);
    await desk.stop();
  });

  test.each([
    [['--port', '70000'], 'not a port'],
    [['--port', 'http'], 'not a whole number'],
    [['--host', '0.0.0.0'], '0.0.0.0 can be reached from other machines'],
    [['--host', '192.0.2.1'], '192.0.2.1 can be reached from other machines'],
  ])('%j', async (words, told) => {
    const { code, stderr } = await serve(['--register', join(folder, 'none.sqlite'), ...words]);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
    expect(existsSync(join(folder, 'none.sqlite'))).toBe(false);
  });

  test('a file that is no register, which stays as it is', async () => {
    const path = join(folder, 'letter.sqlite');
    writeFileSync(path, 'Dear municipality,');
    const { code, stderr } = await serve(['--register', path, '--port', '0']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/no register|not a register/);
  });

  test('settings for shared use, all at once and without their values', async () => {
    const environment = { ONDERDAK_OIDC_ISSUER: 'http://issuer.example', ONDERDAK_OIDC_CLIENT_SECRET: 'very-secret' };
    const { code, stderr } = await serve(['--register', join(folder, 'none.sqlite')], environment);
    expect(code).toBe(2);
    for (const name of ['ONDERDAK_PUBLIC_URL', 'ONDERDAK_OIDC_CLIENT_ID', 'ONDERDAK_OIDC_ISSUER']) {
      expect(stderr).toContain(name);
    }
    expect(stderr).not.toContain('very-secret');
    expect(existsSync(join(folder, 'none.sqlite'))).toBe(false);
  });
});
