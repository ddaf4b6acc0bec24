import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import type { PlanningWeek } from '../../src/domain/planning-week.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { whatBinds, withAdditions } from '../../src/explanation/what-binds.ts';
import { createEnginePool, type EnginePool } from '../../src/planning/engine-pool.ts';
import { measureWhatBinds } from '../../src/planning/measure-what-binds.ts';
import { planWeek } from '../../src/planning/plan-week.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { randomWeek } from '../second-model/random-weeks.ts';

let engines: EnginePool;
beforeAll(() => {
  engines = createEnginePool(1);
});
afterAll(() => engines.close());

async function planned(week: PlanningWeek, policy: Policy): Promise<Plan | undefined> {
  const outcome = await engines.run((engine) => planWeek(week, policy, { use: engine, reasons: false }));
  return outcome.kind === 'plan' ? outcome.plan : undefined;
}

const valuesOf = ({ objectives }: Plan) => objectives.map(({ value }) => value);

describe('what binds', () => {
  it('says of random weeks only what planning the whole week again with it gives', async () => {
    let sentences = 0;
    for (let seed = 1; seed <= 120; seed += 1) {
      const { week, policy } = randomWeek(seed);
      const plan = await planned(week, policy);
      if (!plan || plan.placements.length === 0) continue;
      const { helps, noEffect } = await measureWhatBinds(week, policy, plan, engines);
      for (const { additions, gain } of [...helps, ...noEffect]) {
        sentences += 1;
        const after = await planned(withAdditions(week, additions), policy);
        const at = gain ? plan.objectives.findIndex(({ name }) => name === gain.objective) : -1;
        const before = valuesOf(plan);
        const now = valuesOf(after!);
        if (gain) {
          expect(now.slice(0, at), `seed ${seed}`).toEqual(before.slice(0, at));
          const sign = plan.objectives[at]!.sense === 'minimise' ? 1 : -1;
          expect(sign * (before[at]! - now[at]!), `seed ${seed}`).toBeCloseTo(gain.by, 6);
        } else {
          const time = plan.objectives.findLastIndex(({ unit }) => unit.includes('week'));
          expect(now.slice(0, time + 1), `seed ${seed}`).toEqual(before.slice(0, time + 1));
        }
      }
    }
    expect(sentences).toBeGreaterThan(30);
  });

  it('finds in the pilot week that a home in Tilburg helps nobody alone, and together with a wider promise does', async () => {
    const { week, policies, defaultPolicy } = await readScenario('scenarios/pilot-week/scenario.yaml');
    const policy = policies.get(defaultPolicy)!;
    const plan = (await planned(week, policy))!;
    const { helps, noEffect, unmeasured } = await measureWhatBinds(week, policy, plan, engines);
    const tilburg = { kind: 'home-like', dwelling: 'D-27' };
    expect(noEffect.map(({ additions }) => additions)).toContainEqual([expect.objectContaining(tilburg)]);
    expect(helps.map(({ additions }) => additions)).toContainEqual([
      expect.objectContaining(tilburg),
      expect.objectContaining({ kind: 'more-promised', municipality: 'GM0855' }),
    ]);
    expect(helps.every(({ gain }) => gain!.by > 0 && Number.isInteger(gain!.by))).toBe(true);
    expect(unmeasured.length).toBeGreaterThan(0);
  });

  it('measures nothing when no week may be planned again, and says of all that it is used', async () => {
    const { week, policies, defaultPolicy } = await readScenario('scenarios/pilot-week/scenario.yaml');
    const plan = (await planned(week, policies.get(defaultPolicy)!))!;
    const found = await whatBinds(week, plan, 0, () => Promise.reject(new Error('Nothing is planned again.')));
    expect([found.helps, found.noEffect]).toEqual([[], []]);
    expect(found.unmeasured.length).toBeGreaterThan(5);
  });

  it('takes no better plan for an effect where the plan itself was not proven', async () => {
    const { week, policies, defaultPolicy } = await readScenario('scenarios/pilot-week/scenario.yaml');
    const plan = (await planned(week, policies.get(defaultPolicy)!))!;
    const unproven = { ...plan, objectives: plan.objectives.map((each) => ({ ...each, proven: false })) };
    const found = await whatBinds(week, unproven, 3, () => Promise.resolve(plan));
    expect([found.helps, found.noEffect]).toEqual([[], []]);
  });
});
