import { describe, expect, test } from 'vitest';
import { buildModel } from '../../../src/model/build-model.ts';
import { expectGoldenProgram } from '../../golden/golden.ts';
import { aPolicy, aWeek, commitment, day, dwelling, family, municipality, task } from '../../week-builder.ts';
import { AT_MOST, columnNames, rowKinds, rowsOf } from '../program-view.ts';

/** One child at school, two, and none: ages 3 and 18 lie outside, 4 and 17 inside. */
const FAMILIES = [
  family('F-1', { childAges: [4], referringMunicipality: 'M-1' }),
  family('F-2', { childAges: [17, 9], referringMunicipality: 'M-1' }),
  family('F-3', { childAges: [3], referringMunicipality: 'M-1' }),
];
const HOMES = [dwelling('D-1', 'M-1', { bedrooms: 3 })];

const programOf = (places: number, policy = aPolicy()) =>
  buildModel(aWeek(...FAMILIES, municipality('M-1'), commitment('M-1', { schoolPlaces: places }), ...HOMES), policy)
    .program;

describe('school places', () => {
  test('children of 4 to 17 count, younger ones do not', () => {
    expect(rowsOf(programOf(2), 'school-places')).toEqual([
      { ids: ['M-1', 0], lower: AT_MOST, upper: 2, terms: { 'home F-1 D-1 0': 1, 'home F-2 D-1 0': 2 } },
    ]);
  });

  test('a place for every child cannot bind; one fewer can', () => {
    expect(rowKinds(programOf(3))).not.toContain('school-places');
    expect(rowKinds(programOf(2))).toContain('school-places');
  });

  test('they hold under every regime', () => {
    expect(rowsOf(programOf(0, aPolicy({ regime: 'none' })), 'school-places')).toMatchObject([{ upper: 0 }]);
    const quota = aWeek(...FAMILIES, municipality('M-1'), commitment('M-1', { schoolPlaces: 0 }), task('M-1'));
    expect(rowsOf(buildModel(quota, aPolicy({ regime: 'quota' })).program, 'school-places')).toMatchObject([
      {
        terms: { 'home-committed F-1 M-1 0': 1, 'home-committed F-2 M-1 0': 2 },
      },
    ]);
  });

  test.each(['none', 'quota'] as const)(
    'where they change within the horizon, a week of every stretch is kept under regime %s',
    (regime) => {
      const week = aWeek(
        ...FAMILIES,
        municipality('M-1'),
        commitment('M-1', { until: day(13), schoolPlaces: 0 }),
        commitment('M-1', { from: day(14), until: day(20), schoolPlaces: 5 }),
        task('M-1', { leadWeeks: 9 }),
        ...HOMES,
      );
      const { program } = buildModel(week, aPolicy({ regime }));
      expect(columnNames(program).filter((name) => name.startsWith('home F-1'))).toEqual([
        'home F-1 D-1 0',
        'home F-1 D-1 2',
        'home F-1 D-1 3',
      ]);
      expect(rowsOf(program, 'school-places')).toEqual([
        { ids: ['M-1', 0], lower: AT_MOST, upper: 0, terms: { 'home F-1 D-1 0': 1, 'home F-2 D-1 0': 2 } },
      ]);
    },
  );

  test('the whole program of a tiny week reads as approved', () => {
    const week = aWeek(...FAMILIES, municipality('M-1'), commitment('M-1', { schoolPlaces: 2 }), ...HOMES);
    expectGoldenProgram('capacity-school-places', week, aPolicy());
  });
});
