import { describe, expect, test } from 'vitest';
import { dateOf, mondayOf } from '../../src/domain/calendar.ts';
import type { TaskByKey } from '../../src/domain/policy.ts';
import { readReferenceData } from '../../src/input/reference-data.ts';
import { openTask, remainingTask, tasksInForce } from '../../src/model/task-by-key.ts';
import { aPolicy, aWeek, municipality, task } from '../week-builder.ts';

const SETTING: TaskByKey = {
  total: 10,
  unit: 'persons',
  key: 'population',
  rounding: 'largest-remainder',
  leadWeeks: 3,
};
const divide = (populations: Readonly<Record<string, number>>, changes: Partial<TaskByKey> = {}) => {
  const week = aWeek(...Object.entries(populations).map(([id, population]) => municipality(id, { population })));
  const tasks = tasksInForce(week, aPolicy({ regime: 'quota', task: { ...SETTING, ...changes } }));
  return Object.fromEntries(tasks.map((each) => [each.municipality, each.amount]));
};

describe('a total divided by largest remainder', () => {
  test('whole shares first, then one more for the largest remainders', () => {
    // 10 × 47/100 = 4.7, 2.6, 1.6 and 1.1: eight whole ones, then 0.7 and one of the 0.6s.
    expect(divide({ A: 47, B: 26, C: 16, D: 11 })).toEqual({ A: 5, B: 3, C: 1, D: 1 });
  });

  test('equal remainders go to the larger key', () => {
    // 10 × 3/20 = 1.5 and 10 × 17/20 = 8.5: half and half.
    expect(divide({ A: 3, B: 17 })).toEqual({ A: 1, B: 9 });
  });

  test('equal keys go to the lower id, whatever the order of the rows', () => {
    expect(divide({ C: 10, A: 10, B: 10 }, { total: 4 })).toEqual({ A: 2, B: 1, C: 1 });
  });

  test('adds up to the total exactly', async () => {
    const populations = await populationsOf(2025);
    const amounts = Object.values(divide(populations, { total: 300 }));
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(300);
  });

  test('nothing to divide leaves every task at nothing', () => {
    expect(divide({ A: 1, B: 2 }, { total: 0 })).toEqual({ A: 0, B: 0 });
  });
});

describe('a total divided by rounding up', () => {
  test('every share is rounded up on its own, also a tiny one', () => {
    expect(divide({ A: 47, B: 26, C: 26, D: 1 }, { rounding: 'statutory' })).toEqual({ A: 5, B: 3, C: 3, D: 1 });
  });

  test('a share that is whole stays as it is', () => {
    expect(divide({ A: 50, B: 50 }, { rounding: 'statutory' })).toEqual({ A: 5, B: 5 });
  });

  test.each([
    [2023, 480],
    [2024, 480],
    [2025, 481],
    [2026, 482],
  ])('a total of 300 over the 342 municipalities, with the population of %i, gives %i', async (year, given) => {
    const amounts = Object.values(divide(await populationsOf(year), { total: 300, rounding: 'statutory' }));
    expect(amounts).toHaveLength(342);
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(given);
  });
});

describe('the key', () => {
  test('of population is that of 1 January of the year before, and the general one only without it', () => {
    const week = aWeek(
      municipality('A', { population: 90, taskPopulation: 10 }),
      municipality('B', { population: 30 }),
    );
    const tasks = tasksInForce(week, aPolicy({ regime: 'quota', task: { ...SETTING, total: 4 } }));
    expect(tasks.map(({ amount }) => amount)).toEqual([1, 3]);
  });

  test('may be another column, and a municipality without it gets no task', () => {
    const week = aWeek(
      municipality('A', { figures: new Map([['homes', 1]]) }),
      municipality('B', { figures: new Map([['homes', 3]]) }),
      municipality('C'),
    );
    const tasks = tasksInForce(week, aPolicy({ regime: 'quota', task: { ...SETTING, total: 4, key: 'homes' } }));
    expect(tasks.map(({ municipality: id, amount }) => [id, amount])).toEqual([
      ['A', 1],
      ['B', 3],
    ]);
  });

  test('that nobody has divides nothing', () => {
    const week = aWeek(municipality('A'), municipality('B', { figures: new Map([['homes', 0]]) }));
    expect(tasksInForce(week, aPolicy({ regime: 'quota', task: { ...SETTING, key: 'homes' } }))).toEqual([]);
  });
});

describe('the period', () => {
  test.each([
    ['2026-W26', '2026-01-01', '2026-06-30'],
    ['2026-W27', '2026-01-01', '2026-06-30'],
    ['2026-W28', '2026-07-01', '2026-12-31'],
    ['2026-W48', '2026-07-01', '2026-12-31'],
    ['2027-W01', '2027-01-01', '2027-06-30'],
  ])('of a task by key in %s runs from %s to %s', (iso, from, until) => {
    const week = { ...aWeek(municipality('A')), week: iso, monday: mondayOf(iso) ?? Number.NaN };
    const [found] = tasksInForce(week, aPolicy({ regime: 'quota', task: SETTING }));
    expect([dateOf(found!.from), dateOf(found!.until), found!.leadWeeks]).toEqual([from, until, 3]);
  });
});

describe('tasks of the file', () => {
  test('count as they stand when the policy divides nothing', () => {
    const week = aWeek(municipality('A'), task('A', { amount: 7 }));
    expect(tasksInForce(week, aPolicy({ regime: 'quota' }))).toEqual(week.tasks);
  });

  test('leave what is not yet realised, with the backlog; a lead leaves nothing', () => {
    const [found] = aWeek(task('A', { amount: 7, backlog: 2, realised: 4 })).tasks;
    expect([openTask(found!), remainingTask(found!)]).toEqual([5, 5]);
    const [ahead] = aWeek(task('A', { amount: 7, backlog: -9, realised: 0 })).tasks;
    expect([openTask(ahead!), remainingTask(ahead!)]).toEqual([-2, 0]);
  });
});

async function populationsOf(year: number): Promise<Record<string, number>> {
  const { municipalities } = await readReferenceData();
  return Object.fromEntries(
    [...municipalities.values()].map(({ code, population }) => [code, population.get(year) ?? Number.NaN]),
  );
}
