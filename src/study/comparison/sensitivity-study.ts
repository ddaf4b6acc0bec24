/** Which of the scenario's uncertain parameters carries the conclusion. */
import type { MeasureId } from '../../simulation/measures/measure.ts';
import type { ParameterId } from '../../simulation/parameters.ts';
import { randomStreams } from '../../simulation/random-stream.ts';
import type { Arm } from '../../simulation/study.ts';
import { type Evaluate, NoOutcomeError, remembering, uncertainParameters } from './experiment.ts';
import { existing, intervalOf } from './intervals.ts';
import { MORRIS_SETTINGS, type MorrisSettings, morrisEffects, morrisTrajectories } from './morris.ts';
import { SENSITIVITY_SCHEMA, type Sensitivity, type TornadoBar } from './sensitivity.ts';
import { tornadoBars, tornadoPoints } from './tornado.ts';

export interface SensitivityRequest {
  readonly study: string;
  readonly arm: Arm;
  /** The outcome is then the measure of the arm minus that of the reference. */
  readonly reference?: Arm;
  readonly measure: MeasureId;
  /** Only these, as far as they are uncertain; default all. */
  readonly parameters?: readonly ParameterId[];
  readonly replications: number;
  readonly seed: number;
  /** Zero trajectories: no Morris screening. */
  readonly morris?: Partial<MorrisSettings>;
}

/**
 * How many points will be run at most, so that a caller can tell how long it takes: the study as it is, two per
 * parameter, and one more than the parameters for each trajectory.
 */
export function sensitivityPoints(request: SensitivityRequest): number {
  const count = rangesOf(request).length;
  return 1 + 2 * count + settingsOf(request).trajectories * (count + 1);
}

/**
 * All points are handed to `evaluate` at once, so that they may run side by side.
 *
 * @throws NoOutcomeError when the measure exists in no replication of the study as it is.
 */
export async function sensitivityStudy(request: SensitivityRequest, evaluate: Evaluate): Promise<Sensitivity> {
  const ranges = rangesOf(request);
  const settings = settingsOf(request);
  // No replication has number −1, so these draws are apart from those of the simulated worlds.
  const streams = randomStreams(request.seed, -1);
  const trajectories = ranges.length === 0 ? [] : morrisTrajectories(ranges, settings, streams);
  const single = tornadoPoints(ranges);
  const outcomes = await remembering(evaluate)([{}, ...single, ...trajectories.flatMap(({ points }) => points)]);

  const [atBase = []] = outcomes;
  const base = intervalOf(existing(atBase));
  if (!base) throw new NoOutcomeError(request.measure, {});
  const tornado = tornadoBars(ranges, atBase, outcomes.slice(1, 1 + single.length));
  const walked = trajectories.map(({ points }, index) => {
    const start = 1 + single.length + index * points.length;
    return outcomes.slice(start, start + points.length);
  });
  return {
    schema: SENSITIVITY_SCHEMA,
    study: request.study,
    arm: request.arm.name,
    reference: request.reference?.name ?? null,
    measure: request.measure,
    replications: request.replications,
    seed: request.seed,
    base,
    tornado,
    morris: morrisEffects(ranges, trajectories, walked, streams),
    trajectories: trajectories.length,
    levels: settings.levels,
    turning: request.reference ? turningParameters(base.mean, tornado) : [],
  };
}

function rangesOf({ arm, reference, parameters }: SensitivityRequest) {
  return uncertainParameters(arm, reference).filter(({ parameter }) => parameters?.includes(parameter) ?? true);
}

function settingsOf({ morris }: SensitivityRequest): MorrisSettings {
  return { ...MORRIS_SETTINGS, ...morris };
}

/** By the means: a conclusion that a plausible value of one parameter turns around does not stand by itself. */
function turningParameters(base: number, tornado: readonly TornadoBar[]): ParameterId[] {
  const turned = (change: number) => (base + change) * base < 0;
  return tornado
    .filter(({ atLow, atHigh }) => turned(atLow.mean) || turned(atHigh.mean))
    .map(({ parameter }) => parameter);
}
