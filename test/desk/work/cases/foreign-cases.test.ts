/**
 * What concerns others never reaches a contact person: by no address, in no order of calls, in no error. A case of others, and one
 * that does not exist, give the same answer to the byte.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFamily } from '../../../../src/desk/work/cases/report-family.ts';
import { type Api, type ApiAnswer, apiAs } from '../../server/api.ts';
import {
  ALMERE,
  AMSTERDAM,
  COMPLETE_ASSESSMENT,
  COMPLETE_HOUSEHOLD,
  exampleDesk,
  OTHERS,
  PLANNER,
  proposed,
  QUALIFIED,
  type TestDesk,
  taken,
} from './example-desk.ts';

const NOBODY = 'GM0034-777';

interface World {
  readonly desk: TestDesk;
  readonly own: string;
  /** Of Almere, proposed to Amsterdam. */
  readonly received: string;
  /** Of Almere, and proposed to Tilburg. */
  readonly foreign: string;
}

/** Marks stand where only others may read: in facts, and in reasons. */
async function world(): Promise<World> {
  const desk = await exampleDesk();
  const own = (await reportFamily(desk, AMSTERDAM, facts('2026-10-05', 'eigenvak', 'GM0034'))).id;
  const received = (await reportFamily(desk, ALMERE, facts('2026-09-17', 'zichtbaarvak'))).id;
  const foreign = (await reportFamily(desk, ALMERE, facts('2026-09-18', 'geheimvak'))).id;
  await taken(desk, received, { ...QUALIFIED[0], reason: 'GEHEIM-1' }, QUALIFIED[1], {
    step: 'qualify',
    reason: 'GEHEIM-2',
  });
  await taken(desk, foreign, { ...QUALIFIED[0], reason: 'GEHEIM-3' }, QUALIFIED[1], {
    step: 'qualify',
    reason: 'GEHEIM-4',
  });
  await proposed(desk, received, 'GM0363');
  await proposed(desk, foreign, 'GM0855');
  return { desk, own, received, foreign };
}

function facts(arrived: string, sector: string, avoid = 'GM0599') {
  return {
    assessment: { ...COMPLETE_ASSESSMENT, arrived_on: arrived },
    household: { ...COMPLETE_HOUSEHOLD, sectors: sector, avoid },
  };
}

const PARTS = ['', '/assessments', '/options', '/letters', '/events', '/letters/qualifies', '/letters/proposal'];
const STEPS = ['refer', 'test', 'qualify', 'decline-as-municipality', 'leave', 'object', 'accept-as-municipality'];

type Who = 'own' | 'received' | 'foreign' | 'nobody';
type Call =
  | { readonly kind: 'list'; readonly query: string }
  | { readonly kind: 'get'; readonly who: Who; readonly part: string }
  | { readonly kind: 'patch'; readonly who: Who; readonly version: number; readonly column: string }
  | { readonly kind: 'step'; readonly who: Who; readonly version: number; readonly step: string }
  | { readonly kind: 'report'; readonly id: string | undefined };

const who = fc.constantFrom<Who>('own', 'received', 'foreign', 'nobody');
const version = fc.integer({ min: 1, max: 7 });
const aCall: fc.Arbitrary<Call> = fc.oneof(
  fc.record({
    kind: fc.constant('list' as const),
    query: fc.constantFrom('', '?open=true', '?state=proposed,referred', '?state=waiting', '?state=nothing'),
  }),
  fc.record({ kind: fc.constant('get' as const), who, part: fc.constantFrom(...PARTS) }),
  fc.record({
    kind: fc.constant('patch' as const),
    who,
    version,
    column: fc.constantFrom('max_rent', 'avoid', 'shelter_id', 'arrived_on'),
  }),
  fc.record({ kind: fc.constant('step' as const), who, version, step: fc.constantFrom(...STEPS) }),
  fc.record({ kind: fc.constant('report' as const), id: fc.constantFrom(undefined, 'GM0034-001', 'F-001') }),
);

async function make(call: Call, api: Api, idOf: Readonly<Record<Who, string>>): Promise<ApiAnswer> {
  switch (call.kind) {
    case 'list':
      return api.get(`/cases${call.query}`);
    case 'get':
      return api.get(`/cases/${idOf[call.who]}${call.part}`);
    case 'patch': {
      const file = call.column === 'arrived_on' ? 'assessment' : 'household';
      return api.patch(`/cases/${idOf[call.who]}`, { version: call.version, [file]: { [call.column]: '' } });
    }
    case 'step':
      return api.post(`/cases/${idOf[call.who]}/steps`, {
        step: call.step,
        version: call.version,
        reason: 'Mijn reden',
      });
    case 'report':
      return api.post('/cases', call.id === undefined ? {} : { id: call.id });
  }
}

describe('cases of others', () => {
  it('never reach a contact person, whatever is asked in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aCall, { minLength: 1, maxLength: 12 }), async (calls) => {
        const { desk, own, received, foreign } = await world();
        const api = await apiAs(AMSTERDAM, desk.register, { now: desk.now });
        const idOf = { own, received, foreign, nobody: NOBODY };
        for (const call of calls) {
          const answer = await make(call, api, idOf);
          expect(answer.text).not.toMatch(/GEHEIM|geheimvak|2026-09-1[78]|GM0599|GM0855/);
          // What was asked for may be repeated, in the text of a mistake; nothing else of it may.
          if (!('who' in call) || call.who !== 'foreign') expect(answer.text).not.toContain(foreign);
          if ('who' in call && (call.who === 'foreign' || call.who === 'nobody')) {
            expect(answer.status).toBe(call.kind === 'get' && call.part === '/options' ? 403 : 404);
            const other = await make({ ...call, who: 'nobody' } as Call, api, idOf);
            expect(answer.text).toBe(other.text);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are not there for an association, a reader or an administrator', async () => {
    const { desk, foreign } = await world();
    for (const actor of OTHERS) {
      const api = await apiAs(actor, desk.register, { now: desk.now });
      for (const path of ['/cases', '/case-forms', ...PARTS.map((part) => `/cases/${foreign}${part}`)]) {
        expect([actor.role, path, (await api.get(path)).status]).toEqual([actor.role, path, 403]);
      }
      expect((await api.post('/cases', {})).status).toBe(403);
      expect((await api.patch(`/cases/${foreign}`, { version: 1 })).status).toBe(403);
      expect((await api.post(`/cases/${foreign}/steps`, { step: 'refer', version: 1 })).status).toBe(403);
    }
  });

  it('are told apart by part: who receives sees the household it needs, and nothing of the assessment', async () => {
    const { desk, received } = await world();
    const api = await apiAs(AMSTERDAM, desk.register, { now: desk.now });
    const { body } = await api.get(`/cases/${received}`);
    expect(body.household).toEqual({ adults: '2', child_ages: '3|7|12', max_rent: '760.00', sectors: 'zichtbaarvak' });
    expect(body).not.toHaveProperty('assessment');
    expect(body).not.toHaveProperty('decision');
    expect(body.steps.map(({ step }: { step: string }) => step)).toEqual([
      'accept-as-municipality',
      'decline-as-municipality',
      'decline-as-family',
      'object',
    ]);
    for (const part of ['/assessments', '/letters']) {
      expect((await api.get(`/cases/${received}${part}`)).status).toBe(404);
    }
    const { body: events } = await api.get(`/cases/${received}/events`);
    expect(events.events.map(({ action }: { action: string }) => action)).toEqual(['propose']);
  });

  it('end with the answer no: the case is no longer there for who declined it', async () => {
    const { desk, received } = await world();
    const api = await apiAs(AMSTERDAM, desk.register, { now: desk.now });
    const { version } = (await api.get(`/cases/${received}`)).body;
    const step = { step: 'decline-as-municipality', version, reason: 'Geen plek op school.' };
    const answer = await api.post(`/cases/${received}/steps`, step);
    expect([answer.status, answer.body]).toEqual([200, { case: null }]);
    expect((await api.get(`/cases/${received}`)).status).toBe(404);
    const planner = await apiAs(PLANNER, desk.register, { now: desk.now });
    const { body } = await planner.get(`/cases/${received}`);
    expect(body.declines).toMatchObject([
      { by: 'municipality', municipality: 'GM0363', reason: 'Geen plek op school.' },
    ]);
  });
});
