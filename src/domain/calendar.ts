/**
 * Weeks and dates. The planning clock ticks in whole ISO weeks; dates are Dutch calendar dates without time of day
 * (docs/model.md, "Counting"). Nothing here reads a clock: the planning week is always given.
 */
import { Temporal } from 'temporal-polyfill';

/** An ISO week such as `2026-W48`. */
export type IsoWeek = string;
/** A calendar date such as `2026-11-23`. */
export type PlainDate = string;
/** Whole days since 1970-01-01; the form in which dates are compared and subtracted. */
export type DayNumber = number;

const WEEK_PATTERN = /^(\d{4})-W(\d{2})$/;
const DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
/** From 1 March of the year 0. */
const DAYS_TO_1970 = 719_468;
const EPOCH = Temporal.PlainDate.from('1970-01-01');

/** The day number of a date, or `undefined` when the text is not a date that exists. */
export function dayNumberOf(date: PlainDate): DayNumber | undefined {
  if (!DATE_PATTERN.test(date)) return undefined;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return daysBefore(year, month) + day - 1;
}

/** Counted by hand: the clocks of a few hundred cases ask for thousands of dates, which the calendar is slow at. */
function daysBefore(year: number, month: number): DayNumber {
  // Years that begin in March have their leap day at the end.
  const shifted = month > 2 ? year : year - 1;
  const monthsSinceMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leapDays + Math.floor((153 * monthsSinceMarch + 2) / 5) - DAYS_TO_1970;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date of a day number. */
export function dateOf(day: DayNumber): PlainDate {
  return EPOCH.add({ days: day }).toString();
}

/** The day number of the Monday of an ISO week, or `undefined` when that week does not exist (`2026-W54`). */
export function mondayOf(week: IsoWeek): DayNumber | undefined {
  const match = WEEK_PATTERN.exec(week);
  if (!match) return undefined;
  const [, year, number] = match;
  // 4 January always lies in ISO week 1 (ISO 8601).
  const fourth = Temporal.PlainDate.from(`${year}-01-04`);
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: Number(number) - 1 });
  const day = EPOCH.until(monday, { largestUnit: 'day' }).days;
  return isoWeekOf(day) === week ? day : undefined;
}

/** The ISO week in which a day lies. */
export function isoWeekOf(day: DayNumber): IsoWeek {
  const date = EPOCH.add({ days: day });
  return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`;
}

/** Whole weeks from one day to a later one, at least 0: `floor((to − from) / 7)`. */
export function wholeWeeksBetween(from: DayNumber, to: DayNumber): number {
  return Math.max(0, Math.floor((to - from) / 7));
}
