/**
 * How precisely a difference is to be known unless the user says otherwise: what would change nobody's mind is small
 * enough. Measured in the unit of the measure, or as a part of the reference's mean where sizes differ from one study
 * to the next. A choice, not a finding.
 */
import type { MeasureId } from '../../simulation/measures/measure.ts';

type Precision = { readonly absolute: number } | { readonly ofMean: number; readonly atLeast: number };

const ONE_POINT: Precision = { absolute: 0.01 };
const HALF_A_WEEK: Precision = { absolute: 0.5 };
/** Of counts: never finer than one. */
const FIVE_PERCENT: Precision = { ofMean: 0.05, atLeast: 1 };
const FIVE_PERCENT_OF_COST: Precision = { ofMean: 0.05, atLeast: 1000 };

export const PRECISION: Readonly<Record<MeasureId, Precision>> = {
  'share-over-cap': ONE_POINT,
  'weeks-in-shelter-mean': HALF_A_WEEK,
  'weeks-in-shelter-median': HALF_A_WEEK,
  'weeks-in-shelter-p90': { absolute: 1 },
  'family-weeks-in-shelter': FIVE_PERCENT,
  'person-weeks-in-shelter': FIVE_PERCENT,
  'child-weeks-in-shelter': FIVE_PERCENT,
  'roofless-weeks': FIVE_PERCENT,
  'child-roofless-weeks': FIVE_PERCENT,
  'never-housed-share': ONE_POINT,
  'housed-families': FIVE_PERCENT,
  'match-mean': ONE_POINT,
  'school-changes': FIVE_PERCENT,
  'load-max': { absolute: 0.1 },
  'load-gini': ONE_POINT,
  'load-theil': { absolute: 0.02 },
  'persons-asked': FIVE_PERCENT,
  'persons-honoured-share': ONE_POINT,
  backlog: FIVE_PERCENT,
  'displacement-share': { absolute: 0.001 },
  'cost-total': FIVE_PERCENT_OF_COST,
  'cost-state': FIVE_PERCENT_OF_COST,
  'cost-municipalities': FIVE_PERCENT_OF_COST,
  'cost-families': FIVE_PERCENT_OF_COST,
  'cost-per-family-housed': FIVE_PERCENT_OF_COST,
  'declined-by-municipality': FIVE_PERCENT,
  'declined-by-family': FIVE_PERCENT,
  withdrawals: FIVE_PERCENT,
  arrivals: FIVE_PERCENT,
};

/** In the unit of the measure. */
export function defaultPrecision(measure: MeasureId, meanOfReference: number): number {
  const precision = PRECISION[measure];
  if ('absolute' in precision) return precision.absolute;
  return Math.max(precision.atLeast, precision.ofMean * Math.abs(meanOfReference));
}
