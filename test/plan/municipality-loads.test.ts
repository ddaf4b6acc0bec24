import { describe, expect, test } from 'vitest';
import { aPolicy, aWeek, commitment, day, dwelling, family, municipality, task } from '../week-builder.ts';
import { planByHand } from './solution.ts';

/** Two and three persons. */
const FAMILIES = [family('F-1'), family('F-2', { childAges: [2, 3] })];
const loadsOf = (parts: Parameters<typeof aWeek>, chosen: readonly string[], policy = aPolicy()) =>
  planByHand(aWeek(...FAMILIES, ...parts), policy, chosen).plan.loads;

describe('the load of a municipality', () => {
  test('tells who is placed, what was promised and used, and the fair share', () => {
    const parts = [
      municipality('M-1', { population: 30_000 }),
      municipality('M-2'),
      municipality('M-3'),
      commitment('M-1', { families: 4, familiesUsed: 1, persons: 9, personsUsed: 3 }),
      commitment('M-2', { families: 2 }),
      dwelling('D-1', 'M-1'),
    ];
    expect(loadsOf(parts, ['stay F-1 0', 'home F-1 D-1 0', 'no-home F-2 4'])).toEqual([
      {
        municipality: 'M-1',
        familiesPlaced: 1,
        personsPlaced: 2,
        personsUsed: 3,
        fairShare: 6,
        committedFamilies: 4,
        committedPersons: 9,
      },
      { municipality: 'M-2', familiesPlaced: 0, personsPlaced: 0, personsUsed: 0, fairShare: 2, committedFamilies: 2 },
    ]);
  });

  test('adds up the promises of rows in force within the horizon, and knows no total when one of them has no number', () => {
    const parts = [
      municipality('M-1'),
      commitment('M-1', { families: 1, persons: 4, until: day(6) }),
      commitment('M-1', { families: 2, from: day(7) }),
      commitment('M-1', { families: 9, from: day(70) }),
    ];
    const [load] = loadsOf(parts, ['no-home F-1 4', 'no-home F-2 4']);
    expect(load?.committedFamilies).toBe(3);
    expect(load).not.toHaveProperty('committedPersons');
  });

  test('tells what a task still asks after this plan, in its unit', () => {
    const quota = aPolicy({ regime: 'quota' });
    const chosen = ['stay F-1 0', 'home-committed F-1 M-1 0', 'stay F-2 0', 'home-committed F-2 M-1 0'];
    const persons = [municipality('M-1'), task('M-1', { amount: 10, backlog: 2, realised: 4 })];
    expect(loadsOf(persons, chosen, quota)[0]).toMatchObject({ taskRemaining: 3, taskUnit: 'persons' });
    const families = [municipality('M-1'), task('M-1', { unit: 'families', amount: 2 })];
    expect(loadsOf(families, chosen, quota)[0]).toMatchObject({ taskRemaining: 0, taskUnit: 'families' });
  });

  test('tells a lead as a task below nothing', () => {
    const parts = [municipality('M-1'), task('M-1', { amount: 3, backlog: -5 })];
    expect(loadsOf(parts, ['no-home F-1 4', 'no-home F-2 4'], aPolicy({ regime: 'quota' }))[0]?.taskRemaining).toBe(-2);
  });

  test('counts a task once, though school places cut its weeks into pieces', () => {
    const parts = [
      municipality('M-1'),
      task('M-1', { amount: 7 }),
      commitment('M-1', { until: day(6), schoolPlaces: 1 }),
    ];
    const quota = aPolicy({ regime: 'quota' });
    expect(loadsOf(parts, ['stay F-1 0', 'home-committed F-1 M-1 0', 'no-home F-2 4'], quota)[0]?.taskRemaining).toBe(
      5,
    );
  });

  test('tells the share of the social rent homes falling free in the horizon, where that figure is known', () => {
    const parts = [
      municipality('M-1', { vacatedPerYear: 130 }),
      municipality('M-2', { vacatedPerYear: 0 }),
      commitment('M-1', { leadWeeks: 0 }),
      commitment('M-2'),
    ];
    const loads = loadsOf(parts, ['stay F-1 0', 'home-committed F-1 M-1 0', 'no-home F-2 4']);
    expect(loads[0]?.displacementShare).toBe(0.1);
    expect(loads[1]).not.toHaveProperty('displacementShare');
  });

  test('knows no fair share without a key figure', () => {
    const parts = [municipality('M-1'), commitment('M-1')];
    expect(loadsOf(parts, ['no-home F-1 4', 'no-home F-2 4'], aPolicy({ key: 'homes' }))[0]?.fairShare).toBeNull();
  });
});
