import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedRegister } from '../../../../src/desk/register/open-register.ts';
import type { WeekPlanner } from '../../../../src/planning/week-planner.ts';
import { createWeekPlannerHere } from '../../../../src/planning/week-planner-here.ts';
import { ADMINISTRATOR, contactOf, exampleRegister, OTHER_PLANNER, PLANNER } from '../../register/registers.ts';
import { type Api, apiAs } from '../api.ts';

let planner: WeekPlanner;
let register: OpenedRegister;
let api: Api;

beforeAll(async () => {
  planner = createWeekPlannerHere();
});
afterAll(() => planner.close());

async function fresh(): Promise<void> {
  let seconds = 0;
  const now = () => new Date(Date.parse('2026-11-23T09:30:00.000Z') + 1000 * seconds++);
  register = await exampleRegister({ now });
  api = await apiAs(PLANNER, register, { planner });
}

const as = (actor: Parameters<typeof apiAs>[0]) => apiAs(actor, register, { planner });

/** Plans the week without drafts, saves it, and sends what can be sent. */
async function sent() {
  const { body: preview } = await api.post('/previews', { drafts: [] });
  const { body: plan } = await api.post('/plans', { drafts: [], basis: preview.basis });
  const { body } = await api.post('/proposals', { plan: plan.id });
  return {
    plan,
    proposals: body.proposals as readonly { id: string; version: number; family: string; municipality: string }[],
  };
}

describe('the API of the week', () => {
  it('goes from an example register to sent proposals, a refusal, and a plan that goes around it', async () => {
    await fresh();
    const week = await api.get('/weeks/current');
    expect(week.status).toBe(200);
    expect(week.body).toMatchObject({ week: '2026-W48', plan: null, policy: 'voluntary', fictitious: true });

    const { proposals } = await sent();
    const [first] = proposals;
    const contact = await as(contactOf(first!.municipality));
    const refusal = { step: 'decline-as-municipality', version: 1, reason: 'No school place' };
    const declined = await contact.post(`/proposals/${first!.id}/answers`, refusal);
    expect(declined.status).toBe(201);
    expect(declined.body).toMatchObject({ status: 'declined-by-municipality', steps: [] });

    const after = (await api.get('/weeks/current')).body;
    expect(after.plan.outdated).toBe(true);
    const { body: preview } = await api.post('/previews', { drafts: [] });
    const saved = await api.post('/plans', { drafts: [], basis: preview.basis });
    expect(saved.status).toBe(201);
    expect(saved.body.id).toBe('2026-W48-2');
    const row = (await api.get('/weeks/current')).body.families.find(
      (each: { family: string }) => each.family === first!.family,
    );
    expect(row.outcome.municipality).not.toBe(first!.municipality);
  });

  it('tells the difference of a draft in words of the asked language', async () => {
    await fresh();
    const { plan } = await sent().then(async () => ({ plan: (await api.get('/weeks/current')).body }));
    const { family } = plan.families.find(({ sendable }: { sendable: string }) => sendable === 'expected');
    const row = plan.families.find((each: { family: string }) => each.family === family);
    const { body } = await api.post('/previews', { drafts: [{ kind: 'ban', family, from: row.outcome.municipality }] });
    expect(body.kind).toBe('plan');
    expect(body.difference.summary).toMatch(/^With these drafts .+\.$/);
    expect(body.difference.families.map((each: { family: string }) => each.family)).toContain(family);
    expect(body.difference.objectives.filter(({ decides }: { decides: boolean }) => decides)).toHaveLength(1);
  });

  it('names the fields of wrong drafts', async () => {
    await fresh();
    const drafts = [{ kind: 'edit', record: 'dwelling', id: 'D-01', version: 1, row: { rent: 'much' } }];
    const { status, body } = await api.post('/previews', { drafts });
    expect(status).toBe(200);
    expect(body).toMatchObject({ kind: 'problems', problems: [{ id: 'D-01', field: 'rent' }] });
  });

  it('refuses drafts that are no drafts, with the place of each mistake', async () => {
    await fresh();
    const { status, body } = await api.post('/previews', { drafts: [{ kind: 'wish', family: 'F-001' }] });
    expect(status).toBe(400);
    expect(body.errors.length).toBeGreaterThan(0);
  });

  it('refuses a stale save with what changed and by whom, and an override without a reason at its field', async () => {
    await fresh();
    const { body: preview } = await api.post('/previews', { drafts: [] });
    const { municipality } = preview.families.find((each: { family: string }) => each.family === 'F-001').outcome;
    const ban = [{ kind: 'ban', family: 'F-001', from: municipality }];
    const { body: banned } = await api.post('/previews', { drafts: ban });
    const elsewhere = banned.families.find((each: { family: string }) => each.family === 'F-001').outcome.municipality;
    const pin = [{ kind: 'pin', family: 'F-001', to: elsewhere }];
    const without = await api.post('/plans', { drafts: pin, basis: preview.basis });
    expect(without.status).toBe(400);
    expect(without.body.errors).toMatchObject([{ field: 'reason', kind: 'reason-needed' }]);

    await register.change({ actor: OTHER_PLANNER, action: 'remove' }, (writing) =>
      writing.remove('dwelling', 'D-09', 1),
    );
    const stale = await api.post('/plans', { drafts: [], basis: preview.basis });
    expect(stale.status).toBe(409);
    expect(stale.body).toMatchObject({
      kind: 'stale',
      current: { kind: 'dwelling', id: 'D-09', version: null },
      since: [{ actor: OTHER_PLANNER.id, action: 'remove' }],
    });
  });

  it('counts overrides with what they cost in words', async () => {
    await fresh();
    const { body: preview } = await api.post('/previews', { drafts: [] });
    const { municipality } = preview.families.find((each: { family: string }) => each.family === 'F-001').outcome;
    const { body: banned } = await api.post('/previews', {
      drafts: [{ kind: 'ban', family: 'F-001', from: municipality }],
    });
    const elsewhere = banned.families.find((each: { family: string }) => each.family === 'F-001').outcome.municipality;
    await api.post('/plans', {
      drafts: [{ kind: 'pin', family: 'F-001', to: elsewhere }],
      basis: preview.basis,
      reason: 'Work',
    });
    const { body } = await api.get('/overrides');
    expect(body).toMatchObject({ overrides: 1, undone: 0, list: [{ family: 'F-001', reason: 'Work', to: elsewhere }] });
    expect(body.byObjective[0].costs).not.toBe('');
  });

  it('starts the next week once, and never another', async () => {
    await fresh();
    const { settingsVersion: version } = (await api.get('/weeks/current')).body;
    expect((await api.post('/weeks', { week: '2026-W50', version })).status).toBe(409);
    expect(await api.post('/weeks', { week: '2026-W49', version })).toMatchObject({
      status: 201,
      body: { week: '2026-W49' },
    });
    expect((await api.post('/weeks', { week: '2026-W49', version })).status).toBe(409);
  });

  it('takes back the last decision of the one who asks', async () => {
    await fresh();
    const { proposals } = await sent();
    expect((await api.get('/undos/next')).body).toMatchObject({ decision: { action: 'send-proposals' } });
    expect((await api.post('/undos', { at: '2026-11-23T09:30:00.000Z' })).status).toBe(409);
    expect(await api.post('/undos', {})).toMatchObject({ status: 201, body: { action: 'send-proposals' } });
    expect((await api.get('/proposals')).body.proposals).toEqual([]);
    const contact = await as(contactOf(proposals[0]!.municipality));
    expect((await contact.get('/undos/next')).body).toEqual({ decision: null });
    expect((await contact.post('/undos', {})).status).toBe(409);
  });
});

describe('who may do what with the week', () => {
  it.each([
    ['municipality', contactOf('GM0855')],
    ['association', { id: 'a', role: 'association', association: 'Fictieve corporatie A' }],
    ['viewer', { id: 'v', role: 'viewer' }],
    ['administrator', ADMINISTRATOR],
  ] as const)('a %s sees no week, plans nothing and sends nothing', async (_role, actor) => {
    await fresh();
    const other = await as(actor);
    for (const [method, path, body] of [
      ['get', '/weeks/current', undefined],
      ['post', '/previews', { drafts: [] }],
      ['post', '/plans', { drafts: [], basis: { sequence: 0, fingerprint: '' } }],
      ['get', '/plans', undefined],
      ['post', '/proposals', { plan: '2026-W48-1' }],
      ['post', '/weeks', { week: '2026-W49', version: 1 }],
      ['put', '/weeks/current/policy', { policy: 'voluntary', version: 1 }],
      ['get', '/overrides', undefined],
    ] as const) {
      expect({ path, status: (await other.call(method, path, body)).status }).toEqual({ path, status: 403 });
    }
  });

  it('a municipality sees the proposals to itself alone, without the plan, and the same answer for those of others as for none', async () => {
    await fresh();
    const { proposals } = await sent();
    const own = proposals[0]!;
    const foreign = proposals.find(({ municipality }) => municipality !== own.municipality)!;
    const contact = await as(contactOf(own.municipality));
    const list = (await contact.get('/proposals')).body.proposals;
    expect(new Set(list.map(({ municipality }: { municipality: string }) => municipality))).toEqual(
      new Set([own.municipality]),
    );
    expect(JSON.stringify(list)).not.toContain('2026-W48-1');
    const accept = { step: 'accept-as-municipality', version: 1 };
    const theirs = await contact.post(`/proposals/${foreign.id}/answers`, accept);
    const none = await contact.post('/proposals/P-000000000000/answers', accept);
    expect([theirs.status, theirs.text]).toEqual([404, none.text]);
    const withdrawal = await contact.post(`/proposals/${own.id}/answers`, {
      step: 'withdraw',
      version: 1,
      reason: 'x',
    });
    expect(withdrawal.status).toBe(404);
    expect((await contact.post(`/proposals/${own.id}/answers`, accept)).status).toBe(201);
  });

  it('why the coordination point withdrew a proposal stays with it', async () => {
    await fresh();
    const { proposals } = await sent();
    const own = proposals[0]!;
    await api.post(`/proposals/${own.id}/answers`, { step: 'withdraw', version: 1, reason: 'A better home elsewhere' });
    const contact = await as(contactOf(own.municipality));
    const { text, body } = await contact.get('/proposals');
    expect(text).not.toContain('A better home elsewhere');
    expect(body.proposals.find(({ id }: { id: string }) => id === own.id)).toMatchObject({
      status: 'withdrawn',
      steps: [],
    });
    expect((await api.get('/proposals')).text).toContain('A better home elsewhere');
  });
});
