/** From the runs of a study to the comparison: each arm by itself, and each against the reference on the same draws. */
import { mean } from 'simple-statistics';
import { ALL_MEASURES } from '../../simulation/measures/all.ts';
import type { Measure, MeasureId } from '../../simulation/measures/measure.ts';
import type { Study } from '../../simulation/study.ts';
import { ArmTally } from './arm-tally.ts';
import { COMPARISON_SCHEMA, type Comparison, type PairedDifference, type StudyManifest } from './comparison.ts';
import { differencesOf, existing, intervalOf, replicationsFor, verdictOf } from './intervals.ts';
import { defaultPrecision } from './precision.ts';
import type { RunSummary } from './run-summary.ts';

export interface CompareOptions {
  /** The arm that the others are set against; default the first. */
  readonly reference?: string;
  /** How precisely a difference is to be known, in the unit of the measure; else as precision.ts has it. */
  readonly precision?: Partial<Readonly<Record<MeasureId, number>>>;
}

/**
 * The comparison of a study. Runs may come in any order, from one process or from many shards, and give the same bytes;
 * of each run a few numbers are kept.
 *
 * @throws RangeError when a run belongs to no arm, came in twice, or an arm (or the reference) has no run at all.
 */
export async function compareRuns(
  study: Study,
  manifest: StudyManifest,
  runs: AsyncIterable<RunSummary> | Iterable<RunSummary>,
  options: CompareOptions = {},
): Promise<Comparison> {
  const tallies = new Map(study.arms.map((arm) => [arm.name, new ArmTally(arm)]));
  const tallyOf = (name: string): ArmTally => {
    const tally = tallies.get(name);
    if (!tally) throw new RangeError(`the study has no arm ${name}`);
    return tally;
  };
  const reference = options.reference ?? study.arms[0]!.name;
  tallyOf(reference);
  for await (const run of runs) tallyOf(run.arm).add(run);
  for (const [name, { replications }] of tallies) {
    if (replications === 0) throw new RangeError(`arm ${name} has no run`);
  }
  return {
    schema: COMPARISON_SCHEMA,
    study: study.name,
    fictitious: study.fictitious,
    duration: study.duration,
    replications: study.replications,
    seed: study.seed,
    capWeeks: study.arms[0]!.base.capWeeks,
    manifest,
    measures: ALL_MEASURES.map(({ id, unit, better }) => ({ measure: id, unit, better })),
    reference,
    arms: [...tallies.values()].map((tally) => tally.result()),
    differences: [...tallies].flatMap(([arm, tally]) =>
      arm === reference
        ? []
        : ALL_MEASURES.flatMap((measure) =>
            pairedDifference(measure, { arm, tally }, { arm: reference, tally: tallyOf(reference) }, options),
          ),
    ),
  };
}

interface Side {
  readonly arm: string;
  readonly tally: ArmTally;
}

/** None where there is no replication in which the measure exists for both. */
function pairedDifference(measure: Measure, one: Side, other: Side, options: CompareOptions): PairedDifference[] {
  const referenceValues = other.tally.valuesOf(measure.id);
  const differences = differencesOf(one.tally.valuesOf(measure.id), referenceValues);
  const interval = intervalOf(differences);
  if (!interval) return [];
  const precision = options.precision?.[measure.id] ?? defaultPrecision(measure.id, mean(existing(referenceValues)));
  return [
    {
      arm: one.arm,
      reference: other.arm,
      measure: measure.id,
      pairs: differences.length,
      ...interval,
      verdict: verdictOf(differences, measure.better),
      shareLower: differences.filter((difference) => difference < 0).length / differences.length,
      replicationsNeeded: replicationsFor(differences, precision),
      precision,
    },
  ];
}
