/** What must hold for every week, tried on random ones: fairness and correctness as properties. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { ObjectiveResult, Plan } from '../../src/domain/plan.ts';
import type { PlanningWeek } from '../../src/domain/planning-week.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { planWeek } from '../../src/planning/plan-week.ts';
import { parsePlanJson, planToJson } from '../../src/report/plan-json.ts';
import { createEngine } from '../../src/solver/index.ts';
import { randomWeek } from '../second-model/random-weeks.ts';
import { renamedAndShuffled } from './renamed.ts';

const engine = createEngine('auto');
afterAll(() => engine.close());

async function planOf(week: PlanningWeek, policy: Policy): Promise<Plan | undefined> {
  const outcome = await planWeek(week, policy, { use: engine });
  if (outcome.kind === 'failed-check') throw new Error(JSON.stringify(outcome.check.violations));
  return outcome.kind === 'plan' ? outcome.plan : undefined;
}

const anyWeek = fc.integer({ min: 1, max: 100_000 }).map(randomWeek);
const runs = { numRuns: 60, seed: 20261122 };

/** Positive when the second vector is worse on the first objective that differs, as long as both are proven. */
function firstDifference(before: readonly ObjectiveResult[], after: readonly ObjectiveResult[]): number {
  for (const [index, { value, sense, proven }] of before.entries()) {
    const other = after[index]!;
    if (!proven || !other.proven) return 0;
    if (value !== other.value) return (other.value - value) * (sense === 'maximise' ? -1 : 1);
  }
  return 0;
}

/** More of everything that is on offer, each in turn; no new participant, since that would change the fair shares. */
function withMore(week: PlanningWeek, choice: number): PlanningWeek {
  const [dwelling] = week.dwellings;
  switch (choice % 4) {
    case 0:
      return dwelling ? { ...week, dwellings: [...week.dwellings, { ...dwelling, id: 'one-more' }] } : week;
    case 1:
      return { ...week, shelters: week.shelters.map((shelter) => ({ ...shelter, places: shelter.places + 3 })) };
    case 2:
      return {
        ...week,
        commitments: week.commitments.map(({ weeklyIntake, schoolPlaces, ...row }) => ({
          ...row,
          ...(row.families === undefined ? {} : { families: row.families + 1 }),
          ...(row.persons === undefined ? {} : { persons: row.persons + 4 }),
          ...(weeklyIntake === undefined ? {} : { weeklyIntake: weeklyIntake + 1 }),
          ...(schoolPlaces === undefined ? {} : { schoolPlaces: schoolPlaces + 2 }),
        })),
      };
    default:
      return { ...week, supply: week.supply.map((row) => ({ ...row, perWeekMillionths: row.perWeekMillionths * 2 })) };
  }
}

describe('for every week', () => {
  it('more supply never worsens the first objective that differs', async () => {
    await fc.assert(
      fc.asyncProperty(anyWeek, fc.nat(3), async ({ week, policy }, choice) => {
        const before = await planOf(week, policy);
        if (!before) return;
        const after = await planOf(withMore(week, choice), policy);
        expect(after).toBeDefined();
        expect(firstDifference(before.objectives, after!.objectives)).toBeLessThanOrEqual(0);
      }),
      runs,
    );
  });

  it('other ids and another order of rows change no objective value', async () => {
    await fc.assert(
      fc.asyncProperty(anyWeek, fc.nat(1000), async ({ week, policy }, shuffle) => {
        const plan = await planOf(week, policy);
        const other = await planOf(renamedAndShuffled(week, policy, shuffle), policy);
        expect(other?.objectives.map(({ value }) => value)).toEqual(plan?.objectives.map(({ value }) => value));
      }),
      runs,
    );
  });

  it('the same week gives the same bytes, and its JSON reads back as the same plan', async () => {
    await fc.assert(
      fc.asyncProperty(anyWeek, async ({ week, policy }) => {
        const plan = await planOf(week, policy);
        if (!plan) return;
        const json = planToJson(plan);
        expect(planToJson((await planOf(week, policy))!)).toBe(json);
        expect(parsePlanJson(json, 'plan.json')).toEqual(plan);
      }),
      runs,
    );
  });

  it('another order of rows with the same ids gives the same placements', async () => {
    await fc.assert(
      fc.asyncProperty(anyWeek, async ({ week, policy }) => {
        const turned = {
          ...week,
          families: week.families.toReversed(),
          dwellings: week.dwellings.toReversed(),
          shelters: week.shelters.toReversed(),
          municipalities: week.municipalities.toReversed(),
        };
        expect((await planOf(turned, policy))?.placements).toEqual((await planOf(week, policy))?.placements);
      }),
      runs,
    );
  });
});
