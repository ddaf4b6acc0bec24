import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../src/desk/register/actor.ts';
import { allowedHosts } from '../../../src/desk/server/same-site.ts';
import { NO_REGISTER } from './a-register.ts';
import { type Api, apiAs, ORIGIN } from './api.ts';
import { TOY_ROUTES } from './toy-routes.ts';

const PLANNER: Actor = { id: 'p', role: 'planner' };
const NOTE = JSON.stringify({ text: 'hello', families: [] });

const toy = (): Promise<Api> => apiAs(PLANNER, NO_REGISTER, { routes: TOY_ROUTES });

async function post(change: (headers: Record<string, string>, api: Api) => void): Promise<number> {
  const api = await toy();
  const headers: Record<string, string> = { ...api.headers, 'Content-Type': 'application/json' };
  change(headers, api);
  return (await api.request('/api/v1/notes', { method: 'POST', headers, body: NOTE })).status;
}

describe('what changes something', () => {
  test('is done with the token of the session', async () => {
    expect(await post(() => {})).toBe(201);
  });

  test.each([
    ['without a token', (headers: Record<string, string>) => delete headers['X-CSRF-Token']],
    ['with an empty token', (headers: Record<string, string>) => (headers['X-CSRF-Token'] = '')],
    [
      'with a token of the same length',
      (headers: Record<string, string>) => (headers['X-CSRF-Token'] = 'x'.repeat(43)),
    ],
  ])('is refused %s', async (_how, change) => {
    expect(await post(change)).toBe(403);
  });

  test('is refused with the token of another session', async () => {
    const other = await toy();
    expect(await post((headers) => (headers['X-CSRF-Token'] = other.headers['X-CSRF-Token']!))).toBe(403);
  });

  test.each(['POST', 'PATCH', 'PUT', 'DELETE'])(
    'is refused without a token by %s, whatever the address',
    async (method) => {
      const api = await toy();
      const headers = { Cookie: api.headers['Cookie']!, 'Content-Type': 'application/json' };
      for (const path of ['/notes', '/notes/1', '/session']) {
        const { status } = await api.request(`/api/v1${path}`, { method, headers, body: NOTE });
        expect([403, 405]).toContain(status);
      }
    },
  );
});

describe('a call from another site', () => {
  test.each([
    ['https://evil.example'],
    ['null'],
    ['http://127.0.0.1:9999'],
    ['https://127.0.0.1:4173'],
    ['http://127.0.0.1:4173.evil.example'],
  ])('%s is refused, also with the right token', async (origin) => {
    expect(await post((headers) => (headers['Origin'] = origin))).toBe(403);
  });

  test.each(['cross-site', 'same-site'])('is refused when the browser says %s', async (site) => {
    expect(await post((headers) => (headers['Sec-Fetch-Site'] = site))).toBe(403);
    const api = await toy();
    const read = await api.get('/notes?kind=long', { 'Sec-Fetch-Site': site });
    expect(read.status).toBe(403);
  });

  test.each([
    ['Origin', ORIGIN],
    ['Origin', 'http://localhost:4173'],
    ['Sec-Fetch-Site', 'same-origin'],
    ['Sec-Fetch-Site', 'none'],
  ])('is one from the desk itself when %s is %s', async (name, value) => {
    expect(await post((headers) => (headers[name] = value))).toBe(201);
  });

  test('is one from a form of the desk itself, which gives no referrer, when the browser says so', async () => {
    const from = (site: string) =>
      post((headers) => Object.assign(headers, { Origin: 'null', 'Sec-Fetch-Site': site }));
    expect(await from('same-origin')).toBe(201);
    expect(await from('cross-site')).toBe(403);
    expect(await from('none')).toBe(403);
  });

  test('gets no permission to read an answer, but for the description of the API', async () => {
    const api = await toy();
    for (const path of ['/api/v1/session', '/api/v1/notes', '/api/v1/nothing', '/']) {
      const { headers } = await api.request(path, { headers: { ...api.headers, Origin: 'https://evil.example' } });
      expect(headers.get('Access-Control-Allow-Origin'), path).toBeNull();
    }
    const description = await api.request('/api/openapi.json', { headers: { Origin: 'https://evil.example' } });
    expect(description.headers.get('Access-Control-Allow-Origin')).toBe('*');
  });
});

describe('the name by which the desk is called', () => {
  test.each([
    ['127.0.0.1:4173', 200],
    ['localhost:4173', 200],
    ['LOCALHOST:4173', 200],
    ['[::1]:4173', 200],
    ['evil.example:4173', 421],
    ['evil.example', 421],
    ['127.0.0.1', 421],
    ['127.0.0.1:4174', 421],
    ['127.0.0.1.nip.io:4173', 421],
  ])('%s gives %i, so that a name that was made to point here does not get in', async (host, status) => {
    const api = await toy();
    const headers = { ...api.headers, Host: host };
    expect((await api.request('/api/v1/session', { headers })).status).toBe(status);
    expect((await api.request('/', { headers })).status).toBe(status === 200 ? 404 : 421);
  });

  test('is for an organisation the one that it set, and no name of the machine', () => {
    expect(allowedHosts(new URL('https://onderdak.example'))).toEqual(['onderdak.example']);
    expect(allowedHosts(new URL('https://onderdak.example:8443'))).toEqual(['onderdak.example:8443']);
  });
});

test('every answer tells the browser what it may do with it, whatever it is', async () => {
  const api = await toy();
  const answers = [
    await api.get('/session'),
    await api.get('/notes?kind=long'),
    await api.get('/notes'),
    await api.get('/note-files/a'),
    await api.get('/note-files/report'),
    await api.get('/nothing'),
    await api.get('/failures/defect'),
    await api.get('/openapi.json'),
    await api.delete('/notes/1'),
    await api.put('/notes'),
    await api.request('/api/v1/notes', { method: 'OPTIONS' }),
    await api.request('/'),
    await api.request('/x', { headers: { Host: 'evil.example' } }),
    await (await apiAs(undefined, NO_REGISTER, { routes: TOY_ROUTES })).get('/notes'),
  ];
  expect(answers.map(({ status }) => status)).toEqual([
    200, 200, 400, 200, 200, 404, 500, 200, 204, 405, 204, 404, 421, 401,
  ]);
  for (const { headers, status } of answers) {
    const policy = headers.get('Content-Security-Policy');
    expect(policy, String(status)).toContain("default-src 'none'");
    expect(policy).toContain('frame-ancestors');
    expect(policy?.split(';').find((part) => part.includes('script-src')) ?? '').not.toMatch(/unsafe|\*|data:/);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Permissions-Policy')).toContain('geolocation=()');
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect(headers.get('X-Frame-Options')).toMatch(/DENY|SAMEORIGIN/);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('API-Version')).toMatch(/^\d+\.\d+\.\d+$/);
    expect(headers.get('Strict-Transport-Security')).toBeNull();
    expect(headers.get('X-Powered-By')).toBeNull();
    expect(headers.get('Server')).toBeNull();
  }
});
