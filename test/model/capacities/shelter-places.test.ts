import { describe, expect, test } from 'vitest';
import { buildModel } from '../../../src/model/build-model.ts';
import { expectGoldenProgram } from '../../golden/golden.ts';
import {
  aPolicy,
  aWeek,
  commitment,
  dwelling,
  family,
  inShelter,
  municipality,
  shelter,
  week,
} from '../../week-builder.ts';
import { AT_MOST, columnNames, rowsOf } from '../program-view.ts';

const HORIZON = { horizonWeeks: 2 };
const MUNICIPALITY = [municipality('M-1'), commitment('M-1')];
/** Three persons who live in the shelter; the home of week 1 makes them able to leave. */
const RESIDENT = family('F-1', { ...inShelter('S-1', 4), childAges: [2, 3] });
/** Two persons without shelter. */
const ROOFLESS = family('F-2');
const HOME = dwelling('D-1', 'M-1', { availableFrom: week(1) });

const programOf = (...parts: Parameters<typeof aWeek>) =>
  buildModel(aWeek(HORIZON, ...MUNICIPALITY, ...parts), aPolicy()).program;

describe('places in a shelter', () => {
  test('a family that could leave makes room for one that waits, and a row says for whom', () => {
    const program = programOf(RESIDENT, ROOFLESS, HOME, shelter('S-1', 'M-1', { places: 4 }));
    expect(rowsOf(program, 'shelter-places')).toEqual([
      {
        ids: ['S-1', 1],
        lower: AT_MOST,
        upper: 4,
        terms: { 'no-home F-1 S-1@0 2': 3, 'no-home F-2 S-1@1 2': 2 },
      },
    ]);
  });

  test('a family is not offered a shelter in weeks in which those who cannot leave fill it', () => {
    const program = programOf(RESIDENT, ROOFLESS, HOME, shelter('S-1', 'M-1', { places: 4 }));
    expect(columnNames(program).filter((name) => name.includes('F-2 S-1'))).toEqual(['no-home F-2 S-1@1 2']);
  });

  test('places for everybody cannot bind, and with one fewer they can', () => {
    expect(rowsOf(programOf(RESIDENT, ROOFLESS, HOME, shelter('S-1', 'M-1', { places: 5 })), 'shelter-places')).toEqual(
      [],
    );
    expect(
      rowsOf(programOf(RESIDENT, ROOFLESS, HOME, shelter('S-1', 'M-1', { places: 4 })), 'shelter-places'),
    ).toHaveLength(1);
  });

  test('families that are left out of the plan keep their places', () => {
    const outside = family('F-9', { ...inShelter('S-1', 1), consent: false });
    const program = programOf(RESIDENT, ROOFLESS, HOME, outside, shelter('S-1', 'M-1', { places: 6 }));
    expect(rowsOf(program, 'shelter-places')).toMatchObject([{ ids: ['S-1', 1], upper: 4 }]);
  });
});

describe('a shelter that is over-full at the start', () => {
  const OVER_FULL = [RESIDENT, family('F-3', inShelter('S-1', 2)), HOME, shelter('S-1', 'M-1', { places: 4 })];

  test('keeps who is there without any row while nobody could enter', () => {
    expect(rowsOf(programOf(...OVER_FULL), 'shelter-places')).toEqual([]);
  });

  test('takes someone in only in weeks in which all who are there fit in its places', () => {
    const program = programOf(...OVER_FULL, ROOFLESS);
    // Five persons may stay in four places; when someone enters, the switch takes one of the five away again.
    expect(rowsOf(program, 'shelter-places')).toEqual([
      {
        ids: ['S-1', 1],
        lower: AT_MOST,
        upper: 5,
        terms: {
          'no-home F-1 S-1@0 2': 3,
          'no-home F-2 S-1@1 2': 2,
          'no-home F-3 S-1@0 2': 2,
          'someone-entered S-1 1': 1,
        },
      },
    ]);
    expect(rowsOf(program, 'shelter-entry')).toEqual([
      { ids: ['S-1', 1], lower: AT_MOST, upper: 0, terms: { 'no-home F-2 S-1@1 2': 2, 'someone-entered S-1 1': -2 } },
    ]);
  });

  test('the whole program of a tiny week reads as approved', () => {
    expectGoldenProgram('capacity-shelter-places', aWeek(HORIZON, ...MUNICIPALITY, ...OVER_FULL, ROOFLESS), aPolicy());
  });
});
