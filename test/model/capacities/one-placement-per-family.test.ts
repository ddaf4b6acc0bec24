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
import { columnNames, rowsOf } from '../program-view.ts';

const PLACE = [municipality('M-1'), commitment('M-1'), shelter('S-1', 'M-1')];
const IN_SHELTER = family('F-1', inShelter('S-1', 3));

describe('one placement per family', () => {
  test('a family has exactly one stay, and moves out in a week exactly when a home of that week takes it', () => {
    const { program } = buildModel(
      aWeek(IN_SHELTER, ...PLACE, dwelling('D-1', 'M-1'), dwelling('D-2', 'M-1', { availableFrom: week(2) })),
      aPolicy(),
    );
    expect(rowsOf(program, 'family')).toEqual([
      {
        ids: ['F-1'],
        lower: 1,
        upper: 1,
        terms: { 'stay F-1 0': 1, 'stay F-1 S-1@0 2': 1, 'no-home F-1 S-1@0 4': 1 },
      },
    ]);
    expect(rowsOf(program, 'move-in-week')).toEqual([
      { ids: ['F-1', 0], lower: 0, upper: 0, terms: { 'stay F-1 0': -1, 'home F-1 D-1 0': 1 } },
      { ids: ['F-1', 2], lower: 0, upper: 0, terms: { 'stay F-1 S-1@0 2': -1, 'home F-1 D-2 2': 1 } },
    ]);
  });

  test('two homes of the same week are choices within one row', () => {
    const other = dwelling('D-2', 'M-1', { bedrooms: 3 });
    const pinned = family('F-2', { bannedFrom: ['D-2'], pinnedTo: 'D-1' });
    const { program } = buildModel(aWeek(IN_SHELTER, pinned, ...PLACE, dwelling('D-1', 'M-1'), other), aPolicy());
    expect(rowsOf(program, 'move-in-week')[0]?.terms).toEqual({
      'stay F-1 0': -1,
      'home F-1 D-1 0': 1,
      'home F-1 D-2 0': 1,
    });
  });

  test('a pinned family has no way of getting no home', () => {
    const pinned = family('F-1', { ...inShelter('S-1', 3), pinnedTo: 'M-1' });
    const { program } = buildModel(aWeek(pinned, ...PLACE, dwelling('D-1', 'M-1')), aPolicy());
    expect(columnNames(program)).toEqual(expect.arrayContaining(['stay F-1 0', 'home F-1 D-1 0']));
    expect(columnNames(program).filter((name) => name.startsWith('no-home'))).toEqual([]);
  });

  test('a family pinned where it has no option at all leaves its row without a column, so that no plan exists', () => {
    const { program } = buildModel(aWeek(family('F-1', { pinnedTo: 'M-1' }), ...PLACE), aPolicy());
    expect(rowsOf(program, 'family')).toEqual([{ ids: ['F-1'], lower: 1, upper: 1, terms: {} }]);
  });

  test('the whole program of a tiny week reads as approved', () => {
    expectGoldenProgram(
      'capacity-one-placement-per-family',
      aWeek(IN_SHELTER, ...PLACE, dwelling('D-1', 'M-1')),
      aPolicy(),
    );
  });
});
