import { describe, expect, test } from 'vitest';
import { buildModel } from '../../../src/model/build-model.ts';
import { expectGoldenProgram } from '../../golden/golden.ts';
import { aPolicy, aWeek, commitment, dwelling, family, municipality, previously } from '../../week-builder.ts';
import { costsOf } from '../program-view.ts';

const POLICY = aPolicy({ objectives: ['stability'] });
const BASE = [
  family('F-1'),
  municipality('M-1'),
  municipality('M-2'),
  commitment('M-1'),
  commitment('M-2'),
  dwelling('D-1', 'M-1'),
  dwelling('D-2', 'M-2'),
];
const costsWith = (...parts: Parameters<typeof aWeek>) =>
  costsOf(buildModel(aWeek(...BASE, ...parts), POLICY).program, 'stability');

describe('stability', () => {
  test('a family that was placed costs one when it is elsewhere, and one when it is nowhere', () => {
    expect(costsWith(previously('F-1', 'M-1'))).toEqual({ 'no-home F-1 4': 1, 'home F-1 D-2 0': 1 });
  });

  test('a family that stayed unplaced, or was not in the plan of last week, costs nothing anywhere', () => {
    expect(costsWith(previously('F-1', null))).toEqual({});
    expect(costsWith(previously('F-9', 'M-1'))).toEqual({});
    expect(costsWith()).toEqual({});
  });

  test('a municipality that no longer takes part makes every home a change', () => {
    expect(costsWith(previously('F-1', 'M-9'))).toEqual({
      'no-home F-1 4': 1,
      'home F-1 D-1 0': 1,
      'home F-1 D-2 0': 1,
    });
  });

  test('the whole program of a tiny week reads as approved', () => {
    expectGoldenProgram('objective-stability', aWeek(...BASE, previously('F-1', 'M-1')), POLICY, 'stability');
  });
});
