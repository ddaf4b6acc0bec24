/**
 * Which weeks and families a run is judged by (Law, Simulation Modeling and Analysis, 5th ed., 9.5.1: the start is left
 * out).
 */
import type { FamilyRecord, RunRecord } from '../records.ts';
import type { Duration } from '../study.ts';

/** A run starts empty: its first weeks are warm-up. At the end too little is known of families that reported last. */
export function isCountedWeek(week: number, duration: Duration): boolean {
  return week >= duration.warmUpWeeks && week < duration.weeks - duration.followUpWeeks;
}

/** The admitted families that reported in a counted week, in the order of the run. */
export function cohortOf(run: Pick<RunRecord, 'families'>, duration: Duration): readonly FamilyRecord[] {
  return run.families.filter(
    ({ admittedWeek, reportedWeek }) => admittedWeek !== undefined && isCountedWeek(reportedWeek, duration),
  );
}

export function personsOfRecord(family: FamilyRecord): number {
  return family.adults + family.children;
}

/** The sum over things of a number of each; 0 over nothing. */
export function total<Thing>(things: readonly Thing[], numberOf: (thing: Thing) => number): number {
  return things.reduce((sum, thing) => sum + numberOf(thing), 0);
}
