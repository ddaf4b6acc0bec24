import { describe, expect, test } from 'vitest';
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
import { costsOf } from '../program-view.ts';

const POLICY = aPolicy({ objectives: ['roofless'] });
const PLACE = [municipality('M-1'), commitment('M-1')];

describe('roofless weeks', () => {
  test('without shelter every week until the home counts, and the whole horizon without a home', () => {
    const { program } = buildModel(
      aWeek(family('F-1'), ...PLACE, dwelling('D-1', 'M-1', { availableFrom: week(3) })),
      POLICY,
    );
    expect(costsOf(program, 'roofless')).toEqual({ 'stay F-1 3': 3, 'no-home F-1 4': 4 });
  });

  test('weeks before entering a shelter count, weeks in it do not', () => {
    const fills = family('F-2', inShelter('S-1', 1));
    const { program } = buildModel(
      aWeek(
        { horizonWeeks: 2 },
        family('F-1'),
        fills,
        ...PLACE,
        dwelling('D-1', 'M-1', { availableFrom: week(1) }),
        shelter('S-1', 'M-1', { places: 2 }),
      ),
      POLICY,
    );
    expect(costsOf(program, 'roofless')).toEqual({ 'stay F-1 1': 1, 'no-home F-1 2': 2, 'no-home F-1 S-1@1 2': 1 });
  });

  test('a shelter that closes leaves the weeks after it', () => {
    const closing = shelter('S-1', 'M-1', { until: day(13) });
    const { program } = buildModel(aWeek(family('F-1', inShelter('S-1', 5)), ...PLACE, closing), POLICY);
    expect(costsOf(program, 'roofless')).toEqual({ 'no-home F-1 S-1@0 4': 2 });
  });

  test('a family in an open shelter is never roofless', () => {
    const { program } = buildModel(aWeek(family('F-1', inShelter('S-1', 5)), ...PLACE, shelter('S-1', 'M-1')), POLICY);
    expect(costsOf(program, 'roofless')).toEqual({});
  });

  test('the whole program of a tiny week reads as approved', () => {
    const home = dwelling('D-1', 'M-1', { availableFrom: week(3) });
    expectGoldenProgram('objective-roofless', aWeek(family('F-1'), ...PLACE, home), POLICY, 'roofless');
  });
});
