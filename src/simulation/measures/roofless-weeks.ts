/**
 * Weeks in which families of the cohort had no shelter and no home, together: once per family, and per child. 0 without
 * families.
 */
import { total } from './counted.ts';
import type { Measure } from './measure.ts';

export const rooflessWeeks: Measure = {
  id: 'roofless-weeks',
  unit: 'family-weeks',
  better: 'lower',
  value: ({ cohort }) => total(cohort, (family) => family.rooflessWeeks),
};

export const childRooflessWeeks: Measure = {
  id: 'child-roofless-weeks',
  unit: 'child-weeks',
  better: 'lower',
  value: ({ cohort }) => total(cohort, (family) => family.rooflessWeeks * family.children),
};
