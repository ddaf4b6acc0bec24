/** Proposals that came to nothing in the counted weeks because someone said no. */
import type { WeekRecord } from '../records.ts';
import { isCountedWeek, total } from './counted.ts';
import type { Measure, RunView } from './measure.ts';

function inCountedWeeks({ run, duration }: RunView, numberOf: (week: WeekRecord) => number): number {
  return total(
    run.weeks.filter(({ week }) => isCountedWeek(week, duration)),
    numberOf,
  );
}

export const declinedByMunicipality: Measure = {
  id: 'declined-by-municipality',
  unit: 'proposals',
  better: 'lower',
  value: (view) => inCountedWeeks(view, (week) => week.declinedByMunicipality),
};

export const declinedByFamily: Measure = {
  id: 'declined-by-family',
  unit: 'proposals',
  better: 'lower',
  value: (view) => inCountedWeeks(view, (week) => week.declinedByFamily),
};
