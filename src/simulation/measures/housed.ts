import type { FamilyOutcome } from '../records.ts';
import type { Measure } from './measure.ts';

const WITHOUT_A_HOME: readonly FamilyOutcome[] = ['waiting', 'stay-ended'];

/**
 * Families of the cohort that still wait when the run ends, or were put out of shelter at the end of a maximum stay, divided by
 * all families of the cohort. Who found a place in its own network or returned no longer waits, and is in the divisor only.
 * Null without families.
 */
export const neverHousedShare: Measure = {
  id: 'never-housed-share',
  unit: 'share',
  better: 'lower',
  value: ({ cohort }) =>
    cohort.length === 0
      ? null
      : cohort.filter(({ outcome }) => WITHOUT_A_HOME.includes(outcome)).length / cohort.length,
};

/** Families of the cohort that got a home before the run ended. */
export const housedFamilies: Measure = {
  id: 'housed-families',
  unit: 'families',
  better: 'higher',
  value: ({ cohort }) => cohort.filter(({ outcome }) => outcome === 'housed').length,
};
