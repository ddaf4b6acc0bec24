/** Between which values a measure can lie at all. */
import { ALL_MEASURES } from '../../simulation/measures/all.ts';
import type { MeasureId } from '../../simulation/measures/measure.ts';

/** Nothing that is measured is below zero, save a match score of the scenario's own; a share is at most one. */
export function possibleValues(measure: MeasureId): [least: number, most: number] {
  const { unit } = ALL_MEASURES.find(({ id }) => id === measure)!;
  if (unit === 'score') return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [0, unit === 'share' ? 1 : Number.POSITIVE_INFINITY];
}
