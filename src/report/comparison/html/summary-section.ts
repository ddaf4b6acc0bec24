/** The first page: the answers in sentences, and the policies side by side in one table. */

import type { MeasureId } from '../../../simulation/measures/measure.ts';
import type { MeasureSummary } from '../../../study/comparison/comparison.ts';
import { type Content, html, type Markup } from '../../html/markup.ts';
import { section } from '../../html/page.ts';
import { type Answer, answersOf, intervalTimes, KEY_MEASURES, perYear, tell } from '../answers.ts';
import { sayEurosShort, sayInterval } from '../measure-values.ts';
import { rank, summaryOf } from '../ranking.ts';
import type { NumberedArm, StudyPage } from '../study-page.ts';
import { dataTable } from './figure.ts';

export function summarySection(page: StudyPage): Markup {
  const { text } = page;
  return section(
    'summary',
    text('summaryHeading'),
    html`<div class="answers">${answersOf(page).map((answer) => answerOf(answer))}</div>
<h3>${text('glanceHeading')}</h3>
<p>${text(page.arms.length > 1 ? 'glanceIntro' : 'glanceIntroOne')}</p>
${glance(page)}
<p class="decide">${tell(page, 'decide')}</p>`,
  );
}

/** The first sentence is the answer; the rest explains it. */
function answerOf({ id, question, sentences }: Answer): Markup {
  const [first, ...rest] = sentences;
  return html`<div class="answer" id="answer-${id}"><h3>${question}</h3><p class="first">${first}</p><p>${rest.join(' ')}</p></div>
`;
}

type KeyMeasure = (typeof KEY_MEASURES)[number];

function glance(page: StudyPage): Markup {
  const { text, arms } = page;
  const heads: Content[] = [text('policy'), ...KEY_MEASURES.map((measure) => headOf(measure, page))];
  const best = new Map(KEY_MEASURES.map((measure) => [measure, bestOf(measure, page)]));
  const rows = arms.map((arm) => [
    html`${arm.number}. ${arm.name}${arm.isReference && page.arms.length > 1 && html` <small>(${text('reference')})</small>`}`,
    ...KEY_MEASURES.map((measure) => cell(arm, measure, best.get(measure)!, page)),
  ]);
  return html`<div class="glance">${dataTable({ caption: text('glanceCaption'), heads, rows })}</div>`;
}

function headOf(measure: KeyMeasure, { text, comparison }: StudyPage): string {
  return text(`glance-${measure}`, { cap: comparison.capWeeks });
}

/** The best policy and those that cannot be told from it; none where there is nothing to compare. */
function bestOf(measure: MeasureId, { comparison }: StudyPage): ReadonlySet<string> {
  const ranking = rank(comparison, measure);
  if (!ranking || comparison.arms.length < 2) return new Set();
  if (ranking.tied.length > 0 && ranking.tied.length === ranking.all.length - 1) return new Set();
  return new Set([ranking.best.arm, ...ranking.tied].map(({ arm }) => arm));
}

function cell({ result }: NumberedArm, measure: KeyMeasure, best: ReadonlySet<string>, page: StudyPage): Markup {
  const summary = summaryOf(result, measure);
  if (!summary) return html`–`;
  const { shown, write } = asShown(summary, measure, page);
  const mark = best.has(result.arm) && html` <b class="mark good">✓ ${page.text('best')}</b>`;
  return html`${write(shown.mean)}${mark}<br><small>${sayInterval(shown, write)}</small>`;
}

/** Cost is told per year, as budgets are. */
function asShown(summary: MeasureSummary, measure: MeasureId, page: StudyPage) {
  if (measure !== 'cost-total') return { shown: summary, write: page.write(measure) };
  return {
    shown: intervalTimes(summary, perYear(page)),
    write: (value: number) => sayEurosShort(value, page.language),
  };
}
