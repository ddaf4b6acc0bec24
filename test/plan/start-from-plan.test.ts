import { describe, expect, test } from 'vitest';
import { buildModel } from '../../src/model/build-model.ts';
import { startFromPlan } from '../../src/plan/start-from-plan.ts';
import { planWeek } from '../../src/planning/plan-week.ts';
import { isFeasible, objectiveValue } from '../../src/solver/program-arithmetic.ts';
import { randomWeek } from '../second-model/random-weeks.ts';
import { aPolicy, aWeek, commitment, dwelling, family, municipality } from '../week-builder.ts';

describe('a plan as a start', () => {
  test.each([1, 2, 3, 5, 8, 13, 21, 34])('holds in random week %i and has the values of the plan', async (seed) => {
    const { week, policy } = randomWeek(seed);
    const outcome = await planWeek(week, policy, { reasons: false, prices: false });
    if (outcome.kind !== 'plan') return;
    const model = buildModel(week, policy);
    const start = startFromPlan(model, outcome.plan)!;
    expect(isFeasible(model.program, start)).toBe(true);
    for (const [index, { value }] of outcome.plan.objectives.entries()) {
      const { scale, sense } = model.objectives[index]!;
      const found = objectiveValue(model.program.objectives[index]!, start) * (sense === 'maximise' ? -1 : 1);
      expect(found / (scale === 'millionths' ? 1e6 : 1)).toBeCloseTo(value, 6);
    }
  });

  test('is nothing where the plan no longer holds', async () => {
    const parts = [family('F-1'), municipality('M-1'), dwelling('D-1', 'M-1')];
    const outcome = await planWeek(aWeek(...parts, commitment('M-1', { families: 1 })), aPolicy());
    if (outcome.kind !== 'plan') throw new Error(outcome.kind);
    expect(outcome.plan.placements[0]!.status).toBe('placed');
    const closed = buildModel(aWeek(...parts, commitment('M-1', { families: 0 })), aPolicy());
    expect(startFromPlan(closed, outcome.plan)).toBeUndefined();
    const withoutHome = buildModel(aWeek(family('F-1'), municipality('M-1')), aPolicy());
    expect(startFromPlan(withoutHome, outcome.plan)).toBeUndefined();
  });
});
