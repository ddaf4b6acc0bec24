import { describe, expect, test } from 'vitest';
import {
  aPolicy,
  aWeek,
  commitment,
  day,
  dwelling,
  family,
  inShelter,
  municipality,
  score,
  shelter,
  supply,
  week,
} from '../week-builder.ts';
import { planByHand } from './solution.ts';

const PLACE = [municipality('M-1'), municipality('M-2'), commitment('M-1', { leadWeeks: 2 }), commitment('M-2')];
const placementOf = (parts: Parameters<typeof aWeek>, chosen: readonly string[], policy = aPolicy()) =>
  planByHand(aWeek(...PLACE, ...parts), policy, chosen).plan.placements[0];

describe('a placement', () => {
  test('of a family in shelter tells its weeks, its school changes and its score with its parts', () => {
    const there = family('F-1', { ...inShelter('S-1', 12), childAges: [5, 7], preferences: ['M-2'] });
    const parts = [there, shelter('S-1', 'M-1'), dwelling('D-2', 'M-2', { availableFrom: week(3) })];
    expect(placementOf(parts, ['stay F-1 S-1@0 3', 'home F-1 D-2 3'])).toEqual({
      family: 'F-1',
      status: 'placed',
      municipality: 'M-2',
      supply: 'dwelling',
      dwelling: 'D-2',
      moveInWeek: '2026-W51',
      match: 0.575,
      matchParts: { labour: 0.5, ties: 0.5, preference: 1 },
      shelter: 'S-1',
      stays: [{ shelter: 'S-1', from: '2026-W48', until: '2026-W51' }],
      weeksInShelter: 15,
      rooflessWeeks: 0,
      overCap: true,
      excessWeeks: 2,
      schoolChanges: 2,
      regionFallback: false,
      reasons: [],
    });
  });

  test('of a family without a home tells the whole horizon, with the weeks between two shelters as roofless', () => {
    const fills = family('F-2', { ...inShelter('S-2', 1), bannedFrom: ['M-1', 'M-2'] });
    const parts = [
      { horizonWeeks: 6 },
      family('F-1', { ...inShelter('S-1', 12), bannedFrom: ['M-1'] }),
      fills,
      shelter('S-1', 'M-1', { until: day(13) }),
      shelter('S-2', 'M-1', { places: 4 }),
    ];
    // With `over-cap` first every week of entering is an option.
    const policy = aPolicy({ objectives: ['over-cap', 'roofless'] });
    expect(placementOf(parts, ['no-home F-1 S-1@0 S-2@4 6', 'no-home F-2 S-2@0 6'], policy)).toEqual({
      family: 'F-1',
      status: 'unplaced',
      shelter: 'S-1',
      stays: [
        { shelter: 'S-1', from: '2026-W48', until: '2026-W50' },
        { shelter: 'S-2', from: '2026-W52', until: '2027-W01' },
      ],
      weeksInShelter: 16,
      rooflessWeeks: 2,
      overCap: true,
      excessWeeks: 3,
      schoolChanges: 0,
      regionFallback: false,
      reasons: [],
    });
  });

  test('exactly at the cap is not over it', () => {
    const parts = [family('F-1', inShelter('S-1', 11)), shelter('S-1', 'M-1')];
    const placed = placementOf(parts, ['stay F-1 S-1@0 2', 'home-committed F-1 M-1 2']);
    expect(placed).toMatchObject({ supply: 'commitment', weeksInShelter: 13, overCap: false, excessWeeks: 0 });
    expect(placed).not.toHaveProperty('dwelling');
  });

  test('in an expected home names its pool and size', () => {
    const parts = [family('F-1'), supply('M-2', { pool: 'west', bedrooms: 3 })];
    expect(placementOf(parts, ['stay F-1 1', 'home-expected F-1 M-2 west 3 1'])).toMatchObject({
      supply: 'expected',
      pool: 'west',
      bedrooms: 3,
      municipality: 'M-2',
      rooflessWeeks: 1,
      stays: [],
    });
  });

  test('with a match table has a score without parts', () => {
    const parts = [family('F-1'), dwelling('D-2', 'M-2'), score('F-1', 'M-2', 1_500_000)];
    const placed = placementOf(parts, ['stay F-1 0', 'home F-1 D-2 0']);
    expect(placed?.match).toBe(1.5);
    expect(placed).not.toHaveProperty('matchParts');
  });

  test('that only region fallback made possible says so', () => {
    const week1 = aWeek(
      family('F-1', { referringMunicipality: 'M-1', agreedMunicipality: 'M-1' }),
      ...['M-1', 'M-2'].map((id) => municipality(id, { shelterRegion: 'SR' })),
      commitment('M-2'),
      dwelling('D-2', 'M-2'),
    );
    const policy = aPolicy({ regime: 'none', regionFallback: true });
    const { plan } = planByHand(week1, policy, ['stay F-1 0', 'home F-1 D-2 0']);
    expect(plan.placements[0]).toMatchObject({ municipality: 'M-2', regionFallback: true });
  });
});
