import { describe, expect, test } from 'vitest';
import { DEFAULT_OBJECTIVES, OBJECTIVES } from '../../src/domain/policy.ts';
import { buildModel, CAPACITIES, OBJECTIVE_LIST } from '../../src/model/build-model.ts';
import { randomWeek } from '../second-model/random-weeks.ts';
import { aPolicy, aWeek, commitment, dwelling, family, municipality } from '../week-builder.ts';
import { columnNames, costsOf } from './program-view.ts';

describe('rules and objectives', () => {
  test('every objective that a policy may name exists, once', () => {
    expect(OBJECTIVE_LIST.map(({ id }) => id)).toEqual([...OBJECTIVES]);
  });

  test('every rule and objective says what it does and where it comes from', () => {
    for (const { id, sentence, source } of [...CAPACITIES, ...OBJECTIVE_LIST]) {
      expect(sentence, id).toMatch(/^[A-Z].{20,}\.$/);
      expect(source, id).not.toBe('');
    }
  });

  test('objectives come in the order of the policy, and those that it leaves out are not there', () => {
    const week = aWeek(family('F-1'), municipality('M-1'), commitment('M-1'), dwelling('D-1', 'M-1'));
    const objectives = ['match', 'longest-excess', 'roofless'] as const;
    const { program, objectives: ordered } = buildModel(week, aPolicy({ objectives }));
    expect(ordered.map(({ id }) => id)).toEqual(objectives);
    expect(program.objectives.filter(({ role }) => role === 'objective').map(({ name }) => name)).toEqual(objectives);
    expect(buildModel(week, aPolicy()).objectives.map(({ id }) => id)).toEqual(DEFAULT_OBJECTIVES);
  });

  test('units are those that people read', () => {
    const units = (shelterWeight: 'family' | 'child' | 'person') =>
      OBJECTIVE_LIST.map(({ unit }) => unit({ policy: aPolicy({ shelterWeight }) }));
    expect(units('family')).toEqual([
      'family-weeks',
      'weeks',
      'families',
      'family-weeks',
      'family-weeks',
      'points',
      'children',
      'person-steps',
      'families',
    ]);
    expect(units('child')[4]).toBe('child-weeks');
    expect(units('person')[4]).toBe('person-weeks');
  });
});

describe('the program', () => {
  test.each(Array.from({ length: 20 }, (_, seed) => seed + 1))('of random week %i is well made', (seed) => {
    const { week, policy } = randomWeek(seed);
    const { program, data } = buildModel(week, policy);
    const names = columnNames(program);
    expect(names).toHaveLength(program.columnCount);
    expect(program.columnStart[program.columnCount]).toBe(program.rowIndex.length);
    for (let column = 0; column < program.columnCount; column++) {
      const rows = [...program.rowIndex.subarray(program.columnStart[column], program.columnStart[column + 1])];
      expect(new Set(rows).size, names[column]).toBe(rows.length);
      expect(rows.every((row) => row >= 0 && row < program.rowCount)).toBe(true);
    }
    expect(program.value.every((value) => Number.isInteger(value) && value !== 0)).toBe(true);
    for (const { costs, name } of program.objectives) {
      expect(costs, name).toHaveLength(program.columnCount);
      expect(costs.every(Number.isInteger), name).toBe(true);
    }
    // Every stay and home has a name of its own.
    const own = names.slice(0, data.stays.list.length + data.homes.count);
    expect(new Set(own).size).toBe(own.length);
  });

  test('changes in nothing but the order of file rows when the rows are shuffled', () => {
    const { week, policy } = randomWeek(7);
    const turned = {
      ...week,
      families: week.families.toReversed(),
      municipalities: week.municipalities.toReversed(),
      commitments: week.commitments.toReversed(),
      tasks: week.tasks.toReversed(),
      dwellings: week.dwellings.toReversed(),
      shelters: week.shelters.toReversed(),
      supply: week.supply.toReversed(),
      labour: week.labour.toReversed(),
    };
    const one = buildModel(week, policy).program;
    const other = buildModel(turned, policy).program;
    expect(columnNames(other)).toEqual(columnNames(one));
    expect(other.rowUpper).toEqual(one.rowUpper);
    expect(other.rowIndex).toEqual(one.rowIndex);
    expect(other.value).toEqual(one.value);
    for (const { name } of one.objectives) expect(costsOf(other, name), name).toEqual(costsOf(one, name));
  });
});
