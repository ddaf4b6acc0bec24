import { expect, test } from 'vitest';
import { buildModel } from '../../../src/model/build-model.ts';
import { expectGoldenProgram } from '../../golden/golden.ts';
import { aPolicy, aWeek, commitment, dwelling, family, municipality, score } from '../../week-builder.ts';
import { costsOf } from '../program-view.ts';

const POLICY = aPolicy({ objectives: ['match'] });
const BASE = [
  family('F-1', { preferences: ['M-2'] }),
  municipality('M-1'),
  municipality('M-2'),
  commitment('M-1'),
  commitment('M-2'),
  dwelling('D-1', 'M-1'),
  dwelling('D-2', 'M-2'),
];

test('a home costs its match score with a minus, in millionths, and waiting costs nothing', () => {
  // 0.6 × 0.5 + 0.25 × 0.5 = 0.425, and 0.15 more where the family would like to live.
  expect(costsOf(buildModel(aWeek(...BASE), POLICY).program, 'match')).toEqual({
    'home F-1 D-1 0': -425_000,
    'home F-1 D-2 0': -575_000,
  });
});

test('a table that was given replaces the score altogether, and a pair that it lacks scores nothing', () => {
  expect(costsOf(buildModel(aWeek(...BASE, score('F-1', 'M-1', 1_250_000)), POLICY).program, 'match')).toEqual({
    'home F-1 D-1 0': -1_250_000,
  });
});

test('the whole program of a tiny week reads as approved', () => {
  expectGoldenProgram('objective-match', aWeek(...BASE), POLICY, 'match');
});
