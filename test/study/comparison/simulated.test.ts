/** The comparison on runs of the simulated world itself, with a plain decider that is cheap. */
import { beforeAll, describe, expect, it } from 'vitest';
import { cohortOf } from '../../../src/simulation/measures/all.ts';
import type { MeasureId } from '../../../src/simulation/measures/measure.ts';
import type { RunRecord } from '../../../src/simulation/records.ts';
import { runReplication } from '../../../src/simulation/run-replication.ts';
import type { Arm, Study } from '../../../src/simulation/study.ts';
import { compareRuns } from '../../../src/study/comparison/compare-runs.ts';
import type { Comparison } from '../../../src/study/comparison/comparison.ts';
import type { Evaluate } from '../../../src/study/comparison/experiment.ts';
import { type RunSummary, summarise } from '../../../src/study/comparison/run-summary.ts';
import { sensitivityStudy } from '../../../src/study/comparison/sensitivity-study.ts';
import { tFor95 } from '../../../src/study/comparison/student-t.ts';
import { findThreshold } from '../../../src/study/comparison/threshold.ts';
import { firstHome } from '../../simulation/a-decider.ts';
import { anArm, DURATION } from '../../simulation/an-arm.ts';
import { MANIFEST } from './study-builder.ts';

const REPLICATIONS = 6;
const PARAMETERS = { 'arrivals.families-per-year': 60, 'willingness.municipalities': 1 };
const few = anArm({ parameters: PARAMETERS });
const all = anArm({ parameters: { ...PARAMETERS, 'willingness.municipalities': 3 } });
const arms: readonly Arm[] = [
  { ...few, name: 'few' },
  { ...few, name: 'few again' },
  { ...all, name: 'all' },
];
const study: Study = { name: 'test', fictitious: true, arms, duration: DURATION, replications: REPLICATIONS, seed: 5 };

function run(arm: Arm, replication: number): Promise<RunRecord> {
  return runReplication({ arm, duration: DURATION, seed: study.seed, replication, decider: firstHome });
}

function evaluating(measure: MeasureId, of: Arm): Evaluate {
  return (points) =>
    Promise.all(
      points.map((changes) => {
        const arm = { ...of, parameters: { ...of.parameters, ...changes } };
        const each = async (_: unknown, replication: number) => (await run(arm, replication)).measures[measure];
        return Promise.all(Array.from({ length: REPLICATIONS }, each));
      }),
    );
}

let runs: RunRecord[] = [];
let summaries: RunSummary[] = [];
let comparison: Comparison;

beforeAll(async () => {
  runs = await Promise.all(
    arms.flatMap((arm) => Array.from({ length: REPLICATIONS }, (_, replication) => run(arm, replication))),
  );
  summaries = runs.map((record) => summarise(record, DURATION));
  comparison = await compareRuns(study, MANIFEST, summaries);
});

describe('the measures of simulated runs', () => {
  it('agree with one another', () => {
    for (const record of runs) {
      const { measures } = record;
      const cohort = cohortOf(record, DURATION);
      expect(cohort.length).toBeGreaterThan(0);
      expect(measures['family-weeks-in-shelter']).toBeCloseTo(measures['weeks-in-shelter-mean']! * cohort.length, 6);
      expect(measures['child-weeks-in-shelter']).toBeLessThanOrEqual(measures['person-weeks-in-shelter']!);
      expect(measures['family-weeks-in-shelter']).toBeLessThanOrEqual(measures['child-weeks-in-shelter']!);
      expect(measures['weeks-in-shelter-median']).toBeLessThanOrEqual(measures['weeks-in-shelter-p90']!);
      expect(measures['housed-families']! + measures['never-housed-share']! * cohort.length).toBeLessThanOrEqual(
        cohort.length + 1e-9,
      );
      expect(measures['arrivals']).toBeGreaterThanOrEqual(cohort.length);
    }
  });
});

describe('the comparison of simulated runs', () => {
  it('counts every family of the cohort once in the distribution, and once among parents and children', () => {
    comparison.arms.forEach(({ shelterDistribution, groups }, index) => {
      const own = runs.slice(index * REPLICATIONS, (index + 1) * REPLICATIONS);
      const families = own.reduce((sum, record) => sum + cohortOf(record, DURATION).length, 0);
      const counted = shelterDistribution.families.reduce((sum, count) => sum + count, 0);
      expect(counted).toBe(families);
      const inGroup = Object.fromEntries(groups.map(({ group, families: mean }) => [group, mean * REPLICATIONS]));
      expect(inGroup['one-parent']! + inGroup['two-parents']!).toBeCloseTo(families, 6);
      expect(inGroup['one-or-two-children']! + inGroup['three-or-more-children']!).toBeCloseTo(families, 6);
      expect(inGroup['reported-in-large-city']! + inGroup['reported-elsewhere']!).toBeCloseTo(families, 6);
    });
  });

  it('finds the same policy under another name the same in every measure: both meet the same families', () => {
    const again = comparison.differences.filter(({ arm }) => arm === 'few again');
    expect(again.length).toBeGreaterThan(20);
    // A measure that exists in fewer than five of the replications is not judged, but is no different either.
    const other = again.filter(({ verdict, pairs }) => verdict !== (pairs < 5 ? 'too-few-replications' : 'same'));
    expect(other).toEqual([]);
    expect(again.every(({ mean }) => mean === 0)).toBe(true);
  });

  it('finds fewer weeks in shelter where more municipalities take part', () => {
    const weeks = comparison.differences.find(
      ({ arm, measure }) => arm === 'all' && measure === 'weeks-in-shelter-mean',
    );
    expect(weeks).toMatchObject({ verdict: 'better', pairs: REPLICATIONS });
  });

  it('pairs replications: the difference is known better than from runs with draws of their own', () => {
    const difference = comparison.differences.find(
      ({ arm, measure }) => arm === 'all' && measure === 'housed-families',
    )!;
    const spreadOf = (name: string) =>
      comparison.arms.find(({ arm }) => arm === name)!.measures.find(({ measure }) => measure === 'housed-families')!
        .standardDeviation!;
    // What the half-width would be if the two arms were independent,.
    const pairedHalf = difference.mean - difference.low!;
    const independentHalf =
      (tFor95(REPLICATIONS - 1) * Math.hypot(spreadOf('all'), spreadOf('few'))) / Math.sqrt(REPLICATIONS);
    expect(pairedHalf).toBeLessThan(independentHalf);
  });
});

describe('questions asked of the simulated world', () => {
  it('more homes on offer mean more families housed', async () => {
    const { tornado } = await sensitivityStudy(
      {
        study: 'test',
        arm: all,
        measure: 'housed-families',
        parameters: ['homes.offer-share', 'cost.return-ticket'],
        replications: REPLICATIONS,
        seed: study.seed,
        morris: { trajectories: 0 },
      },
      evaluating('housed-families', all),
    );
    expect(tornado.map(({ parameter }) => parameter)).toEqual(['homes.offer-share', 'cost.return-ticket']);
    expect(tornado[0]!.atLow.high).toBeLessThan(0);
    expect(tornado[0]!.atHigh.low).toBeGreaterThan(0);
    expect(tornado[1]).toMatchObject({ atLow: { mean: 0 }, atHigh: { mean: 0 } });
  });

  it('so many willing municipalities are enough', async () => {
    const weeks = comparison.arms.map(
      ({ measures }) => measures.find(({ measure }) => measure === 'weeks-in-shelter-mean')!,
    );
    const [one, , three] = weeks;
    const found = await findThreshold(
      {
        study: 'test',
        arm: 'few',
        parameter: 'willingness.municipalities',
        low: 1,
        high: 3,
        measure: 'weeks-in-shelter-mean',
        relation: 'at-most',
        target: (one!.mean + three!.high!) / 2,
        replications: REPLICATIONS,
        seed: study.seed,
      },
      evaluating('weeks-in-shelter-mean', few),
    );
    expect(found.result).toBe('least');
    expect([2, 3]).toContain(found.value);
    expect(found.steps[0]!.outcome.mean).toBeCloseTo(one!.mean, 9);
  });
});
