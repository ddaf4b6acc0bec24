/**
 * The clocks of the chain (keten) for one case, in calendar days. A clock says what is due, what is done and what is
 * late; it stops nothing and decides nothing. Where the documents leave the time between referral and test open (BO21),
 * the waiting days are shown, so that nobody loses sight of the family.
 */
import type { DayNumber } from '../domain/calendar.ts';
import type { DateFact, Facts } from './case.ts';
import { monthsLater } from './months.ts';
import type { ClockId, Settings } from './scheme.ts';

/**
 * `done`: it happened, perhaps late (`daysLate`). `running`: not yet, and still in time. `overdue`: not done as far as is
 * known, and the due day is past. `unknown`: the clock has not started, or its dates are not known or contradict.
 */
export type ClockState = 'done' | 'running' | 'overdue' | 'unknown';

export interface Clock {
  readonly id: ClockId;
  readonly state: ClockState;
  readonly startedOn?: DayNumber;
  /** The last day that is in time; absent where no document sets a term. */
  readonly dueOn?: DayNumber;
  readonly doneOn?: DayNumber;
  /** Calendar days from the start to the day it was done, or else to the day of the assessment. */
  readonly days?: number;
  /** Days past the due day, also of what was done late; 0 when in time. */
  readonly daysLate: number;
}

/**
 * The clocks of one case.
 *
 * @param facts - the facts that no contradiction puts in doubt.
 * @param doubtful - facts that are written down but contradicted: a clock on such a date is unknown.
 * @param on - the day of the assessment.
 */
export function clocksOf(
  facts: Facts,
  doubtful: ReadonlySet<string>,
  settings: Settings,
  on: DayNumber,
): readonly Clock[] {
  const clock = (id: ClockId, start: DateFact, done: DateFact, due?: (start: DayNumber) => DayNumber): Clock =>
    doubtful.has(done) ? unknownClock(id) : clockBetween(id, facts[start], facts[done], due, on);
  return [
    clock('assessment', 'reported_on', 'self_sufficient_judged_on', (day) => day + settings.assessmentDays),
    clock('test', 'referred_on', 'tested_on', (day) => day + settings.testDays),
    clock('recent-arrival', 'arrived_on', 'reported_on', (day) => monthsLater(day, settings.recentArrivalMonths)),
    ...(settings.consentRequired ? [consentClock(facts, on)] : []),
    clock('waiting', 'referred_on', 'tested_on'),
  ];
}

function clockBetween(
  id: ClockId,
  startedOn: DayNumber | undefined,
  doneOn: DayNumber | undefined,
  due: ((start: DayNumber) => DayNumber) | undefined,
  on: DayNumber,
): Clock {
  if (startedOn === undefined) return unknownClock(id);
  const end = doneOn ?? on;
  const dueOn = due?.(startedOn);
  const daysLate = dueOn === undefined ? 0 : Math.max(0, end - dueOn);
  return {
    id,
    state: doneOn !== undefined ? 'done' : daysLate > 0 ? 'overdue' : 'running',
    startedOn,
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(doneOn === undefined ? {} : { doneOn }),
    days: end - startedOn,
    daysLate,
  };
}

/** Consent is due on the day of the referral. No column says when it was given, so a given consent has no day. */
function consentClock(facts: Facts, on: DayNumber): Clock {
  const { consent, referred_on: referredOn, reported_on: startedOn } = facts;
  const dates = {
    ...(startedOn === undefined ? {} : { startedOn }),
    ...(referredOn === undefined ? {} : { dueOn: referredOn }),
  };
  if (consent === 'yes') return { id: 'consent', state: 'done', ...dates, daysLate: 0 };
  if (referredOn !== undefined) return { id: 'consent', state: 'overdue', ...dates, daysLate: on - referredOn };
  return { id: 'consent', state: 'running', ...dates, daysLate: 0 };
}

function unknownClock(id: ClockId): Clock {
  return { id, state: 'unknown', daysLate: 0 };
}
