/** The figures of monitoring in words, the same on the page and in its reports. Null: too few to show. */
import type { Language } from '../../domain/text.ts';
import { sayMoney, sayNumber, sayShare, sayShortDate } from '../../i18n/formats.ts';
import { say } from '../../i18n/message.ts';
import type { Cost, PromiseKept, PublishedPrognosis, WeeksCount } from '../work/monitoring/schemas.ts';
import { MONITORING_TEXTS as TEXTS } from './monitoring.ts';

const HIDDEN = '–';

export function sayCount(value: number | null, language: Language, decimals = 1): string {
  return value === null ? HIDDEN : sayNumber(value, language, decimals);
}

export function sayEuros(euros: number | null, language: Language): string {
  return euros === null ? HIDDEN : sayMoney(Math.round(euros) * 100, language);
}

export function sayKnownShare(value: number | null, language: Language): string {
  return value === null ? HIDDEN : sayShare(value, language);
}

export function sayLimit(value: number | null, language: Language): string {
  return value === null ? say(TEXTS.noLimit, language) : sayCount(value, language);
}

export function sayPeriod({ from, until }: PromiseKept, language: Language): string {
  if (from === null) return say(TEXTS.noCommitment, language);
  const day = (date: string): string => sayShortDate(date, language).replaceAll(' ', '\u00a0');
  return until === null ? say(TEXTS.fromOn, language, { from: day(from) }) : `${day(from)} – ${day(until)}`;
}

/** How many weeks in shelter the families of a bar stayed. */
export function sayBucket({ over, to }: WeeksCount, language: Language): string {
  if (to === null) return say(TEXTS.over, language, { over });
  return over === 0 ? say(TEXTS.upTo, language, { to }) : say(TEXTS.overUpTo, language, { over, to });
}

export function sayMargin({ low, high }: PublishedPrognosis, language: Language): string | undefined {
  if (low === null || high === null) return undefined;
  return say(TEXTS.interval, language, { low: sayEuros(low, language), high: sayEuros(high, language) });
}

export function sayComing({ newFamilies, expected }: PublishedPrognosis, language: Language): string {
  if (newFamilies === null) return say(TEXTS[expected === null ? 'tooFew' : 'onlyPresent'], language);
  const { expected: middle, low, high } = newFamilies;
  const count = (families: number): string => sayCount(families, language);
  return say(TEXTS.newFamilies, language, { expected: count(middle), low: count(low), high: count(high) });
}

/** How cost was computed, and what was assumed. */
export function costMethod(
  { perPersonYear, source, leastWeeks }: Pick<Cost, 'perPersonYear' | 'source' | 'leastWeeks'>,
  capWeeks: number,
  language: Language,
): readonly string[] {
  return [
    say(TEXTS.methodCost, language, { amount: sayEuros(perPersonYear, language), source }),
    say(TEXTS.methodPresent, language, { cap: capWeeks, least: leastWeeks }),
    say(TEXTS.methodComing, language),
    say(TEXTS.methodAssumed, language),
  ];
}
