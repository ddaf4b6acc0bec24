import { test as propertyTest } from '@fast-check/vitest';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planWeek } from '../../../src/planning/plan-week.ts';
import { readScenario } from '../../../src/scenario/read-scenario.ts';
import type { Engine } from '../../../src/solver/engine.ts';
import { createHighsEngine } from '../../../src/solver/highs/highs-engine.ts';
import { createEngine } from '../../../src/solver/index.ts';
import { isFeasible, objectiveValue } from '../../../src/solver/program-arithmetic.ts';
import { randomWeek } from '../../second-model/random-weeks.ts';
import { smallPrograms } from '../small-programs.ts';

/** Every counted budget at its least. */
const ALMOST_NONE = 1e-9;
const SOME = 0.01;

const engines: Engine[] = [];
beforeAll(() => {
  engines.push(createHighsEngine(), createEngine('auto'));
});
afterAll(async () => void (await Promise.all(engines.map((engine) => engine.close()))));

describe('a search with next to no effort', () => {
  propertyTest.prop([smallPrograms, fc.constantFrom(ALMOST_NONE, SOME), fc.constantFrom(0, 1)])(
    'records of every pass the value of the point that it ends with, and a bound that holds',
    async (program, effort, which) => {
      const result = await engines[which]!.solve(program, { effort, prices: false });
      if (!('values' in result)) {
        expect(result.status).toBe('infeasible');
        return;
      }
      expect(isFeasible(program, result.values)).toBe(true);
      for (const [index, pass] of result.passes.entries()) {
        expect(pass.value).toBe(objectiveValue(program.objectives[index]!, result.values));
        expect(pass.bound).toBeLessThanOrEqual(pass.value);
        expect(pass.proven).toBe(pass.bound === pass.value);
      }
    },
  );

  it('gives a plan that passes its check, on random weeks of every kind', async () => {
    for (let seed = 1; seed <= 120; seed += 1) {
      const { week, policy } = randomWeek(seed);
      for (const engine of engines) {
        const outcome = await planWeek(week, policy, {
          use: engine,
          effort: ALMOST_NONE,
          reasons: false,
          prices: false,
        });
        expect(
          ['plan', 'infeasible'],
          `seed ${seed} ${JSON.stringify('check' in outcome && outcome.check.violations)}`,
        ).toContain(outcome.kind);
      }
    }
  });

  it.each(['pilot-week', 'quota-week'])(
    'gives a checked plan of %s, though later passes better earlier ones',
    async (name) => {
      const { week, policies, defaultPolicy } = await readScenario(`scenarios/${name}/scenario.yaml`);
      const policy = policies.get(defaultPolicy)!;
      const asked = { use: engines[1]!, reasons: false, prices: false };
      const hasty = await planWeek(week, policy, { ...asked, effort: ALMOST_NONE });
      const patient = await planWeek(week, policy, asked);
      if (hasty.kind !== 'plan' || patient.kind !== 'plan') throw new Error('Both have a plan that passed its check.');
      expect(hasty.plan.status).toBe('feasible');
      expect(patient.plan.status).toBe('optimal');
      // What was recorded in haste never claims more than what was proven with patience.
      const first = hasty.plan.objectives.findIndex(
        ({ value }, index) => value !== patient.plan.objectives[index]!.value,
      );
      const [claimed, best] = [hasty.plan.objectives[first]!, patient.plan.objectives[first]!];
      expect(claimed.proven).toBe(false);
      const worse = claimed.sense === 'minimise' ? claimed.value - best.value : best.value - claimed.value;
      expect(worse).toBeGreaterThan(0);
      const room = claimed.sense === 'minimise' ? best.value - claimed.bound! : claimed.bound! - best.value;
      expect(room).toBeGreaterThanOrEqual(0);
    },
  );
});
