import { describe, expect, it } from 'vitest';
import { bedroomsNeededBy } from '../../src/domain/household.ts';
import { CENTRAL, type Commitment, type Family, type PlanningWeek } from '../../src/domain/planning-week.ts';
import { OBJECTIVES, type Policy, REGIMES } from '../../src/domain/policy.ts';
import { bestPlan } from './best-plan.ts';
import { type RandomWeek, randomWeek } from './random-weeks.ts';

const FIRST = 1;
const LAST = 500;

const weeks = Array.from({ length: LAST - FIRST + 1 }, (_, index) => randomWeek(FIRST + index));

type Relaxed = { readonly week?: Partial<PlanningWeek>; readonly policy?: Partial<Policy> };

/** What a week is without one of its rules; `undefined` where the week has nothing of the kind. */
const RULES: Readonly<Record<string, (drawn: RandomWeek) => Relaxed | undefined>> = {
  'families of a commitment': commitmentsWithout('families'),
  'persons of a commitment': commitmentsWithout('persons'),
  'weekly intake': commitmentsWithout('weeklyIntake'),
  'largest family': commitmentsWithout('largestFamily'),
  'school places': commitmentsWithout('schoolPlaces'),
  'last day of a commitment': commitmentsWithout('until'),
  'lead weeks': ({ week }) => ({
    week: {
      commitments: week.commitments.map((row) => (row.leadWeeks === undefined ? row : { ...row, leadWeeks: 0 })),
      tasks: week.tasks.map((row) => ({ ...row, leadWeeks: 0 })),
    },
  }),
  'amount of a task in the file': ({ week }) => ({
    week: { tasks: week.tasks.map((row) => ({ ...row, amount: row.amount + 9 })) },
  }),
  'total of a task by key': ({ policy }) =>
    policy.task && { policy: { task: { ...policy.task, total: policy.task.total + 90 } } },
  'rounding of a task by key': ({ policy }) =>
    policy.task?.rounding === 'largest-remainder'
      ? { policy: { task: { ...policy.task, rounding: 'statutory' } } }
      : undefined,
  'displacement guard': ({ policy: { displacementShare: _, ...policy } }) =>
    _ === undefined ? undefined : { policy: { ...policy, displacementShare: 1 } },
  'shelter places': ({ week }) => ({ week: { shelters: week.shelters.map((each) => ({ ...each, places: 99 })) } }),
  'last day of a shelter': ({ week }) => ({
    week: { shelters: week.shelters.map(({ until: _, ...each }) => each) },
  }),
  'rate of expected supply': ({ week }) => ({
    week: { supply: week.supply.map((row) => ({ ...row, perWeekMillionths: 5_000_000 })) },
  }),
  'bedrooms of dwellings': ({ week }) => ({
    week: { dwellings: week.dwellings.map((each) => ({ ...each, bedrooms: 9 })) },
  }),
  'largest household': ({ week }) => ({
    week: { dwellings: week.dwellings.map(({ largestHousehold: _, ...each }) => each) },
  }),
  rent: familiesWithout('maxRent'),
  access: ({ week }) => ({ week: { families: week.families.map((each) => ({ ...each, accessible: false })) } }),
  'last day of a dwelling': ({ week }) => ({
    week: { dwellings: week.dwellings.map(({ availableUntil: _, ...each }) => each) },
  }),
  'temporary homes': ({ week }) => ({
    week: { dwellings: week.dwellings.map(({ temporaryUntil: _, ...each }) => each) },
  }),
  'municipalities to avoid': ({ week }) => ({
    week: { families: week.families.map((each) => ({ ...each, avoid: [] })) },
  }),
  'municipalities that declined': ({ week }) => ({
    week: { families: week.families.map((each) => ({ ...each, declinedBy: [] })) },
  }),
  'weeks of arrival': familiesWithout('arrivesInWeeks'),
  bans: ({ week }) => ({ week: { families: week.families.map((each) => ({ ...each, bannedFrom: [] })) } }),
  pins: familiesWithout('pinnedTo'),
  'match table alone': ({ week }) => (week.matchOnly ? { week: { matchOnly: false } } : undefined),
  'region fallback': ({ policy }) => ({ policy: { regionFallback: !policy.regionFallback } }),
  'families that are left out': ({ week }) => ({
    week: { families: week.families.filter((each) => each.consent !== false) },
  }),
};

function commitmentsWithout(field: keyof Commitment) {
  return ({ week }: RandomWeek): Relaxed => ({
    week: {
      commitments: week.commitments
        .filter((row, index) => field !== 'until' || week.commitments[index - 1]?.municipality !== row.municipality)
        .map((row) => {
          const { [field]: _, ...rest } = row;
          return rest as Commitment;
        }),
    },
  });
}

function familiesWithout(field: keyof Family) {
  return ({ week }: RandomWeek): Relaxed => ({
    week: {
      families: week.families.map((family) => {
        const { [field]: _, ...rest } = family;
        return rest as Family;
      }),
    },
  });
}

function outcome(week: PlanningWeek, policy: Policy): string {
  const best = bestPlan(week, policy);
  return best.kind === 'infeasible' ? 'infeasible' : best.values.join(' ');
}

describe('the random weeks', () => {
  it('are the same for the same seed', () => {
    expect(randomWeek(7)).toEqual(randomWeek(7));
    expect(randomWeek(7)).not.toEqual(randomWeek(8));
  });

  it('draw every regime and every objective, in other orders than the default', () => {
    for (const regime of REGIMES)
      expect(weeks.filter(({ policy }) => policy.regime === regime).length).toBeGreaterThan(80);
    for (const objective of OBJECTIVES) {
      expect(weeks.filter(({ policy }) => policy.objectives[0] === objective).length).toBeGreaterThan(5);
      expect(weeks.filter(({ policy }) => !policy.objectives.includes(objective)).length).toBeGreaterThan(30);
    }
  });

  it('give only weeks that could have been read: bedrooms known where homes ask for them, periods apart', () => {
    for (const { week } of weeks) {
      if (week.dwellings.length + week.supply.length > 0) {
        for (const family of week.families) expect(bedroomsNeededBy(family)).toBeDefined();
      }
      for (const rows of [week.commitments, week.tasks]) {
        rows.forEach((row, index) => {
          const next = rows[index + 1];
          if (next?.municipality !== row.municipality) return;
          expect(row.until).toBeLessThan(next.from);
        });
      }
    }
  });

  it('draw what is rare: a closed or over-full shelter, a central one, a family whose ages are not known', () => {
    const share = (test: (drawn: RandomWeek) => boolean) => weeks.filter(test).length;
    const persons = ({ week }: RandomWeek, shelter: string) =>
      week.families
        .filter((family) => family.shelter?.id === shelter)
        .reduce((sum, { adults, children }) => sum + adults + children, 0);
    expect(share((drawn) => drawn.week.shelters.some(({ id, places }) => persons(drawn, id) > places))).toBeGreaterThan(
      40,
    );
    expect(
      share(({ week }) => week.shelters.some(({ until }) => (until ?? week.monday) < week.monday)),
    ).toBeGreaterThan(5);
    expect(
      share(
        ({ week, policy }) =>
          policy.regime === 'central' && week.shelters.some(({ municipality }) => municipality === CENTRAL),
      ),
    ).toBeGreaterThan(40);
    expect(
      share(({ week }) => week.families.some(({ children, childAges }) => children > 0 && !childAges)),
    ).toBeGreaterThan(40);
    expect(share(({ week }) => week.match === undefined && week.labour.length > 0)).toBeGreaterThan(100);
  });

  it.each(Object.entries(RULES))('are tight enough that %s changes the best plan', (_, relax) => {
    let binds = 0;
    for (const drawn of weeks) {
      const relaxed = relax(drawn);
      if (!relaxed) continue;
      const { week, policy } = drawn;
      const other = outcome({ ...week, ...relaxed.week }, { ...policy, ...relaxed.policy });
      if (other !== outcome(week, policy)) binds += 1;
      if (binds >= 3) break;
    }
    expect(binds).toBeGreaterThanOrEqual(3);
  });
});
