import { total } from './counted.ts';
import type { Measure } from './measure.ts';

/**
 * Changes of school of the children of the cohort, all together: a child that changes twice counts twice. 0 without
 * families.
 */
export const schoolChanges: Measure = {
  id: 'school-changes',
  unit: 'changes of school',
  better: 'lower',
  value: ({ cohort }) => total(cohort, (family) => family.schoolChanges),
};
