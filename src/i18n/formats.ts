/** Money, dates, weeks, lists and scores as each language writes them. */
import { type DayNumber, dayNumberOf, type IsoWeek, mondayOf } from '../domain/calendar.ts';
import type { Language, Text } from '../domain/text.ts';
import { formatNumber, say } from './message.ts';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
const MILLISECONDS_IN_A_DAY = 86_400_000;

const WEEK_WITH_DATE: Text = { nl: 'week {number} ({date})', en: 'week {number} ({date})' };
const WEEK: Text = { nl: 'week {number}', en: 'week {number}' };
const AND_MORE: Text = { nl: '{list} en nog {more}', en: '{list} and {more} more' };

/** A date in full, such as `23 november 2026`. */
export function sayDate(day: DayNumber, language: Language): string {
  const format = dateFormats[language];
  return format.format(day * MILLISECONDS_IN_A_DAY);
}

// The time zone is fixed, so that a machine elsewhere never shows the day before.
const dateFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: dateFormat('nl'),
  en: dateFormat('en'),
};

const shortDateFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: dateFormat('nl', 'short'),
  en: dateFormat('en', 'short'),
};

function dateFormat(language: Language, month: 'long' | 'short' = 'long'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    day: 'numeric',
    month,
    year: 'numeric',
  });
}

/** A date text such as `2026-11-23` in full; the text itself when it is no date. */
export function sayPlainDate(date: string, language: Language): string {
  const day = dayNumberOf(date);
  return day === undefined ? date : sayDate(day, language);
}

/** A date text in few characters, such as `23 nov 2026`, for tables; the text itself when it is no date. */
export function sayShortDate(date: string, language: Language): string {
  const day = dayNumberOf(date);
  return day === undefined ? date : shortDateFormats[language].format(day * MILLISECONDS_IN_A_DAY);
}

/** A week with the date of its Monday, such as `week 48 (23 november 2026)`; the text itself when no such week exists. */
export function sayWeek(week: IsoWeek, language: Language): string {
  const monday = mondayOf(week);
  if (monday === undefined) return week;
  return say(WEEK_WITH_DATE, language, { number: weekNumber(week), date: sayDate(monday, language) });
}

/** A week without its date, such as `week 48`, for tables that give the year elsewhere. */
export function sayShortWeek(week: IsoWeek, language: Language): string {
  return mondayOf(week) === undefined ? week : say(WEEK, language, { number: weekNumber(week) });
}

function weekNumber(week: IsoWeek): string {
  return String(Number(week.slice(-2)));
}

/** An amount of money from whole cents, such as `€ 812,50`; without decimals when it is in whole euros. */
export function sayMoney(cents: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(cents / 100);
}

/** A list in words: `A, B en C`. With `most`, a longer list ends in `en nog 40`. */
export function sayList(items: readonly string[], language: Language, most = Number.POSITIVE_INFINITY): string {
  if (items.length > most + 1) {
    return say(AND_MORE, language, { list: items.slice(0, most).join(', '), more: items.length - most });
  }
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(items);
}

/** A number with as many decimals as it needs, at most `most`. */
export function sayNumber(value: number, language: Language, most = 2): string {
  for (let decimals = 0; decimals < most; decimals += 1) {
    if (Math.abs(value - Number(value.toFixed(decimals))) < 1e-9) return formatNumber(value, language, decimals);
  }
  return formatNumber(value, language, most);
}

/** A part of 1 as a percentage, such as `0,3 %`. Very small parts keep one more decimal, so that they never read as none. */
export function sayShare(share: number, language: Language): string {
  const percent = share * 100;
  const decimals = Number.isInteger(percent) ? 0 : percent < 0.1 ? 3 : 1;
  return `${formatNumber(percent, language, decimals)}${language === 'nl' ? ' %' : '%'}`;
}
