/** The evaluation to print: what the documents ask, what the register can answer, and what people must answer themselves. */

import type { Language } from '../../domain/text.ts';
import { html, type Markup } from '../../report/html/markup.ts';
import { AUDIT_TEXTS } from '../texts/audit.ts';
import { ASKED } from '../texts/monitoring-reports.ts';
import type { Evaluation } from '../work/monitoring/evaluation.ts';
import { durationsPart, outflowPart, perWeekPart, shelterPart } from './chain-parts.ts';
import { decisionsPart, homesPart, outcomesPart } from './fairness-parts.ts';
import { questionsHtml, reportHtml, type Section, tableHtml, type Words, wordsIn } from './report-page.ts';
import { methodHtml, prognosesTable, promisesTable } from './shared-parts.ts';

export function evaluationHtml(evaluation: Evaluation, language: Language): string {
  const words = wordsIn(language);
  const { text } = words;
  const { figures, years } = evaluation;
  const sections = sectionsOf(evaluation, words);
  return reportHtml(words, {
    ...figures,
    title: text('evaluationTitle', { years }),
    intro: text('evaluationIntro'),
    sections: [
      { id: 'summary', heading: text('summary'), content: summary(evaluation, words) },
      { id: 'asked', heading: text('asked'), content: askedTable(sections, words) },
      ...sections,
      { id: 'questions', heading: text('openQuestions'), content: openQuestions(words) },
    ],
  });
}

function sectionsOf(evaluation: Evaluation, words: Words): readonly Section[] {
  const { figures } = evaluation;
  const { shared, text } = words;
  const { capWeeks } = figures.shelter;
  return [
    { id: 'per-week', heading: shared('perWeek'), content: perWeekPart(figures, words) },
    { id: 'durations', heading: shared('durations'), content: durationsPart(figures, words) },
    { id: 'shelter', heading: shared('shelterWeeks'), content: shelterPart(figures, words) },
    {
      id: 'promises',
      heading: shared('promises'),
      content: promisesTable(figures.promises, figures.municipalityNames, words),
    },
    { id: 'homes', heading: text('homes'), content: homesPart(evaluation, words) },
    { id: 'outflow', heading: shared('outflow'), content: outflowPart(figures, words) },
    { id: 'decisions', heading: shared('decisions'), content: decisionsPart(figures, words) },
    {
      id: 'cost',
      heading: shared('cost'),
      content: html`<p><b>${shared('toDate')}: ${words.money(figures.cost.toDate)}</b></p>${prognosesTable(figures.cost.prognoses, words)}${methodHtml({ ...figures.cost, capWeeks }, words)}`,
    },
    { id: 'outcomes', heading: words.said(AUDIT_TEXTS.outcomesTab), content: outcomesPart(evaluation, words) },
  ];
}

function summary({ figures, dueOn, isDue }: Evaluation, { text, shared, number, money, date }: Words): Markup {
  const { shelter, weeks, cost } = figures;
  const tiles = [
    [number(weeks.at(-1)?.families ?? null), shared('families')],
    [number(shelter.overCap), shared('overCap', { cap: shelter.capWeeks })],
    [number(shelter.childWeeks, 0), shared('childWeeks')],
    [money(cost.toDate), shared('cost')],
  ] as const;
  return html`<p>${text('evaluationPeriod', { start: date(figures.start) })} ${!isDue && text('evaluationDue', { date: date(dueOn) })}</p>
<ul class="tiles">${tiles.map(([value, label]) => html`<li class="tile"><strong>${value}</strong><span>${label}</span></li>`)}</ul>`;
}

function askedTable(sections: readonly Section[], words: Words): Markup {
  const { text, said } = words;
  const answer = (id: string | null) => {
    const found = sections.find((section) => section.id === id);
    return found
      ? html`<a href="#${found.id}">${found.heading}</a>`
      : html`<a href="#questions">${text('byPeople')}</a>`;
  };
  return tableHtml(words, {
    name: text('asked'),
    head: [text('question'), text('source'), text('answerIn')],
    rows: ASKED.map(({ question, source, section }) => [said(question), source, answer(section)]),
    figuresFrom: 3,
  });
}

function openQuestions({ said }: Words): Markup {
  return questionsHtml(ASKED.filter(({ section }) => section === null).map(({ question }) => said(question)));
}
