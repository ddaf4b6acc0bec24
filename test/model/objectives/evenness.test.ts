import { describe, expect, test } from 'vitest';
import { buildModel } from '../../../src/model/build-model.ts';
import { expectGoldenProgram } from '../../golden/golden.ts';
import { aPolicy, aWeek, commitment, dwelling, family, municipality } from '../../week-builder.ts';
import { costsOf, objectiveOf, rowsOf } from '../program-view.ts';

const POLICY = aPolicy({ objectives: ['evenness'] });
/** Two and three persons; M-1 is four times as large as M-2, so that it carries four of the five. */
const FAMILIES = [family('F-1'), family('F-2', { childAges: [2, 3] })];
const MUNICIPALITIES = [municipality('M-1', { population: 40_000 }), municipality('M-2')];
const HOMES = [dwelling('D-1', 'M-1'), dwelling('D-2', 'M-2')];
const programOf = (...parts: Parameters<typeof aWeek>) =>
  buildModel(aWeek(...FAMILIES, ...MUNICIPALITIES, ...parts), POLICY).program;

describe('evenness', () => {
  test('every person above the fair share costs one person-step more than the one before', () => {
    const program = programOf(commitment('M-1'), commitment('M-2'), ...HOMES);
    expect(costsOf(program, 'evenness')).toEqual({
      'person-step M-1 5': 1_000_000,
      'person-step M-2 2': 1_000_000,
      'person-step M-2 3': 2_000_000,
      'person-step M-2 4': 3_000_000,
      'person-step M-2 5': 4_000_000,
    });
    expect(rowsOf(program, 'evenness')).toMatchObject([
      { ids: ['M-1'], upper: 4, terms: { 'home F-1 D-1 0': 2, 'home F-2 D-1 0': 3, 'person-step M-1 5': -1 } },
      { ids: ['M-2'], upper: 1, terms: { 'home F-1 D-2 0': 2, 'home F-2 D-2 0': 3, 'person-step M-2 2': -1 } },
    ]);
    expect(objectiveOf(program, 'evenness').constant).toBe(0);
  });

  test('persons placed earlier in the period count as a constant, and raise every fair share', () => {
    // Ten persons to share: eight in M-1 and two in M-2, which already has five: 1 + 2 + 3 steps whatever the plan.
    const program = programOf(commitment('M-1'), commitment('M-2', { personsUsed: 5 }), ...HOMES);
    expect(objectiveOf(program, 'evenness').constant).toBe(6_000_000);
    expect(costsOf(program, 'evenness')).toEqual({
      'person-step M-2 6': 4_000_000,
      'person-step M-2 7': 5_000_000,
      'person-step M-2 8': 6_000_000,
      'person-step M-2 9': 7_000_000,
      'person-step M-2 10': 8_000_000,
    });
    expect(rowsOf(program, 'evenness')).toMatchObject([{ ids: ['M-2'], upper: 0 }]);
  });

  test('a fair share that is no whole number makes the first step cheaper than one', () => {
    const program = programOf(commitment('M-1'), commitment('M-2', { personsUsed: 1 }), ...HOMES);
    // Six persons: 4.8 in M-1 and 1.2 in M-2.
    expect(costsOf(program, 'evenness')).toMatchObject({ 'person-step M-1 5': 200_000, 'person-step M-2 2': 800_000 });
  });

  test('no more steps are made than the commitment can hold', () => {
    const program = programOf(commitment('M-1'), commitment('M-2', { families: 1 }), ...HOMES);
    expect(Object.keys(costsOf(program, 'evenness'))).toEqual([
      'person-step M-1 5',
      'person-step M-2 2',
      'person-step M-2 3',
    ]);
    const persons = programOf(commitment('M-1'), commitment('M-2', { persons: 2 }), ...HOMES);
    expect(Object.keys(costsOf(persons, 'evenness'))).toEqual(['person-step M-1 5', 'person-step M-2 2']);
  });

  test('a municipality without a key figure is left out', () => {
    const week = aWeek(...FAMILIES, municipality('M-1'), commitment('M-1'), commitment('M-2'), ...HOMES);
    const keyless = {
      ...week,
      municipalities: [...week.municipalities, { id: 'M-2', name: 'M-2', figures: new Map() }],
    };
    const { program } = buildModel(keyless, POLICY);
    expect(rowsOf(program, 'evenness').map(({ ids }) => ids)).toEqual([]);
    expect(costsOf(program, 'evenness')).toEqual({});
  });

  test('the whole program of a tiny week reads as approved', () => {
    const week = aWeek(
      ...FAMILIES,
      ...MUNICIPALITIES,
      commitment('M-1'),
      commitment('M-2', { personsUsed: 1 }),
      ...HOMES,
    );
    expectGoldenProgram('objective-evenness', week, POLICY, 'evenness');
  });
});
