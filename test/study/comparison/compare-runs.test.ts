import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../../src/simulation/measures/measure.ts';
import { compareRuns } from '../../../src/study/comparison/compare-runs.ts';
import { PRECISION } from '../../../src/study/comparison/precision.ts';
import type { RunSummary } from '../../../src/study/comparison/run-summary.ts';
import { aFamilyRecord, aMunicipalityRecord, aWeekRecord } from '../../simulation/run-builder.ts';
import { aWeek, municipality } from '../../week-builder.ts';
import { anArm, aStudy, aSummary, MANIFEST } from './study-builder.ts';

/** Weeks in shelter per replication, of a policy that is four weeks quicker and of doing nothing. */
const NOTHING = [20, 22, 18, 24, 16];
const VOLUNTARY = [16, 18, 13.5, 20.5, 12];

const weeksInShelter = (arm: string, weeks: readonly number[]): RunSummary[] =>
  weeks.map((value, replication) => aSummary(arm, replication, { 'weeks-in-shelter-mean': value }));

const two = [...weeksInShelter('nothing', NOTHING), ...weeksInShelter('voluntary', VOLUNTARY)];

describe('a comparison', () => {
  it('sets each arm against the first, pair by pair', async () => {
    const { reference, differences } = await compareRuns(aStudy(), MANIFEST, two);
    const [difference] = differences.filter(({ measure }) => measure === 'weeks-in-shelter-mean');
    expect(reference).toBe('nothing');
    // Differences −4, −4, −4.5, −3.5, −4: mean −4, s = 0.35355, half-width 2.7764 × 0.35355 / √5 = 0.43899.
    expect(difference).toMatchObject({ arm: 'voluntary', reference: 'nothing', pairs: 5, mean: -4, shareLower: 1 });
    expect(difference!.low).toBeCloseTo(-4.43899, 5);
    expect(difference!.high).toBeCloseTo(-3.56101, 5);
    expect(difference).toMatchObject({ verdict: 'better', precision: 0.5, replicationsNeeded: 5 });
  });

  it('takes another reference, and the precision asked for', async () => {
    const precision = { 'weeks-in-shelter-mean': 0.1 };
    const { differences } = await compareRuns(aStudy(), MANIFEST, two, { reference: 'voluntary', precision });
    const [difference] = differences.filter(({ measure }) => measure === 'weeks-in-shelter-mean');
    // (2.7764 × 0.35355 / 0.1)² = 96.4.
    expect(difference).toMatchObject({
      arm: 'nothing',
      mean: 4,
      verdict: 'worse',
      shareLower: 0,
      replicationsNeeded: 97,
    });
  });

  it('measures a precision in parts against the mean of the reference', async () => {
    const costs = ['nothing', 'voluntary'].flatMap((arm) =>
      [1, 2, 3].map((replication) =>
        aSummary(arm, replication, { 'cost-total': 1_000_000 * replication, withdrawals: 0 }),
      ),
    );
    const { differences } = await compareRuns(aStudy(), MANIFEST, costs);
    // Of a count that is near nothing no part is asked, but one.
    expect(differences.find(({ measure }) => measure === 'withdrawals')).toMatchObject({ precision: 1 });
    expect(differences.find(({ measure }) => measure === 'cost-total')).toMatchObject({
      precision: 100_000,
      verdict: 'too-few-replications',
      replicationsNeeded: null,
    });
  });

  it('gives the distribution over replications of every measure that exists', async () => {
    const { arms } = await compareRuns(aStudy(), MANIFEST, two);
    const summary = arms[0]!.measures.find(({ measure }) => measure === 'weeks-in-shelter-mean');
    expect(summary).toMatchObject({ replications: 5, mean: 20, least: 16, median: 20, most: 24 });
    expect(summary!.p10).toBeCloseTo(16.8, 12);
    expect(summary!.p90).toBeCloseTo(23.2, 12);
    expect(summary!.standardDeviation).toBeCloseTo(Math.sqrt(10), 12);
    expect(arms[0]!.measures.some(({ measure }) => measure === 'match-mean')).toBe(false);
  });

  it('adds up the families by weeks in shelter, and shows what the weeks look like in most runs', async () => {
    const runs = [1, 2, 3].flatMap((replication) =>
      ['nothing', 'voluntary'].map((arm) =>
        aSummary(
          arm,
          replication,
          {},
          {
            families: [
              aFamilyRecord({ weeksInShelter: replication, outcome: replication === 2 ? 'waiting' : 'housed' }),
            ],
            weeks: [aWeekRecord(0, { inShelter: replication * 10, proven: replication > 1 })],
          },
        ),
      ),
    );
    const [first] = (await compareRuns(aStudy(), MANIFEST, runs)).arms;
    expect(first!.shelterDistribution).toEqual({ families: [0, 1, 1, 1], neverHoused: [0, 0, 1, 0] });
    expect(first!.series['in-shelter']).toEqual({ mean: [20], low: [12], high: [28] });
    expect(first!.provenShare).toBeCloseTo(2 / 3, 12);
  });

  it('tells what each municipality carries against its fair share', async () => {
    const base = aWeek(
      municipality('Ham', { name: 'Hamstede', population: 30_000, latitude: 52, longitude: 5 }),
      municipality('Zijl', { population: 10_000 }),
      municipality('Nobody'),
    );
    const rows = (persons: number) => [
      aMunicipalityRecord('Zijl', { personsPlaced: 2 }),
      aMunicipalityRecord('Ham', { personsPlaced: persons, displacementShare: persons / 100 }),
    ];
    const study = aStudy({ arms: [anArm('nothing', { base })] });
    const runs = [3, 6].map((persons, replication) =>
      aSummary('nothing', replication, {}, { municipalities: rows(persons) }),
    );
    const [{ municipalities } = { municipalities: [] }] = (await compareRuns(study, MANIFEST, runs)).arms;
    expect(municipalities.map(({ municipality: id }) => id)).toEqual(['Ham', 'Zijl']);
    expect(municipalities[0]).toMatchObject({
      name: 'Hamstede',
      personsPlaced: 4.5,
      personsPlacedPer1000: 0.15,
      fairShare: 0.75,
      displacementShare: 0.045,
      latitude: 52,
    });
    expect(municipalities[1]).toMatchObject({ fairShare: 0.25, displacementShare: null, latitude: null });
  });

  it('counts a run without a cost as one that cost nothing', async () => {
    const ticket = [{ item: 'return', payer: 'state', euros: 3000 }] as const;
    const runs = [aSummary('nothing', 0, {}, { costs: ticket }), aSummary('nothing', 1), aSummary('nothing', 2)];
    const study = aStudy({ arms: [anArm('nothing')] });
    const [arm] = (await compareRuns(study, MANIFEST, runs)).arms;
    expect(arm!.costs).toHaveLength(1);
    expect(arm!.costs[0]).toMatchObject({ item: 'return', payer: 'state', euros: { mean: 1000 } });
  });

  it('cuts an interval off where no value is possible, but not that of a difference', async () => {
    const shares = [0, 0, 0, 0, 0.1];
    const runs = shares.flatMap((share, replication) => [
      aSummary('nothing', replication, { 'share-over-cap': share, 'never-housed-share': 1 - share }),
      aSummary('voluntary', replication, { 'share-over-cap': 0, 'never-housed-share': 1 }),
    ]);
    const { arms, differences } = await compareRuns(aStudy(), MANIFEST, runs);
    const of = (id: string) => arms[0]!.measures.find(({ measure }) => measure === id)!;
    // 0.02 ± 2.7764 × 0.04472 / √5 = 0.0555.
    expect(of('share-over-cap')).toMatchObject({ mean: 0.02, low: 0 });
    expect(of('share-over-cap').high).toBeCloseTo(0.07553, 5);
    expect(of('never-housed-share')).toMatchObject({ high: 1 });
    expect(differences.find(({ measure }) => measure === 'share-over-cap')!.high).toBeCloseTo(0.03553, 5);
  });

  it('gives no interval of a group that has families in fewer than five replications', async () => {
    const runs = [0, 1, 2, 3, 4].map((replication) => {
      const families = [aFamilyRecord({ adults: 1, weeksInShelter: replication })];
      if (replication < 4) families.push(aFamilyRecord({ adults: 2, weeksInShelter: replication }));
      return aSummary('nothing', replication, {}, { families });
    });
    const [arm] = (await compareRuns(aStudy({ arms: [anArm('nothing')] }), MANIFEST, runs)).arms;
    const of = (id: string) => arm!.groups.find(({ group }) => group === id)!;
    expect(of('two-parents')).toMatchObject({ families: 0.8, weeksInShelter: { mean: 1.5, low: null, high: null } });
    expect(of('one-parent')).toMatchObject({ families: 1, weeksInShelter: { mean: 2 } });
    expect(of('one-parent').weeksInShelter!.low).toBeCloseTo(2 - 1.9632, 4);
    expect(of('three-or-more-children')).toMatchObject({ families: 0, weeksInShelter: null });
  });

  it('has a precision for every measure', () => {
    expect(Object.keys(PRECISION)).toEqual(MEASURES);
  });

  it('refuses a run of no arm, the same run twice, an arm without runs and an unknown reference', async () => {
    const compare = (runs: RunSummary[], reference?: string) =>
      compareRuns(aStudy(), MANIFEST, runs, reference === undefined ? {} : { reference });
    await expect(compare([...two, aSummary('other', 0)])).rejects.toThrow('no arm other');
    await expect(compare([...two, two[0]!])).rejects.toThrow('twice');
    await expect(compare(weeksInShelter('nothing', NOTHING))).rejects.toThrow('voluntary has no run');
    await expect(compare(two, 'other')).rejects.toThrow('no arm other');
  });

  it('is the same bytes in whatever order the runs come in', async () => {
    const values = fc.array(
      fc.tuple(fc.double({ min: 0, max: 50, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
      {
        minLength: 2,
        maxLength: 8,
      },
    );
    const arbitrary = values.chain((rows) => {
      const runs = rows.flatMap(([weeks, share], replication) =>
        ['nothing', 'voluntary'].map((arm, index) =>
          aSummary(
            arm,
            replication,
            { 'weeks-in-shelter-mean': weeks * (index + 1), 'match-mean': share > 0.8 ? null : share },
            {
              families: [aFamilyRecord({ weeksInShelter: Math.floor(weeks) })],
              municipalities: [aMunicipalityRecord('Ham', { displacementShare: share, personsAsked: weeks })],
              costs: [{ item: 'shelter', payer: 'state', euros: weeks * 100 }],
              weeks: [aWeekRecord(0, { inShelter: Math.floor(weeks) })],
            },
          ),
        ),
      );
      return fc.tuple(fc.constant(runs), fc.shuffledSubarray(runs, { minLength: runs.length }));
    });
    const study = aStudy({
      arms: ['nothing', 'voluntary'].map((name) => anArm(name, { base: aWeek(municipality('Ham')) })),
    });
    await fc.assert(
      fc.asyncProperty(arbitrary, async ([runs, shuffled]) => {
        const inOrder = JSON.stringify(await compareRuns(study, MANIFEST, runs));
        expect(JSON.stringify(await compareRuns(study, MANIFEST, shuffled))).toBe(inOrder);
      }),
      { numRuns: 40 },
    );
  });
});
