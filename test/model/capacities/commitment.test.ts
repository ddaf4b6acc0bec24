import { describe, expect, test } from 'vitest';
import { buildModel } from '../../../src/model/build-model.ts';
import { expectGoldenProgram } from '../../golden/golden.ts';
import { aPolicy, aWeek, commitment, day, dwelling, family, municipality, week } from '../../week-builder.ts';
import { AT_MOST, rowKinds, rowsOf } from '../program-view.ts';

/** Two and three persons. */
const FAMILIES = [family('F-1'), family('F-2', { childAges: [2, 3] })];
const MUNICIPALITY = municipality('M-1');
const HOMES = [dwelling('D-1', 'M-1'), dwelling('D-2', 'M-1')];

const programOf = (...rows: Parameters<typeof commitment>[1][]) =>
  buildModel(aWeek(...FAMILIES, MUNICIPALITY, ...HOMES, ...rows.map((row) => commitment('M-1', row))), aPolicy())
    .program;

describe('families of a commitment', () => {
  test('at most as many families move in as are still promised', () => {
    expect(rowsOf(programOf({ families: 3, familiesUsed: 2 }), 'commitment-families')).toEqual([
      { ids: ['M-1', 0], lower: AT_MOST, upper: 1, terms: { 'home F-1 D-1 0': 1, 'home F-2 D-1 0': 1 } },
    ]);
  });

  test('a promise for as many families as there are cannot bind and gets no row', () => {
    expect(rowKinds(programOf({ families: 4, familiesUsed: 2 }))).not.toContain('commitment-families');
  });

  test('a promise that was used beyond its number has room for nobody', () => {
    expect(rowsOf(programOf({ families: 1, familiesUsed: 3 }), 'commitment-families')).toMatchObject([{ upper: 0 }]);
  });

  test('without a number there is no limit', () => {
    expect(rowKinds(programOf({}))).not.toContain('commitment-families');
  });
});

describe('persons of a commitment', () => {
  test('families count with their persons against what is left', () => {
    expect(rowsOf(programOf({ persons: 6, personsUsed: 2 }), 'commitment-persons')).toEqual([
      { ids: ['M-1', 0], lower: AT_MOST, upper: 4, terms: { 'home F-1 D-1 0': 2, 'home F-2 D-1 0': 3 } },
    ]);
  });

  test('room for exactly all persons cannot bind; one place fewer can', () => {
    expect(rowKinds(programOf({ persons: 5 }))).not.toContain('commitment-persons');
    expect(rowKinds(programOf({ persons: 4 }))).toContain('commitment-persons');
  });
});

describe('weekly intake', () => {
  test('a second week is kept when one family a week may move in, and each week takes one', () => {
    expect(rowsOf(programOf({ weeklyIntake: 1 }), 'weekly-intake')).toEqual([
      { ids: ['M-1', 0, 0], lower: AT_MOST, upper: 1, terms: { 'home F-1 D-1 0': 1, 'home F-2 D-1 0': 1 } },
      { ids: ['M-1', 0, 1], lower: AT_MOST, upper: 1, terms: { 'home F-1 D-1 1': 1, 'home F-2 D-1 1': 1 } },
    ]);
  });

  test('an intake of as many families as there are cannot bind', () => {
    expect(rowKinds(programOf({ weeklyIntake: 2 }))).not.toContain('weekly-intake');
  });
});

describe('rows of one municipality one after the other', () => {
  test('a placement counts against the row in force on the Monday of moving in', () => {
    const program = programOf({ families: 1, until: day(13) }, { families: 1, from: day(14) });
    expect(rowsOf(program, 'commitment-families')).toEqual([
      { ids: ['M-1', 0], lower: AT_MOST, upper: 1, terms: { 'home F-1 D-1 0': 1, 'home F-2 D-1 0': 1 } },
      { ids: ['M-1', 1], lower: AT_MOST, upper: 1, terms: { 'home F-1 D-1 2': 1, 'home F-2 D-1 2': 1 } },
    ]);
  });

  test('a row that ends on a Monday still holds in that week, and the next row that starts a day later does not', () => {
    const program = programOf({ families: 1, until: week(1) }, { families: 0, from: day(8) });
    const second = rowsOf(program, 'commitment-families')[1]!;
    expect(Object.keys(second.terms)).toEqual(['home F-1 D-1 2', 'home F-2 D-1 2']);
  });

  test('the order of rows in the file changes nothing', () => {
    const early = { families: 1, until: day(13) };
    const late = { families: 0, from: day(14) };
    expect(rowsOf(programOf(late, early), 'commitment-families')).toEqual(
      rowsOf(programOf(early, late), 'commitment-families'),
    );
  });
});

test('the whole program of a tiny week with all three limits reads as approved', () => {
  const limits = commitment('M-1', { families: 1, persons: 4, weeklyIntake: 1, leadWeeks: 1 });
  expectGoldenProgram('capacity-commitment', aWeek({ horizonWeeks: 3 }, ...FAMILIES, MUNICIPALITY, limits), aPolicy());
});
