/** All weeks in shelter of the cohort together: once per family, per person, per child. 0 without families. */
import { personsOfRecord, total } from './counted.ts';
import type { Measure } from './measure.ts';

export const familyWeeksInShelter: Measure = {
  id: 'family-weeks-in-shelter',
  unit: 'family-weeks',
  better: 'lower',
  value: ({ cohort }) => total(cohort, ({ weeksInShelter }) => weeksInShelter),
};

export const personWeeksInShelter: Measure = {
  id: 'person-weeks-in-shelter',
  unit: 'person-weeks',
  better: 'lower',
  value: ({ cohort }) => total(cohort, (family) => family.weeksInShelter * personsOfRecord(family)),
};

export const childWeeksInShelter: Measure = {
  id: 'child-weeks-in-shelter',
  unit: 'child-weeks',
  better: 'lower',
  value: ({ cohort }) => total(cohort, ({ weeksInShelter, children }) => weeksInShelter * children),
};
