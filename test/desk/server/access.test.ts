/** Who gets in: every route, by every role, about what is one's own, another's and nobody's. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../../../src/desk/register/actor.ts';
import type { Route } from '../../../src/desk/server/route.ts';
import { ROUTES } from '../../../src/desk/server/routes/all.ts';
import { SESSION_ROUTES } from '../../../src/desk/server/session-routes.ts';
import { ENTRIES } from './access/all.ts';
import type { Entry } from './access/entry.ts';
import { makeWorld, type Party, type World } from './access/world.ts';
import type { ApiAnswer } from './api.ts';

const ALL_ROUTES = [...SESSION_ROUTES, ...ROUTES];

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

test('every route has an entry in the table of access, and every entry a route', () => {
  expect(Object.keys(ENTRIES).sort()).toEqual(ALL_ROUTES.map(({ name }) => name).sort());
});

/** Each call has a register of its own, so that nothing one call does helps or hinders another. */
async function callAs(route: Route, entry: Entry, role: Role | undefined, party: Party): Promise<ApiAnswer> {
  const place = await world.fresh();
  const actor = role && world.actors[role];
  const works = role !== undefined && entry.access[role] !== 'none';
  const asking = await world.asking(actor ?? world.actors.planner, works, place);
  const { path, body } = await entry.ask(world.subjects[party], asking);
  const answer = await (await world.apiOf(actor, place)).call(route.method, path, body);
  await place.close();
  return answer;
}

const isFine = (status: number): boolean => status >= 200 && status < 300;

describe.each(ALL_ROUTES.map((route) => [`${route.method.toUpperCase()} ${route.path}`, route] as const))(
  '%s',
  (_name, route) => {
    const entry = ENTRIES[route.name];
    if (!entry) return;

    test('says itself what the table says', () => {
      expect(route.access).toEqual(entry.access);
      expect(entry.others !== undefined, 'the table says what becomes of another’s things').toBe(
        Object.values(entry.access).includes('own'),
      );
    });

    test('is not for somebody who is not signed in', async () => {
      expect((await callAs(route, entry, undefined, 'own')).status).toBe(401);
    });

    for (const role of ROLES) {
      const scope = entry.access[role];
      if (scope === 'none') {
        test(`is not for ${role}, whatever it is about, in the same words`, async () => {
          const answers = [
            await callAs(route, entry, role, 'own'),
            await callAs(route, entry, role, 'another'),
            await callAs(route, entry, role, 'absent'),
          ];
          expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
          expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
        });
        continue;
      }
      test(`works for ${role}${scope === 'own' ? ', about the own' : ''}`, async () => {
        const answer = await callAs(route, entry, role, 'own');
        expect(isFine(answer.status), `${answer.status} ${answer.text.slice(0, 500)}`).toBe(true);
        expect(secretsIn(answer, role)).toEqual([]);
      });
      if (scope === 'all') continue;
      if (entry.others === 'left-out') continue;
      test(`tells ${role} nothing of another’s: the same words as for what does not exist`, async () => {
        const another = await callAs(route, entry, role, 'another');
        const absent = await callAs(route, entry, role, 'absent');
        expect(another.status, another.text.slice(0, 500)).toBe(entry.others === 'refused' ? 400 : 404);
        expect(another.text).toBe(absent.text);
        expect(headersOf(another)).toEqual(headersOf(absent));
      });
    }
  },
);

function secretsIn({ text, headers }: ApiAnswer, role: Role): readonly string[] {
  const all = `${text} ${JSON.stringify([...headers])}`;
  return world.secrets[role].filter((secret) => new RegExp(`(?<![\\w-])${secret}(?![\\w-])`).test(all));
}

function headersOf({ headers }: ApiAnswer): readonly (readonly [string, string])[] {
  return [...headers].sort();
}
