import { isCountedWeek, total } from './counted.ts';
import type { Measure } from './measure.ts';

/** Families that reported in the counted weeks, admitted later or not. */
export const arrivals: Measure = {
  id: 'arrivals',
  unit: 'families',
  better: 'neither',
  value: ({ run, duration }) =>
    total(
      run.weeks.filter(({ week }) => isCountedWeek(week, duration)),
      ({ arrived }) => arrived,
    ),
};
