/** scenarios/policies.yaml: every policy of the documents reads, names its source, and differs from the others where it should. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { SOURCES } from '../../src/evidence/sources.ts';
import { readStudy, type StudyReading } from '../../src/scenario/read-study.ts';
import { runReplication } from '../../src/simulation/run-replication.ts';
import type { Arm } from '../../src/simulation/study.ts';
import { ownShelterOnly } from '../simulation/a-decider.ts';

const FILE = 'scenarios/policies.yaml';

/** Every policy option that issue and documents name. */
const POLICIES = [
  'regional-agreements',
  'no-spreading',
  'mandatory-quota',
  'designation',
  'voluntary-agreements',
  'voluntary-by-labour-prospects',
  'voluntary-proportional',
  'made-to-measure',
  'central-shelter-then-spreading',
  'housing-market-innovation',
  'not-self-sufficient-under-the-wmo',
  'responsibility-wmo',
  'responsibility-municipalities',
  'responsibility-state',
  'responsibility-family',
  'without-coordination-point',
  'without-compensation',
  'with-prevention',
  'with-return-support',
  'eu-citizens-short-shelter',
];

let reading: StudyReading;
let dutch: StudyReading;

beforeAll(async () => {
  reading = await readStudy(FILE);
  dutch = await readStudy(FILE, { language: 'nl' });
});

function arm(name: string): Arm {
  return reading.study.arms.find((each) => each.name === name)!;
}

describe('the policies of the documents', () => {
  it('are all there, with the present day first', () => {
    expect(reading.study.arms.map(({ name }) => name)).toEqual(POLICIES);
    expect(reading.reference).toBe('regional-agreements');
  });

  it('read without any warning, and say that they are fictitious', () => {
    expect(reading.warnings).toEqual([]);
    expect(reading.study.fictitious).toBe(true);
  });

  it('have a title and a description of their own in both languages', () => {
    const { arms } = reading.study;
    for (const text of ['title', 'description'] as const) {
      for (const texts of [arms, dutch.study.arms].map((each) => each.map((one) => one[text]))) {
        expect(new Set(texts).size).toBe(arms.length);
      }
    }
    for (const [index, { title, description }] of arms.entries()) {
      expect(dutch.study.arms[index]!.title).not.toBe(title);
      expect(dutch.study.arms[index]!.description).not.toBe(description);
    }
  });

  it('name a document of the sources, and are explained in docs/simulation.md', () => {
    const text = readFileSync('docs/simulation.md', 'utf8');
    for (const { name, source } of reading.study.arms) {
      expect(SOURCES.has(source!), source).toBe(true);
      expect(text).toContain(`\`${name}\``);
    }
  });

  it('say what each parameter of theirs rests on', () => {
    for (const { own } of reading.study.arms) {
      for (const { low, high, source } of own) {
        expect(source?.length).toBeGreaterThan(10);
        expect(low).toBeDefined();
        expect(high).toBeDefined();
      }
    }
  });

  it('meet in the same world: the same municipalities, families and number of shelter places', () => {
    const places = ({ base }: Arm) => base.shelters.reduce((sum, shelter) => sum + shelter.places, 0);
    const [first, ...others] = reading.study.arms;
    for (const other of others) {
      expect(other.base.municipalities).toEqual(first!.base.municipalities);
      expect(places(other)).toBe(places(first!));
      for (const id of ['arrivals.families-per-year', 'arrivals.concentration', 'household.tie-share'] as const) {
        expect(other.parameters[id]).toBe(first!.parameters[id]);
      }
    }
  });

  it('differ in what they are about', () => {
    expect(arm('no-spreading').policy).toMatchObject({ regime: 'none', regionFallback: false });
    expect(arm('regional-agreements').policy).toMatchObject({ regime: 'none', regionFallback: true });
    expect(arm('mandatory-quota').policy.task).toMatchObject({ total: 120, unit: 'persons', leadWeeks: 10 });
    expect(arm('mandatory-quota').settings.mayDecline).toBe(false);
    expect(arm('voluntary-agreements').settings.mayDecline).toBe(true);
    expect(arm('designation').settings).toMatchObject({ mayDecline: false, responsibility: 'state' });
    expect(arm('voluntary-by-labour-prospects').policy.matchWeights.labour).toBe(1);
    expect(arm('central-shelter-then-spreading').base.shelters[0]!.municipality).toBe('central');
    expect(arm('housing-market-innovation').parameters['homes.temporary-per-year']).toBeGreaterThan(0);
    expect(arm('without-coordination-point')).toMatchObject({ decider: 'first-come' });
    expect(arm('without-compensation').parameters['cost.compensation-share']).toBe(0);
    expect(arm('with-return-support').settings.returnSupport).toBe(true);
    const responsible = ['wmo', 'municipalities', 'state', 'family'] as const;
    for (const who of responsible) expect(arm(`responsibility-${who}`).settings.responsibility).toBe(who);
  });
});

describe('the neighbouring scheme for EU citizens', () => {
  it('has the positive outflow that its first six municipalities saw: 62 % (AM26), within thirteen weeks', async () => {
    const { duration, seed } = reading.study;
    const short = arm('eu-citizens-short-shelter');
    expect(short.parameters).toMatchObject({ 'homes.offer-share': 0, 'homes.temporary-per-year': 0 });
    // No homes, so all that a plan decides is the bed.
    const decider = ownShelterOnly;
    let counted = 0;
    let positive = 0;
    let ended = 0;
    for (let replication = 0; replication < 30; replication++) {
      const { families } = await runReplication({ arm: short, duration, seed, replication, decider });
      for (const { admittedWeek, reportedWeek, outcome, endWeek } of families) {
        if (admittedWeek === undefined || reportedWeek >= duration.weeks - duration.followUpWeeks) continue;
        counted += 1;
        const isPositive = outcome === 'own-network' || outcome === 'returned';
        if (isPositive && endWeek! - admittedWeek < 13) positive += 1;
        if (outcome === 'stay-ended') ended += 1;
      }
    }
    // Some three thousand families: a standard error of one in a hundred.
    expect(counted).toBeGreaterThan(2_000);
    expect(positive / counted).toBeGreaterThan(0.62 - 0.03);
    expect(positive / counted).toBeLessThan(0.62 + 0.03);
    // The others are put out at the end of their stay, save those that never had a bed.
    expect(ended / counted).toBeGreaterThan(0.2);
    expect(ended / counted).toBeLessThan(0.38 + 0.03);
  });

  it('alone has maximum stays, in every municipality', () => {
    const { arms } = reading.study;
    expect(arms.filter(({ settings }) => settings.maximumStayWeeks).map(({ name }) => name)).toEqual([
      'eu-citizens-short-shelter',
    ]);
    const { base, settings } = arm('eu-citizens-short-shelter');
    expect(Object.keys(settings.maximumStayWeeks!)).toEqual(base.municipalities.map(({ id }) => id));
  });
});

describe('the scenario of the longest wait first', () => {
  it('differs from voluntary agreements in the way of choosing alone', async () => {
    const { study, reference, warnings } = await readStudy('scenarios/longest-first.yaml');
    expect(warnings).toEqual([]);
    expect(reference).toBe('few-over-the-cap');
    expect(study.arms.map(({ name, decider }) => [name, decider])).toEqual([
      ['few-over-the-cap', 'myopic'],
      ['longest-first', 'myopic'],
      ['by-hand', 'first-come'],
    ]);
    expect([study.seed, study.duration]).toEqual([reading.study.seed, reading.study.duration]);
    const { settings, parameters, policy } = arm('voluntary-agreements');
    for (const each of study.arms) expect(each).toMatchObject({ settings, parameters });
    const [capFirst, longestFirst, byHand] = study.arms.map((each) => each.policy);
    expect([capFirst, byHand]).toEqual([policy, policy]);
    const others = longestFirst!.objectives.filter((objective) => objective !== 'longest-excess');
    expect(longestFirst!.objectives[1]).toBe('longest-excess');
    expect({ ...longestFirst, objectives: others }).toEqual(policy);
  });
});
