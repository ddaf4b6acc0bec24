import { describe, expect, it } from 'vitest';
import { dateOf } from '../../src/domain/calendar.ts';
import { bedroomsNeededBy, schoolChildrenOf } from '../../src/domain/household.ts';
import type { Municipality, PlanningWeek } from '../../src/domain/planning-week.ts';
import type { TaskByKey } from '../../src/domain/policy.ts';
import { fairShares } from '../../src/plan/check/facts/fair-share.ts';
import {
  compare,
  decimal,
  dividedBy,
  floor,
  mean,
  minus,
  ratio,
  toMillionths,
} from '../../src/plan/check/facts/fraction.ts';
import { matchScores } from '../../src/plan/check/facts/match-score.ts';
import { leftOutBecause } from '../../src/plan/check/facts/participation.ts';
import { tasksOf } from '../../src/plan/check/facts/task-by-key.ts';
import { day } from '../second-model/random-weeks.ts';
import { family, POLICY, WEEK } from './check-fixture.ts';

describe('exact fractions', () => {
  it('read a number as the decimal that it is written as', () => {
    expect(decimal(0.1)).toEqual({ numerator: 1n, denominator: 10n });
    expect(decimal(-12.34)).toEqual({ numerator: -1234n, denominator: 100n });
    expect(decimal(1e21)).toEqual({ numerator: 10n ** 21n, denominator: 1n });
    expect(decimal(2.5e-7)).toEqual({ numerator: 25n, denominator: 10n ** 8n });
  });

  it('round halves up, and only halves', () => {
    expect(toMillionths(decimal(0.0000005))).toBe(1);
    expect(toMillionths(decimal(0.00000049999))).toBe(0);
    expect(toMillionths(ratio(2, 3))).toBe(666_667);
    expect(toMillionths(decimal(-0.0000005))).toBe(0);
  });

  it('floor towards minus infinity and keep denominators positive', () => {
    expect(floor(ratio(-7, 2))).toBe(-4n);
    expect(floor(ratio(7, -2))).toBe(-4n);
    expect(floor(ratio(-4, 2))).toBe(-2n);
    expect(dividedBy(ratio(1, 2), ratio(-1, 3))).toEqual({ numerator: -3n, denominator: 2n });
    expect(compare(mean([ratio(1, 3), ratio(2, 3)]), ratio(1, 2))).toBe(0);
    expect(compare(minus(ratio(1, 3), ratio(1, 2)), ratio(0, 1))).toBe(-1);
  });
});

describe('a task by key, computed for the check', () => {
  const towns = (...populations: (number | undefined)[]): readonly Municipality[] =>
    populations.map((population, index) => ({
      id: `GM${index + 1}`,
      name: '',
      figures: new Map(),
      ...(population === undefined ? {} : { taskPopulation: population }),
    }));
  const task = (settings: Partial<TaskByKey>): TaskByKey => ({
    total: 10,
    unit: 'persons',
    key: 'population',
    rounding: 'largest-remainder',
    leadWeeks: 4,
    ...settings,
  });
  const amounts = (municipalities: readonly Municipality[], settings: Partial<TaskByKey>) =>
    tasksOf({ ...WEEK, municipalities }, { ...POLICY, regime: 'quota', task: task(settings) }).map(
      ({ amount }) => amount,
    );

  it('gives what is left to the largest remainders', () => {
    // Shares of 10: 5.5, 3.3 and 1.2.
    expect(amounts(towns(55, 33, 12), {})).toEqual([6, 3, 1]);
  });

  it('breaks ties by the larger population, then by the lower id', () => {
    // Shares of 3 over 100: 1.5, 0.75, 0.75.
    expect(amounts(towns(50, 25, 25), { total: 3 })).toEqual([1, 1, 1]);
    // Shares of 2: 1.5 and 0.5, equal remainders.
    expect(amounts(towns(25, 75), { total: 2 })).toEqual([0, 2]);
    expect(amounts(towns(50, 50), { total: 1 })).toEqual([1, 0]);
  });

  it('rounds every share up under the statutory rounding, which overshoots', () => {
    expect(amounts(towns(55, 33, 12), { rounding: 'statutory' })).toEqual([6, 4, 2]);
    expect(amounts(towns(50, 50), { rounding: 'statutory' })).toEqual([5, 5]);
  });

  it('leaves out a municipality without the figure, and divides nothing over nobody', () => {
    expect(amounts(towns(50, undefined, 50), {})).toEqual([5, 5]);
    expect(amounts(towns(undefined), {})).toEqual([]);
  });

  it('covers the calendar half year in which the Monday of the planning week lies', () => {
    const halfYear = (monday: string) =>
      tasksOf(
        { ...WEEK, monday: day(monday), municipalities: towns(1) },
        { ...POLICY, regime: 'quota', task: task({}) },
      ).map(({ from, until }) => [dateOf(from), dateOf(until)]);
    expect(halfYear('2026-06-29')).toEqual([['2026-01-01', '2026-06-30']]);
    expect(halfYear('2026-07-06')).toEqual([['2026-07-01', '2026-12-31']]);
    // The Monday of 2026-W01 lies in 2025.
    expect(halfYear('2025-12-29')).toEqual([['2025-07-01', '2025-12-31']]);
  });

  it('is there under quota alone', () => {
    expect(tasksOf(WEEK, { ...POLICY, task: task({}) })).toEqual([]);
  });
});

describe('the match score, computed for the check', () => {
  const municipality = (id: string, labourRegion: string, shelterRegion: string): Municipality => ({
    id,
    name: id,
    labourRegion,
    shelterRegion,
    figures: new Map(),
  });
  const a = municipality('A', 'north', 'east');
  const b = municipality('B', 'north', 'west');
  const c = municipality('C', 'south', 'east');
  const tension = (region: string, sector: string, value: number, period?: string) => ({
    region,
    sector,
    tension: value,
    ...(period === undefined ? {} : { period }),
  });
  const week: PlanningWeek = {
    ...WEEK,
    municipalities: [a, b, c],
    labour: [
      tension('north', 'care', 9, '2025'),
      tension('north', 'care', 2, '2026'),
      tension('south', 'care', 1),
      tension('elsewhere', 'care', 5),
      tension('north', 'building', 3),
      tension('south', 'building', 3),
      tension('south', 'transport', 4),
    ],
  };
  const score = matchScores(week, POLICY.matchWeights, new Set(['A', 'B', 'C']));
  const parts = (changes: Parameters<typeof family>[1], where = a) => {
    const { labour, ties, preference } = score(family('F', changes), where).parts!;
    return [labour, ties, preference].map((part) => toMillionths(part) / 1_000_000);
  };

  it('scales tension over the regions that take part, by the latest period', () => {
    // Care: 2 in the north, 1 in the south; the 9 of 2025 and the 5 elsewhere do not count.
    expect(parts({ sectors: [['care']] })[0]).toBe(1);
    expect(parts({ sectors: [['care']] }, c)[0]).toBe(0);
  });

  it('takes the mean over the sectors of an adult that have a figure, then over the adults with sectors', () => {
    expect(parts({ sectors: [['care', 'building']] })[0]).toBe(0.75);
    expect(parts({ sectors: [['care', 'transport']] })[0]).toBe(1);
    expect(parts({ sectors: [['transport'], ['care'], []] })[0]).toBe(0.75);
    expect(parts({ sectors: [[], []] })[0]).toBe(0.5);
  });

  it('counts a tie for one in its municipality, for a half in its region, and takes the mean', () => {
    const tie = (place: string) => ({ place, kind: 'work' as const });
    expect(parts({ ties: [tie('A')] })[1]).toBe(1);
    expect(parts({ ties: [tie('B')] })[1]).toBe(0.5);
    expect(parts({ ties: [tie('east')] })[1]).toBe(0.5);
    expect(parts({ ties: [tie('A'), tie('B'), tie('nowhere')] })[1]).toBe(0.5);
    expect(parts({ ties: [tie('C')] }, b)[1]).toBe(0);
  });

  it('counts the first three preferences', () => {
    const wishes = ['X', 'B', 'A', 'C'];
    expect(parts({ preferences: wishes }, b)[2]).toBe(0.666667);
    expect(parts({ preferences: wishes }, a)[2]).toBe(0.333333);
    expect(parts({ preferences: wishes }, c)[2]).toBe(0);
  });

  it('accepts either rounding of a score in the very middle', () => {
    const half = matchScores(week, { labour: 0.0000005, ties: 0, preference: 0 }, new Set(['A', 'B', 'C']));
    const exact = half(family('F', { sectors: [['care']] }), a);
    expect([exact.millionths, exact.alsoRight]).toEqual([1, 0]);
    expect(score(family('F'), a).alsoRight).toBeUndefined();
  });
});

describe('who takes part, for the check', () => {
  it('needs consent and a verdict, or with families taken as assessed no refusal', () => {
    const strict = WEEK;
    const lenient = { ...WEEK, requiresVerdict: false };
    const { consent: _, verdict: __, ...silent } = family('F');
    expect(leftOutBecause(silent, strict)).toBe('noConsent');
    expect(leftOutBecause({ ...silent, consent: true }, strict)).toBe('notJudged');
    expect(leftOutBecause({ ...silent, consent: true, verdict: 'does-not-qualify' }, strict)).toBe('notQualified');
    expect(leftOutBecause({ ...silent, verdict: 'does-not-qualify' }, lenient)).toBeUndefined();
    expect(leftOutBecause({ ...silent, consent: false }, lenient)).toBe('noConsent');
  });

  it('shares persons of the plan and of the period over municipalities with a key figure', () => {
    const commitments = [{ ...WEEK.commitments[0]!, personsUsed: 5 }, WEEK.commitments[1]!];
    const shares = fairShares({ ...WEEK, commitments }, 'population', new Set(['A', 'B']), [family('F')]);
    expect([...shares]).toEqual([
      ['A', 4_200_000],
      ['B', 2_800_000],
    ]);
    expect(fairShares(WEEK, 'dwellings', new Set(['A', 'B']), [family('F')])).toEqual(new Map());
  });
});

describe('the bedroom standard', () => {
  it.each([
    ['a couple with two small children', { adults: 2, childAges: [3, 11] }, 2],
    ['a couple with three small children', { adults: 2, childAges: [3, 5, 11] }, 3],
    ['one adult with children on either side of twelve', { adults: 1, childAges: [11, 12] }, 3],
    ['two teenagers of unknown sex', { adults: 1, childAges: [12, 17] }, 3],
    ['two teenage girls', { adults: 1, childAges: [12, 17], childSexes: ['f', 'f'] }, 2],
    ['a teenage girl and boy', { adults: 1, childAges: [12, 17], childSexes: ['f', 'm'] }, 3],
    ['three teenage boys', { adults: 1, childAges: [12, 14, 17], childSexes: ['m', 'm', 'm'] }, 3],
    ['three adults', { adults: 3, childAges: [] }, 2],
  ] as const)('gives %s their rooms', (_, household, rooms) => {
    expect(bedroomsNeededBy(family('F', household))).toBe(rooms);
  });

  it('counts children of 4 to 17 for school', () => {
    expect(schoolChildrenOf(family('F', { childAges: [3, 4, 17, 18] }))).toBe(2);
  });
});
