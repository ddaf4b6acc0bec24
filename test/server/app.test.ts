import { expect, test } from 'vitest';
import { NO_REGISTER } from './a-register.ts';
import { apiAs } from './api.ts';

test('the session tells who is signed in', async () => {
  const api = await apiAs({ id: 'p', role: 'planner' }, NO_REGISTER, { routes: [] });
  const { status, body } = await api.get('/session');
  expect(status).toBe(200);
  expect(body.actor).toEqual({ id: 'p', role: 'planner' });
});
