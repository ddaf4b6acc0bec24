import type { Measure } from './measure.ts';

/**
 * Families of the cohort that were in shelter, or waited for it, longer than the most weeks allowed (13: three months, BO21), divided by all
 * families of the cohort. A family still waiting at the end counts as over when it is so by then.
 */
export const shareOverCap: Measure = {
  id: 'share-over-cap',
  unit: 'share',
  better: 'lower',
  value: ({ cohort }) => (cohort.length === 0 ? null : cohort.filter(({ overCap }) => overCap).length / cohort.length),
};
