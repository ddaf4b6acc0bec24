import { describe, expect, it } from 'vitest';
import type { ObjectiveResult } from '../../../src/domain/plan.ts';
import type { ObjectiveId } from '../../../src/domain/policy.ts';
import { createDecider } from '../../../src/simulation/deciders/create-decider.ts';
import { type FinishedWorld, witness } from '../../../src/simulation/deciders/finished-world.ts';
import { againstHindsight, hindsightPlan, historyValues } from '../../../src/simulation/deciders/hindsight.ts';
import { runReplication } from '../../../src/simulation/run-replication.ts';
import type { DeciderName } from '../../../src/simulation/study.ts';
import { shelter } from '../../week-builder.ts';
import { aBase, aMunicipality, anArm } from '../an-arm.ts';
import { warmPlanner } from './moments.ts';

const plan = warmPlanner();
const WEEKS = 10;
const DURATION = { weeks: WEEKS, warmUpWeeks: 0, followUpWeeks: 0 };
const DECIDERS: readonly DeciderName[] = ['first-come', 'random', 'myopic', 'look-ahead', 'minimum-discord'];

/** A small world in which nothing that is drawn depends on what is decided: nobody leaves, refuses, joins or withdraws. */
function aWorld(places: number) {
  const base = aBase({
    horizonWeeks: WEEKS,
    capWeeks: 3,
    municipalities: [],
    shelters: [],
  });
  const parts = [aMunicipality('GM0001', 800_000, 'AM01'), aMunicipality('GM0002', 200_000, 'AM02')];
  const withPlaces = [...parts, shelter('S-1', 'GM0001', { places })].reduce((week, part) => part(week), base);
  return anArm({
    base: withPlaces,
    parameters: {
      'arrivals.families-per-year': 40,
      'referral.qualifies-share': 1,
      'homes.offer-share': 0.004,
      'homes.falls-through-share': 0,
      'network.found-per-week': 0,
      'willingness.decline-share': 0,
      'family.decline-share': 0,
      'return.per-week': 0,
      'willingness.municipalities': 2,
      'willingness.persons-per-100000': 3,
    },
  });
}

/** Lets every decider live through the same world, and tells each history beside the hindsight plan of that world. */
async function histories(places: number, replication: number) {
  const arm = aWorld(places);
  const told: {
    readonly name: DeciderName;
    readonly world: FinishedWorld;
    readonly values: Map<ObjectiveId, number>;
  }[] = [];
  for (const name of DECIDERS) {
    const decider = witness(createDecider(name, plan));
    const run = await runReplication({ arm, duration: DURATION, seed: 5, replication, decider });
    const world = decider.finishedWorld();
    told.push({ name, world, values: historyValues(run, world, arm.policy) });
  }
  return { told, best: await hindsightPlan(plan, told[0]!.world, arm.policy) };
}

describe('with hindsight', () => {
  it.each([
    ['there is shelter for all', 40, 1],
    ['shelter is short, so that the first objective is at stake', 5, 3],
  ])(
    'no decider is better at the first objective on which they differ, when %s',
    async (_, places, replication) => {
      const { told, best } = await histories(places, replication);
      const verdicts = told.map(({ values }) => againstHindsight(best, values).verdict);
      expect(verdicts).not.toContain('beaten');
      expect(verdicts).toContain('better');
      // Nothing in this world depends on what is decided, so all of them tell of the same one.
      for (const { world, name } of told) expect(world, name).toEqual(told[0]!.world);
    },
    120_000,
  );
});

describe('a history beside the hindsight plan', () => {
  const result = (value: number, bound: number, name: ObjectiveId = 'over-cap'): ObjectiveResult => ({
    name,
    unit: '',
    sense: name === 'match' ? 'maximise' : 'minimise',
    value,
    bound,
    gap: 0,
    proven: value === bound,
    conditional: false,
    how: 'search',
  });
  const beside = (objectives: readonly ObjectiveResult[], history: Partial<Record<ObjectiveId, number>>) =>
    againstHindsight({ objectives }, new Map(Object.entries(history) as [ObjectiveId, number][]));

  it('is told by the first objective on which they differ', () => {
    const objectives = [result(2, 2), result(0.5, 0.5, 'match')];
    expect(beside(objectives, { 'over-cap': 2, match: 0.5 })).toEqual({ verdict: 'same' });
    expect(beside(objectives, { 'over-cap': 3, match: 0.9 })).toEqual({ verdict: 'better', objective: 'over-cap' });
    expect(beside(objectives, { 'over-cap': 2, match: 0.4 })).toEqual({ verdict: 'better', objective: 'match' });
    expect(beside(objectives, { 'over-cap': 2, match: 0.6 })).toEqual({ verdict: 'beaten', objective: 'match' });
    expect(beside(objectives, { 'over-cap': 1, match: 0.5 })).toEqual({ verdict: 'beaten', objective: 'over-cap' });
  });

  it('stays open between the bound and the value of an objective that is not proven', () => {
    const objectives = [result(4, 2)];
    expect(beside(objectives, { 'over-cap': 5 }).verdict).toBe('better');
    expect(beside(objectives, { 'over-cap': 4 }).verdict).toBe('open');
    expect(beside(objectives, { 'over-cap': 2 }).verdict).toBe('open');
    expect(beside(objectives, { 'over-cap': 1 }).verdict).toBe('beaten');
  });
});
