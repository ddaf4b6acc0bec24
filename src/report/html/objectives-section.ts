/** The objectives in their order: the value reached, the best that could be, and how far that is proven. */
import type { ObjectiveResult } from '../../domain/plan.ts';
import { sayLabel, sayMethod, sayProof, sayStatus } from '../../i18n/labels.ts';
import { sayAmount, sayObjective, sayObjectiveAim } from '../../i18n/objectives.ts';
import { html, type Markup } from './markup.ts';
import { type Page, scrollingTable, section } from './page.ts';

export function objectivesSection(page: Page): Markup {
  const { input, language, text } = page;
  const head = html`<tr>${(['order', 'objective', 'value', 'bound', 'proof'] as const).map((label) => html`<th scope="col">${sayLabel(label, language)}</th>`)}</tr>`;
  return section(
    'objectives',
    text('objectivesHeading'),
    html`<p>${text('objectivesIntro')}</p>
<p class="status ${input.plan.status === 'optimal' ? 'good' : 'attention'}">${sayStatus(input.plan.status, language)}</p>
${scrollingTable(
  page,
  text('objectivesHeading'),
  head,
  input.plan.objectives.map((objective, index) => row(objective, index, page)),
)}`,
  );
}

function row(objective: ObjectiveResult, index: number, { input, language }: Page): Markup {
  const { name, value, bound, unit, proven, how } = objective;
  return html`<tr><td>${index + 1}</td><th scope="row">${sayObjective(name, language)}<br><small>${sayObjectiveAim(name, input.plan.capWeeks, language)}</small></th><td>${sayAmount(value, unit, language)}</td><td>${bound === null ? '–' : sayAmount(bound, unit, language)}</td><td><span class="mark ${proven ? 'good' : 'attention'}" aria-hidden="true">${proven ? '✓' : '~'}</span> ${sayProof(objective, language)}<br><small>${sayMethod(how, language)}</small></td></tr>
`;
}
