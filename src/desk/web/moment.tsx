/** Moments of the register (UTC) as people here read them. */
import type { Language } from '../../domain/text.ts';
import { useLanguage } from './language.tsx';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** Date and time of day in the Netherlands, such as `23 november 2026 om 10:30`. */
export function sayMoment(moment: string, language: Language): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return date.toLocaleString(LOCALES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });
}

/** A date such as `2026-12-04` for tables, such as `4 dec 2026`; the text itself when it is no date. */
export function sayShortDate(date: string, language: Language): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return day.toLocaleDateString(LOCALES[language], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

export function When({ moment }: { readonly moment: string }) {
  const { language } = useLanguage();
  return <time dateTime={moment}>{sayMoment(moment, language)}</time>;
}
