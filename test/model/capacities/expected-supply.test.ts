import { describe, expect, test } from 'vitest';
import { buildModel } from '../../../src/model/build-model.ts';
import { expectGoldenProgram } from '../../golden/golden.ts';
import { aPolicy, aWeek, commitment, family, municipality, supply } from '../../week-builder.ts';
import { AT_MOST, columnNames, rowsOf } from '../program-view.ts';

const FAMILIES = [family('F-1'), family('F-2', { childAges: [2, 3] })];
const MUNICIPALITIES = [municipality('M-1'), municipality('M-2'), commitment('M-1'), commitment('M-2')];

const programOf = (...parts: Parameters<typeof aWeek>) =>
  buildModel(aWeek(...FAMILIES, ...MUNICIPALITIES, ...parts), aPolicy()).program;

describe('expected homes', () => {
  test('half a home a week gives the first home in the second week and the second in the fourth', () => {
    expect(rowsOf(programOf(supply('M-1')), 'expected-supply')).toEqual([
      {
        ids: ['M-1', 2, 2],
        lower: AT_MOST,
        upper: 1,
        terms: { 'home-expected F-1 M-1 M-1 2 1': 1, 'home-expected F-2 M-1 M-1 2 1': 1 },
      },
      {
        ids: ['M-1', 2, 3],
        lower: AT_MOST,
        upper: 2,
        terms: {
          'home-expected F-1 M-1 M-1 2 1': 1,
          'home-expected F-1 M-1 M-1 2 3': 1,
          'home-expected F-2 M-1 M-1 2 1': 1,
          'home-expected F-2 M-1 M-1 2 3': 1,
        },
      },
    ]);
  });

  test('a tenth of a home a week gives none within four weeks', () => {
    const program = programOf(supply('M-1', { perWeekMillionths: 100_000 }));
    expect(rowsOf(program, 'expected-supply')).toEqual([]);
    expect(columnNames(program).filter((name) => name.startsWith('home-expected'))).toEqual([]);
  });

  test('a third rounded down to millionths gives no whole home by the third week', () => {
    const program = programOf(supply('M-1', { perWeekMillionths: 333_333 }));
    expect(rowsOf(program, 'expected-supply')).toMatchObject([{ ids: ['M-1', 2, 3], upper: 1 }]);
    expect(columnNames(program)).toContain('home-expected F-1 M-1 M-1 2 3');
    expect(columnNames(program)).not.toContain('home-expected F-1 M-1 M-1 2 2');
  });

  test('municipalities of one pool share its homes, and their rates add up', () => {
    const pooled = { pool: 'region', perWeekMillionths: 250_000 };
    const program = programOf(supply('M-1', pooled), supply('M-2', pooled));
    expect(rowsOf(program, 'expected-supply')[0]).toEqual({
      ids: ['region', 2, 2],
      lower: AT_MOST,
      upper: 1,
      terms: {
        'home-expected F-1 M-1 region 2 1': 1,
        'home-expected F-1 M-2 region 2 1': 1,
        'home-expected F-2 M-1 region 2 1': 1,
        'home-expected F-2 M-2 region 2 1': 1,
      },
    });
  });

  test('sizes of one pool are counted apart, and a family takes a home of its size or larger', () => {
    const program = programOf(supply('M-1', { bedrooms: 1 }), supply('M-1', { bedrooms: 3 }));
    const homes = columnNames(program).filter((name) => name.startsWith('home-expected F-1'));
    expect(homes).toEqual(['home-expected F-1 M-1 M-1 3 1', 'home-expected F-1 M-1 M-1 3 3']);
  });

  test('the whole program of a tiny week reads as approved', () => {
    expectGoldenProgram('capacity-expected-supply', aWeek(...FAMILIES, ...MUNICIPALITIES, supply('M-1')), aPolicy());
  });
});
