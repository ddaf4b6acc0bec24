/** The weeks of a run: 0 is the planning week of the scenario, and every week starts on a Monday. */
import { type DayNumber, type IsoWeek, isoWeekOf } from '../domain/calendar.ts';
import type { PlanningWeek } from '../domain/planning-week.ts';

export interface Clock {
  mondayOf(week: number): DayNumber;
  labelOf(week: number): IsoWeek;
  /** ISO week number, 1 to 53. */
  numberInYear(week: number): number;
}

/** A calendar look-up costs more than all draws of a week, and every run of a study has the same weeks. */
const labels = new Map<DayNumber, IsoWeek>();

export function createClock(base: Pick<PlanningWeek, 'monday'>): Clock {
  const mondayOf = (week: number) => base.monday + 7 * week;
  const labelOf = (week: number) => {
    const monday = mondayOf(week);
    const label = labels.get(monday) ?? isoWeekOf(monday);
    labels.set(monday, label);
    return label;
  };
  return { mondayOf, labelOf, numberInYear: (week) => Number(labelOf(week).slice(-2)) };
}
