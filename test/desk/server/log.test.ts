/** The log may be read by people who may not see cases. */
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { createPinoLog } from '../../../src/desk/server/pino-log.ts';
import { ROUTES } from '../../../src/desk/server/routes/all.ts';
import { contactOf, exampleRegister, PLANNER } from '../register/registers.ts';
import { NO_REGISTER } from './a-register.ts';
import { apiAs } from './api.ts';
import { TOY_ROUTES } from './toy-routes.ts';

function captured(level: 'info' | 'error') {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { log: createPinoLog(level, destination), text: () => lines.join('') };
}

test('a line holds method, route, status, time and role, and nothing of what was asked or who asked', async () => {
  const { log, text } = captured('info');
  const api = await apiAs(contactOf('GM0599'), await exampleRegister(), { log, routes: ROUTES });
  await api.get('/cases/F-008?note=query-secret');
  await api.get('/cases/F-001');
  await api.post('/cases', { household: { adults: 'body-secret' }, assessment: {} });
  await api.request('/no/such/path-secret', { headers: { 'User-Agent': 'agent-secret' } });
  await api.get('/session', { Cookie: 'onderdak-4173=cookie-secret' });
  const lines = text()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ method, route, status, role }) => [method, route, status, role])).toEqual([
    ['GET', '/api/v1/cases/{caseId}', 200, 'municipality'],
    ['GET', '/api/v1/cases/{caseId}', 404, 'municipality'],
    ['POST', '/api/v1/cases', 400, 'municipality'],
    ['GET', '(other)', 404, undefined],
    ['GET', '/api/v1/session', 401, undefined],
  ]);
  for (const line of lines) {
    const known = ['level', 'time', 'msg', 'method', 'route', 'status', 'milliseconds', 'role'];
    expect(Object.keys(line).filter((key) => !known.includes(key))).toEqual([]);
  }
  expect(text()).not.toMatch(/F-0|GM0599|contact|secret|127\.0/);
  expect(text()).not.toContain(api.headers['X-CSRF-Token']!);
});

test('a defect is logged with its number and its place in the program, without what it quotes', async () => {
  const { log, text } = captured('error');
  const api = await apiAs(PLANNER, NO_REGISTER, { log, routes: TOY_ROUTES });
  const { body } = await api.get('/failures/defect');
  await api.get('/wrong-answers');
  const [first, second] = text()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first).toMatchObject({ incident: body.incident, error: 'Error' });
  expect(first.at[0]).toMatch(/toy-routes\.ts/);
  expect(second.error).toBe('ZodError');
  expect(text()).not.toContain('123456782');
});
