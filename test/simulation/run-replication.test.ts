import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { REGIMES } from '../../src/domain/policy.ts';
import { PARAMETERS } from '../../src/evidence/parameters.ts';
import { planWeek } from '../../src/planning/plan-week.ts';
import type { Decider } from '../../src/simulation/deciders/decider.ts';
import { createMyopicDecider } from '../../src/simulation/deciders/myopic.ts';
import { PARAMETER_IDS, type ParameterValues } from '../../src/simulation/parameters.ts';
import type { RunRecord } from '../../src/simulation/records.ts';
import { runReplication } from '../../src/simulation/run-replication.ts';
import { type Arm, RESPONSIBILITIES } from '../../src/simulation/study.ts';
import { createEngine } from '../../src/solver/index.ts';
import { firstHome, placementOf, shelterOnly, watching } from './a-decider.ts';
import { aBase, anArm, DURATION } from './an-arm.ts';

const run = (arm: Arm, decider: Decider = firstHome, seed = 1, replication = 0) =>
  runReplication({ arm, duration: DURATION, seed, replication, decider });

/** Any value that the table of parameters calls plausible, for a few of them at a time. */
const plausible: fc.Arbitrary<Partial<ParameterValues>> = fc.record(
  Object.fromEntries(
    PARAMETER_IDS.map((id) => {
      const { low, high } = PARAMETERS[id];
      const whole = PARAMETERS[id].whole;
      return [id, whole ? fc.integer({ min: low, max: high }) : fc.double({ min: low, max: high, noNaN: true })];
    }),
  ),
  { requiredKeys: [] },
);

describe('a run', () => {
  test.prop(
    [
      fc.nat(),
      plausible,
      fc.constantFrom(...REGIMES),
      fc.constantFrom(...RESPONSIBILITIES),
      fc.boolean(),
      fc.constantFrom(firstHome, shelterOnly),
    ],
    { numRuns: 25 },
  )(
    'loses no family, whatever the world is like',
    async (seed, parameters, regime, responsibility, mayDecline, decider) => {
      const policy = { regime, ...(regime === 'quota' ? { task: aTask(60) } : {}) };
      const record = await run(anArm({ parameters, policy, settings: { responsibility, mayDecline } }), decider, seed);
      const last = record.weeks.at(-1)!;
      const of = (...outcomes: string[]) => record.families.filter(({ outcome }) => outcomes.includes(outcome)).length;
      expect(of('housed')).toBe(last.housed);
      expect(of('returned', 'not-admitted')).toBe(last.left);
      expect(of('own-network')).toBe(last.inOwnNetwork);
      expect(of('waiting')).toBe(last.inAssessment + last.inShelter + last.roofless);
      for (const family of record.families) expectLivedThrough(family);
    },
  );

  it('is the same to the byte when done again, and another with another replication', async () => {
    const once = JSON.stringify(await run(anArm()));
    expect(JSON.stringify(await run(anArm()))).toBe(once);
    expect(JSON.stringify(await run(anArm(), firstHome, 1, 1))).not.toBe(once);
    expect(JSON.stringify(await run(anArm(), firstHome, 2, 0))).not.toBe(once);
  });

  it('does not depend on the order of municipalities, shelters and labour figures', async () => {
    const base = aBase();
    const turned = {
      ...base,
      municipalities: base.municipalities.toReversed(),
      shelters: base.shelters.toReversed(),
      labour: base.labour.toReversed(),
    };
    expect(await run(anArm({ base: turned }))).toEqual(await run(anArm({ base })));
  });

  it('takes nothing from the families, dwellings and commitments of the scenario', async () => {
    const decider = watching(firstHome);
    const base = {
      ...aBase(),
      matchOnly: true,
      match: [{ family: 'X', municipality: 'GM0001', millionths: 1 }],
      commitments: [{ municipality: 'GM0001', from: 0, familiesUsed: 0, personsUsed: 0 }],
    };
    const record = await run(anArm({ base }), decider);
    expect(record).toEqual(await run(anArm()));
    for (const { week } of decider.moments) {
      expect(week.match).toBeUndefined();
      expect(week.matchOnly).toBe(false);
    }
  });

  it('moves the planning week on, Monday by Monday, with a seed of its own each', async () => {
    const decider = watching(firstHome);
    await run(anArm(), decider);
    const weeks = decider.moments.map(({ week }) => week);
    expect(weeks.slice(0, 7).map(({ week }) => week)).toEqual([
      '2026-W48',
      '2026-W49',
      '2026-W50',
      '2026-W51',
      '2026-W52',
      '2026-W53',
      '2027-W01',
    ]);
    expect(weeks.map(({ monday }) => (monday - weeks[0]!.monday) / 7)).toEqual(weeks.map((_, index) => index));
    expect(new Set(weeks.map(({ seed }) => seed)).size).toBe(weeks.length);
  });

  it('tells the plan of next week where this one put each family', async () => {
    const decider = watching(firstHome);
    await run(anArm(), decider);
    for (const [index, { week }] of decider.moments.entries()) {
      const before = decider.moments[index - 1];
      expect([...(week.previous?.keys() ?? [])].sort()).toEqual(
        (before?.week.families ?? []).map(({ id }) => id).sort(),
      );
    }
  });

  it.each(REGIMES)('plans with the planner itself under regime %s', async (regime) => {
    const engine = createEngine('auto');
    try {
      const myopic = createMyopicDecider((week, policy, options) =>
        planWeek(week, policy, { ...options, use: engine }),
      );
      const policy = { regime, ...(regime === 'quota' ? { task: aTask(100) } : {}) };
      const duration = { weeks: 16, warmUpWeeks: 0, followUpWeeks: 0 };
      // Homes enough, so that the plans are easy ones.
      const arm = anArm({ policy, parameters: { 'homes.offer-share': 0.01 } });
      const record = await runReplication({ arm, duration, seed: 1, replication: 0, decider: myopic });
      expect(record.weeks.at(-1)!.housed).toBeGreaterThan(5);
      expect(record.weeks.every(({ proven }) => proven)).toBe(true);
    } finally {
      await engine.close();
    }
  });

  it('stops when a decider gives one home to two families, or one that is not there', async () => {
    const twice: Decider = {
      decide: async ({ week }) => ({
        placements: week.families.map((family) => placementOf(week, family, { home: week.dwellings[0]!, moveIn: 1 })),
        proven: true,
      }),
    };
    const none = { parameters: { 'family.decline-share': 0 }, policy: { regime: 'none' as const } };
    await expect(run(anArm(none), twice)).rejects.toThrow(/to two families|is not on offer/);
    const invented: Decider = {
      decide: async ({ week }) => ({
        placements: week.families.map((family) =>
          placementOf(week, family, {
            home: { id: 'D-0', municipality: 'GM0001', bedrooms: 3, accessible: true, availableFrom: week.monday },
            moveIn: 0,
          }),
        ),
        proven: true,
      }),
    };
    await expect(run(anArm(none), invented)).rejects.toThrow(/which is not on offer/);
  });

  it('writes down whether each plan was proven', async () => {
    const unproven: Decider = { decide: async (moment) => ({ ...(await firstHome.decide(moment)), proven: false }) };
    const record = await run(anArm(), unproven);
    expect(record.weeks.some(({ proven }) => proven)).toBe(false);
  });
});

function aTask(total: number) {
  return { total, unit: 'persons' as const, key: 'population', rounding: 'largest-remainder' as const, leadWeeks: 2 };
}

/** No family can have waited for longer than it was there. */
function expectLivedThrough(family: RunRecord['families'][number]): void {
  const until = family.endWeek ?? DURATION.weeks;
  expect(family.weeksInShelter + family.rooflessWeeks).toBeLessThanOrEqual(until + 1 - family.reportedWeek);
  if (family.admittedWeek === undefined) expect(family.weeksInShelter + family.rooflessWeeks).toBe(0);
  expect(family.overCap).toBe(family.weeksInShelter > 13);
  expect(family.municipality !== undefined).toBe(family.outcome === 'housed');
}
