/** The whole weekly flow on small weeks: what is planned, what is said when nothing can be, and that it is the same every time. */
import { afterAll, describe, expect, test } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import type { PlanningWeek } from '../../src/domain/planning-week.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { buildModel } from '../../src/model/build-model.ts';
import { planWeek } from '../../src/planning/plan-week.ts';
import type { Engine } from '../../src/solver/engine.ts';
import { createEngine } from '../../src/solver/index.ts';
import { choose, resultOf } from '../plan/solution.ts';
import {
  aPolicy,
  aWeek,
  commitment,
  day,
  dwelling,
  family,
  inShelter,
  municipality,
  shelter,
  supply,
  week,
} from '../week-builder.ts';

const engine = createEngine('auto');
afterAll(() => engine.close());

const PLACE = [municipality('M-1'), commitment('M-1')];
const TWO_PLACES = [...PLACE, municipality('M-2'), commitment('M-2')];

async function planned(built: PlanningWeek, policy: Policy = aPolicy()): Promise<Plan> {
  const outcome = await planWeek(built, policy, { use: engine });
  if (outcome.kind !== 'plan') throw new Error(`Expected a plan, got ${outcome.kind}.`);
  expect(outcome.check.violations).toEqual([]);
  return outcome.plan;
}

const objectiveValue = (plan: Plan, name: string) =>
  plan.objectives.find((objective) => objective.name === name)?.value;
const homeOf = (plan: Plan, id: string) => plan.placements.find((placement) => placement.family === id);

describe('who gets a scarce home', () => {
  const ONE_HOME = dwelling('D-1', 'M-1');

  test('the family that would go over the cap', async () => {
    const parts = [family('F-1', inShelter('S-1', 2)), family('F-2', inShelter('S-1', 11)), shelter('S-1', 'M-1')];
    const plan = await planned(aWeek(...parts, ...PLACE, ONE_HOME));
    expect(homeOf(plan, 'F-2')?.status).toBe('placed');
    expect(objectiveValue(plan, 'over-cap')).toBe(0);
  });

  test('the roofless family before one that is over the cap', async () => {
    const parts = [family('F-1', inShelter('S-1', 20)), family('F-2'), shelter('S-1', 'M-1', { places: 2 })];
    const plan = await planned(aWeek(...parts, ...PLACE, ONE_HOME));
    // F-1 moves out and F-2 takes its places, so that nobody is roofless and nobody's excess grows.
    expect(homeOf(plan, 'F-1')).toMatchObject({ status: 'placed', moveInWeek: '2026-W48' });
    expect(homeOf(plan, 'F-2')).toMatchObject({ status: 'unplaced', rooflessWeeks: 0, shelter: 'S-1' });
  });

  test('of two that are alike the one referred first', async () => {
    const parts = [family('F-1', { referredOn: day(-10) }), family('F-2', { referredOn: day(-11) })];
    const plan = await planned(aWeek(...parts, ...PLACE, ONE_HOME));
    expect(homeOf(plan, 'F-2')?.status).toBe('placed');
  });

  test('of two that were referred on the same day either, by the lot of the seed', async () => {
    const winners = new Set<string>();
    for (let seed = 1; seed <= 8; seed++) {
      const plan = await planned(aWeek({ seed }, family('F-1'), family('F-2'), ...PLACE, ONE_HOME));
      winners.add(plan.placements.find(({ status }) => status === 'placed')!.family);
    }
    expect(winners).toEqual(new Set(['F-1', 'F-2']));
  });
});

describe('the same week', () => {
  const built = aWeek(
    family('F-1', { preferences: ['M-2'] }),
    family('F-2'),
    family('F-3', inShelter('S-1', 12)),
    ...TWO_PLACES,
    dwelling('D-1', 'M-1'),
    dwelling('D-2', 'M-2', { availableFrom: week(1) }),
    supply('M-1'),
    shelter('S-1', 'M-1', { places: 4 }),
  );

  test('gives the same bytes every time', async () => {
    expect(JSON.stringify(await planned(built))).toBe(JSON.stringify(await planned(built)));
  });

  test('gives the same plan when the rows of its files are shuffled', async () => {
    const turned = {
      ...built,
      families: built.families.toReversed(),
      municipalities: built.municipalities.toReversed(),
      commitments: built.commitments.toReversed(),
      dwellings: built.dwellings.toReversed(),
      shelters: built.shelters.toReversed(),
    };
    expect(await planned(turned)).toEqual(await planned(built));
  });

  test('carries reasons unless they are not wanted', async () => {
    expect((await planned(built)).placements.every(({ reasons }) => reasons.length > 0)).toBe(true);
    const bare = await planWeek(built, aPolicy(), { use: engine, reasons: false });
    expect(bare.kind === 'plan' && bare.plan.placements.every(({ reasons }) => reasons.length === 0)).toBe(true);
  });
});

describe('rules that bind', () => {
  test('an intake of one family a week spreads move-ins over the weeks', async () => {
    const families = ['F-1', 'F-2', 'F-3'].map((id) => family(id));
    const plan = await planned(
      aWeek(...families, municipality('M-1'), commitment('M-1', { weeklyIntake: 1, leadWeeks: 0 })),
    );
    expect(plan.placements.map(({ moveInWeek }) => moveInWeek).toSorted()).toEqual([
      '2026-W48',
      '2026-W49',
      '2026-W50',
    ]);
    expect(objectiveValue(plan, 'roofless')).toBe(3);
  });

  test.each(['none', 'voluntary'] as const)(
    'under regime %s a family waits for the weeks in which there are school places',
    async (regime) => {
      const rows = [
        commitment('M-1', { until: day(13), schoolPlaces: 0 }),
        commitment('M-1', { from: day(14), schoolPlaces: 1 }),
      ];
      const child = family('F-1', { childAges: [8], referringMunicipality: 'M-1' });
      const plan = await planned(
        aWeek(child, municipality('M-1'), ...rows, dwelling('D-1', 'M-1')),
        aPolicy({ regime }),
      );
      expect(homeOf(plan, 'F-1')).toMatchObject({ status: 'placed', moveInWeek: '2026-W50', rooflessWeeks: 2 });
    },
  );

  test('two homes of one expected pool are not used before they are expected', async () => {
    const plan = await planned(aWeek(family('F-1'), family('F-2'), ...PLACE, supply('M-1')));
    expect(plan.placements.map(({ moveInWeek }) => moveInWeek).toSorted()).toEqual(['2026-W49', '2026-W51']);
  });
});

describe('roofless weeks that no family would have on its own', () => {
  // Either family could go to the shelter at once, but there is room for one of them until the other's shelter opens.
  const built = aWeek(
    { horizonWeeks: 6 },
    family('F-1'),
    family('F-2'),
    family('F-3'),
    ...PLACE,
    shelter('S-1', 'M-1', { places: 2 }),
    shelter('S-2', 'M-1', { places: 2, from: week(2) }),
  );

  test('are found, though the model starts without the stays that waste them', async () => {
    expect(buildModel(built, aPolicy(), 0).data.stays.leastRooflessWeeks).toBe(0);
    const plan = await planned(built);
    // One family in each shelter: 0 and 2 weeks, and 6 for the third.
    expect(objectiveValue(plan, 'roofless')).toBe(8);
    expect(plan.placements.map(({ rooflessWeeks }) => rooflessWeeks).toSorted((a, b) => a - b)).toEqual([0, 2, 6]);
    expect(plan.objectives.every(({ proven }) => proven)).toBe(true);
  });
});

describe('pins that cannot hold', () => {
  const outcomeOf = async (...parts: Parameters<typeof aWeek>) => planWeek(aWeek(...parts), aPolicy(), { use: engine });

  test('are told as the smallest set of families', async () => {
    const outcome = await outcomeOf(
      family('F-1', { pinnedTo: 'D-1' }),
      family('F-2', { pinnedTo: 'M-1' }),
      family('F-3', { pinnedTo: 'D-1' }),
      family('F-4'),
      ...PLACE,
      dwelling('D-1', 'M-1'),
      dwelling('D-2', 'M-1'),
    );
    expect(outcome.kind === 'infeasible' && new Set(outcome.pins)).toEqual(new Set(['F-1', 'F-3']));
  });

  test('are a single family when it is pinned to what it cannot have', async () => {
    const outcome = await outcomeOf(
      family('F-1', { pinnedTo: 'D-1' }),
      family('F-2', { pinnedTo: 'D-1' }),
      family('F-3', { pinnedTo: 'D-2' }),
      ...PLACE,
      dwelling('D-1', 'M-1'),
      dwelling('D-2', 'M-1', { bedrooms: 1 }),
    );
    expect(outcome).toMatchObject({ kind: 'infeasible', pins: ['F-3'] });
  });

  test('that can hold are kept, at whatever cost to the objectives', async () => {
    const plan = await planned(
      aWeek(
        family('F-1', { pinnedTo: 'M-2', preferences: ['M-1'] }),
        ...TWO_PLACES,
        dwelling('D-1', 'M-1'),
        dwelling('D-2', 'M-2', { availableFrom: week(2) }),
      ),
    );
    expect(homeOf(plan, 'F-1')).toMatchObject({ municipality: 'M-2', rooflessWeeks: 2 });
  });
});

test('an empty week has an empty plan', async () => {
  const plan = await planned(aWeek());
  expect(plan.placements).toEqual([]);
  expect(plan.objectives.every(({ value, proven }) => value === 0 && proven)).toBe(true);
});

test('a week without municipalities leaves every family without a home, and says why', async () => {
  const plan = await planned(aWeek(family('F-1')));
  expect(plan.placements[0]).toMatchObject({ status: 'unplaced', rooflessWeeks: 4, reasons: [{ kind: 'no-option' }] });
});

describe('an engine that fails', () => {
  const built = aWeek(family('F-1'), family('F-2'), ...PLACE, dwelling('D-1', 'M-1'));
  const engineThat = (solve: Engine['solve']): Engine => ({ name: 'highs', solve, close: () => Promise.resolve() });

  test('to give a valid plan is found out by the check, and its plan is never given as one', async () => {
    const model = buildModel(built, aPolicy(), 0);
    const both = ['F-1', 'F-2'].flatMap((id) => [`stay ${id} 0`, `home ${id} D-1 0`]);
    const use = engineThat(() => Promise.resolve(resultOf(model, choose(model, both))));
    const outcome = await planWeek(built, aPolicy(), { use, reasons: false });
    expect(outcome.kind).toBe('failed-check');
    // The second family of a dwelling gets none of its own.
    expect(outcome.kind === 'failed-check' && outcome.check.violations.map(({ rule }) => rule)).toEqual([
      'home-exists',
    ]);
  });

  test('because it cannot be trusted with the week says so', async () => {
    const refusal = {
      status: 'refused',
      reason: 'not-a-network',
      detail: 'shelter-places',
      engine: 'flow',
      engineVersion: '1',
    } as const;
    const outcome = await planWeek(built, aPolicy(), { use: engineThat(() => Promise.resolve(refusal)) });
    expect(outcome).toEqual({ kind: 'refused', result: refusal });
  });
});
