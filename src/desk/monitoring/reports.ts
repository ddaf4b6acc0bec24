/** The two reports that people bring to a meeting: the money check after three months and the evaluation after a year. */

import { STATE_WORDS } from '../../i18n/case-life.ts';
import { AUDIT_GROUP_TEXTS, AUDIT_TEXTS, DIMENSION_TEXTS } from '../../i18n/desk/audit.ts';
import { DURATION_TEXTS, MONITORING_TEXTS } from '../../i18n/desk/monitoring.ts';
import { sayMoney, sayNumber, sayPlainDate, sayShare } from '../../i18n/formats.ts';
import { type Language, type MessageParams, say, type Text } from '../../i18n/message.ts';
import type { Actor } from '../../register/actor.ts';
import { documentOf } from '../../report/html/document.ts';
import { type Content, html, type Markup } from '../../report/html/markup.ts';
import { printHeaders, styleSheet } from '../../report/html/style.ts';
import { type Estimate, type GroupOutcome, outcomesByGroup } from '../audit/outcomes.ts';
import type { Desk } from '../desk.ts';
import { type Monitoring, monitoring } from './monitoring.ts';

interface Words {
  readonly language: Language;
  readonly text: (id: keyof typeof MONITORING_TEXTS, params?: MessageParams) => string;
  readonly said: (text: Text) => string;
  readonly number: (value: number | null, decimals?: number) => string;
  readonly money: (euros: number | null) => string;
}

export async function moneyCheck(desk: Desk, actor: Actor, language: Language): Promise<string> {
  const figures = await monitoring(desk, actor);
  const words = wordsIn(language);
  const { text } = words;
  return page(figures, words, text('moneyCheck'), text('moneyIntro'), [
    section('promises', text('promises'), promisesTable(figures, words)),
    section('cost', text('cost'), costPart(figures, words)),
    section('explained', text('explained'), explainedPart(figures, words)),
    section('shelter', text('shelterWeeks'), shelterTable(figures, words)),
  ]);
}

export async function evaluation(desk: Desk, actor: Actor, language: Language): Promise<string> {
  const figures = await monitoring(desk, actor);
  const outcomes = await desk.register.read((reading) => outcomesByGroup(reading, actor));
  const words = wordsIn(language);
  const { text, said } = words;
  const questions = ['question1', 'question2', 'question3', 'question4', 'question5'] as const;
  return page(figures, words, text('evaluation'), text('evaluationIntro'), [
    section('states', text('states'), statesTable(figures, words)),
    section('durations', text('durations'), durationsTable(figures, words)),
    section('shelter', text('shelterWeeks'), shelterTable(figures, words)),
    section('promises', text('promises'), promisesTable(figures, words)),
    section('decisions', text('decisions'), decisionsPart(figures, words)),
    section('cost', text('cost'), costPart(figures, words)),
    section('outcomes', said(AUDIT_TEXTS.outcomesTab), outcomesTable(outcomes, words)),
    section('questions', text('openQuestions'), html`<ul>${questions.map((id) => html`<li>${text(id)}</li>`)}</ul>`),
  ]);
}

function wordsIn(language: Language): Words {
  return {
    language,
    text: (id, params) => say(MONITORING_TEXTS[id], language, params),
    said: (text) => say(text, language),
    number: (value, decimals = 1) => (value === null ? '–' : sayNumber(value, language, decimals)),
    money: (value) => (value === null ? '–' : sayMoney(Math.round(value) * 100, language)),
  };
}

function page(
  { today, suppressed }: Monitoring,
  { language, text }: Words,
  title: string,
  intro: string,
  sections: readonly Markup[],
): string {
  const body = html`<header><h1>${title}</h1><p class="subtitle">${text('made', { date: sayPlainDate(today, language) })}</p></header>
<main id="content"><p>${intro}</p>${suppressed && html`<p>${text('suppressedNote')}</p>`}${sections}</main>
`;
  return documentOf({
    language,
    title,
    style: styleSheet + printHeaders('', `Onderdak · ${title}`, text('page')),
    body,
  });
}

function section(id: string, heading: string, content: Content): Markup {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${content}</section>
`;
}

function table(caption: string, head: readonly string[], rows: readonly (readonly Content[])[]): Markup {
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table><thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${rows.map(
    ([first, ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

function promisesTable({ promises, municipalityNames }: Monitoring, { text, number }: Words): Markup {
  const limit = (value: number | null): string => (value === null ? text('noLimit') : number(value));
  return table(
    text('promises'),
    [
      text('municipality'),
      text('promisedFamilies'),
      text('housedFamilies'),
      text('promisedPersons'),
      text('housedPersons'),
      text('proposed'),
      text('declined'),
    ],
    promises.map((line) => [
      municipalityNames[line.municipality] ?? line.municipality,
      limit(line.promisedFamilies),
      number(line.housedFamilies),
      limit(line.promisedPersons),
      number(line.housedPersons),
      number(line.proposed),
      number(line.declined),
    ]),
  );
}

function costPart({ cost }: Monitoring, { text, money, number }: Words): Markup {
  const rows = cost.prognoses.map(({ horizonWeeks, expected, low, high, basis, ...families }) => [
    text('months', { weeks: String(horizonWeeks) }),
    money(expected),
    text('interval', { low: money(low), high: money(high) }),
    basis === null
      ? text('onlyPresent')
      : text('newFamilies', {
          expected: number(families.familiesExpected),
          low: number(families.familiesLow),
          high: number(families.familiesHigh),
        }),
  ]);
  return html`<p><b>${text('toDate')}: ${money(cost.toDate)}</b></p>
${table(text('cost'), ['', text('cost'), '95 %', text('count')], rows)}
<p>${text('method', { amount: money(cost.perPersonYear), source: cost.source })}</p>`;
}

function explainedPart({ shelter, cost }: Monitoring, { text, number }: Words): Markup {
  const { families, childWeeks } = shelter;
  const personWeeks = cost.toDate === null ? null : (cost.toDate / cost.perPersonYear) * 52;
  const perFamily = families === null || families === 0 || personWeeks === null ? null : personWeeks / families;
  return html`<p>${text('explainedText')}</p>${table(
    text('explained'),
    ['', text('count')],
    [
      [text('inShelter'), number(families)],
      [text('personWeeksPerFamily'), number(perFamily)],
      [text('childWeeks'), number(childWeeks)],
    ],
  )}`;
}

function shelterTable({ shelter }: Monitoring, { text, number, language }: Words): Markup {
  const { capWeeks, overCap, shareOverCap, byWeeks, childWeeks, rooflessChildWeeks } = shelter;
  const buckets = byWeeks.map(({ from, to, families }) => [
    to === null ? text('fromOn', { from }) : text('fromTo', { from, to }),
    number(families),
  ]);
  const share = shareOverCap === null ? '' : ` (${sayShare(shareOverCap, language)})`;
  return table(
    text('shelterWeeks'),
    [text('shelterWeeks'), text('count')],
    [
      ...buckets,
      [text('overCap', { cap: capWeeks }), `${number(overCap)}${share}`],
      [text('childWeeks'), number(childWeeks)],
      [text('rooflessChildWeeks'), number(rooflessChildWeeks)],
    ],
  );
}

function statesTable({ states, families }: Monitoring, { text, said, number }: Words): Markup {
  const rows = states
    .filter((line) => line.families !== 0)
    .map((line) => [said(STATE_WORDS[line.state]), number(line.families)]);
  return table(text('states'), [text('state'), text('count')], [...rows, [text('families'), number(families)]]);
}

function durationsTable({ durations }: Monitoring, { text, said, number }: Words): Markup {
  return table(
    text('durations'),
    [text('step'), text('measured'), text('median'), text('ninetieth')],
    durations.map(({ step, count, medianDays, ninetiethDays }) => [
      said(DURATION_TEXTS[step]),
      number(count),
      number(medianDays),
      number(ninetiethDays),
    ]),
  );
}

function decisionsPart({ refusals, overrides, savedPlans }: Monitoring, { text, number }: Words): Markup {
  return table(
    text('decisions'),
    ['', text('count')],
    [
      [text('refusedByMunicipality'), number(refusals.byMunicipality)],
      [text('refusedByFamily'), number(refusals.byFamily)],
      [text('overrides'), number(overrides)],
      [text('savedPlans'), number(savedPlans)],
    ],
  );
}

function outcomesTable(outcomes: readonly GroupOutcome[], { said, number, language }: Words): Markup {
  const share = (value: number): string => sayShare(value, language);
  const estimate = (of: Estimate | null, words: (value: number) => string): string => {
    if (of === null) return '–';
    return of.low === null || of.high === null
      ? words(of.mean)
      : `${words(of.mean)} (${words(of.low)} – ${words(of.high)})`;
  };
  return html`<p>${said(AUDIT_TEXTS.outcomesIntro)}</p>${table(
    said(AUDIT_TEXTS.outcomesCaption),
    [
      said(AUDIT_TEXTS.group),
      said(AUDIT_TEXTS.families),
      said(AUDIT_TEXTS.weeksInShelter),
      said(AUDIT_TEXTS.shareOverCap),
      said(AUDIT_TEXTS.match),
    ],
    outcomes.map(({ dimension, group, families, weeksInShelter, shareOverCap, match }) => [
      `${said(DIMENSION_TEXTS[dimension])}: ${said(AUDIT_GROUP_TEXTS[group])}`,
      number(families),
      estimate(weeksInShelter, (value) => number(value)),
      estimate(shareOverCap, share),
      estimate(match, (value) => number(value, 2)),
    ]),
  )}`;
}
