import { describe, expect, test } from 'vitest';
import { buildModel } from '../../src/model/build-model.ts';
import { objectiveResults } from '../../src/plan/objective-results.ts';
import type { PassResult } from '../../src/solver/engine.ts';
import { aPolicy, aWeek, family, municipality } from '../week-builder.ts';

const model = buildModel(
  aWeek(family('F-1'), municipality('M-1')),
  aPolicy({ objectives: ['roofless', 'over-cap', 'match', 'evenness'] }),
);
const pass = (changes: Partial<PassResult>): PassResult => ({
  name: '',
  value: 0,
  bound: 0,
  proven: true,
  how: 'search',
  ...changes,
});

describe('results of objectives', () => {
  test('are in the units that people read: points are turned round, millionths become whole', () => {
    const passes = [
      pass({ value: 7, bound: 7 }),
      pass({ value: 1, bound: 1 }),
      pass({ value: -1_250_000, bound: -1_250_000 }),
      pass({ value: 2_400_000, bound: 2_400_000, how: 'flow' }),
    ];
    expect(objectiveResults(model, passes)).toEqual([
      {
        name: 'roofless',
        unit: 'family-weeks',
        sense: 'minimise',
        value: 7,
        bound: 7,
        gap: 0,
        proven: true,
        conditional: false,
        how: 'search',
      },
      {
        name: 'over-cap',
        unit: 'families',
        sense: 'minimise',
        value: 1,
        bound: 1,
        gap: 0,
        proven: true,
        conditional: false,
        how: 'search',
      },
      {
        name: 'match',
        unit: 'points',
        sense: 'maximise',
        value: 1.25,
        bound: 1.25,
        gap: 0,
        proven: true,
        conditional: false,
        how: 'search',
      },
      {
        name: 'evenness',
        unit: 'person-steps',
        sense: 'minimise',
        value: 2.4,
        bound: 2.4,
        gap: 0,
        proven: true,
        conditional: false,
        how: 'flow',
      },
    ]);
  });

  test('are conditional from the first objective without proof on, as far as they are proven themselves', () => {
    const passes = [
      pass({}),
      pass({ value: 4, bound: 2, proven: false, how: 'node-limit' }),
      pass({}),
      pass({ proven: false }),
    ];
    expect(objectiveResults(model, passes).map(({ proven, conditional }) => [proven, conditional])).toEqual([
      [true, false],
      [false, false],
      [true, true],
      [false, false],
    ]);
  });

  test('give the gap against the value, or against one when the value is smaller', () => {
    const passes = [
      pass({ value: 40, bound: 30, proven: false }),
      pass({ value: 0, bound: -0.5, proven: false }),
      pass({ value: -2_000_000, bound: -3_000_000, proven: false }),
      pass({ value: 500_000, bound: 250_000, proven: false }),
    ];
    expect(objectiveResults(model, passes).map(({ gap }) => gap)).toEqual([0.25, 0.5, 0.5, 0.25]);
    expect(objectiveResults(model, passes)[2]).toMatchObject({ value: 2, bound: 3 });
  });

  test('have neither bound nor gap when nothing is known', () => {
    const passes = [
      pass({ bound: Number.NEGATIVE_INFINITY, proven: false, how: 'not-attempted' }),
      pass({}),
      pass({}),
      pass({}),
    ];
    expect(objectiveResults(model, passes)[0]).toMatchObject({
      bound: null,
      gap: null,
      proven: false,
      how: 'not-attempted',
    });
  });

  test('never show a zero with a minus', () => {
    expect(Object.is(objectiveResults(model, [pass({}), pass({}), pass({}), pass({})])[2]?.value, 0)).toBe(true);
  });
});
