import { beforeAll, describe, expect, it } from 'vitest';
import type { ObjectiveId } from '../../src/domain/policy.ts';
import { readStudy } from '../../src/scenario/read-study.ts';
import { createDecider } from '../../src/simulation/deciders/create-decider.ts';
import { witness } from '../../src/simulation/deciders/finished-world.ts';
import { historyValues } from '../../src/simulation/deciders/hindsight.ts';
import { hindsightObstacles } from '../../src/simulation/deciders/hindsight-obstacles.ts';
import type { RunRecord } from '../../src/simulation/records.ts';
import { runInHindsight } from '../../src/simulation/run-in-hindsight.ts';
import { runReplication } from '../../src/simulation/run-replication.ts';
import type { Arm, Study } from '../../src/simulation/study.ts';
import { warmPlanner } from './deciders/moments.ts';

const plan = warmPlanner();
const REPLICATIONS = 4;

let study: Study;
beforeAll(async () => {
  ({ study } = await readStudy('scenarios/hindsight.yaml', { weeks: 14 }));
});

/** All objectives so that less is better, in their order. */
function asCosts(values: ReadonlyMap<ObjectiveId, number>): [ObjectiveId, number][] {
  return [...values].map(([id, value]) => [id, id === 'match' ? 0 - value : value]);
}

async function besideHindsight(arm: Arm, replication: number) {
  const request = { arm, duration: study.duration, seed: study.seed, replication };
  const best = await runInHindsight(request, plan);
  const others: { readonly run: RunRecord; readonly differs: number | undefined }[] = [];
  for (const name of ['first-come', 'random', 'myopic'] as const) {
    const decider = witness(createDecider(name, plan));
    const run = await runReplication({ ...request, decider });
    const world = decider.finishedWorld();
    const bound = asCosts(historyValues(best, world, arm.policy));
    const lived = asCosts(historyValues(run, world, arm.policy));
    const differences = lived.map(([, value], index) => value - bound[index]![1]);
    others.push({ run, differs: differences.find((difference) => Math.abs(difference) > 1e-6) });
  }
  return { best, others };
}

describe('a run in hindsight', () => {
  it('is never worse than another at the first objective on which they differ, in every replication of its scenario', async () => {
    const differences: (number | undefined)[] = [];
    for (let replication = 0; replication < REPLICATIONS; replication += 1) {
      const { best, others } = await besideHindsight(study.arms[0]!, replication);
      expect(best.weeks.every(({ proven }) => proven)).toBe(true);
      differences.push(...others.map(({ differs }) => differs));
      // The same families report in the same weeks: an ordinary record of the same world.
      for (const { run } of others) {
        expect(best.weeks.map(({ arrived, admitted }) => [arrived, admitted])).toEqual(
          run.weeks.map(({ arrived, admitted }) => [arrived, admitted]),
        );
      }
    }
    for (const difference of differences) expect(difference ?? 0).toBeGreaterThanOrEqual(0);
    expect(differences.filter((difference) => difference !== undefined).length).toBeGreaterThan(REPLICATIONS);
  });

  it('holds without spreading and with region fallback', async () => {
    const arm = study.arms[0]!;
    for (const regionFallback of [false, true]) {
      const policy = { ...arm.policy, regime: 'none' as const, regionFallback };
      const { others } = await besideHindsight({ ...arm, policy }, 1);
      for (const { differs = 0 } of others) expect(differs).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('what stands in the way of hindsight', () => {
  it('is nothing in the scenario made for it', () => {
    expect(hindsightObstacles(study.arms[0]!)).toEqual([]);
  });

  it.each([
    ['arrivals.pull-elasticity', 0.1, 0],
    ['network.found-per-week', 0.01, 0],
    ['return.per-week', 0.01, 0],
    ['family.decline-share', 0.05, 0],
    ['willingness.decline-share', 0.1, 0],
    ['homes.falls-through-share', 0.05, 0],
    ['willingness.municipalities', -1, 15],
    ['willingness.lead-weeks', 8, -1],
  ] as const)('is %s of %d, that may be %d', (id, value, instead) => {
    const arm = study.arms[0]!;
    const parameters = { ...arm.parameters, 'willingness.municipalities': 6, 'willingness.decline-share': 0 };
    const settings = { ...arm.settings, mayDecline: true, returnSupport: true };
    const free = { ...arm, settings, parameters: { ...parameters, 'return.per-week': 0 } };
    expect(hindsightObstacles(free)).toEqual([]);
    expect(hindsightObstacles({ ...free, parameters: { ...free.parameters, [id]: value } })).toEqual([
      { setting: `simulation.parameters.${id}`, value, instead },
    ]);
  });

  it('is a rule of the policy or a stay that ends', () => {
    const arm = study.arms[0]!;
    const settings = { ...arm.settings, maximumStayWeeks: { GM0855: 13 } };
    const policy = { ...arm.policy, regime: 'quota' as const, displacementShare: 0.1 };
    expect(hindsightObstacles({ ...arm, settings, policy }).map(({ setting }) => setting)).toEqual([
      'policies.voluntary.regime',
      'policies.voluntary.displacementShare',
      'simulation.settings.maximumStayWeeks',
    ]);
  });
});
