import { describe, expect, test } from 'vitest';
import type { ObjectiveId } from '../../../src/domain/policy.ts';
import { buildModel } from '../../../src/model/build-model.ts';
import { expectGoldenProgram } from '../../golden/golden.ts';
import {
  aPolicy,
  aWeek,
  commitment,
  day,
  dwelling,
  family,
  inShelter,
  municipality,
  shelter,
  week,
} from '../../week-builder.ts';
import { costsOf, objectiveOf, rowsOf } from '../program-view.ts';

const PLACE = [municipality('M-1'), commitment('M-1'), shelter('S-1', 'M-1')];
/** Eleven weeks in shelter on the planning Monday: two weeks before the cap of thirteen. */
const ELEVEN_WEEKS = family('F-1', { ...inShelter('S-1', 11), adults: 2, childAges: [4, 1, 7] });
const HOMES = [
  dwelling('D-2', 'M-1', { availableFrom: week(2), bedrooms: 3 }),
  dwelling('D-3', 'M-1', { availableFrom: week(3), bedrooms: 4 }),
];
const WEEK = aWeek(ELEVEN_WEEKS, ...PLACE, ...HOMES);

const costs = (objective: ObjectiveId, changes: Parameters<typeof aPolicy>[0] = {}) =>
  costsOf(buildModel(WEEK, aPolicy({ ...changes, objectives: [objective] })).program, objective);

describe('families over the cap', () => {
  test('thirteen weeks are within the cap, fourteen are over it', () => {
    expect(costs('over-cap')).toEqual({ 'stay F-1 S-1@0 3': 1, 'no-home F-1 S-1@0 4': 1 });
  });

  test('the whole program of a tiny week reads as approved', () => {
    expectGoldenProgram('objective-over-cap', WEEK, aPolicy({ objectives: ['over-cap'] }), 'over-cap');
  });
});

describe('weeks over the cap', () => {
  test('only the excess counts', () => {
    expect(costs('weeks-over-cap')).toEqual({ 'stay F-1 S-1@0 3': 1, 'no-home F-1 S-1@0 4': 2 });
  });

  test('the whole program of a tiny week reads as approved', () => {
    expectGoldenProgram(
      'objective-weeks-over-cap',
      WEEK,
      aPolicy({ objectives: ['weeks-over-cap'] }),
      'weeks-over-cap',
    );
  });
});

describe('weeks in shelter', () => {
  test('weeks so far and weeks planned add up', () => {
    expect(costs('weeks-in-shelter')).toEqual({
      'stay F-1 S-1@0 2': 13,
      'stay F-1 S-1@0 3': 14,
      'no-home F-1 S-1@0 4': 15,
    });
  });

  test.each([
    ['child', 39],
    ['person', 65],
  ] as const)('counted per %s they weigh as many times', (shelterWeight, cost) => {
    expect(costs('weeks-in-shelter', { shelterWeight })['stay F-1 S-1@0 2']).toBe(cost);
  });

  test.each([
    [6, 0],
    [7, 1],
    [13, 1],
    [-3, 0],
  ])('%i days in shelter are %i whole weeks', (days, weeks) => {
    const there = family('F-1', { shelter: { id: 'S-1', since: day(-days) } });
    const { program } = buildModel(
      aWeek({ horizonWeeks: 1 }, there, ...PLACE),
      aPolicy({ objectives: ['weeks-in-shelter'] }),
    );
    expect(costsOf(program, 'weeks-in-shelter')).toEqual({ 'no-home F-1 S-1@0 1': weeks + 1 });
  });

  test('a family whose shelter has closed keeps the weeks that it was there', () => {
    const closed = shelter('S-1', 'M-1', { until: day(-1) });
    const { program } = buildModel(
      aWeek(family('F-1', inShelter('S-1', 9)), municipality('M-1'), commitment('M-1'), closed),
      aPolicy({ objectives: ['weeks-in-shelter'] }),
    );
    expect(costsOf(program, 'weeks-in-shelter')).toEqual({ 'no-home F-1 4': 9 });
  });

  test('the whole program of a tiny week reads as approved', () => {
    const policy = aPolicy({ objectives: ['weeks-in-shelter'], shelterWeight: 'child' });
    expectGoldenProgram('objective-weeks-in-shelter', WEEK, policy, 'weeks-in-shelter');
  });
});

describe('the longest excess', () => {
  const POLICY = aPolicy({ objectives: ['longest-excess'] });

  test('every week of excess that some family could reach is a step that costs one', () => {
    const { program } = buildModel(WEEK, POLICY);
    expect(costsOf(program, 'longest-excess')).toEqual({ 'excess-step 1': 1, 'excess-step 2': 1 });
    expect(rowsOf(program, 'longest-excess')).toMatchObject([
      { ids: ['F-1', 1], upper: 0, terms: { 'stay F-1 S-1@0 3': 1, 'no-home F-1 S-1@0 4': 1, 'excess-step 1': -1 } },
      { ids: ['F-1', 2], upper: 0, terms: { 'no-home F-1 S-1@0 4': 1, 'excess-step 2': -1 } },
    ]);
  });

  test('families share the steps', () => {
    const { program } = buildModel(aWeek(ELEVEN_WEEKS, family('F-2', inShelter('S-1', 10)), ...PLACE), POLICY);
    expect(Object.keys(costsOf(program, 'longest-excess'))).toEqual(['excess-step 1', 'excess-step 2']);
    expect(rowsOf(program, 'longest-excess').map(({ ids }) => ids)).toEqual([
      ['F-1', 1],
      ['F-2', 1],
      ['F-1', 2],
    ]);
  });

  test('without anyone who could get over the cap there is nothing to count', () => {
    const { program } = buildModel(aWeek(family('F-1', inShelter('S-1', 9)), ...PLACE), POLICY);
    expect(rowsOf(program, 'longest-excess')).toEqual([]);
    expect(objectiveOf(program, 'longest-excess').costs.every((cost) => cost === 0)).toBe(true);
  });

  test('the whole program of a tiny week reads as approved', () => {
    expectGoldenProgram('objective-longest-excess', WEEK, POLICY, 'longest-excess');
  });
});
