/**
 * Weeks in shelter of one family of the cohort, whatever its outcome; a family still in shelter at the end counts with
 * its weeks so far. Percentiles interpolate between families (Hyndman and Fan 1996, type 7). Null without families.
 */
import { mean, quantile } from 'simple-statistics';
import type { Measure, RunView } from './measure.ts';

function overFamilies({ cohort }: RunView, statistic: (weeks: number[]) => number): number | null {
  return cohort.length === 0 ? null : statistic(cohort.map(({ weeksInShelter }) => weeksInShelter));
}

export const weeksInShelterMean: Measure = {
  id: 'weeks-in-shelter-mean',
  unit: 'weeks',
  better: 'lower',
  value: (view) => overFamilies(view, mean),
};

export const weeksInShelterMedian: Measure = {
  id: 'weeks-in-shelter-median',
  unit: 'weeks',
  better: 'lower',
  value: (view) => overFamilies(view, (weeks) => quantile(weeks, 0.5)),
};

/** One family in ten is in shelter longer than this. */
export const weeksInShelterP90: Measure = {
  id: 'weeks-in-shelter-p90',
  unit: 'weeks',
  better: 'lower',
  value: (view) => overFamilies(view, (weeks) => quantile(weeks, 0.9)),
};
