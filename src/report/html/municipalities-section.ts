/** What each municipality carries against its fair share: bars inside a table, so that the figures stand beside them. */
import type { MunicipalityLoad } from '../../domain/plan.ts';
import { sayNumber, sayShare } from '../../i18n/formats.ts';
import { sayLabel } from '../../i18n/labels.ts';
import { type Content, html, type Markup } from './markup.ts';
import { list, type Page, percent, scrollingTable, section } from './page.ts';

interface Columns {
  readonly promised: boolean;
  readonly task: boolean;
  readonly displacement: boolean;
  /** Persons that the whole width of a bar stands for. */
  readonly scale: number;
}

export function municipalitiesSection(page: Page): Markup {
  const { text, input } = page;
  const loads = [...input.plan.loads].sort(byLoad);
  const carrying = loads.filter(({ personsPlaced, personsUsed }) => personsPlaced + personsUsed > 0);
  const others = loads.filter(({ personsPlaced, personsUsed }) => personsPlaced + personsUsed === 0);
  const columns = columnsOf(loads);
  return section(
    'municipalities',
    text('municipalitiesHeading'),
    html`<p>${text('municipalitiesIntro')}</p>${legend(page)}
${carrying.length > 0 && table(text('municipalitiesHeading'), carrying, columns, page)}
${columns.displacement && html`<p>${text('displacementNote')}</p>`}
${others.length > 0 && html`<details><summary>${text('otherMunicipalities', { count: others.length })}</summary>${table(text('otherMunicipalities', { count: others.length }), others, columns, page)}</details>`}`,
  );
}

function byLoad(left: MunicipalityLoad, right: MunicipalityLoad): number {
  const total = (load: MunicipalityLoad): number => load.personsPlaced + load.personsUsed;
  return total(right) - total(left) || (left.municipality < right.municipality ? -1 : 1);
}

function columnsOf(loads: readonly MunicipalityLoad[]): Columns {
  return {
    promised: loads.some(
      ({ committedFamilies, committedPersons }) => (committedFamilies ?? committedPersons) !== undefined,
    ),
    task: loads.some(({ taskRemaining }) => taskRemaining !== undefined),
    displacement: loads.some(({ displacementShare }) => displacementShare !== undefined),
    scale: Math.max(1, ...loads.map((load) => Math.max(load.personsPlaced + load.personsUsed, load.fairShare ?? 0))),
  };
}

function legend({ text }: Page): Markup {
  const key = (look: string, words: string) =>
    html`<svg class="key" aria-hidden="true" width="16" height="16"><rect class="${look}" x="1" y="1" width="14" height="14"/></svg> ${words}`;
  const share = html`<svg class="key" aria-hidden="true" width="16" height="16"><rect class="share" x="6.5" y="0" width="3" height="16"/></svg> ${text('legendShare')}`;
  return list([key('placed', text('legendPlaced')), key('used', text('legendUsed')), share], 'legend');
}

function table(label: string, loads: readonly MunicipalityLoad[], columns: Columns, page: Page): Markup {
  const { text, language } = page;
  const heads = [
    sayLabel('municipality', language),
    text('load'),
    text('familiesShort'),
    text('placedShort'),
    text('usedShort'),
    text('shareShort'),
    ...(columns.promised ? [text('promised')] : []),
    ...(columns.task ? [text('taskLeft')] : []),
    ...(columns.displacement ? [text('socialRent')] : []),
  ];
  const head = html`<tr>${heads.map((words) => html`<th scope="col">${words}</th>`)}</tr>`;
  return html`<div class="loads">${scrollingTable(
    page,
    label,
    head,
    loads.map((load) => row(load, columns, page)),
  )}</div>`;
}

function row(load: MunicipalityLoad, columns: Columns, page: Page): Markup {
  const { names, language } = page;
  const share = load.fairShare === null ? '–' : sayNumber(load.fairShare, language, 1);
  const cells: Content[] = [
    html`<td class="load">${bar(load, columns.scale, page)}</td>`,
    html`<td>${load.familiesPlaced}</td>`,
    html`<td>${load.personsPlaced}</td>`,
    html`<td>${load.personsUsed}</td>`,
    html`<td>${share}</td>`,
    columns.promised && html`<td class="whole">${promised(load, page)}</td>`,
    columns.task && html`<td class="whole">${task(load, page)}</td>`,
    columns.displacement &&
      html`<td>${load.displacementShare === undefined ? '–' : sayShare(load.displacementShare, language)}</td>`,
  ];
  return html`<tr><th scope="row">${names.municipality(load.municipality)}</th>${cells}</tr>
`;
}

function promised({ committedFamilies, committedPersons }: MunicipalityLoad, { text }: Page): Markup {
  const parts = [
    ...(committedFamilies === undefined ? [] : [text('promisedFamilies', { count: committedFamilies })]),
    ...(committedPersons === undefined ? [] : [text('promisedPersons', { count: committedPersons })]),
  ];
  return parts.length > 0 ? html`${parts.map((part, index) => html`${index > 0 && html`<br>`}${part}`)}` : html`–`;
}

function task({ taskRemaining, taskUnit }: MunicipalityLoad, { text }: Page): string {
  if (taskRemaining === undefined) return '–';
  return text(taskUnit === 'families' ? 'promisedFamilies' : 'promisedPersons', { count: taskRemaining });
}

/** Earlier persons first, then those of this plan, and a mark at the fair share. The figures stand in the cells beside it. */
function bar(
  { personsPlaced, personsUsed, fairShare }: MunicipalityLoad,
  scale: number,
  { text, language }: Page,
): Markup {
  const label = text('loadBar', {
    placed: personsPlaced,
    used: personsUsed,
    share: fairShare === null ? '–' : sayNumber(fairShare, language, 1),
  });
  return html`<svg role="img" aria-label="${label}" width="100%" height="22">${personsUsed > 0 && html`<rect class="used" x="0" y="5" width="${percent(personsUsed, scale)}" height="12"/>`}${personsPlaced > 0 && html`<rect class="placed" x="${percent(personsUsed, scale)}" y="5" width="${percent(personsPlaced, scale)}" height="12"/>`}${fairShare !== null && html`<rect class="share" x="${percent(fairShare, scale)}" y="0" width="3" height="22"/>`}</svg>`;
}
