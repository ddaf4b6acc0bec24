/** Two worlds that differ in one thing meet the same families, homes and answers in everything else. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Decider, Moment } from '../../src/simulation/deciders/decider.ts';
import type { ParameterValues } from '../../src/simulation/parameters.ts';
import type { FamilyRecord } from '../../src/simulation/records.ts';
import { runReplication } from '../../src/simulation/run-replication.ts';
import type { Arm } from '../../src/simulation/study.ts';
import { firstHome, shelterOnly, watching } from './a-decider.ts';
import { anArm, DURATION } from './an-arm.ts';

const run = (arm: Arm, decider: Decider, seed: number) =>
  runReplication({ arm, duration: DURATION, seed, replication: 0, decider });

/** A surge of one week: there, and only there, some families more report. */
const surge = fc
  .record({ week: fc.integer({ min: 0, max: 40 }), factor: fc.double({ min: 1.3, max: 3, noNaN: true }) })
  .map(
    ({ week, factor }): Partial<ParameterValues> => ({
      'arrivals.surge-start-week': week,
      'arrivals.surge-weeks': 1,
      'arrivals.surge-factor': factor,
    }),
  );

describe('one family more', () => {
  test.prop([fc.nat(), surge], { numRuns: 15 })('changes no other family that waits', async (seed, parameters) => {
    // Nobody gets a home and there is a bed for all, so that no family can be in another's way.
    const ample = { 'shelter.places-factor': 100 };
    const usual = await run(anArm({ parameters: ample }), shelterOnly, seed);
    const more = await run(anArm({ parameters: { ...ample, ...parameters } }), shelterOnly, seed);
    expect(more.families.length).toBeGreaterThanOrEqual(usual.families.length);
    const known = new Map(more.families.map((family) => [family.family, family]));
    for (const family of usual.families) expect(known.get(family.family)).toEqual(family);
  });

  test.prop([fc.nat(), surge], { numRuns: 15 })('changes no home on offer', async (seed, parameters) => {
    // Homes are listed everywhere without spreading, and nobody takes one.
    const policy = { regime: 'none' as const };
    const [usual, more] = [watching(shelterOnly), watching(shelterOnly)];
    await run(anArm({ policy }), usual, seed);
    await run(anArm({ policy, parameters }), more, seed);
    expect(more.moments.map(({ week }) => week.dwellings)).toEqual(usual.moments.map(({ week }) => week.dwellings));
  });

  test.prop([fc.nat(), surge], { numRuns: 15 })('changes no answer to the same question', async (seed, parameters) => {
    const certain: Partial<ParameterValues> = {
      // How willing a municipality is may depend on what happened; the draw it is compared with may not.
      'willingness.load-effect': 0,
      'willingness.municipalities': 3,
      'willingness.persons-per-100000': 100,
      'willingness.decline-share': 0.3,
      'family.decline-share': 0.3,
      'homes.falls-through-share': 0.3,
      // Whoever no longer waits has moved in, then.
      'network.found-per-week': 0,
      'return.per-week': 0,
    };
    const usual = await answersIn(anArm({ parameters: certain }), seed);
    const more = await answersIn(anArm({ parameters: { ...certain, ...parameters } }), seed);
    for (const [question, answer] of usual) expect(more.get(question) ?? answer, question).toBe(answer);
  });
});

describe('two policies', () => {
  it('meet the same families, who differ only in what became of them', async () => {
    const spread = await run(anArm(), firstHome, 5);
    const stayed = await run(anArm({ policy: { regime: 'none' } }), firstHome, 5);
    const made = ({ family, reportedWeek, reportedIn, adults, children, schoolChildren }: FamilyRecord) =>
      [family, reportedWeek, reportedIn, adults, children, schoolChildren].join();
    expect(stayed.families.map(made)).toEqual(spread.families.map(made));
  });

  it('keep the same families when prevention takes some away', async () => {
    const usual = await run(anArm(), shelterOnly, 5);
    const fewer = await run(anArm({ parameters: { 'prevention.share': 0.3 } }), shelterOnly, 5);
    const ids = new Set(usual.families.map(({ family }) => family));
    expect(fewer.families.length).toBeLessThan(usual.families.length);
    expect(fewer.families.every(({ family }) => ids.has(family))).toBe(true);
  });

  it('keep the same families when a policy draws more, who are told apart by their name', async () => {
    const usual = await run(anArm(), firstHome, 5);
    const pulled = await run(anArm({ parameters: { 'arrivals.pull-elasticity': 0.5 } }), firstHome, 5);
    const base = pulled.families.filter(({ family }) => family.startsWith('F-')).map(({ family }) => family);
    const ids = new Set(usual.families.map(({ family }) => family));
    expect(base.every((family) => ids.has(family))).toBe(true);
    expect(pulled.families.some(({ family }) => family.startsWith('P-'))).toBe(true);
  });
});

/**
 * Every question that a run asked and its answer, read from what the decider sees: whether a municipality takes a family,
 * whether a family takes a home, and whether that home comes.
 */
async function answersIn(arm: Arm, seed: number): Promise<Map<string, boolean>> {
  const decider = watching(firstHome);
  await run(arm, decider, seed);
  const answers = new Map<string, boolean>();
  for (const { week } of decider.moments) {
    for (const { id, declinedBy, bannedFrom, pinnedTo } of week.families) {
      for (const municipality of declinedBy) answers.set(`does ${municipality} take ${id}`, false);
      for (const home of bannedFrom) answers.set(`does ${id} take ${home}`, false);
      if (pinnedTo === undefined) continue;
      answers.set(`does ${week.dwellings.find((home) => home.id === pinnedTo)!.municipality} take ${id}`, true);
      answers.set(`does ${id} take ${pinnedTo}`, true);
      if (!isAgreedIn(decider.moments, week.monday + 7, id, pinnedTo)) {
        answers.set(`does ${pinnedTo} come for ${id}`, !isWaitingIn(decider.moments, week.monday + 7, id));
      }
    }
  }
  return answers;
}

function isAgreedIn(moments: readonly Moment[], monday: number, id: string, home: string): boolean {
  const next = moments.find(({ week }) => week.monday === monday)?.week;
  // After the last week nothing is known.
  return !next || next.families.some((family) => family.id === id && family.pinnedTo === home);
}

function isWaitingIn(moments: readonly Moment[], monday: number, id: string): boolean {
  const next = moments.find(({ week }) => week.monday === monday)?.week;
  return next?.families.some((family) => family.id === id) ?? false;
}
