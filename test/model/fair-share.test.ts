import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/domain/policy.ts';
import { aPolicy, aWeek, commitment, day, family, municipality, task } from '../week-builder.ts';
import { dataOf } from './options.ts';

/** Five persons. */
const FAMILIES = [family('F-1'), family('F-2', { childAges: [2, 3] })];
const MUNICIPALITIES = [
  municipality('M-1', { population: 20_000, shelterRegion: 'SR' }),
  municipality('M-2', { population: 10_000 }),
  municipality('M-3', { population: 30_000 }),
];
const sharesOf = (policy: Partial<Policy>, ...parts: Parameters<typeof aWeek>) =>
  dataOf(aWeek(...FAMILIES, ...MUNICIPALITIES, ...parts), aPolicy(policy)).shares;

describe('the fair share', () => {
  test('divides all persons of the plan by population, to the millionth of a person', () => {
    expect(sharesOf({ regime: 'none' }).millionths).toEqual([1_666_667, 833_333, 2_500_000]);
  });

  test('goes to municipalities with a commitment in force in some week of the horizon', () => {
    const rows = [
      commitment('M-1', { from: day(21) }),
      commitment('M-2', { from: day(-30), until: day(0) }),
      commitment('M-3', { from: day(22) }),
    ];
    expect(sharesOf({}, ...rows).millionths).toEqual([3_333_333, 1_666_667, undefined]);
    expect(sharesOf({ regime: 'central' }, ...rows).millionths).toEqual([3_333_333, 1_666_667, undefined]);
  });

  test('goes to municipalities with a task under a quota', () => {
    expect(sharesOf({ regime: 'quota' }, commitment('M-1'), task('M-2'), task('M-3')).millionths).toEqual([
      undefined,
      1_250_000,
      3_750_000,
    ]);
  });

  test('goes to municipalities with a commitment too, when region fallback is on', () => {
    expect(sharesOf({ regime: 'quota', regionFallback: true }, commitment('M-1'), task('M-2')).millionths).toEqual([
      3_333_333,
      1_666_667,
      undefined,
    ]);
  });

  test('counts persons placed earlier under every row in force within the horizon', () => {
    const shares = sharesOf(
      {},
      commitment('M-1', { personsUsed: 3, until: day(6) }),
      commitment('M-1', { personsUsed: 1, from: day(7) }),
      commitment('M-2', { personsUsed: 9, until: day(-1) }),
      commitment('M-3'),
    );
    expect([...shares.personsUsed]).toEqual([4, 0, 0]);
    expect(shares.millionths).toEqual([3_600_000, undefined, 5_400_000]);
  });

  test('goes by another column when the policy names one; a municipality without it is left out, and named', () => {
    const homes = (count: number) => ({ figures: new Map([['homes', count]]) });
    const week = aWeek(
      ...FAMILIES,
      municipality('M-1', homes(1)),
      municipality('M-2', homes(4)),
      municipality('M-3'),
      ...['M-1', 'M-2', 'M-3'].map((id) => commitment(id)),
    );
    const { shares } = dataOf(week, aPolicy({ key: 'homes' }));
    expect(shares.millionths).toEqual([1_000_000, 4_000_000, undefined]);
    expect(shares.unknown).toEqual(['M-3']);
  });

  test('families that are left out of the plan do not count', () => {
    expect(sharesOf({}, commitment('M-1'), family('F-3', { consent: false })).millionths[0]).toBe(5_000_000);
  });

  test('is known for nobody when every key is nothing', () => {
    const week = aWeek(...FAMILIES, municipality('M-1', { population: 0 }), commitment('M-1'));
    expect(dataOf(week, aPolicy()).shares.millionths).toEqual([undefined]);
  });
});
