import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanningWeek } from '../../src/domain/planning-week.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { planWeek } from '../../src/planning/plan-week.ts';
import type { Engine } from '../../src/solver/engine.ts';
import { createEngine } from '../../src/solver/index.ts';
import { effort } from '../effort.ts';
import { family, MONDAY, POLICY, ROOFLESS, SHELTERED, WEEK } from '../plan/check-fixture.ts';
import { bestPlan } from './best-plan.ts';
import { randomWeek } from './random-weeks.ts';

const SEEDS = effort({ short: 80, long: 250, full: 500 });

let engine: Engine;
beforeAll(() => {
  engine = createEngine('auto');
});
afterAll(async () => {
  await engine.close();
});

/** What the product finds, in the words of the second model. A plan that failed its check is neither. */
async function planned(week: PlanningWeek, policy: Policy) {
  const outcome = await planWeek(week, policy, { use: engine, reasons: false });
  if (outcome.kind === 'failed-check') return { failed: outcome.check.violations };
  if (outcome.kind !== 'plan') return outcome.kind;
  const { status, objectives, placements } = outcome.plan;
  return {
    status,
    values: objectives.map(({ value }) => value),
    fallbackPlacements: placements.filter(({ regionFallback }) => regionFallback).length,
  };
}

function expected(week: PlanningWeek, policy: Policy) {
  // Among plans that are equal on every objective, the one with fewest placements by region fallback wins.
  const best = bestPlan(week, policy, [...policy.objectives, 'fallback-placements']);
  if (best.kind === 'infeasible') return 'infeasible';
  const values = best.values.map((value, index) => (policy.objectives[index] === 'match' ? 0 - value : value) / 1e6);
  return { status: 'optimal', values: values.slice(0, -1), fallbackPlacements: values.at(-1) };
}

describe('the weekly plan and the second model', () => {
  it(`agree on ${SEEDS} random weeks: every objective, fewest placements by region fallback, and which are infeasible`, async () => {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const { week, policy } = randomWeek(seed);
      expect(await planned(week, policy), `seed ${seed}`).toEqual(expected(week, policy));
    }
  });

  const awkward: readonly (readonly [string, Partial<PlanningWeek>, Partial<Policy>])[] = [
    [
      'a home by region fallback in a week after the task of that municipality has ended',
      {
        families: [{ ...ROOFLESS, agreedMunicipality: 'A' }],
        dwellings: [{ id: 'D2', municipality: 'B', bedrooms: 2, availableFrom: MONDAY, accessible: false }],
        tasks: [
          {
            municipality: 'B',
            from: MONDAY - 7,
            until: MONDAY + 13,
            unit: 'persons',
            amount: 0,
            realised: 0,
            backlog: 0,
            leadWeeks: 0,
          },
        ],
      },
      { regime: 'quota', regionFallback: true },
    ],
    [
      'a home without spreading in the week after a commitment without school places has ended',
      {
        families: [SHELTERED],
        commitments: [
          { municipality: 'A', from: MONDAY - 7, until: MONDAY, familiesUsed: 0, personsUsed: 0, schoolPlaces: 0 },
        ],
      },
      { regime: 'none' },
    ],
    [
      'a home under a task in the week after a commitment without school places has ended',
      {
        families: [SHELTERED],
        commitments: [
          { municipality: 'A', from: MONDAY - 7, until: MONDAY, familiesUsed: 0, personsUsed: 0, schoolPlaces: 0 },
        ],
        tasks: [
          {
            municipality: 'A',
            from: MONDAY - 7,
            until: MONDAY + 70,
            unit: 'families',
            amount: 1,
            realised: 0,
            backlog: 0,
            leadWeeks: 0,
          },
        ],
      },
      { regime: 'quota' },
    ],
    [
      'a roofless family that could bridge one week elsewhere before the central shelter',
      {
        families: [family('F1', { adults: 2 })],
        dwellings: [],
        shelters: [
          { id: 'S1', municipality: 'A', places: 3, until: MONDAY + 6 },
          { id: 'SC', municipality: 'central', places: 3 },
        ],
      },
      { regime: 'central' },
    ],
    [
      'a roofless family for whom the central shelter has room only after its first shelter closes',
      {
        families: [family('F1', { adults: 2 }), family('F2', { adults: 2, shelter: { id: 'SC', since: MONDAY - 70 } })],
        dwellings: [{ id: 'D1', municipality: 'A', bedrooms: 2, availableFrom: MONDAY + 14, accessible: false }],
        shelters: [
          { id: 'S1', municipality: 'A', places: 3, until: MONDAY + 13 },
          { id: 'S2', municipality: 'B', places: 3 },
          { id: 'SC', municipality: 'central', places: 3 },
        ],
      },
      { regime: 'central' },
    ],
    [
      'a roofless family that is better off with fewer weeks in the central shelter than it has',
      {
        capWeeks: 3,
        families: [family('F1', { adults: 2 })],
        dwellings: [],
        shelters: [
          { id: 'S1', municipality: 'A', places: 3, until: MONDAY + 20 },
          { id: 'SC', municipality: 'central', places: 3 },
        ],
      },
      { regime: 'central', objectives: ['over-cap', 'roofless'] },
    ],
  ];
  it.each(awkward)('agree on %s', async (_, changes, settings) => {
    const week = { ...WEEK, ...changes };
    const policy = { ...POLICY, ...settings };
    expect(await planned(week, policy)).toEqual(expected(week, policy));
  });
});
