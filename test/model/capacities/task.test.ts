import { describe, expect, test } from 'vitest';
import { buildModel } from '../../../src/model/build-model.ts';
import { expectGoldenProgram } from '../../golden/golden.ts';
import { aPolicy, aWeek, commitment, day, family, municipality, task } from '../../week-builder.ts';
import { AT_MOST, columnNames, rowKinds, rowsOf } from '../program-view.ts';

const QUOTA = aPolicy({ name: 'quota', regime: 'quota' });
/** Two and three persons. */
const FAMILIES = [family('F-1'), family('F-2', { childAges: [2, 3] }), municipality('M-1')];

const programOf = (changes: Parameters<typeof task>[1], ...more: Parameters<typeof aWeek>) =>
  buildModel(aWeek(...FAMILIES, task('M-1', changes), ...more), QUOTA).program;

describe('the task of a municipality', () => {
  test('persons placed stay within the amount and the backlog less what is realised', () => {
    expect(rowsOf(programOf({ amount: 6, backlog: 2, realised: 4 }), 'task')).toEqual([
      {
        ids: ['M-1', 0],
        lower: AT_MOST,
        upper: 4,
        terms: { 'home-committed F-1 M-1 0': 2, 'home-committed F-2 M-1 0': 3 },
      },
    ]);
  });

  test('a task in families counts families', () => {
    expect(rowsOf(programOf({ unit: 'families', amount: 1 }), 'task')).toEqual([
      {
        ids: ['M-1', 0],
        lower: AT_MOST,
        upper: 1,
        terms: { 'home-committed F-1 M-1 0': 1, 'home-committed F-2 M-1 0': 1 },
      },
    ]);
  });

  test('a task as large as all families together cannot bind; one person less can', () => {
    expect(rowKinds(programOf({ amount: 5 }))).not.toContain('task');
    expect(rowKinds(programOf({ amount: 4 }))).toContain('task');
  });

  test('a municipality that is ahead of its task takes nobody', () => {
    expect(rowsOf(programOf({ amount: 3, backlog: -4 }), 'task')).toMatchObject([{ upper: 0 }]);
  });

  test('homes are ready after the lead weeks, and only while the task runs', () => {
    const committed = (changes: Parameters<typeof task>[1]) =>
      columnNames(programOf(changes)).filter((name) => name.startsWith('home-committed F-1'));
    expect(committed({ leadWeeks: 3 })).toEqual(['home-committed F-1 M-1 3']);
    expect(committed({ leadWeeks: 3, until: day(20) })).toEqual([]);
    expect(committed({ leadWeeks: 3, until: day(21) })).toEqual(['home-committed F-1 M-1 3']);
  });

  test('commitments do not count under a quota', () => {
    const kinds = rowKinds(programOf({ amount: 4 }, commitment('M-1', { families: 0, persons: 0 })));
    expect(kinds).not.toContain('commitment-families');
    expect(kinds).not.toContain('commitment-persons');
  });

  test('the whole program of a tiny week reads as approved', () => {
    expectGoldenProgram('capacity-task', aWeek(...FAMILIES, task('M-1', { amount: 4 })), QUOTA);
  });
});
