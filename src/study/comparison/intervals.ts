/**
 * Means over replications with their 95 % interval, and differences between two policies on the same draws.
 * Replications are independent, so Student's t applies to their values and to the differences of pairs (Law, Simulation
 * Modeling and Analysis, 5th ed., 9.4.1 and 10.2.1).
 */
import { mean, sampleStandardDeviation } from 'simple-statistics';
import type { Direction } from '../../simulation/measures/measure.ts';
import type { Interval, PairedDifference } from './comparison.ts';
import { tFor95 } from './student-t.ts';

/** With fewer pairs nothing is said: four degrees of freedom are too few to trust an interval. */
export const FEWEST_REPLICATIONS = 5;

/** One value per replication; null where the measure does not exist. */
export type PerReplication = readonly (number | null | undefined)[];

/**
 * The mean with its 95 % interval; null of no values, no interval of one. Equal values give an interval of no width.
 */
export function intervalOf(values: readonly number[]): Interval | null {
  const [first] = values;
  if (first === undefined) return null;
  if (values.length === 1) return { mean: first, low: null, high: null };
  // Not through the sum, which may be a rounding off the value that all of them share.
  if (values.every((value) => value === first)) return { mean: first, low: first, high: first };
  const middle = mean([...values]);
  const half = halfWidth(values);
  return { mean: middle, low: middle - half, high: middle + half };
}

/** The interval as far as the mean can lie in it at all: no share is below 0 or above 1, whatever Student's t says. */
export function intervalWithin(values: readonly number[], least: number, most: number): Interval | null {
  const interval = intervalOf(values);
  if (interval === null || interval.low === null || interval.high === null) return interval;
  return { mean: interval.mean, low: Math.max(least, interval.low), high: Math.min(most, interval.high) };
}

function halfWidth(values: readonly number[]): number {
  return (tFor95(values.length - 1) * sampleStandardDeviation([...values])) / Math.sqrt(values.length);
}

/** Arm minus reference where both exist, by replication. */
export function differencesOf(arm: PerReplication, reference: PerReplication): number[] {
  return arm.flatMap((value, replication) => {
    const other = reference[replication];
    return typeof value === 'number' && typeof other === 'number' ? [value - other] : [];
  });
}

export function existing(values: PerReplication): number[] {
  return values.filter((value) => typeof value === 'number');
}

/**
 * What may be said of a difference: nothing when there are too few pairs, and no direction when its interval holds
 * zero.
 */
export function verdictOf(differences: readonly number[], better: Direction): PairedDifference['verdict'] {
  if (differences.length < FEWEST_REPLICATIONS) return 'too-few-replications';
  if (differences.every((difference) => difference === 0)) return 'same';
  const { low, high } = intervalOf(differences)!;
  if (low! <= 0 && high! >= 0) return 'noise';
  const direction = high! < 0 ? 'lower' : 'higher';
  if (better === 'neither') return direction;
  return better === direction ? 'better' : 'worse';
}

/**
 * Replications after which the interval is expected to be no wider than ± `precision`: `(t s / precision)²` with t and
 * s of the replications at hand as first stage (Stein 1945, Annals of Mathematical Statistics 16(3): 243-258). At least
 * five; null with fewer than five to judge by.
 *
 * @param precision above 0, in the unit of the measure.
 */
export function replicationsFor(differences: readonly number[], precision: number): number | null {
  if (differences.length < FEWEST_REPLICATIONS || !(precision > 0)) return null;
  const spread = tFor95(differences.length - 1) * sampleStandardDeviation([...differences]);
  return Math.max(FEWEST_REPLICATIONS, Math.ceil((spread / precision) ** 2));
}
