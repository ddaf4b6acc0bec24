/** Calendar months, for periods that the documents give in months. */
import { Temporal } from 'temporal-polyfill';
import { type DayNumber, dateOf, dayNumberOf } from '../domain/calendar.ts';

// Cases of one file share their few hundred dates, and calendar arithmetic takes far longer than looking it up.
const known = new Map<string, DayNumber>();
const MOST_KNOWN = 50_000;

/**
 * The same day a number of months later; the last day of that month where it has no such day
 * (31 August + 6 months is 28 or 29 February).
 */
export function monthsLater(day: DayNumber, months: number): DayNumber {
  const key = `${day}+${months}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const later = dayNumberOf(Temporal.PlainDate.from(dateOf(day)).add({ months }).toString())!;
  if (known.size < MOST_KNOWN) known.set(key, later);
  return later;
}
