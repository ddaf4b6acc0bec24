/** Figures of a comparison as people read them: how each measure is written, and the interval around it. */

import type { Language, Text } from '../../domain/text.ts';
import { ANSWERS } from '../../i18n/comparison.ts';
import { sayMoney } from '../../i18n/formats.ts';
import { sayMeasureUnit } from '../../i18n/measures.ts';
import { formatNumber, say } from '../../i18n/message.ts';
import type { MeasureId } from '../../simulation/measures/measure.ts';
import type { Interval } from '../../study/comparison/comparison.ts';

type Form = 'share' | 'fine-share' | 'euros' | 'count' | 'one-decimal' | 'two-decimals';

const FORMS: Readonly<Record<MeasureId, Form>> = {
  'share-over-cap': 'share',
  'weeks-in-shelter-mean': 'one-decimal',
  'weeks-in-shelter-median': 'one-decimal',
  'weeks-in-shelter-p90': 'one-decimal',
  'family-weeks-in-shelter': 'count',
  'person-weeks-in-shelter': 'count',
  'child-weeks-in-shelter': 'count',
  'roofless-weeks': 'count',
  'child-roofless-weeks': 'count',
  'never-housed-share': 'share',
  'housed-families': 'one-decimal',
  'match-mean': 'two-decimals',
  'school-changes': 'one-decimal',
  'load-max': 'two-decimals',
  'load-gini': 'two-decimals',
  'load-theil': 'two-decimals',
  'persons-asked': 'one-decimal',
  'persons-honoured-share': 'share',
  backlog: 'one-decimal',
  'displacement-share': 'fine-share',
  'cost-total': 'euros',
  'cost-state': 'euros',
  'cost-municipalities': 'euros',
  'cost-families': 'euros',
  'cost-per-family-housed': 'euros',
  'declined-by-municipality': 'one-decimal',
  'declined-by-family': 'one-decimal',
  withdrawals: 'one-decimal',
  arrivals: 'one-decimal',
};

const MILLION: Text = { nl: '€ {amount} miljoen', en: '€{amount} million' };

const MILLION_SHORT: Text = { nl: '€ {amount} mln', en: '€{amount}m' };

/** A figure of a measure, such as `12,3 %` or `€ 4,21 miljoen`. */
export function sayValue(measure: MeasureId, value: number, language: Language): string {
  switch (FORMS[measure]) {
    case 'share':
      return sayPercentage(value, language, Math.abs(value) < 0.001 ? 2 : 1);
    case 'fine-share':
      return sayPercentage(value, language, 2);
    case 'euros':
      return sayEuros(value, language);
    case 'count':
      return plain(value, language, Math.abs(value) < 10 && value !== 0 ? 1 : 0);
    case 'one-decimal':
      return plain(value, language, 1);
    case 'two-decimals':
      return plain(value, language, 2);
  }
}

/** Below this, whole euros; from it, millions, so that the two ends of an interval are written alike. */
const LEAST_IN_MILLIONS = 100_000;

export function sayEuros(value: number, language: Language): string {
  if (Math.abs(value) < LEAST_IN_MILLIONS) return sayMoney(Math.round(value) * 100 || 0, language);
  return say(MILLION, language, { amount: plain(value / 1_000_000, language, 2) });
}

/** A figure with its unit where the figure alone does not tell it. */
export function sayAmount(measure: MeasureId, value: number, language: Language): string {
  const told = sayValue(measure, value, language);
  const plainNumber = FORMS[measure] === 'count' || FORMS[measure] === 'one-decimal';
  return plainNumber ? `${told} ${sayMeasureUnit(measure, language)}` : told;
}

/** A figure beside an axis, where there is little room. */
export function sayTick(measure: MeasureId, value: number, language: Language): string {
  return FORMS[measure] === 'euros' ? sayEurosShort(value, language) : sayValue(measure, value, language);
}

export function sayEurosShort(value: number, language: Language): string {
  if (Math.abs(value) < LEAST_IN_MILLIONS) return sayEuros(value, language);
  return say(MILLION_SHORT, language, { amount: plain(value / 1_000_000, language, 2) });
}

function sayPercentage(share: number, language: Language, most: number): string {
  const rounded = Math.round(share * 100 * 10 ** most) / 10 ** most || 0;
  const decimals = Number.isInteger(rounded) ? 0 : most;
  return `${formatNumber(rounded, language, decimals)}${language === 'nl' ? ' %' : '%'}`;
}

/** A change with its sign before everything else: `+12`, `-€ 0,89 miljoen`; what would be written as 0 has none. */
export function signed(write: (value: number) => string): (value: number) => string {
  return (value) => {
    const size = write(Math.abs(value));
    return size === write(0) ? size : `${value < 0 ? '-' : '+'}${size}`;
  };
}

function plain(value: number, language: Language, decimals: number): string {
  return formatNumber(withoutNegativeZero(value, decimals), language, decimals);
}

/** A value that would be written as `-0` is 0. */
function withoutNegativeZero(value: number, decimals: number): number {
  return Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value;
}

/** No measure can be below zero, so the interval of its mean is not told below it. A difference can be, and is left as it is. */
export function fromZero<Known extends Interval>(interval: Known): Known {
  return interval.low === null ? interval : { ...interval, low: Math.max(0, interval.low) };
}

/** ` (tussen 3 en 5)`; nothing where there is no interval. */
export function sayRange({ low, high }: Interval, write: (value: number) => string, language: Language): string {
  if (low === null || high === null) return '';
  return say(ANSWERS.range, language, { low: write(low), high: write(high) });
}

/** `3 – 5` for tables; a dash where there is no interval. */
export function sayInterval({ low, high }: Interval, write: (value: number) => string): string {
  return low === null || high === null ? '–' : `${write(low)} – ${write(high)}`;
}
