import { describe, expect, test } from 'vitest';
import { buildModel } from '../../../src/model/build-model.ts';
import { expectGoldenProgram } from '../../golden/golden.ts';
import { aPolicy, aWeek, commitment, dwelling, family, municipality } from '../../week-builder.ts';
import { AT_MOST, rowKinds, rowsOf } from '../program-view.ts';

const FAMILIES = [family('F-1'), family('F-2')];
const HOMES = [dwelling('D-1', 'M-1'), dwelling('D-2', 'M-1')];
/** Four of 52 weeks: a thirteenth of the year. */
const weekWith = (vacatedPerYear?: number) =>
  aWeek(
    ...FAMILIES,
    municipality('M-1', vacatedPerYear === undefined ? {} : { vacatedPerYear }),
    commitment('M-1'),
    ...HOMES,
  );

describe('the displacement guard', () => {
  test('homes used stay within the share of homes that fall free in the horizon, rounded down', () => {
    // 0.1 × 260 × 4 / 52 = 2 homes for three families; with 259 it is 1.99.
    const three = { ...weekWith(260), families: [...weekWith().families, { ...weekWith().families[0]!, id: 'F-3' }] };
    expect(rowsOf(buildModel(three, aPolicy({ displacementShare: 0.1 })).program, 'displacement-guard')).toMatchObject([
      { ids: ['M-1'], lower: AT_MOST, upper: 2 },
    ]);
    expect(
      rowsOf(buildModel(weekWith(259), aPolicy({ displacementShare: 0.1 })).program, 'displacement-guard'),
    ).toEqual([{ ids: ['M-1'], lower: AT_MOST, upper: 1, terms: { 'home F-1 D-1 0': 1, 'home F-2 D-1 0': 1 } }]);
  });

  test('homes for exactly all families cannot bind', () => {
    expect(rowKinds(buildModel(weekWith(260), aPolicy({ displacementShare: 0.1 })).program)).not.toContain(
      'displacement-guard',
    );
  });

  test('without a share, or without a figure of the municipality, there is no limit', () => {
    expect(rowKinds(buildModel(weekWith(0), aPolicy()).program)).not.toContain('displacement-guard');
    expect(rowKinds(buildModel(weekWith(), aPolicy({ displacementShare: 0 })).program)).not.toContain(
      'displacement-guard',
    );
  });

  test('a share of nothing means that no home is used', () => {
    expect(
      rowsOf(buildModel(weekWith(1000), aPolicy({ displacementShare: 0 })).program, 'displacement-guard'),
    ).toMatchObject([{ upper: 0 }]);
  });

  test('homes of every kind count, also those under a commitment', () => {
    const week = aWeek(
      ...FAMILIES,
      municipality('M-1', { vacatedPerYear: 13 }),
      commitment('M-1', { leadWeeks: 1 }),
      HOMES[0]!,
    );
    const [row] = rowsOf(buildModel(week, aPolicy({ displacementShare: 1 })).program, 'displacement-guard');
    expect(Object.keys(row!.terms)).toEqual([
      'home F-1 D-1 0',
      'home-committed F-1 M-1 1',
      'home F-2 D-1 0',
      'home-committed F-2 M-1 1',
    ]);
  });

  test('the whole program of a tiny week reads as approved', () => {
    expectGoldenProgram('capacity-displacement-guard', weekWith(259), aPolicy({ displacementShare: 0.1 }));
  });
});
