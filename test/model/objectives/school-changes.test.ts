import { describe, expect, test } from 'vitest';
import { CENTRAL, type Family } from '../../../src/domain/planning-week.ts';
import { buildModel } from '../../../src/model/build-model.ts';
import { expectGoldenProgram } from '../../golden/golden.ts';
import { aPolicy, aWeek, commitment, dwelling, family, inShelter, municipality, shelter } from '../../week-builder.ts';
import { costsOf } from '../program-view.ts';

const POLICY = aPolicy({ objectives: ['school-changes'] });
/** Two children of school age and one too young. */
const weekOf = (changes: Partial<Family>) =>
  aWeek(
    family('F-1', { childAges: [3, 4, 17], bedroomsNeeded: 2, ...changes }),
    municipality('M-1'),
    municipality('M-2'),
    commitment('M-1'),
    commitment('M-2'),
    dwelling('D-1', 'M-1'),
    dwelling('D-2', 'M-2'),
    shelter('S-1', 'M-1'),
    shelter('S-C', CENTRAL),
  );
const changesOf = (changes: Partial<Family>) => costsOf(buildModel(weekOf(changes), POLICY).program, 'school-changes');

describe('school changes', () => {
  test('children of 4 to 17 who leave the municipality of their shelter change school', () => {
    expect(changesOf(inShelter('S-1', 2))).toEqual({ 'home F-1 D-2 0': 2 });
  });

  test('a school tie counts instead of the shelter', () => {
    expect(changesOf({ ...inShelter('S-1', 2), ties: [{ place: 'M-2', kind: 'school' }] })).toEqual({
      'home F-1 D-1 0': 2,
    });
  });

  test('with two schools, either municipality will do', () => {
    const ties = [
      { place: 'M-1', kind: 'school' },
      { place: 'M-2', kind: 'school' },
    ] as const;
    expect(changesOf({ ties })).toEqual({});
  });

  test.each(['work', 'family', 'care'] as const)('a tie of %s says nothing about school', (kind) => {
    expect(changesOf({ ...inShelter('S-1', 2), ties: [{ place: 'M-2', kind }] })).toEqual({ 'home F-1 D-2 0': 2 });
  });

  test('children who live in a central shelter, or are roofless, have no school to leave', () => {
    expect(changesOf(inShelter('S-C', 2))).toEqual({});
    expect(changesOf({})).toEqual({});
  });

  test('the whole program of a tiny week reads as approved', () => {
    expectGoldenProgram('objective-school-changes', weekOf(inShelter('S-1', 2)), POLICY, 'school-changes');
  });
});
