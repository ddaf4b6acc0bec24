import { beforeAll, describe, expect, it } from 'vitest';
import { type AlertInput, alertsOf } from '../../../../src/desk/work/municipalities/alerts.ts';
import { listMunicipalities } from '../../../../src/desk/work/municipalities/list-municipalities.ts';
import { municipalityView } from '../../../../src/desk/work/municipalities/municipality-view.ts';
import { contactOf, PLANNER } from '../../register/registers.ts';
import { exampleDesk, type MovingDesk } from '../example-desks.ts';

let desk: MovingDesk;
beforeAll(async () => {
  desk = await exampleDesk();
});

describe('the page of a municipality', () => {
  it('tells what was promised, used and is held', async () => {
    const { commitments, name } = await municipalityView(desk, PLANNER, 'GM0034');
    expect(name).toBe('Almere');
    expect(commitments).toMatchObject([
      { families: { promised: 3, used: 1, held: 0 }, persons: { promised: 9, used: 3, held: 0 }, inForce: true },
    ]);
  });

  it('shows a contact person the own municipality alone; another one is as missing as one that does not exist', async () => {
    const contact = contactOf('GM0034');
    expect((await municipalityView(desk, contact, 'GM0034')).id).toBe('GM0034');
    for (const id of ['GM0363', 'GM9999']) {
      await expect(municipalityView(desk, contact, id)).rejects.toMatchObject({ kind: 'missing' });
    }
    expect((await listMunicipalities(desk, contact)).map(({ id }) => id)).toEqual(['GM0034']);
  });

  it('lists the families that it referred, by id, and none of others', async () => {
    const { families } = await municipalityView(desk, contactOf('GM0363'), 'GM0363');
    const cases = await desk.register.read((reading) => reading.list('case'));
    const own = cases.filter(({ body }) => body.referring === 'GM0363').map(({ id }) => id);
    expect(families.map(({ id }) => id)).toEqual(own);
  });

  it('gives the planner every municipality', async () => {
    expect(await listMunicipalities(desk, PLANNER)).toHaveLength(15);
  });
});

const NOTHING: AlertInput = {
  commitments: [],
  homes: [],
  families: [],
  proposals: [],
  today: '2026-11-23',
  testDays: 1,
};
const kinds = (input: Partial<AlertInput>) => alertsOf({ ...NOTHING, ...input }).map(({ kind, days }) => [kind, days]);

describe('alerts', () => {
  const proposal = (more: object) => ({
    id: 'P-1',
    version: 1,
    family: 'F-1',
    status: 'sent' as const,
    sentAt: '2026-11-16T09:00:00.000Z',
    municipality: 'GM0034',
    supply: 'dwelling' as const,
    moveInWeek: '2026-W48',
    persons: 3,
    children: 2,
    answers: [],
    steps: [],
    ...more,
  });

  it.each([
    ['2026-11-16T09:00:00.000Z', []],
    ['2026-11-15T09:00:00.000Z', [['proposal-unanswered', 8]]],
  ])('a proposal sent on %s', (sentAt, expected) => {
    expect(kinds({ proposals: [proposal({ sentAt })] })).toEqual(expected);
  });

  it('a family that said yes and has not moved in when its week is over', () => {
    const accepted = { status: 'accepted-by-family', moveInWeek: '2026-W47' };
    expect(kinds({ proposals: [proposal(accepted)], today: '2026-11-22' })).toEqual([]);
    expect(kinds({ proposals: [proposal(accepted)], today: '2026-11-23' })).toEqual([['not-moved-in', 1]]);
  });

  it.each([
    ['2026-12-21', [['commitment-ends', 28]]],
    ['2026-12-22', []],
  ])('a commitment that ends on %s', (until, expected) => {
    const none = { promised: null, used: 0, held: 0, left: null };
    const commitments = [{ id: 'c', from: '2026-01-01', until, families: none, persons: none, inForce: true }];
    expect(kinds({ commitments })).toEqual(expected);
  });

  it('a commitment of which more was used than promised; exactly used is fine', () => {
    const none = { promised: null, used: 0, held: 0, left: null };
    const commitment = (used: number) => [
      {
        id: 'c',
        from: '2026-01-01',
        families: { promised: 2, used, held: 0, left: 2 - used },
        persons: none,
        inForce: true,
      },
    ];
    expect(kinds({ commitments: commitment(2) })).toEqual([]);
    expect(kinds({ commitments: commitment(3) })).toEqual([['commitment-overused', 0]]);
  });

  it('a free home that lapses within two weeks, and not one that is held', () => {
    const home = { id: 'D-1', bedrooms: 2, availableFrom: '2026-11-01', availableUntil: '2026-12-07' };
    expect(kinds({ homes: [{ ...home, state: 'free' }] })).toEqual([['offer-lapses', 14]]);
    expect(kinds({ homes: [{ ...home, state: 'held', family: 'F-1' }] })).toEqual([]);
    expect(kinds({ homes: [{ ...home, availableUntil: '2026-12-08', state: 'free' }] })).toEqual([]);
  });

  it('a family that waits for its test longer than the term, or is over the cap', () => {
    const family = { id: 'F-1', part: 'referred' as const, persons: 3, weeksInShelter: null };
    expect(kinds({ families: [{ ...family, state: 'referred', days: 1, weeksLeft: 0 }] })).toEqual([]);
    expect(kinds({ families: [{ ...family, state: 'referred', days: 2, weeksLeft: null }] })).toEqual([
      ['waits-for-test', 2],
    ]);
    expect(kinds({ families: [{ ...family, state: 'in-shelter', days: 90, weeksLeft: -1 }] })).toEqual([
      ['family-over-cap', 7],
    ]);
  });
});
