/** Today at the desk: the Dutch calendar date, wherever the machine stands. */
import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../../domain/calendar.ts';
import type { Desk } from './desk.ts';

const TIME_ZONE = 'Europe/Amsterdam';

export function todayAt({ now }: Pick<Desk, 'now'>): PlainDate {
  return dutchDateOf(now().toISOString());
}

/** Sweden writes dates as the calendar here does: 2026-11-23. A long list asks for thousands of them. */
const DATES = new Intl.DateTimeFormat('sv-SE', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The Dutch calendar date of a moment. */
export function dutchDateOf(moment: string): PlainDate {
  return DATES.format(Date.parse(moment));
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
