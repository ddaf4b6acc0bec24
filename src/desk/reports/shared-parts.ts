/** What both reports tell: promises, cost and prognosis. */

import { type Content, html, type Markup } from '../../report/html/markup.ts';
import { costMethod, sayComing, sayLimit, sayMargin, sayPeriod } from '../texts/monitoring-words.ts';
import { COUNTED, type Cost, type PromisesKept, type PublishedPrognosis } from '../work/monitoring/schemas.ts';
import { tableHtml, type Words } from './report-page.ts';

export function promisesTable(
  { lines, total }: PromisesKept,
  names: Readonly<Record<string, string>>,
  words: Words,
): Markup {
  const { shared, number, language } = words;
  const counts = (of: PromisesKept['total']): readonly Content[] => COUNTED.map((column) => number(of[column]));
  return tableHtml(words, {
    name: shared('promises'),
    head: [
      shared('municipality'),
      shared('period'),
      shared('promisedFamilies'),
      shared('promisedPersons'),
      ...COUNTED.map((column) => shared(column)),
    ],
    rows: lines.map((line) => [
      names[line.municipality] ?? line.municipality,
      sayPeriod(line, language),
      sayLimit(line.promisedFamilies, language),
      sayLimit(line.promisedPersons, language),
      ...counts(line),
    ]),
    total: [shared('total'), '', '', '', ...counts(total)],
    figuresFrom: 2,
  });
}

export function prognosesTable(prognoses: readonly PublishedPrognosis[], words: Words): Markup {
  const { text, shared } = words;
  return tableHtml(words, {
    name: text('next'),
    head: [text('horizon'), text('expected'), text('margin'), text('comingFamilies')],
    rows: prognoses.map((prognosis) => [
      shared('months', { weeks: String(prognosis.horizonWeeks) }),
      words.money(prognosis.expected),
      sayMargin(prognosis, words.language) ?? '–',
      sayComing(prognosis, words.language),
    ]),
  });
}

/** How it was computed, and what was assumed. */
export function methodHtml(
  basis: Pick<Cost, 'perPersonYear' | 'source' | 'leastWeeks'> & { readonly capWeeks: number },
  { shared, language }: Words,
): Markup {
  const lines = costMethod(basis, basis.capWeeks, language);
  return html`<h3>${shared('methodHeading')}</h3><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}
