/** Tries other values of parameters out by running the study with them: what sensitivity and threshold ask for. */

import type { MeasureId } from '../simulation/measures/measure.ts';
import type { RunRecord } from '../simulation/records.ts';
import type { Arm, Study } from '../simulation/study.ts';
import type { Evaluate, ParameterChanges } from './comparison/experiment.ts';
import { type StudyUnit, unitsOf } from './run-study.ts';

export interface Outcome {
  readonly arm: Arm;
  /** The outcome is then the measure of the arm minus that of the reference. */
  readonly reference?: Arm;
  readonly measure: MeasureId;
}

/** Runs a study; the records come in the order of `unitsOf`. */
export type StudyRun = (study: Study) => AsyncIterable<RunRecord>;

/** All points asked for at once are run as one study, so that they run side by side. */
export function evaluateBy(run: StudyRun, study: Study, { arm, reference, measure }: Outcome): Evaluate {
  const arms = reference ? [arm, reference] : [arm];
  return async (points) => {
    const tried: Study = { ...study, arms: points.flatMap((point) => arms.map((one) => withParameters(one, point))) };
    const values = tried.arms.map(() => new Array<number | null>(study.replications).fill(null));
    const units = unitsOf(tried)[Symbol.iterator]();
    for await (const { measures } of run(tried)) {
      const unit: StudyUnit = units.next().value!;
      values[unit.arm]![unit.replication] = measures[measure];
    }
    return points.map((_, point) =>
      reference ? differences(values[2 * point]!, values[2 * point + 1]!) : values[point]!,
    );
  };
}

function withParameters(arm: Arm, changes: ParameterChanges): Arm {
  return { ...arm, parameters: { ...arm.parameters, ...changes } };
}

/** Pair by pair, where both exist. */
function differences(one: readonly (number | null)[], other: readonly (number | null)[]): (number | null)[] {
  return one.map((value, index) => {
    const against = other[index] ?? null;
    return value === null || against === null ? null : value - against;
  });
}
