/** Today at the desk: the Dutch calendar date, wherever the machine stands. */
import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../domain/calendar.ts';
import type { Desk } from './desk.ts';

const TIME_ZONE = 'Europe/Amsterdam';

export function todayAt({ now }: Pick<Desk, 'now'>): PlainDate {
  return dutchDateOf(now().toISOString());
}

/** The Dutch calendar date of a moment. */
export function dutchDateOf(moment: string): PlainDate {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();
}

/** The first moment of a Dutch calendar day. */
export function startOfDay(date: PlainDate): string {
  return Temporal.PlainDate.from(date).toZonedDateTime(TIME_ZONE).toInstant().toString({ smallestUnit: 'millisecond' });
}

/** The last millisecond of a Dutch calendar day. */
export function endOfDay(date: PlainDate): string {
  const next = Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(TIME_ZONE).toInstant();
  return next.subtract({ milliseconds: 1 }).toString({ smallestUnit: 'millisecond' });
}
