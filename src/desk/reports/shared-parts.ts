/** What both reports tell: promises, cost and prognosis. */

import { sayShortDate } from '../../i18n/formats.ts';
import { type Content, html, type Markup } from '../../report/html/markup.ts';
import type { PromiseKept, PromisesKept, PublishedPrognosis } from '../work/monitoring/schemas.ts';
import { tableHtml, type Words } from './report-page.ts';

const COUNTS = ['housedFamilies', 'housedPersons', 'proposed', 'accepted', 'declined'] as const;

export function promisesTable(
  { lines, total }: PromisesKept,
  names: Readonly<Record<string, string>>,
  words: Words,
): Markup {
  const { shared, number } = words;
  const limit = (value: number | null): string => (value === null ? shared('noLimit') : number(value));
  const counts = (of: PromisesKept['total']): readonly Content[] => COUNTS.map((column) => number(of[column]));
  return tableHtml(
    {
      name: shared('promises'),
      head: [
        shared('municipality'),
        shared('period'),
        shared('promisedFamilies'),
        shared('promisedPersons'),
        ...COUNTS.map((column) => shared(column)),
      ],
      rows: lines.map((line) => [
        names[line.municipality] ?? line.municipality,
        periodOf(line, words),
        limit(line.promisedFamilies),
        limit(line.promisedPersons),
        ...counts(line),
      ]),
      total: [shared('total'), '', '', '', ...counts(total)],
      figuresFrom: 2,
    },
    words,
  );
}

function periodOf({ from, until }: PromiseKept, { shared, language }: Words): string {
  const day = (date: string): string => sayShortDate(date, language).replaceAll(' ', '\u00a0');
  if (from === null) return shared('noCommitment');
  return until === null ? shared('fromOn', { from: day(from) }) : `${day(from)} – ${day(until)}`;
}

export function prognosesTable(prognoses: readonly PublishedPrognosis[], words: Words): Markup {
  const { text, shared } = words;
  return tableHtml(
    {
      name: text('next'),
      head: [text('horizon'), text('expected'), text('margin'), text('comingFamilies')],
      rows: prognoses.map((prognosis) => [
        shared('months', { weeks: String(prognosis.horizonWeeks) }),
        words.money(prognosis.expected),
        marginOf(prognosis, words),
        comingOf(prognosis, words),
      ]),
    },
    words,
  );
}

export function marginOf({ low, high }: PublishedPrognosis, { shared, money }: Words): string {
  return low === null || high === null ? '–' : shared('interval', { low: money(low), high: money(high) });
}

function comingOf({ newFamilies, expected }: PublishedPrognosis, { shared, number }: Words): string {
  if (newFamilies === null) return shared(expected === null ? 'tooFew' : 'onlyPresent');
  const { expected: middle, low, high } = newFamilies;
  return shared('newFamilies', { expected: number(middle), low: number(low), high: number(high) });
}

export interface CostBasis {
  readonly perPersonYear: number;
  readonly source: string;
  readonly capWeeks: number;
  readonly leastWeeks: number;
}

/** How it was computed, and what was assumed. */
export function methodHtml({ perPersonYear, source, capWeeks, leastWeeks }: CostBasis, words: Words): Markup {
  const { shared, money } = words;
  return html`<h3>${shared('methodHeading')}</h3><ul><li>${shared('methodCost', { amount: money(perPersonYear), source })}</li><li>${shared('methodPresent', { cap: capWeeks, least: leastWeeks })}</li><li>${shared('methodComing')}</li><li>${shared('methodAssumed')}</li></ul>`;
}
