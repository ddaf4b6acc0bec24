import { describe, expect, it } from 'vitest';
import type { Family, PlanningWeek } from '../../src/domain/planning-week.ts';
import type { ObjectiveId, Policy } from '../../src/domain/policy.ts';
import { checkPlan } from '../../src/plan/check-plan.ts';
import { family, MONDAY, POLICY, ROOFLESS, SHELTERED, WEEK } from '../plan/check-fixture.ts';
import { asPlan } from './as-plan.ts';
import { bestPlan } from './best-plan.ts';
import { randomWeek } from './random-weeks.ts';

/** What the best plan is worth in units, and who goes where. */
function solved(week: Partial<PlanningWeek>, policy: Partial<Policy> = {}) {
  const wholePolicy = { ...POLICY, ...policy };
  const best = bestPlan({ ...WEEK, ...week }, wholePolicy);
  if (best.kind === 'infeasible') return 'infeasible';
  const values = Object.fromEntries(
    wholePolicy.objectives.map((name, index) => [name, (best.values[index] ?? 0) / 1e6]),
  );
  const places = best.choices.map(({ home }) => (home ? `${home.municipality.id} in week ${home.week}` : 'nowhere'));
  const stays = best.choices.map(({ stretches }) =>
    stretches.map(({ shelter, from, until }) => `${shelter.id} ${from}-${until}`).join(', '),
  );
  return { values, places, stays };
}

const inShelter = (id: string, weeksAgo: number, changes: Partial<Family> = {}) =>
  family(id, { shelter: { id: 'S1', since: MONDAY - 7 * weeksAgo }, ...changes });
const only = (...objectives: ObjectiveId[]) => ({ objectives });
const D1 = WEEK.dwellings[0]!;

describe('the second model, on weeks whose answer is known', () => {
  it('finds the plan that was reckoned by hand', () => {
    expect(solved({})).toEqual({
      values: {
        roofless: 0,
        'over-cap': 0,
        'weeks-over-cap': 0,
        'weeks-in-shelter': 12,
        match: -1.2,
        'school-changes': 0,
        evenness: 0.4,
        stability: 0,
      },
      places: ['A in week 0', 'B in week 2'],
      stays: ['', 'S1 0-2'],
    });
  });

  it('gives the only home to the family that would pass the cap without it', () => {
    const week = {
      families: [inShelter('early', 5), inShelter('late', 12)],
      dwellings: [D1],
      commitments: WEEK.commitments.slice(0, 1),
    };
    expect(solved(week, only('over-cap', 'weeks-in-shelter'))).toEqual({
      values: { 'over-cap': 0, 'weeks-in-shelter': 5 + 6 + 12 },
      places: ['nowhere', 'A in week 0'],
      stays: ['S1 0-6', ''],
    });
  });

  it('gives up a family that is late already, unless the longest excess counts first', () => {
    const week = {
      families: [inShelter('at-the-cap', 10), inShelter('late', 20)],
      dwellings: [D1],
      commitments: WEEK.commitments.slice(0, 1),
    };
    expect(solved(week, only('over-cap'))).toMatchObject({
      values: { 'over-cap': 1 },
      places: ['A in week 0', 'nowhere'],
    });
    expect(solved(week, only('longest-excess', 'over-cap'))).toMatchObject({
      values: { 'longest-excess': 7, 'over-cap': 2 },
      places: ['nowhere', 'A in week 0'],
    });
  });

  it('finds two families that are pinned to one dwelling infeasible', () => {
    expect(
      solved({
        families: [
          { ...SHELTERED, pinnedTo: 'D1' },
          { ...ROOFLESS, pinnedTo: 'D1' },
        ],
      }),
    ).toBe('infeasible');
    expect(
      solved({
        families: [
          { ...SHELTERED, pinnedTo: 'D1' },
          { ...ROOFLESS, pinnedTo: 'D2' },
        ],
      }),
    ).not.toBe('infeasible');
  });

  it('lets nobody enter an over-full shelter, and lets the next one enter when there is room', () => {
    const week = {
      families: [inShelter('one', 1), inShelter('two', 1), ROOFLESS],
      shelters: [{ id: 'S1', municipality: 'A', places: 3 }],
      dwellings: [D1],
      commitments: WEEK.commitments.slice(0, 1),
    };
    // Six persons, three places: the home empties one side, four persons remain too many for three places.
    expect(solved(week, only('roofless'))).toMatchObject({
      values: { roofless: 0 },
      places: ['nowhere', 'nowhere', 'A in week 0'],
    });
    expect(solved({ ...week, dwellings: [] }, only('roofless'))).toMatchObject({ values: { roofless: 6 } });
  });

  it('sends a family whose shelter closes to another, in the same week', () => {
    const week = {
      families: [inShelter('one', 1)],
      shelters: [
        { id: 'S1', municipality: 'A', places: 3, until: MONDAY + 7 },
        { id: 'S2', municipality: 'B', places: 2, from: MONDAY + 14 },
      ],
      dwellings: [],
      commitments: [],
    };
    expect(solved(week, only('roofless'))).toMatchObject({ values: { roofless: 0 }, stays: ['S1 0-2, S2 2-6'] });
    const avoids = { ...week, families: [inShelter('one', 1, { avoid: ['B'] })] };
    expect(solved(avoids, only('roofless'))).toMatchObject({ values: { roofless: 4 }, stays: ['S1 0-2'] });
  });

  it('waits for the second expected home', () => {
    const week = {
      families: [inShelter('one', 1), inShelter('two', 1)],
      dwellings: [],
      supply: [{ municipality: 'A', bedrooms: 3, perWeekMillionths: 500_000, pool: 'A' }],
      commitments: WEEK.commitments.slice(0, 1),
    };
    // One home by week 1, two by week 3: 1 + 1 and 1 + 3 weeks.
    expect(solved(week, only('weeks-in-shelter'))).toMatchObject({ values: { 'weeks-in-shelter': 6 } });
  });
});

describe('the second model and the check', () => {
  const seeds = Array.from({ length: 500 }, (_, index) => index + 1);

  it('agree on five hundred random weeks: every best plan is allowed, with the values that the check finds', () => {
    let plans = 0;
    for (const seed of seeds) {
      const { week, policy } = randomWeek(seed);
      const best = bestPlan(week, policy);
      if (best.kind === 'infeasible') continue;
      plans += 1;
      const report = checkPlan(week, policy, asPlan(best.world, best.choices));
      expect(report.violations, `seed ${seed}`).toEqual([]);
    }
    expect(plans).toBeGreaterThan(400);
  });

  it('find that the central shelter first costs nothing: a family that fits there can wait there as well', () => {
    for (const seed of seeds) {
      const { week, policy } = randomWeek(seed);
      if (policy.regime !== 'central') continue;
      const central = bestPlan(week, policy);
      const voluntary = bestPlan(week, { ...policy, regime: 'voluntary' });
      expect(central.kind === 'plan' ? central.values : central.kind, `seed ${seed}`).toEqual(
        voluntary.kind === 'plan' ? voluntary.values : voluntary.kind,
      );
    }
  });
});
