/** The money check to print: what shelter cost beside what was expected three months before, and why they differ (BO21). */

import type { Language } from '../../domain/text.ts';
import { intervalChart } from '../../report/comparison/charts/interval-chart.ts';
import { html, type Markup } from '../../report/html/markup.ts';
import { sayMargin } from '../texts/monitoring-words.ts';
import type { MoneyCheck } from '../work/monitoring/money-check.ts';
import { figureHtml, questionsHtml, reportHtml, tableHtml, type Words, wordsIn } from './report-page.ts';
import { methodHtml, prognosesTable, promisesTable } from './shared-parts.ts';

export function moneyCheckHtml(check: MoneyCheck, language: Language): string {
  const words = wordsIn(language);
  const { text, shared } = words;
  return reportHtml(words, {
    ...check,
    title: text('moneyTitle'),
    intro: text('moneyIntro'),
    sections: [
      { id: 'summary', heading: text('summary'), content: summary(check, words) },
      {
        id: 'promises',
        heading: shared('promises'),
        content: promisesTable(check.promises, check.municipalityNames, words),
      },
      { id: 'cost', heading: text('costBeside'), content: costPart(check, words) },
      { id: 'explained', heading: text('explained'), content: explainedPart(check, words) },
      {
        id: 'next',
        heading: text('next'),
        content: html`${prognosesTable(check.next, words)}${methodHtml(check, words)}`,
      },
      { id: 'questions', heading: text('moneyQuestions'), content: questions(words) },
    ],
  });
}

function summary(check: MoneyCheck, words: Words): Markup {
  const { text, date, number } = words;
  const { from, today, weeks, dueOn } = check;
  return html`<p class="lead">${verdict(check, words)}</p>
<p>${text('moneyPeriod', { from: date(from), today: date(today), weeks: number(weeks) })} ${dueOn > today && text('moneyDue', { date: date(dueOn) })}</p>`;
}

function verdict({ expected, actual }: MoneyCheck, { text, money }: Words): string {
  if (!expected) return text('moneyNothing');
  if (actual === null || expected.expected === null) return text('moneyHidden');
  const said = { actual: money(actual), expected: money(expected.expected) };
  const { low, high } = expected;
  if (low === null || high === null) return text('moneyNoInterval', said);
  const isWithin = low <= actual && actual <= high;
  return text(isWithin ? 'moneyWithin' : 'moneyOutside', { ...said, low: money(low), high: money(high) });
}

function costPart(check: MoneyCheck, words: Words): Markup {
  const { text, money, number, language } = words;
  const { expected, actual, newFamilies } = check;
  const coming = expected?.newFamilies;
  const difference =
    expected?.expected == null || actual === null ? null : Math.round(actual) - Math.round(expected.expected);
  const table = tableHtml(words, {
    name: text('costBeside'),
    head: [text('what'), text('expected'), text('margin'), text('actual'), text('difference')],
    rows: [
      [
        text('costOfShelter'),
        money(expected?.expected ?? null),
        (expected && sayMargin(expected, language)) ?? '–',
        money(actual),
        money(difference),
      ],
      [
        text('newFamilies'),
        number(coming?.expected ?? null),
        coming ? `${number(coming.low)} – ${number(coming.high)}` : '–',
        number(newFamilies),
        number(coming && newFamilies !== null ? newFamilies - coming.expected : null),
      ],
    ],
  });
  return html`${chart(check, words)}${table}`;
}

function chart({ expected, actual }: MoneyCheck, { text, money }: Words): Markup | false {
  if (expected?.expected == null || actual === null) return false;
  const { expected: mean, low, high } = expected;
  const rows = [
    { name: text('expected'), mean, low, high, look: 'plain' },
    { name: text('actual'), mean: actual, low: null, high: null, look: 'open' },
  ] as const;
  const alternative = `${text('expected')}: ${money(mean)}. ${text('actual')}: ${money(actual)}.`;
  return figureHtml(text('chartCost'), intervalChart(rows, money, alternative));
}

function explainedPart({ deviation, expected }: MoneyCheck, words: Words): Markup {
  const { text, money } = words;
  if (!deviation) return html`<p>${text(expected ? 'noDeviation' : 'moneyNothing')}</p>`;
  const parts = (['arrivals', 'stays', 'households'] as const).map((part) => [text(part), money(deviation[part])]);
  const table = {
    name: text('explained'),
    head: [text('part'), text('difference')],
    rows: parts,
    total: [words.shared('total'), money(deviation.total)],
  };
  return html`<p>${text('explainedText')}</p>${tableHtml(words, table)}`;
}

function questions({ text }: Words): Markup {
  return questionsHtml([
    text('moneyQuestion1'),
    text('moneyQuestion2'),
    text('moneyQuestion3'),
    text('moneyQuestion4'),
  ]);
}
