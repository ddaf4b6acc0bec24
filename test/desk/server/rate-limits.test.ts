import { expect, test } from 'vitest';
import type { Actor } from '../../../src/desk/register/actor.ts';
import { addressOf, createBuckets, createRateLimits, STANDARD_PACES } from '../../../src/desk/server/rate-limits.ts';
import { NO_REGISTER } from './a-register.ts';
import { apiAs } from './api.ts';
import { TOY_ROUTES } from './toy-routes.ts';

const PLANNER: Actor = { id: 'p', role: 'planner' };

test('a bucket gives its burst, then one per tick, and never more than its burst', () => {
  let now = 0;
  const bucket = createBuckets({ burst: 3, perSecond: 2 }, () => now);
  expect([1, 2, 3, 4].map(() => bucket.take('a'))).toEqual([0, 0, 0, 1]);
  expect(bucket.take('b')).toBe(0);
  now += 499;
  expect(bucket.take('a')).toBe(1);
  now += 1;
  expect(bucket.take('a')).toBe(0);
  expect(bucket.take('a')).toBe(1);
  now += 3_600_000;
  expect([1, 2, 3, 4].map(() => bucket.take('a'))).toEqual([0, 0, 0, 1]);
});

test('a flood of addresses does not fill the memory', () => {
  const bucket = createBuckets({ burst: 1, perSecond: 0.001 }, () => 0);
  for (let index = 0; index < 20_100; index += 1) bucket.take(`a${index}`);
  expect(bucket.take('a20099')).toBeGreaterThan(0);
  expect(bucket.take('a0')).toBe(0);
});

test('who asks too much in one session is told to wait, and another session goes on', async () => {
  const paces = { ...STANDARD_PACES, session: { burst: 2, perSecond: 1 } };
  const limits = createRateLimits(() => 0, [], paces);
  const api = await apiAs(PLANNER, NO_REGISTER, { routes: TOY_ROUTES, limits });
  const other = await apiAs(PLANNER, NO_REGISTER, { routes: TOY_ROUTES, limits });
  expect((await api.get('/session')).status).toBe(200);
  expect((await api.get('/session')).status).toBe(200);
  const refused = await api.get('/session');
  expect([refused.status, refused.body.kind, refused.headers.get('Retry-After')]).toEqual([
    429,
    'too-many-requests',
    '1',
  ]);
  expect((await other.get('/session')).status).toBe(200);
});

test('who asks too much from one address is refused before anybody is looked up', async () => {
  const paces = { ...STANDARD_PACES, address: { burst: 1, perSecond: 0.1 } };
  const api = await apiAs(undefined, NO_REGISTER, { routes: TOY_ROUTES, limits: createRateLimits(() => 0, [], paces) });
  expect((await api.get('/session')).status).toBe(401);
  const refused = await api.request('/sign-in');
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '10']);
});

test('an office of fifty people who all click once a second stays far below the limits', () => {
  let now = 0;
  const address = createBuckets(STANDARD_PACES.address, () => now);
  const sessions = createBuckets(STANDARD_PACES.session, () => now);
  // A page asks for half a dozen things at once.
  for (let second = 0; second < 600; second += 1) {
    now += 1000;
    for (let person = 0; person < 50; person += 1) {
      const calls = second % 5 === 0 ? 6 : 1;
      for (let call = 0; call < calls; call += 1) {
        expect(address.take('office')).toBe(0);
        expect(sessions.take(`person ${person}`)).toBe(0);
      }
    }
  }
});

test('only a proxy that was named is believed on who called, and only its own word', () => {
  const call = (peer: string, forwarded?: string) =>
    ({
      env: { incoming: { socket: { remoteAddress: peer } } },
      req: { header: () => forwarded },
    }) as unknown as Parameters<typeof addressOf>[0];
  expect(addressOf(call('203.0.113.9', '198.51.100.1'), [])).toBe('203.0.113.9');
  expect(addressOf(call('203.0.113.9', '198.51.100.1'), ['10.0.0.1'])).toBe('203.0.113.9');
  expect(addressOf(call('::ffff:10.0.0.1', 'made-up, 198.51.100.1'), ['10.0.0.1'])).toBe('198.51.100.1');
  expect(addressOf(call('10.0.0.1'), ['10.0.0.1'])).toBe('10.0.0.1');
});
