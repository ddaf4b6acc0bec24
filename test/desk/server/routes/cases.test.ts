import { describe, expect, it } from 'vitest';
import type { Register } from '../../../../src/desk/register/register.ts';
import {
  ALMERE,
  AMSTERDAM,
  COMPLETE_ASSESSMENT,
  COMPLETE_HOUSEHOLD,
  exampleDesk,
  PLANNER,
  proposed,
  QUALIFIED,
  reported,
  taken,
} from '../../work/cases/example-desk.ts';
import { type Api, apiAs } from '../api.ts';

interface ApiWithDesk {
  readonly api: Api;
  readonly register: Register;
  readonly desk: Awaited<ReturnType<typeof exampleDesk>>;
}

async function apiOf(actor = AMSTERDAM): Promise<ApiWithDesk> {
  const desk = await exampleDesk();
  return { api: await apiAs(actor, desk.register, { now: desk.now }), register: desk.register, desk };
}

const COMPLETE = { assessment: COMPLETE_ASSESSMENT, household: COMPLETE_HOUSEHOLD };

describe('the API of cases', () => {
  it('takes a family from the report to the referral', async () => {
    const { api } = await apiOf();
    const draft = await api.post('/cases', { household: { adults: '2' } });
    expect([draft.status, draft.body.id, draft.body.state]).toEqual([201, 'GM0363-001', 'reported']);
    const filled = await api.patch('/cases/GM0363-001', { version: draft.body.version, ...COMPLETE });
    expect(filled.status).toBe(200);
    const referred = await api.post('/cases/GM0363-001/steps', { step: 'refer', version: filled.body.version });
    expect([referred.status, referred.body.case.state]).toEqual([200, 'referred']);
    const { body } = await api.get('/cases?state=referred');
    expect(body.cases).toMatchObject([{ id: 'GM0363-001', state: 'referred', persons: 5, overdue: [] }]);
  });

  it('tells every mistake with its field, in the language of the call', async () => {
    const { api } = await apiOf();
    const wrong = { assessment: { arrived_on: '31-02-2026' }, household: { adults: 'x', sectors: '123456782' } };
    const answer = await api.post('/cases', wrong);
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map(({ field, kind }: { field: string; kind: string }) => [field, kind]).sort()).toEqual([
      ['adults', 'not-a-number'],
      ['arrived_on', 'date-does-not-exist'],
      ['sectors', 'looks-like-citizen-number'],
    ]);
    const dutch = await api.request('/api/v1/cases', {
      method: 'POST',
      headers: { ...api.headers, 'Content-Type': 'application/json', 'Accept-Language': 'nl' },
      body: JSON.stringify(wrong),
    });
    expect(dutch.text).toContain('burgerservicenummer');
  });

  it('refuses fields that it does not know, and texts without end', async () => {
    const { api } = await apiOf();
    expect((await api.post('/cases', { name: 'Jansen' })).status).toBe(400);
    expect((await api.post('/cases', { household: { sectors: 'x'.repeat(2001) } })).status).toBe(400);
    expect((await api.post('/cases', { household: { adults: 2 } })).status).toBe(400);
    const { body } = await api.post('/cases', {});
    const step = { step: 'propose', version: body.version };
    expect((await api.post(`/cases/${body.id}/steps`, step)).status).toBe(400);
  });

  it('refuses a save that comes too late, and says that somebody changed the case', async () => {
    const { api, desk } = await apiOf();
    const { id, version } = await reported(desk);
    const planner = await apiAs(PLANNER, desk.register, { now: desk.now });
    await planner.patch(`/cases/${id}`, { version, household: { max_rent: '700' }, reason: 'Nieuwe huurgrens' });
    const late = await api.patch(`/cases/${id}`, { version, household: { max_rent: '720' } });
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({ kind: 'stale', current: { kind: 'case', id, version: 2 } });
    expect(late.body.since).toMatchObject([{ action: 'edit', role: 'planner' }]);
    expect(late.text).not.toContain('700');
    const other = await planner.patch(`/cases/${id}`, { version, household: { max_rent: '710' } });
    expect(other.body.since[0].fields).toEqual([{ field: 'household.max_rent', before: '760.00', after: '700.00' }]);
  });

  it('says which step cannot be taken, and which is not for this role', async () => {
    const { api, desk } = await apiOf();
    const { id, version } = await reported(desk);
    const planner = await apiAs(PLANNER, desk.register, { now: desk.now });
    const illegal = await planner.post(`/cases/${id}/steps`, { step: 'qualify', version, reason: 'Ja' });
    expect([illegal.status, illegal.body.kind]).toEqual([409, 'illegal-step']);
    const { version: referred } = await taken(desk, id, { step: 'refer' });
    const notYours = await api.post(`/cases/${id}/steps`, { step: 'test', version: referred });
    expect([notYours.status, notYours.body.kind]).toEqual([403, 'not-your-step']);
    await taken(desk, id, { step: 'test' });
    const { version: tested } = (await planner.get(`/cases/${id}`)).body;
    const without = await planner.post(`/cases/${id}/steps`, { step: 'disqualify', version: tested });
    expect(without.status).toBe(400);
    expect(without.body.errors[0].field).toBe('reason');
  });

  it('gives letters in the language of the family, as data and as files that run nothing', async () => {
    const { api, desk } = await apiOf();
    const { id } = await reported(desk);
    await taken(desk, id, ...QUALIFIED);
    const { body } = await api.get(`/cases/${id}/letters?letterLanguage=nl`);
    expect(body.suggested).toBe('qualifies');
    expect(body.letters[0]).toMatchObject({ kind: 'qualifies', language: 'nl' });
    expect(body.letters[0].parts.length).toBeGreaterThan(10);
    const page = await api.get(`/cases/${id}/letters/qualifies?letterLanguage=en`);
    expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('Content-Disposition')).toMatch(/^attachment; filename/);
    expect(page.text).toContain('<html lang="en">');
    const text = await api.get(`/cases/${id}/letters/qualifies?format=text&letterLanguage=nl`);
    expect(text.text).toContain('Beste ouder(s),');
    expect((await api.get(`/cases/${id}/letters/housed`)).status).toBe(404);
  });

  it('gives what forms choose from; shelters to the coordination point alone', async () => {
    const { api, desk } = await apiOf(ALMERE);
    const planner = await apiAs(PLANNER, desk.register, { now: desk.now });
    expect((await api.get('/case-forms')).body).toMatchObject({
      today: '2026-11-23',
      consentRequired: true,
      shelters: [],
    });
    const { body } = await planner.get('/case-forms');
    expect(body.shelters).toEqual([{ id: 'S-01', municipality: 'GM0363' }]);
    expect(body.municipalities.map(({ name }: { name: string }) => name)).toEqual(['Almere', 'Amsterdam', 'Tilburg']);
  });

  it('filters by state, by more than one, and finds nothing in a state that does not exist', async () => {
    const { api, desk } = await apiOf();
    const { id } = await reported(desk);
    await reported(desk);
    await taken(desk, id, { step: 'refer' });
    const ids = async (query: string) =>
      (await api.get(`/cases${query}`)).body.cases.map((line: { id: string }) => line.id);
    expect(await ids('?state=referred')).toEqual([id]);
    expect((await ids('?state=referred,reported')).length).toBe(2);
    expect(await ids('?state=nowhere')).toEqual([]);
    expect((await api.get('/cases?open=maybe')).status).toBe(400);
  });

  it('keeps no citizen number or date of birth in a reason, on whatever route it is given', async () => {
    const { api: planner, desk } = await apiOf(PLANNER);
    const { id } = await reported(desk);
    await taken(desk, id, ...QUALIFIED);
    const { body } = await proposed(desk, id, 'GM0855');
    for (const reason of ['Zie BSN 123456782', 'Moeder geboren 12-05-1988']) {
      const calls = [
        await planner.post(`/cases/${id}/steps`, { step: 'leave', version: 1, reason }),
        await planner.post(`/proposals/${body.proposal}/answers`, { step: 'withdraw', version: 1, reason }),
      ];
      for (const answer of calls) {
        expect([answer.status, answer.body.errors[0].field]).toEqual([400, 'reason']);
        expect(answer.text).not.toMatch(/123456782|1988/);
      }
    }
  });
});
