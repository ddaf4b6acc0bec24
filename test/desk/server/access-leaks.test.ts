/** What others have, do and decide cannot be read from one's own pages: not from counts, order, ids, or the words of an error. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../../src/desk/register/actor.ts';
import { ROUTES } from '../../../src/desk/server/routes/all.ts';
import { contactOf } from '../register/registers.ts';
import { ENTRIES } from './access/all.ts';
import { makeWorld, type Place, type World } from './access/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

/** Whatever another municipality and another association can do in a day. */
async function othersAtWork(place: Place): Promise<void> {
  const { municipality, association, proposal, referred } = world.subjects.another;
  const contact = await world.apiOf(contactOf(municipality), place);
  for (const adults of ['1', '2', '3']) await contact.post('/cases', { assessment: {}, household: { adults } });
  const done = [
    await contact.post(`/proposals/${proposal}/answers`, { step: 'accept-as-municipality', version: 1 }),
    await contact.post(`/cases/${referred}/steps`, {
      step: 'own-network',
      version: (await contact.get(`/cases/${referred}`)).body.version,
      reason: 'An aunt has room',
    }),
  ];
  const owner = await world.apiOf({ id: 'association-2', role: 'association', association }, place);
  const row = { municipality, bedrooms: '4', available_from: '2026-12-01', rent: '650' };
  for (const _ of [1, 2]) done.push(await owner.post('/dwellings', { row }));
  expect(done.map(({ status, text }) => [status, status < 300 ? '' : text])).toEqual(
    done.map(({ status }) => [status, '']),
  );
}

const OWN_PAGES = ROUTES.filter(({ method, name }) => method === 'get' && ENTRIES[name]?.others !== undefined);

describe.each(['municipality', 'association'] as const)('what a %s sees', (role) => {
  const pages = OWN_PAGES.filter(({ name }) => ENTRIES[name]!.access[role] === 'own');

  test.each(pages.map((route) => [route.path, route] as const))(
    'at %s is the same to the byte, whatever others did meanwhile',
    async (_path, route) => {
      const place = await world.fresh();
      const actor = world.actors[role];
      const api = await world.apiOf(actor, place);
      const { path } = await ENTRIES[route.name]!.ask(world.subjects.own, await world.asking(actor, true, place));
      const before = await api.get(path);
      await othersAtWork(place);
      const after = await api.get(path);
      expect(before.status).toBe(200);
      expect(after.text).toBe(before.text);
      await place.close();
    },
  );
});

describe('an id that one is given', () => {
  test('does not tell how many families others reported', async () => {
    const idAfter = async (busy: boolean): Promise<string> => {
      const place = await world.fresh();
      if (busy) await othersAtWork(place);
      const api = await world.apiOf(world.actors.municipality, place);
      const { body } = await api.post('/cases', { assessment: {}, household: {} });
      await place.close();
      return body.id;
    };
    expect(await idAfter(true)).toBe(await idAfter(false));
  });

  test('of a home does not tell how many homes others have', async () => {
    const idAfter = async (busy: boolean): Promise<string> => {
      const place = await world.fresh();
      if (busy) await othersAtWork(place);
      const api = await world.apiOf(world.actors.association, place);
      const row = { municipality: 'GM0599', bedrooms: '3', available_from: '2026-12-01' };
      const { body } = await api.post('/dwellings', { row });
      await place.close();
      return body.id;
    };
    expect(await idAfter(true)).toBe(await idAfter(false));
  });
});

describe('an id that one asks for', () => {
  const answerTo = async (actor: Actor, path: string, body: unknown): Promise<string> => {
    const place = await world.fresh();
    const { status, text } = await (await world.apiOf(actor, place)).post(path, body);
    await place.close();
    return `${status} ${text}`;
  };

  test('is refused to a municipality in the same words, whether another has it or nobody', async () => {
    const ask = (id: string) =>
      answerTo(world.actors.municipality, '/cases', { id, assessment: {}, household: {} }).then((text) =>
        text.replaceAll(id, 'ID'),
      );
    expect(await ask(world.subjects.another.referred)).toBe(await ask('F-998'));
  });

  test('is not given to an association, whether another has it or nobody', async () => {
    const ask = (id: string) =>
      answerTo(world.actors.association, '/dwellings', {
        row: { dwelling_id: id, municipality: 'GM0599', bedrooms: '3', available_from: '2026-12-01' },
      });
    expect(await ask(world.subjects.another.dwelling)).toBe(await ask('D-998'));
  });
});
