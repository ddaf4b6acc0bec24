import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dwelling } from '../../../src/domain/planning-week.ts';
import type { FallenAway } from '../../../src/domain/reason.ts';
import { FITS } from '../../../src/model/build-model.ts';
import { groupDwellings } from '../../../src/model/dwelling-groups.ts';
import type { Fit, HomeFit } from '../../../src/model/fits/fit.ts';
import { hypotheticalHome } from '../../../src/model/fits/hypothetical-home.ts';
import { familyAsked, fitsBetween, homeMisfit, windowOf } from '../../../src/model/fits/misfit.ts';
import { generateHomeOptions } from '../../../src/model/home-options.ts';
import { createMatchScorer } from '../../../src/model/match-score.ts';
import { type PreparedWeek, prepareWeek } from '../../../src/model/prepared-week.ts';
import { planWeek } from '../../../src/planning/plan-week.ts';
import type { Engine } from '../../../src/solver/engine.ts';
import { createEngine } from '../../../src/solver/index.ts';
import { bestPlan } from '../../second-model/best-plan.ts';
import { randomWeek } from '../../second-model/random-weeks.ts';
import { aPolicy, aWeek, commitment, dwelling, family, municipality } from '../../week-builder.ts';

const HOME_FITS = fitsBetween(FITS, 'family-and-home');
const SEEDS = Array.from({ length: 150 }, (_, index) => index + 1);
const WEEKS_PER_FIT = 3;
const prepared = SEEDS.map((seed) => {
  const { week, policy } = randomWeek(seed);
  return prepareWeek(week, policy);
});
const familiesOf = (week: PreparedWeek) => week.families.map((_, family) => familyAsked(week, family));

/** Each column of a dwelling with another value than the one it has. */
const VARIED: { readonly [Field in keyof Required<Dwelling>]: (home: Dwelling) => Dwelling } = {
  id: (home) => ({ ...home, id: `${home.id}-other` }),
  municipality: (home) => ({ ...home, municipality: 'elsewhere' }),
  bedrooms: (home) => ({ ...home, bedrooms: home.bedrooms === 1 ? 4 : 1 }),
  largestHousehold: (home) => ({ ...home, largestHousehold: home.largestHousehold === 2 ? 9 : 2 }),
  rent: (home) => ({ ...home, rent: home.rent === 100 ? 99_999_99 : 100 }),
  availableFrom: (home) => ({ ...home, availableFrom: home.availableFrom + 21 }),
  availableUntil: (home) => ({ ...home, availableUntil: home.availableFrom + 7 }),
  accessible: (home) => ({ ...home, accessible: !home.accessible }),
  temporaryUntil: (home) => ({ ...home, temporaryUntil: home.availableFrom + 70 }),
  association: (home) => ({ ...home, association: 'another' }),
};

/** Members of one group of like homes that some family can tell apart by a fit of the list that is asked. */
function unlikeMembers(week: PreparedWeek, grouping: readonly Fit[], truth: readonly HomeFit[]): string[] {
  const varied = week.dwellings.flatMap((home) => [home, ...Object.values(VARIED).map((vary) => vary(home))]);
  const among = {
    ...week,
    dwellings: varied.map((home, index) => ({ ...home, id: index % 11 === 0 ? home.id : `V-${index}` })),
  };
  return groupDwellings(among, grouping).flatMap(({ members, representative }) =>
    members
      .map((member) => among.dwellings[member]!)
      .filter((member) =>
        familiesOf(among).some((family) => saysNo(truth, family, member) !== saysNo(truth, family, representative)),
      )
      .map(({ id }) => id),
  );
}

function saysNo(fits: readonly HomeFit[], family: ReturnType<typeof familyAsked>, home: Dwelling): boolean {
  return homeMisfit(fits, family, home, { municipality: home.municipality, dwelling: home.id }) !== undefined;
}

let engine: Engine;
beforeAll(() => {
  engine = createEngine('auto');
});
afterAll(() => engine.close());

describe('every fit', () => {
  it.each(FITS.map((fit) => [fit.id, fit] as const))(
    '%s has one sentence, a source and a reason to say no with',
    (_, fit) => {
      expect(fit.sentence).toMatch(/^[A-Z].*\.$/);
      expect(fit.source).not.toBe('');
      expect(fit.saysNoWith.length).toBeGreaterThan(0);
      expect(FITS.filter(({ id }) => id === fit.id)).toHaveLength(1);
    },
  );

  it.each(FITS.map((fit) => [fit.id, fit] as const))(
    '%s is met by random weeks in which the plan is the one of the second model',
    async (_, fit) => {
      const others = FITS.filter((each) => each !== fit);
      const options = (seed: number, fits: readonly Fit[]) => {
        const { week, policy } = randomWeek(seed);
        const ready = prepareWeek(week, policy);
        return generateHomeOptions(ready, createMatchScorer(ready), fits).count;
      };
      const takesPart = fit.saysNoWith.includes('not-taking-part');
      // What a regime opens is where options come from, so without that fit there are as many.
      const bound = SEEDS.filter((seed) => takesPart || options(seed, FITS) !== options(seed, others)).slice(
        0,
        WEEKS_PER_FIT,
      );
      expect(bound.length).toBeGreaterThan(0);
      for (const seed of bound) {
        const { week, policy } = randomWeek(seed);
        const outcome = await planWeek(week, policy, { use: engine, reasons: false, prices: false });
        const best = bestPlan(week, policy, policy.objectives);
        if (best.kind === 'infeasible') expect(outcome.kind, `seed ${seed}`).toBe('infeasible');
        else {
          const values = best.values.map(
            (value, index) => (policy.objectives[index] === 'match' ? 0 - value : value) / 1e6,
          );
          expect(outcome.kind === 'plan' && outcome.plan.objectives.map(({ value }) => value), `seed ${seed}`).toEqual(
            values,
          );
        }
      }
    },
  );
});

describe('what follows from the fits with a home', () => {
  it('homes that some family can tell apart are never taken for like homes, whichever column differs', () => {
    for (const [index, week] of prepared.entries()) {
      expect(unlikeMembers(week, FITS, HOME_FITS), `seed ${SEEDS[index]}`).toEqual([]);
    }
  });

  it.each(HOME_FITS.map((fit) => [fit.id, fit] as const))(
    'a %s fit that hides from the grouping what it reads is found',
    (_, fit) => {
      const hiding = FITS.map((each): Fit => (each === fit ? { ...fit, reads: [], misfit: () => undefined } : each));
      expect(prepared.some((week) => unlikeMembers(week, hiding, HOME_FITS).length > 0)).toBe(true);
    },
  );

  it.each(HOME_FITS.map((fit) => [fit.id, fit] as const))(
    '%s looks at no column that it does not declare',
    (_, fit) => {
      for (const week of prepared.slice(0, 40)) {
        for (const home of week.dwellings) {
          for (const [field, vary] of Object.entries(VARIED)) {
            if ((fit.reads as readonly string[]).includes(field)) continue;
            const named = { municipality: home.municipality, dwelling: home.id };
            for (const family of familiesOf(week)) {
              const ask = fit.asks(family);
              if (ask === undefined) continue;
              expect(fit.misfit(ask, vary(home), named)).toEqual(fit.misfit(ask, home, named));
            }
          }
        }
      }
    },
  );

  it.each(
    HOME_FITS.filter(({ id }) => id !== 'banned-home' && id !== 'pinned-home').map((fit) => [fit.id, fit] as const),
  )('%s says no to no home that was remedied', (_, fit) => {
    const said: (FallenAway | undefined)[] = [];
    for (const week of prepared) {
      for (const family of familiesOf(week)) {
        const ask = fit.asks(family);
        if (ask === undefined) continue;
        for (const home of week.dwellings) {
          const named = { municipality: home.municipality, dwelling: home.id };
          said.push(fit.misfit(ask, home, named));
          expect(fit.misfit(ask, fit.remedy(ask, home), named)).toBeUndefined();
        }
      }
    }
    expect(said.some((misfit) => misfit !== undefined)).toBe(true);
  });

  it('the home that would help a family passes every fit, from the week in which it is offered', () => {
    for (const week of prepared) {
      week.families.forEach((_, family) => {
        const asked = familyAsked(week, family);
        if (asked.family.pinnedTo !== undefined) return;
        const home = hypotheticalHome(FITS, week, family, {
          id: 'NEW',
          municipality: 'A',
          availableFrom: week.week.monday + 7,
        });
        expect(saysNo(HOME_FITS, asked, home)).toBe(false);
        expect(windowOf(fitsBetween(FITS, 'home-and-weeks'), week, home).first).toBe(1);
      });
    }
  });
});

describe('a rule that is added to the list and nowhere else', () => {
  const noBabyWithoutLift: Fit = {
    between: 'family-and-home',
    id: 'no-baby-without-lift',
    sentence: 'No family with a baby in a home without a lift.',
    source: 'test',
    saysNoWith: ['not-accessible'],
    reads: ['accessible'],
    asks: ({ family }) => family.childAges?.includes(0) || undefined,
    misfit: (_, { accessible }, named) =>
      accessible === false && 'dwelling' in named ? { kind: 'not-accessible', ...named } : undefined,
    remedy: (_, home) => ({ ...home, accessible: true }),
  };
  const week = aWeek(
    family('F-1', { childAges: [0], children: 1 }),
    municipality('M-1'),
    commitment('M-1'),
    dwelling('D-1', 'M-1', { accessible: false }),
    dwelling('D-2', 'M-1', { accessible: true }),
  );
  const ready = prepareWeek(week, aPolicy());

  it('tells like homes with and without a lift apart', () => {
    expect(groupDwellings(ready, FITS)).toHaveLength(1);
    expect(groupDwellings(ready, [...FITS, noBabyWithoutLift])).toHaveLength(2);
  });

  it('takes away the home without a lift, and names a home with one as what would help', () => {
    const options = generateHomeOptions(ready, createMatchScorer(ready), [...FITS, noBabyWithoutLift]);
    const offered = Array.from(
      { length: options.count },
      (_, home) => options.groups[options.source[home]!]?.representative.id,
    );
    expect(new Set(offered)).toEqual(new Set(['D-2']));
    const offer = { id: 'NEW', municipality: 'M-1', availableFrom: week.monday };
    expect(hypotheticalHome([...FITS, noBabyWithoutLift], ready, 0, offer).accessible).toBe(true);
    expect(hypotheticalHome(FITS, ready, 0, offer).accessible).toBe(false);
  });
});
