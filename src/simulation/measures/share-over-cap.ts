import type { Measure } from './measure.ts';

/**
 * Families of the cohort that were in shelter longer than the most weeks allowed (13: three months, BO21), divided by
 * all families of the cohort; null without families. A family still in shelter at the end is over when it is so by
 * then: the follow-up at the end of a run should be longer than the most weeks allowed. Weeks without any shelter are a
 * measure of their own.
 */
export const shareOverCap: Measure = {
  id: 'share-over-cap',
  unit: 'share',
  better: 'lower',
  value: ({ cohort }) => (cohort.length === 0 ? null : cohort.filter(({ overCap }) => overCap).length / cohort.length),
};
