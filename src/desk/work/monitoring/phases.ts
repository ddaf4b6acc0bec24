/** How many families were where, week by week: the twenty states of a case in eight phases that a reader can oversee. */

import { type DayNumber, isoWeekOf, mondayOf } from '../../../domain/calendar.ts';
import { CASE_STATES, CLOSED, HOLDS_HOME, isOneOf, NEEDS_HOME } from '../../register/case-life/states.ts';
import type { Publication } from '../suppression.ts';
import type { MonitoringFacts } from './facts.ts';
import { type FamilySeen, isWithin, stateOnDay } from './families-seen.ts';
import { PHASES, type Phase, type StateCount, type WeekCount } from './schemas.ts';

/** A year and the week that runs. */
export const MOST_WEEKS = 53;

/** At the end of each week; the last one is the week that runs, as it is today. */
export function weekCounts(
  { families, start, today }: Pick<MonitoringFacts, 'families' | 'start' | 'today'>,
  publication: Publication,
  most = MOST_WEEKS,
): readonly WeekCount[] {
  const thisMonday = mondayOf(isoWeekOf(today))!;
  const firstMonday = Math.max(mondayOf(isoWeekOf(start))!, thisMonday - 7 * (most - 1));
  const mondays = Array.from({ length: (thisMonday - firstMonday) / 7 + 1 }, (_, index) => firstMonday + 7 * index);
  return mondays.map((monday) => {
    const phases = families.flatMap((family) => phaseOnDay(family, Math.min(today, monday + 6)) ?? []);
    const { cells, total } = publication.division(PHASES.map((phase) => count(phases, phase)));
    const byPhase = Object.fromEntries(PHASES.map((phase, index) => [phase, cells[index]!]));
    return { week: isoWeekOf(monday), phases: byPhase as WeekCount['phases'], families: total };
  });
}

export function phaseOnDay(family: FamilySeen, day: DayNumber): Phase | undefined {
  const state = stateOnDay(family, day);
  if (state === undefined) return undefined;
  if (state === 'housed') return 'housed';
  if (state === 'does-not-qualify') return 'not-qualifying';
  if (isOneOf(CLOSED, state)) return 'other-way-out';
  if (state === 'parked' || state === 'objection-pending') return 'on-hold';
  if (isOneOf(HOLDS_HOME, state)) return 'proposed';
  if (!isOneOf(NEEDS_HOME, state)) return 'before-decision';
  return isWithin(family.sheltered, day) ? 'in-shelter' : 'roofless';
}

/** Every state, for those who may see every case: too fine for anybody else. */
export function stateCounts({ families, today }: Pick<MonitoringFacts, 'families' | 'today'>): readonly StateCount[] {
  const states = families.map((family) => stateOnDay(family, today));
  return CASE_STATES.map((state) => ({ state, families: count(states, state) }));
}

function count<Value>(values: readonly Value[], wanted: Value): number {
  return values.filter((value) => value === wanted).length;
}
