import { describe, expect, test } from 'vitest';
import type { Dwelling } from '../../src/domain/planning-week.ts';
import { aPolicy, aWeek, commitment, day, dwelling, family, municipality, week } from '../week-builder.ts';
import { dataOf } from './options.ts';

/** Two persons in two bedrooms for at most € 700, and four persons in three for at most € 800. */
const FAMILIES = [
  family('F-1', { maxRent: 70_000 }),
  family('F-2', { maxRent: 80_000, adults: 2, childAges: [13, 14] }),
];
const PLACE = [municipality('M-1'), municipality('M-2'), commitment('M-1'), commitment('M-2')];
const groupsOf = (parts: Parameters<typeof aWeek>) => {
  const data = dataOf(aWeek(...PLACE, ...parts), aPolicy());
  return data.homes.groups.map(({ members }) => members.map((member) => data.dwellings[member]!.id));
};
const two = (one: Partial<Dwelling>, other: Partial<Dwelling>) =>
  groupsOf([...FAMILIES, dwelling('D-1', 'M-1', one), dwelling('D-2', 'M-1', other)]).length === 1;

describe('dwellings that no family can tell apart', () => {
  test('stand together, in the order of their ids', () => {
    const homes = ['D-3', 'D-1', 'D-2'].map((id) => dwelling(id, 'M-1', { rent: 60_000 }));
    expect(groupsOf([...FAMILIES, ...homes])).toEqual([['D-1', 'D-2', 'D-3']]);
  });

  test.each<[string, boolean, Partial<Dwelling>, Partial<Dwelling>]>([
    ['rents below every limit', true, { rent: 50_000 }, { rent: 70_000 }],
    ['no rent known and a rent below every limit', true, {}, { rent: 70_000 }],
    ['rents on either side of a limit', false, { rent: 70_000 }, { rent: 70_001 }],
    ['rents that nobody can pay', true, { rent: 90_000 }, { rent: 99_000 }],
    ['more bedrooms than anyone needs', true, { bedrooms: 3 }, { bedrooms: 5 }],
    ['bedrooms that matter to someone', false, { bedrooms: 2 }, { bedrooms: 3 }],
    ['room for more people than the largest family', true, { largestHousehold: 4 }, {}],
    ['room for fewer than the largest family', false, { largestHousehold: 3 }, {}],
    ['access, while nobody needs it', true, { accessible: true }, {}],
    ['first days within the same week', true, { availableFrom: day(1) }, { availableFrom: day(7) }],
    ['first days in different weeks', false, { availableFrom: day(7) }, { availableFrom: day(8) }],
    ['last days within the same week', true, { availableUntil: day(13) }, { availableUntil: day(7) }],
    ['last days in different weeks', false, { availableUntil: day(14) }, { availableUntil: day(13) }],
    ['temporary to beyond the horizon and permanent', true, { temporaryUntil: week(29) }, {}],
    ['temporary and, from some week on, too short', false, { temporaryUntil: week(28) }, {}],
    ['associations', true, { association: 'North' }, { association: 'South' }],
  ])('%s: together %s', (_, together, one, other) => {
    expect(two(one, other)).toBe(together);
  });

  test('access tells dwellings apart as soon as someone needs it', () => {
    const homes = [dwelling('D-1', 'M-1', { accessible: true }), dwelling('D-2', 'M-1')];
    expect(groupsOf([family('F-1', { accessible: true }), ...homes])).toEqual([['D-1'], ['D-2']]);
  });

  test('a dwelling to which a family is pinned or from which it is banned stands alone', () => {
    const homes = ['D-1', 'D-2', 'D-3', 'D-4'].map((id) => dwelling(id, 'M-1'));
    expect(groupsOf([family('F-1', { pinnedTo: 'D-2' }), family('F-2', { bannedFrom: ['D-4'] }), ...homes])).toEqual([
      ['D-1', 'D-3'],
      ['D-2'],
      ['D-4'],
    ]);
  });

  test('municipalities are kept apart', () => {
    expect(groupsOf([...FAMILIES, dwelling('D-1', 'M-1'), dwelling('D-2', 'M-2')])).toEqual([['D-1'], ['D-2']]);
  });

  test('dwellings outside the horizon, or in a municipality that is not there, are left out', () => {
    expect(groupsOf([...FAMILIES, dwelling('D-1', 'M-1', { availableFrom: week(4) }), dwelling('D-2', 'M-9')])).toEqual(
      [],
    );
  });
});
