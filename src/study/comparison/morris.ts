/**
 * Morris screening: which parameters matter when the others vary as well (Morris 1991, Technometrics 33(2): 161-174).
 * Each trajectory walks through the ranges and changes one parameter at a time by more than half its range; the change
 * of the outcome, per whole range, is an elementary effect. Over trajectories: mu, their mean; mu-star, the mean of
 * their sizes (Campolongo, Cariboni and Saltelli 2007, Environmental Modelling & Software 22(10): 1509-1518); sigma,
 * their standard deviation: curved, or dependent on others.
 */
import { mean, quantileSorted, sampleStandardDeviation } from 'simple-statistics';
import type { RandomStream, RandomStreams } from '../../simulation/random-stream.ts';
import type { ParameterChanges, ParameterRange } from './experiment.ts';
import { differencesOf, type PerReplication } from './intervals.ts';
import type { MorrisEffect } from './sensitivity.ts';

export interface MorrisSettings {
  readonly trajectories: number;
  /** Even: then a step of half the levels reaches each of them equally often. */
  readonly levels: number;
}

/** Ten trajectories on four levels, as Campolongo and others take. */
export const MORRIS_SETTINGS: MorrisSettings = { trajectories: 10, levels: 4 };

const RESAMPLES = 1000;

/** Points to evaluate; between point n and n + 1 only `steps[n]`, an index of the ranges, changes. */
export interface Trajectory {
  readonly points: readonly ParameterChanges[];
  readonly steps: readonly number[];
}

/**
 * @param streams of the study's seed. Trajectory n is the same however many there are.
 * @throws RangeError when the number of levels is odd or below 2.
 */
export function morrisTrajectories(
  ranges: readonly ParameterRange[],
  { trajectories, levels }: MorrisSettings,
  streams: RandomStreams,
): Trajectory[] {
  if (levels < 2 || levels % 2 !== 0) throw new RangeError(`levels: ${levels}`);
  return Array.from({ length: trajectories }, (_, index) => trajectory(ranges, levels, streams('morris', index)));
}

function trajectory(ranges: readonly ParameterRange[], levels: number, stream: RandomStream): Trajectory {
  const at = ranges.map(() => stream.integer(0, levels - 1));
  const steps = shuffled(ranges.length, stream);
  const pointHere = (): ParameterChanges =>
    Object.fromEntries(ranges.map((range, index) => [range.parameter, valueAt(range, at[index]! / (levels - 1))]));
  const points = [pointHere()];
  for (const step of steps) {
    at[step] = (at[step]! + levels / 2) % levels;
    points.push(pointHere());
  }
  return { points, steps };
}

/** The indices below `count` in random order (Fisher and Yates). */
function shuffled(count: number, stream: RandomStream): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = stream.integer(0, last);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

function valueAt({ low, high, whole }: ParameterRange, part: number): number {
  if (part === 1) return high;
  const value = low + part * (high - low);
  return whole ? Math.round(value) : value;
}

/**
 * @param outcomes per trajectory, per point.
 * @returns largest mu-star first; a parameter at which the outcome never exists is left out.
 */
export function morrisEffects(
  ranges: readonly ParameterRange[],
  trajectories: readonly Trajectory[],
  outcomes: readonly (readonly PerReplication[])[],
  streams: RandomStreams,
): MorrisEffect[] {
  return ranges
    .flatMap((range, index) => {
      const effects = trajectories.flatMap((each, number) => elementaryEffect(range, index, each, outcomes[number]!));
      return effects.length === 0 ? [] : [summaryOf(range, effects, streams)];
    })
    .sort((one, other) => other.muStar - one.muStar);
}

/** Per whole range, by the step as it was really made: a whole number may have been rounded. */
function elementaryEffect(
  { parameter, low, high }: ParameterRange,
  index: number,
  { points, steps }: Trajectory,
  outcomes: readonly PerReplication[],
): number[] {
  const step = steps.indexOf(index);
  const part = (points[step + 1]![parameter]! - points[step]![parameter]!) / (high - low);
  const differences = differencesOf(outcomes[step + 1]!, outcomes[step]!);
  return differences.length === 0 ? [] : [mean(differences) / part];
}

function summaryOf({ parameter }: ParameterRange, effects: number[], streams: RandomStreams): MorrisEffect {
  const sizes = effects.map(Math.abs);
  const [muStarLow, muStarHigh] =
    effects.length < 2 ? [null, null] : bootstrapOfMean(sizes, streams('bootstrap', parameter));
  return {
    parameter,
    mu: mean(effects),
    muStar: mean(sizes),
    sigma: effects.length < 2 ? 0 : sampleStandardDeviation(effects),
    muStarLow,
    muStarHigh,
  };
}

/** The 2.5th and 97.5th percentile of the means of samples drawn with replacement (Efron 1979). */
function bootstrapOfMean(values: readonly number[], stream: RandomStream): [number, number] {
  const means = Array.from({ length: RESAMPLES }, () =>
    mean(values.map(() => values[stream.integer(0, values.length - 1)]!)),
  ).sort((one, other) => one - other);
  return [quantileSorted(means, 0.025), quantileSorted(means, 0.975)];
}
