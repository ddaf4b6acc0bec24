import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/domain/policy.ts';
import type { Reason } from '../../src/domain/reason.ts';
import {
  aPolicy,
  aWeek,
  commitment,
  dwelling,
  family,
  inShelter,
  municipality,
  score,
  shelter,
  supply,
  task,
  week,
} from '../week-builder.ts';
import { explained } from './explained.ts';

const TWO_PLACES = ['M-1', 'M-2'].flatMap((id) => [municipality(id), commitment(id)]);
const HOMES = [dwelling('D-1', 'M-1'), dwelling('D-2', 'M-2')];
const F1_IN_M1 = ['stay F-1 0', 'home F-1 D-1 0'];
const F2_IN_M2 = ['stay F-2 0', 'home F-2 D-2 0'];

function there(
  parts: Parameters<typeof aWeek>,
  chosen: readonly string[],
  policy: Partial<Policy> = {},
  municipalityId = 'M-2',
): Reason[] {
  return explained(aWeek(...parts), aPolicy(policy), chosen).explainer.there('F-1', municipalityId);
}

describe('worse there', () => {
  test('names the first objective that differs, by how much, in its own unit', () => {
    const late = dwelling('D-2', 'M-2', { availableFrom: week(2) });
    expect(there([family('F-1'), ...TWO_PLACES, HOMES[0]!, late], F1_IN_M1)).toEqual([
      { kind: 'worse-there', municipality: 'M-2', objective: 'roofless', difference: 2, unit: 'family-weeks' },
    ]);
    expect(there([family('F-1', { preferences: ['M-1'] }), ...TWO_PLACES, ...HOMES], F1_IN_M1)).toEqual([
      { kind: 'worse-there', municipality: 'M-2', objective: 'match', difference: 0.15, unit: 'points' },
    ]);
    const atSchool = family('F-1', { childAges: [5, 8], ties: [{ place: 'M-1', kind: 'school' }] });
    const schoolFirst = { objectives: ['school-changes'] } as const;
    const large = [dwelling('D-1', 'M-1', { bedrooms: 3 }), dwelling('D-2', 'M-2', { bedrooms: 3 })];
    expect(there([atSchool, ...TWO_PLACES, ...large], F1_IN_M1, schoolFirst)).toEqual([
      { kind: 'worse-there', municipality: 'M-2', objective: 'school-changes', difference: 2, unit: 'children' },
    ]);
  });

  test('counts what going there would do to the evenness of both municipalities', () => {
    // Of two persons M-1 with three quarters of the people takes 1.5 as its fair share, and M-2 takes 0.5.
    const parts = [
      family('F-1'),
      municipality('M-1', { population: 30_000 }),
      municipality('M-2'),
      commitment('M-1'),
      commitment('M-2'),
      ...HOMES,
    ];
    // Two persons in M-1 cost 0.5, in M-2 they cost 0.5 + 1.5.
    expect(there(parts, F1_IN_M1, { objectives: ['evenness'] })).toEqual([
      { kind: 'worse-there', municipality: 'M-2', objective: 'evenness', difference: 1.5, unit: 'person-steps' },
    ]);
  });

  test('counts a longer longest excess only as far as no other family is over the cap as long', () => {
    const objectives = ['longest-excess'] as const;
    const parts = (weeks: number) => [
      family('F-1', inShelter('S-1', 11)),
      family('F-2', { ...inShelter('S-1', weeks), bannedFrom: ['M-1', 'M-2'] }),
      shelter('S-1', 'M-1'),
      ...TWO_PLACES,
      HOMES[0]!,
      dwelling('D-2', 'M-2', { availableFrom: week(3) }),
    ];
    const chosen = [...F1_IN_M1, 'no-home F-2 S-1@0 4'];
    expect(there(parts(1), chosen, { objectives })).toEqual([
      { kind: 'worse-there', municipality: 'M-2', objective: 'longest-excess', difference: 1, unit: 'weeks' },
    ]);
    expect(there(parts(10), chosen, { objectives })).toEqual([{ kind: 'equal-tie-break', municipality: 'M-2' }]);
  });
});

describe('a capacity that is used there', () => {
  const wantsM2 = family('F-1', { preferences: ['M-2'], childAges: [5] });
  const other = family('F-2', { childAges: [6] });
  const blocked = (
    parts: Parameters<typeof aWeek>,
    capacity: object,
    policy: Partial<Policy> = {},
    chosen = [...F1_IN_M1, ...F2_IN_M2],
  ) =>
    expect(there([wantsM2, other, municipality('M-1'), municipality('M-2'), ...parts], chosen, policy)).toEqual([
      { kind: 'capacity-used', municipality: 'M-2', ...capacity, by: ['F-2'] },
    ]);
  const spare = dwelling('D-3', 'M-2', { bedrooms: 3 });

  test('is the dwelling, by the family that has it', () => {
    blocked([commitment('M-1'), commitment('M-2'), ...HOMES], { capacity: 'dwelling', dwelling: 'D-2' });
  });

  test('is the number of families or persons promised, or the families of that week', () => {
    const twoHomes = [...HOMES, dwelling('D-3', 'M-2')];
    blocked([commitment('M-1'), commitment('M-2', { families: 1 }), ...twoHomes], { capacity: 'commitment-families' });
    blocked([commitment('M-1'), commitment('M-2', { persons: 3 }), ...twoHomes], { capacity: 'commitment-persons' });
    blocked([commitment('M-1'), commitment('M-2', { weeklyIntake: 1 }), ...twoHomes], { capacity: 'weekly-intake' });
  });

  test('is the school places', () => {
    blocked([commitment('M-1'), commitment('M-2', { schoolPlaces: 1 }), ...HOMES, dwelling('D-3', 'M-2')], {
      capacity: 'school-places',
    });
  });

  test('is the expected home', () => {
    const chosen = [...F1_IN_M1.map((name) => name.replace(/0$/, '3')), 'stay F-2 3', 'home-expected F-2 M-2 M-2 2 3'];
    const late = dwelling('D-1', 'M-1', { availableFrom: week(3) });
    blocked(
      [commitment('M-1'), commitment('M-2'), late, supply('M-2', { perWeekMillionths: 250_000 })],
      { capacity: 'expected-supply' },
      {},
      chosen,
    );
  });

  test('is the task, or the homes that the displacement guard leaves', () => {
    const chosen = ['stay F-1 0', 'home-committed F-1 M-1 0', 'stay F-2 0', 'home-committed F-2 M-2 0'];
    blocked(
      [task('M-1'), task('M-2', { unit: 'families', amount: 1 })],
      { capacity: 'task' },
      { regime: 'quota' },
      chosen,
    );
    const guarded = [{ ...aWeek(municipality('M-2', { vacatedPerYear: 13 })).municipalities[0]! }];
    const parts = aWeek(wantsM2, other, municipality('M-1'), commitment('M-1'), commitment('M-2'), ...HOMES, spare);
    const built = { ...parts, municipalities: [...parts.municipalities, ...guarded] };
    const { explainer } = explained(built, aPolicy({ displacementShare: 1 }), [...F1_IN_M1, ...F2_IN_M2]);
    expect(explainer.there('F-1', 'M-2')).toEqual([
      { kind: 'capacity-used', municipality: 'M-2', capacity: 'displacement-guard', by: ['F-2'] },
    ]);
  });

  test('is the shelter in which the weeks until the home would be spent', () => {
    const parts = [
      family('F-1', { preferences: ['M-2'] }),
      family('F-2', { bannedFrom: ['M-1', 'M-2'] }),
      ...TWO_PLACES,
      dwelling('D-1', 'M-1', { availableFrom: week(1) }),
      dwelling('D-2', 'M-2', { availableFrom: week(1) }),
      shelter('S-1', 'M-1', { places: 3 }),
    ];
    // Without a shelter for the first week, M-1 and M-2 are equally far away for F-1.
    const reasons = there(parts, ['stay F-1 1', 'home F-1 D-1 1', 'no-home F-2 S-1@0 4'], {
      objectives: ['roofless', 'match'],
    });
    expect(reasons).toEqual([
      { kind: 'capacity-used', municipality: 'M-2', capacity: 'shelter-places', shelter: 'S-1', by: ['F-2'] },
    ]);
  });

  test('is used by nobody when it was used up before this plan', () => {
    const parts = [
      wantsM2,
      ...['M-1', 'M-2'].map((id) => municipality(id)),
      commitment('M-1'),
      commitment('M-2', { families: 2, familiesUsed: 2 }),
      ...HOMES,
    ];
    expect(there(parts, F1_IN_M1)).toEqual([
      { kind: 'capacity-used', municipality: 'M-2', capacity: 'commitment-families', by: [] },
    ]);
  });
});

describe('a shelter that is over-full at the start', () => {
  test('has no room beyond its places for one who enters, though its own people are fewer than at the start', () => {
    const policy = { objectives: ['over-cap', 'roofless', 'match'] } as const;
    const alone = (id: string, adults: number, changes: Parameters<typeof family>[1]) =>
      family(id, { adults, childAges: [], bedroomsNeeded: 2, ...changes });
    const parts = (staying: number) => [
      alone('F-1', 1, { preferences: ['M-2'] }),
      alone('F-2', staying, inShelter('S-1', 1)),
      alone('F-3', 2, inShelter('S-1', 1)),
      ...TWO_PLACES,
      dwelling('D-1', 'M-1', { availableFrom: week(1) }),
      dwelling('D-2', 'M-2', { availableFrom: week(1) }),
      dwelling('D-3', 'M-1'),
      shelter('S-1', 'M-1', { places: 2 }),
    ];
    const chosen = ['stay F-1 1', 'home F-1 D-1 1', 'no-home F-2 S-1@0 4', 'stay F-3 0', 'home F-3 D-3 0'];
    // Two places: two who stay leave none for F-1, one who stays leaves one, which a better plan would have used.
    expect(there(parts(2), chosen, policy)).toEqual([
      { kind: 'capacity-used', municipality: 'M-2', capacity: 'shelter-places', shelter: 'S-1', by: ['F-2'] },
    ]);
    expect(there(parts(1), chosen, policy)).toEqual([{ kind: 'equal-tie-break', municipality: 'M-2' }]);
  });
});

describe('as good there', () => {
  test('is decided by the tie-break', () => {
    const policy = { objectives: ['roofless', 'match'] } as const;
    expect(there([family('F-1'), ...TWO_PLACES, ...HOMES], F1_IN_M1, policy)).toEqual([
      { kind: 'equal-tie-break', municipality: 'M-2' },
    ]);
  });

  test('or better, with room, is what a search that stopped could not rule out', () => {
    const week1 = aWeek(family('F-1', { preferences: ['M-2'] }), ...TWO_PLACES, ...HOMES);
    const policy = aPolicy({ objectives: ['match'] });
    const passes = [{ name: 'match', value: -425_000, bound: -600_000, proven: false, how: 'node-limit' as const }];
    const { explainer } = explained(week1, policy, F1_IN_M1, { passes });
    expect(explainer.there('F-1', 'M-2')).toEqual([{ kind: 'search-stopped', municipality: 'M-2' }]);
  });
});

describe('nothing there', () => {
  test('tells every reason for which the options fell away', () => {
    expect(there([family('F-1'), ...TWO_PLACES, HOMES[0]!, dwelling('D-2', 'M-2', { bedrooms: 1 })], F1_IN_M1)).toEqual(
      [{ kind: 'too-few-bedrooms', municipality: 'M-2', dwelling: 'D-2', bedrooms: 1, needed: 2 }],
    );
  });

  test('also under a match table', () => {
    expect(
      there([{ matchOnly: true }, family('F-1'), ...TWO_PLACES, ...HOMES, score('F-1', 'M-1', 1)], F1_IN_M1),
    ).toEqual([{ kind: 'not-in-match-table', municipality: 'M-2' }]);
  });
});

describe('a family without a home', () => {
  test('is told what it would need there and who uses it', () => {
    const parts = [family('F-1'), family('F-2'), ...TWO_PLACES, HOMES[1]!];
    expect(there(parts, ['no-home F-1 4', ...F2_IN_M2])).toEqual([
      { kind: 'capacity-used', municipality: 'M-2', capacity: 'dwelling', dwelling: 'D-2', by: ['F-2'] },
    ]);
  });
});
