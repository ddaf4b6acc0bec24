import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../src/desk/register/actor.ts';
import { createSessions, type Sessions } from '../../../src/desk/server/sessions.ts';

const PLANNER: Actor = { id: 'p', role: 'planner' };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let now: number;
let sessions: Sessions;
beforeEach(() => {
  now = Date.parse('2026-11-23T09:00:00.000Z');
  sessions = createSessions(() => now);
});

describe('a session ends', () => {
  test('after half an hour without use, not a moment before', () => {
    const { value } = sessions.open(PLANNER, [PLANNER]);
    now += 30 * MINUTE - 1;
    expect(sessions.find(value)?.actor).toEqual(PLANNER);
    now += 30 * MINUTE - 1;
    expect(sessions.find(value)).toBeDefined();
    now += 30 * MINUTE;
    expect(sessions.find(value)).toBeUndefined();
  });

  test('after eight hours, however much it is used', () => {
    const { value } = sessions.open(PLANNER, [PLANNER]);
    const end = now + 8 * HOUR;
    for (now += 20 * MINUTE; now < end; now += 20 * MINUTE) expect(sessions.find(value)).toBeDefined();
    expect(sessions.find(value)).toBeUndefined();
  });

  test('after eight hours too for somebody who changed roles halfway', () => {
    const first = sessions.open(PLANNER, 'any');
    const end = now + 8 * HOUR;
    now += 20 * MINUTE;
    const second = sessions.actAs(first.value, { id: 'p', role: 'administrator' })!;
    for (now += 20 * MINUTE; now < end; now += 20 * MINUTE) expect(sessions.find(second.value)).toBeDefined();
    expect(sessions.find(second.value)).toBeUndefined();
  });

  test('when it is ended, and stays so', () => {
    const { value } = sessions.open(PLANNER, [PLANNER]);
    sessions.end(value);
    expect(sessions.find(value)).toBeUndefined();
    expect(sessions.actAs(value, PLANNER)).toBeUndefined();
  });

  test('and cannot be taken into another role once it is over', () => {
    const { value } = sessions.open(PLANNER, 'any');
    now += 31 * MINUTE;
    expect(sessions.actAs(value, { id: 'p', role: 'administrator' })).toBeUndefined();
  });
});

test('the issuer ends the session of its own number alone, or all of a person', () => {
  const issuer = (subject: string, sid: string) => ({ subject, sid, idToken: '' });
  const one = sessions.open(PLANNER, [PLANNER], issuer('paula', 'a'));
  const two = sessions.open(PLANNER, [PLANNER], issuer('paula', 'b'));
  const other = sessions.open(PLANNER, [PLANNER], issuer('mo', 'c'));
  expect(sessions.endOfIssuer({ sid: 'a', subject: 'paula' })).toBe(1);
  expect(sessions.find(one.value)).toBeUndefined();
  expect(sessions.find(two.value)).toBeDefined();
  expect(sessions.endOfIssuer({ subject: 'paula' })).toBe(1);
  expect(sessions.find(two.value)).toBeUndefined();
  expect(sessions.find(other.value)).toBeDefined();
});

test('no cookie, an empty one and one that was never given find nobody', () => {
  sessions.open(PLANNER, [PLANNER]);
  for (const value of [undefined, '', 'x', 'x'.repeat(43)]) expect(sessions.find(value)).toBeUndefined();
});

test('two sessions share nothing, and what is kept does not hold what the cookie holds', () => {
  const one = sessions.open(PLANNER, [PLANNER]);
  const other = sessions.open(PLANNER, [PLANNER]);
  expect(one.value).not.toBe(other.value);
  expect(one.session.csrfToken).not.toBe(other.session.csrfToken);
  expect(JSON.stringify(one.session)).not.toContain(one.value);
});
