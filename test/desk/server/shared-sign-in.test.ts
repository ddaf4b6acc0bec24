import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, createBrowser } from './browser.ts';
import { SECRET, type SharedDesk, startSharedDesk } from './shared-desk.ts';

const PEOPLE = {
  'paula-123': { onderdak_role: 'lcp-planner', name: 'Paula Example' },
  'mo-456': { onderdak_role: 'gemeente', onderdak_municipality: ['GM0855', 'GM0344'] },
  'wim-789': { onderdak_role: ['woningcorporatie', 'something-else'], onderdak_association: 'Corporatie Zuid' },
  'both-012': { onderdak_role: ['administrator', 'lcp-planner'] },
  'nobody-345': { onderdak_role: 'tourist' },
  'none-678': {},
  'no-town-901': { onderdak_role: 'gemeente' },
};
const ROLES = [
  'lcp-planner=planner',
  'gemeente=municipality',
  'woningcorporatie=association',
  'administrator=administrator',
].join(', ');

let desk: SharedDesk;
beforeAll(async () => {
  desk = await startSharedDesk(PEOPLE, undefined, { ONDERDAK_OIDC_ROLES: ROLES });
});
afterAll(() => desk.stop());

const CALLBACK = '/sign-in/callback';
const sessionCookie = (browser: Browser): string | undefined =>
  [...browser.cookies].find(([name]) => /^onderdak-\d+$/.test(name))?.[1];

async function sessionOf(browser: Browser) {
  const page = await browser.open(`${desk.url}/api/v1/session`);
  return { status: page.status, body: JSON.parse(page.text) };
}

/** A browser that stands before the address to which the issuer sent it back. */
async function beforeCallback(login: string): Promise<{ readonly browser: Browser; readonly callback: URL }> {
  const browser = createBrowser();
  browser.stopBefore = CALLBACK;
  const { page } = await desk.signIn(login, browser);
  browser.stopBefore = undefined;
  return { browser, callback: page.url };
}

describe('who comes in', () => {
  test('a planner of the issuer is a planner here, of whom nothing but an id is kept', async () => {
    const { browser, page } = await desk.signIn('paula-123');
    expect(page.url.href).toBe(`${desk.url}/`);
    const { body } = await sessionOf(browser);
    expect(body).toMatchObject({ actor: { id: 'paula-123', role: 'planner' }, mode: 'shared' });
    expect(JSON.stringify(body)).not.toContain('Paula Example');
  });

  test('a contact person comes in for the first municipality, and may act for the other one', async () => {
    const { browser } = await desk.signIn('mo-456');
    expect((await sessionOf(browser)).body.actor).toEqual({
      id: 'mo-456',
      role: 'municipality',
      municipality: 'GM0855',
    });
    const other = { role: 'municipality', municipality: 'GM0344' };
    expect((await desk.call(browser, 'PATCH', '/api/v1/session', other)).status).toBe(200);
    expect((await sessionOf(browser)).body.actor.municipality).toBe('GM0344');
  });

  test('an association comes in under its own name; roles that this desk does not know give nothing', async () => {
    const { browser } = await desk.signIn('wim-789');
    const { body } = await sessionOf(browser);
    expect(body.actor).toEqual({ id: 'wim-789', role: 'association', association: 'Corporatie Zuid' });
    expect(body.actingAs).toEqual([{ role: 'association', association: 'Corporatie Zuid' }]);
  });

  test.each([
    ['nobody-345', 'een rol die dit systeem kent'],
    ['none-678', 'een rol die dit systeem kent'],
    ['no-town-901', 'de gemeente waarvoor u contactpersoon bent'],
  ])('%s, without what a role needs, is told so and gets no session', async (login, missing) => {
    const { browser, page } = await desk.signIn(login);
    expect(page.status).toBe(403);
    expect(page.text).toContain(missing);
    expect(page.text).toContain(login);
    expect(sessionCookie(browser)).toBeUndefined();
    expect((await sessionOf(browser)).status).toBe(401);
  });
});

describe('acting in another role', () => {
  test('who has two roles goes from one to the other, with a new cookie and a new token; the old cookie is dead', async () => {
    const { browser } = await desk.signIn('both-012');
    const before = (await sessionOf(browser)).body;
    const old = sessionCookie(browser);
    expect(before.actor.role).toBe('planner');
    await desk.call(browser, 'PATCH', '/api/v1/session', { role: 'administrator' });
    const after = (await sessionOf(browser)).body;
    expect(after.actor.role).toBe('administrator');
    expect(after.csrfToken).not.toBe(before.csrfToken);
    expect(after.endsAt).toBe(before.endsAt);
    const port = new URL(desk.url).port;
    const again = await fetch(`${desk.url}/api/v1/session`, { headers: { Cookie: `onderdak-${port}=${old}` } });
    expect(again.status).toBe(401);
  });

  test.each([
    [{ role: 'administrator' }],
    [{ role: 'municipality', municipality: 'GM0855' }],
    [{ role: 'planner', municipality: 'GM0855' }],
  ])('a role that was not granted is refused, and the session goes on as it was: %j', async (asked) => {
    const { browser } = await desk.signIn('paula-123');
    expect((await desk.call(browser, 'PATCH', '/api/v1/session', asked)).status).toBe(403);
    expect((await sessionOf(browser)).body.actor).toEqual({ id: 'paula-123', role: 'planner' });
  });
});

describe('the way there and back', () => {
  test('the request carries state, nonce and the challenge of PKCE', async () => {
    const page = await createBrowser().open(`${desk.url}/sign-in/start`);
    const asked = new URL(page.way[1]!).searchParams;
    expect(asked.get('response_type')).toBe('code');
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)!.length).toBeGreaterThan(30);
  });

  test('the cookie is not for scripts or other sites, and holds chance alone', async () => {
    const { browser, callback } = await beforeCallback('paula-123');
    const cookie = `onderdak-sign-in=${browser.cookies.get('onderdak-sign-in')}`;
    const answer = await fetch(callback, { redirect: 'manual', headers: { Cookie: cookie } });
    const [line] = answer.headers.getSetCookie().filter((one) => /^onderdak-\d+=/.test(one));
    expect(line).toMatch(/^onderdak-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  test('a way back that another browser began is refused', async () => {
    const { callback } = await beforeCallback('paula-123');
    const victim = createBrowser();
    expect((await victim.open(callback.href)).status).toBe(403);
    expect(sessionCookie(victim)).toBeUndefined();
  });

  test('a way back works once', async () => {
    const { browser, callback } = await beforeCallback('paula-123');
    expect((await browser.open(callback.href)).url.pathname).toBe('/');
    const again = createBrowser();
    again.cookies.set('none', 'none');
    expect((await again.open(callback.href)).status).toBe(403);
  });

  test.each([
    ['another state', (url: URL) => url.searchParams.set('state', 'x'.repeat(43))],
    ['no state', (url: URL) => url.searchParams.delete('state')],
    ['another code', (url: URL) => url.searchParams.set('code', 'y'.repeat(43))],
    ['the name of another issuer', (url: URL) => url.searchParams.set('iss', 'http://127.0.0.1:1')],
  ])('a way back with %s is refused', async (_what, change) => {
    const { browser, callback } = await beforeCallback('paula-123');
    change(callback);
    const page = await browser.open(callback.href);
    expect(page.status).toBe(403);
    expect(page.text).toContain('Aanmelden is niet gelukt');
    expect(sessionCookie(browser)).toBeUndefined();
  });

  test('what the issuer refuses is told in our words, not in those of the address', async () => {
    const { browser, callback } = await beforeCallback('paula-123');
    const state = callback.searchParams.get('state')!;
    const iss = callback.searchParams.get('iss')!;
    const refusal = new URLSearchParams({
      error: 'access_denied',
      error_description: '<b>call 0900-1234</b>',
      state,
      iss,
    });
    const page = await browser.open(`${desk.url}${CALLBACK}?${refusal}`);
    expect(page.status).toBe(403);
    expect(page.text).not.toContain('0900');
    expect(desk.log()).toContain('"code":"access_denied"');
    expect(desk.log()).not.toContain('0900');
  });

  test('signing in again ends the session that was there', async () => {
    const { browser } = await desk.signIn('paula-123');
    const old = sessionCookie(browser);
    await browser.open(`${desk.url}/sign-in/start`);
    expect(sessionCookie(browser)).not.toBe(old);
    const { port } = new URL(desk.url);
    const answer = await fetch(`${desk.url}/api/v1/session`, { headers: { Cookie: `onderdak-${port}=${old}` } });
    expect(answer.status).toBe(401);
  });
});

describe('signing out', () => {
  test('ends the session here and at the issuer, and comes back to a page that says so', async () => {
    const { browser } = await desk.signIn('paula-123');
    const answer = await desk.call(browser, 'DELETE', '/api/v1/session');
    const { continueAt } = (await answer.json()) as { continueAt: string };
    expect((await sessionOf(browser)).status).toBe(401);
    expect(continueAt.startsWith(`${desk.issuer.url}/session/end?`)).toBe(true);
    const question = await browser.open(continueAt);
    const page = await browser.submit(question, { logout: 'yes' });
    expect(page.url.href).toBe(`${desk.url}/signed-out`);
    expect(page.text).toContain('U bent afgemeld');
    const login = await browser.open(`${desk.url}/sign-in/start`);
    expect(login.url.origin).toBe(desk.issuer.url);
  });

  test('signing out at the issuer ends the session here', async () => {
    const { browser } = await desk.signIn('paula-123');
    const other = await desk.signIn('mo-456');
    const question = await browser.open(`${desk.issuer.url}/session/end`);
    await browser.submit(question, { logout: 'yes' });
    await expect.poll(async () => (await sessionOf(browser)).status).toBe(401);
    expect((await sessionOf(other.browser)).status).toBe(200);
  });

  test.each([
    ['nothing', ''],
    ['no token', 'logout_token=abc'],
    ['an unsigned token', `logout_token=${unsigned({ sub: 'paula-123', events: {} })}`],
  ])('a call with %s ends nobody’s session', async (_what, body) => {
    const { browser } = await desk.signIn('paula-123');
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const answer = await fetch(`${desk.url}/sign-in/back-channel-logout`, { method: 'POST', headers, body });
    expect(answer.status).toBe(400);
    expect((await sessionOf(browser)).status).toBe(200);
  });

  test('an ID token is no logout token', async () => {
    const { browser } = await desk.signIn('paula-123');
    const answer = await desk.call(browser, 'DELETE', '/api/v1/session');
    const { continueAt } = (await answer.json()) as { continueAt: string };
    const idToken = new URL(continueAt).searchParams.get('id_token_hint')!;
    const refused = await fetch(`${desk.url}/sign-in/back-channel-logout`, {
      method: 'POST',
      body: new URLSearchParams({ logout_token: idToken }),
    });
    expect(refused.status).toBe(400);
  });
});

function unsigned(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'logout+jwt' })}.${part(claims)}.`;
}

test.each(['/sign-in', '/signed-out'])(
  '%s is a page in both languages without script or style inside',
  async (path) => {
    for (const language of ['nl', 'en']) {
      const answer = await fetch(`${desk.url}${path}?lang=${language}`);
      const text = await answer.text();
      expect(text).toContain(`<html lang="${language}">`);
      expect(text.match(/<h1>/g)).toHaveLength(1);
      expect(text).toContain('<main>');
      expect(text).not.toMatch(/<script|style=|<style|\son\w+=/);
      expect(answer.headers.getSetCookie().join()).toContain(`onderdak-language=${language}`);
    }
  },
);

test('the log holds no secret, cookie, code, token or person', async () => {
  const { browser, callback } = await beforeCallback('paula-123');
  await browser.open(callback.href);
  const { body } = await sessionOf(browser);
  const log = desk.log();
  expect(log).toContain('"route":"/sign-in/callback"');
  const secrets = [
    SECRET,
    body.csrfToken,
    sessionCookie(browser)!,
    callback.searchParams.get('code')!,
    callback.searchParams.get('state')!,
    'paula-123',
    'Paula',
    'eyJ',
    'Cookie',
  ];
  for (const secret of secrets) expect(log, secret).not.toContain(secret);
});

test('an issuer that is away keeps nobody from the desk’s pages, and signing in says so', async () => {
  const lonely = await startSharedDesk({});
  await lonely.issuer.close();
  const other = await startSharedDesk({}, undefined, { ONDERDAK_OIDC_ISSUER: lonely.issuer.url });
  const page = await createBrowser().open(`${other.url}/sign-in/start`);
  expect(page.status).toBe(502);
  expect(page.text).toContain('antwoordt niet');
  await lonely.stop();
  await other.stop();
});
