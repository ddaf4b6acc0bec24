import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../src/desk/register/actor.ts';
import { NO_REGISTER } from './a-register.ts';
import { type ApiOptions, apiAs } from './api.ts';
import { TOY_ROUTES } from './toy-routes.ts';

const PLANNER: Actor = { id: 'p', role: 'planner' };
const CONTACT: Actor = { id: 'c', role: 'municipality', municipality: 'GM0855' };

const toyAs = (actor: Actor | undefined, options: ApiOptions = {}) =>
  apiAs(actor, NO_REGISTER, { routes: TOY_ROUTES, ...options });

const NOTE = { text: 'hello', families: [] };

describe('who gets in', () => {
  test('the session tells who is signed in, and how long', async () => {
    const { status, body } = await (await toyAs(CONTACT)).get('/session');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      actor: { id: 'c', role: 'municipality', municipality: 'GM0855' },
      mode: 'shared',
      language: 'en',
      idleUntil: '2026-11-23T09:30:00.000Z',
      endsAt: '2026-11-23T17:00:00.000Z',
    });
  });

  test('nobody signed in gets 401, and a role without access 403, before anything else is looked at', async () => {
    const nobody = await toyAs(undefined);
    const viewer = await toyAs({ id: 'v', role: 'viewer' });
    for (const [method, path, body] of CALLS) {
      expect((await nobody.call(method, path, body)).status, path).toBe(401);
      expect((await viewer.call(method, path, body)).status, path).toBe(403);
    }
  });

  const CALLS = [
    ['get', '/notes?kind=odd', undefined],
    ['post', '/notes', { wrong: true }],
    ['delete', '/notes/1', undefined],
    ['get', '/note-files/a', undefined],
  ] as const;
});

describe('what comes in', () => {
  test('everything wrong in path, query and body is told at once, and never what was typed', async () => {
    const api = await toyAs(PLANNER);
    const query = await api.get('/notes?limit=99&kind=secretword');
    expect(query.status).toBe(400);
    expect(query.headers.get('Content-Type')).toBe('application/problem+json');
    expect(query.body.errors).toEqual([
      {
        in: 'query',
        field: 'limit',
        kind: 'field-too-large',
        text: 'Too large or too long; at most 10.',
        level: 'error',
      },
      { in: 'query', field: 'kind', kind: 'field-not-a-choice', text: 'Choose one of: long, short.', level: 'error' },
    ]);
    const body = await api.post('/notes', { text: '', families: [{}, { id: 3 }] });
    expect(body.body.detail).toContain('3 mistakes');
    expect(body.body.errors.map(({ field, kind }: { field: string; kind: string }) => [field, kind])).toEqual([
      ['text', 'field-too-small'],
      ['families.0.id', 'field-missing'],
      ['families.1.id', 'field-wrong-type'],
    ]);
    expect(query.text).not.toContain('secretword');
  });

  test('the language of an answer is asked in the address, else chosen before, else that of the browser', async () => {
    const api = await toyAs(undefined);
    const titleOf = async (path: string, headers: Record<string, string>) =>
      (await api.request(path, { headers })).body.title;
    const dutch = 'U bent niet aangemeld';
    expect(await titleOf('/api/v1/notes', {})).toBe('You are not signed in');
    expect(await titleOf('/api/v1/notes', { 'Accept-Language': 'de, nl;q=0.8, en;q=0.5' })).toBe(dutch);
    expect(await titleOf('/api/v1/notes', { 'Accept-Language': 'en', Cookie: 'onderdak-language=nl' })).toBe(dutch);
    expect(await titleOf('/api/v1/notes?lang=nl', { Cookie: 'onderdak-language=en' })).toBe(dutch);
    expect(await titleOf('/api/v1/notes?lang=xx', { 'Accept-Language': 'nl;q=0' })).toBe('You are not signed in');
  });

  test.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data', 415],
    ['application/json-patch+json', 415],
    ['application/json; charset=utf-8', 201],
    ['APPLICATION/JSON', 201],
  ])('a body of type %s gives %i', async (type, status) => {
    const api = await toyAs(PLANNER);
    const init = { method: 'POST', body: JSON.stringify(NOTE), headers: { ...api.headers, 'Content-Type': type } };
    expect((await api.request('/api/v1/notes', init)).status).toBe(status);
  });

  test.each([['{'], ['{"text":"a","families":[]'], [''], ['\u00ff\u00fe']])('%j is no JSON', async (text) => {
    const api = await toyAs(PLANNER);
    const headers = { ...api.headers, 'Content-Type': 'application/json' };
    const body = new Uint8Array(Buffer.from(text, 'latin1'));
    const answer = await api.request('/api/v1/notes', { method: 'POST', headers, body });
    expect([answer.status, answer.body.kind]).toEqual([400, 'not-json']);
  });

  test('a body of the largest size is read, and one byte more is not, whether its length is told or not', async () => {
    const api = await toyAs(PLANNER);
    const headers = { ...api.headers, 'Content-Type': 'application/json' };
    const text = JSON.stringify(NOTE).padEnd(1000);
    const post = (body: string | ReadableStream) =>
      api.request('/api/v1/notes', { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
    expect((await post(text)).status).toBe(201);
    const large = await post(`${text} `);
    expect([large.status, large.body.kind]).toEqual([413, 'too-large']);
    expect((await post(new Blob([text, ' ']).stream())).status).toBe(413);
    expect((await post(new Blob([text]).stream())).status).toBe(201);
  });

  test('a body where none belongs is not read', async () => {
    const api = await toyAs(PLANNER);
    expect((await api.delete('/notes/1', NOTE)).status).toBe(413);
  });
});

describe('what goes out', () => {
  test('what the schema does not name stays inside', async () => {
    const { status, text } = await (await toyAs(PLANNER)).get('/notes?kind=long');
    expect(status).toBe(200);
    expect(text).not.toContain('never');
  });

  test('an answer that does not fit its schema is a defect, which is not shown', async () => {
    const { status, text, body } = await (await toyAs(PLANNER)).get('/wrong-answers');
    expect(status).toBe(500);
    expect(text).not.toContain('123456782');
    expect(body.incident).toMatch(/^[\w-]{36}$/);
  });

  test('exact addresses go before those with an id, whatever the order of the list', async () => {
    expect((await (await toyAs(PLANNER)).get('/notes/overdue')).body).toEqual({ overdue: true });
  });

  test.each([
    ['plain', `attachment; filename="plain.csv"; filename*=UTF-8''plain.csv`],
    ['a"b', `attachment; filename="a_b.csv"; filename*=UTF-8''a%22b.csv`],
    ['..%2F..%2Fetc', `attachment; filename="__.._etc.csv"; filename*=UTF-8''__.._etc.csv`],
    ['a%0D%0AX-Evil:1', `attachment; filename="a__X-Evil:1.csv"; filename*=UTF-8''a__X-Evil%3A1.csv`],
    ['é', `attachment; filename="_.csv"; filename*=UTF-8''%C3%A9.csv`],
  ])('the name of file %s cannot leave its header', async (name, header) => {
    const { headers } = await (await toyAs(PLANNER)).get(`/note-files/${name}`);
    expect(headers.get('Content-Disposition')).toBe(header);
    expect(headers.get('X-Evil')).toBeNull();
  });

  test('a report may carry its own style and nothing else', async () => {
    const { headers } = await (await toyAs(PLANNER)).get('/note-files/report');
    const policy = headers.get('Content-Security-Policy')!;
    expect(policy).toContain("style-src 'unsafe-inline'");
    expect(policy).toMatch(/^sandbox;/);
    expect(policy).not.toContain('script');
    expect(headers.get('Content-Disposition')).toMatch(/^inline/);
  });

  test('HEAD is GET without its body; OPTIONS tells the methods; others are refused with the same list', async () => {
    const api = await toyAs(PLANNER);
    const call = (method: string) => api.request('/api/v1/notes?kind=long', { method, headers: api.headers });
    expect(await call('HEAD')).toMatchObject({ status: 200, text: '' });
    const options = await call('OPTIONS');
    expect([options.status, options.headers.get('Allow')]).toEqual([204, 'GET, HEAD, POST, OPTIONS']);
    expect(options.headers.get('Access-Control-Allow-Origin')).toBeNull();
    const put = await call('PUT');
    expect([put.status, put.headers.get('Allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
    expect(put.headers.get('Content-Type')).toBe('application/problem+json');
  });

  test.each(['/notes/?kind=long', '/notes/1/', '/session/', '//notes', '/Notes', '/nothing'])(
    '%s is not there',
    async (path) => {
      const { status, headers } = await (await toyAs(PLANNER)).get(path);
      expect(status).toBe(404);
      expect(headers.get('Content-Type')).toBe('application/problem+json');
    },
  );
});

describe('what goes wrong', () => {
  test.each([
    ['missing', 404, 'not-found', 'This does not exist, or not for you.'],
    ['absent', 404, 'not-found', 'This does not exist, or not for you.'],
    ['forbidden', 403, 'not-your-role', 'Not allowed.'],
    ['conflict', 409, 'conflict', 'Not now, F-001.'],
    ['busy', 503, 'busy', 'Try again in a few seconds.'],
    ['illegal', 409, 'illegal-step', undefined],
    ['not-yours', 403, 'not-your-step', undefined],
    ['reason', 400, 'wrong-input', undefined],
    ['input', 400, 'wrong-input', 'There are 2 mistakes. Correct them and try again; nothing was saved.'],
    ['stale', 409, 'stale', undefined],
    ['defect', 500, 'internal', undefined],
    ['text', 500, 'internal', undefined],
  ])('%s gives %i', async (kind, status, word, detail) => {
    const { status: given, body } = await (await toyAs(PLANNER)).get(`/failures/${kind}`);
    expect([given, body.status, body.kind]).toEqual([status, status, word]);
    expect(body.type).toBe(`urn:problem-type:onderdak:${word}`);
    if (detail) expect(body.detail).toBe(detail);
  });

  test('what is not there and what is another’s give the same answer to the byte', async () => {
    const api = await toyAs(CONTACT);
    const absent = await api.get('/failures/absent');
    const foreign = await api.get('/failures/missing');
    const unknown = await api.get('/no-such-thing');
    expect(foreign.text).toBe(absent.text);
    expect(unknown.text).toBe(absent.text);
  });

  test('wrong input names field, record, file and line', async () => {
    const { body } = await (await toyAs(PLANNER)).get('/failures/input');
    expect(body.errors).toMatchObject([
      { field: 'adults', id: 'F-001', kind: 'missing-value', level: 'error' },
      { field: 'rent', file: 'a.csv', line: 3 },
    ]);
  });

  test('a save that came too late tells a planner who changed what', async () => {
    const { body } = await (await toyAs(PLANNER)).get('/failures/stale');
    expect(body.current).toEqual({ kind: 'case', id: 'F-001', version: 4 });
    expect(body.since).toEqual([
      {
        at: '2026-11-23T08:00:00.000Z',
        role: 'planner',
        actor: 'planner-2',
        action: 'edit',
        reason: 'a call with the family',
        fields: [
          { field: 'assessment.care_need', before: 'no', after: 'yes' },
          { field: 'household.adults', before: '1', after: '2' },
        ],
      },
    ]);
  });

  test('a contact person hears that a case changed, not what is in it', async () => {
    const { body, text } = await (await toyAs(CONTACT)).get('/failures/stale');
    expect(body.since).toEqual([{ at: '2026-11-23T08:00:00.000Z', role: 'planner', action: 'edit' }]);
    expect(text).not.toMatch(/care_need|planner-2|a call/);
  });

  test('a defect is told by a number that the log has too; what it quotes stays out of both', async () => {
    const defects: unknown[] = [];
    const log = { call: () => {}, note: () => {}, defect: (incident: string) => void defects.push(incident) };
    const { body, text } = await (await toyAs(PLANNER, { log })).get('/failures/defect');
    expect(defects).toEqual([body.incident]);
    expect(text).not.toContain('123456782');
  });

  test('a call that takes too long is given up, and its work is told to stop', async () => {
    const { status, body, headers } = await (await toyAs(PLANNER, { callSeconds: 0.05 })).get('/slow-notes');
    expect([status, body.kind, headers.get('Retry-After')]).toEqual([503, 'took-too-long', '30']);
  });
});
