import { describe, expect, it } from 'vitest';
import { DESK_ROUTES } from '../../../../src/desk/server/routes/desk.ts';
import { OFFER_ROUTES } from '../../../../src/desk/server/routes/offers.ts';
import { ADMINISTRATOR, contactOf, exampleRegister, PLANNER } from '../../register/registers.ts';
import { OWNER_A } from '../../work/offers/offers.ts';
import { apiAs } from '../api.ts';

const routes = { routes: [...OFFER_ROUTES, ...DESK_ROUTES] };

describe('the API of offers', () => {
  it('finds an offer by an id with signs that mean something in an address', async () => {
    const api = await apiAs(PLANNER, await exampleRegister(), routes);
    const row = { municipality: 'GM0772', bedrooms: '4', per_week: '0,05', pool: 'brabant' };
    const added = await api.post('/expected-supplies', { row });
    expect([added.status, added.body.id]).toEqual([201, 'GM0772/4/brabant']);
    const path = `/expected-supplies/${encodeURIComponent(added.body.id)}`;
    const edited = await api.patch(path, { version: 1, row: { per_week: '0.1' } });
    expect([edited.status, edited.body.row.per_week]).toEqual([200, '0.1']);
    expect((await api.delete(path, { version: 2, reason: 'vergissing' })).status).toBe(204);
    const promise = await api.patch(`/commitments/${encodeURIComponent('GM0014@2026-09-01')}`, {
      version: 1,
      row: { families: '4' },
    });
    expect(promise.body.row.families).toBe('4');
  });

  it('tells what is wrong by field, in the language of the caller', async () => {
    const api = await apiAs(PLANNER, await exampleRegister(), routes);
    const { status, body } = await api.post('/dwellings?lang=nl', { row: { dwelling_id: 'D-90', bedrooms: 'drie' } });
    expect(status).toBe(400);
    expect(body.errors.map(({ field }: { field: string }) => field).sort()).toEqual([
      'available_from',
      'bedrooms',
      'municipality',
    ]);
    expect(body.errors[0].text).toMatch(/kolom/);
  });

  it('gives files as CSV, and refuses what is no base64', async () => {
    const api = await apiAs(PLANNER, await exampleRegister(), routes);
    const csv = await api.get('/offer-files/shelter');
    expect(csv.headers.get('Content-Disposition')).toContain('shelters.csv');
    expect(csv.text.split('\r\n')[0]).toBe('shelter_id,municipality,places,until');
    const file = { kind: 'shelter', file: 'x.csv', content: '%%%', mode: 'add' };
    expect((await api.post('/offer-import-previews', file)).status).toBe(400);
  });

  it('answers the same for a home of another and for none at all', async () => {
    const api = await apiAs(OWNER_A, await exampleRegister(), routes);
    const change = { version: 1, row: { rent: '1' } };
    const foreign = await api.patch('/dwellings/D-03', change);
    const absent = await api.patch('/dwellings/D-99', change);
    expect([foreign.status, foreign.text]).toEqual([404, absent.text]);
  });
});

describe('what stands above every page', () => {
  it('names all places for planners and administrators, and for others their own alone', async () => {
    const register = await exampleRegister();
    for (const actor of [PLANNER, ADMINISTRATOR]) {
      const { body } = await (await apiAs(actor, register, routes)).get('/desk');
      expect(body).toMatchObject({ week: '2026-W48', fictitious: true });
      expect(body.municipalities).toHaveLength(15);
      expect(body.associations).toContain('Fictieve corporatie B');
    }
    const contact = await (await apiAs(contactOf('GM0855'), register, routes)).get('/desk');
    expect(contact.body).toMatchObject({ municipalities: [{ id: 'GM0855', name: 'Tilburg' }], associations: [] });
    const owner = await (await apiAs(OWNER_A, register, routes)).get('/desk');
    expect(owner.body).toMatchObject({ municipalities: [], associations: ['Fictieve corporatie A'] });
  });
});
