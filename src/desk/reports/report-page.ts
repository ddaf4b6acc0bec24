/** The frame of the printable reports of monitoring, and the parts that they are made of: sections, tables, figures. */

import type { Language, MessageParams, Text } from '../../domain/text.ts';
import { sayPlainDate } from '../../i18n/formats.ts';
import { say } from '../../i18n/message.ts';
import { documentOf } from '../../report/html/document.ts';
import { barPatterns } from '../../report/html/family-bar.ts';
import { type Content, html, type Markup } from '../../report/html/markup.ts';
import { section } from '../../report/html/page.ts';
import { printHeaders, styleSheet } from '../../report/html/style.ts';
import { MONITORING_TEXTS } from '../texts/monitoring.ts';
import { REPORT_TEXTS } from '../texts/monitoring-reports.ts';
import { sayCount, sayEuros } from '../texts/monitoring-words.ts';

export interface Words {
  readonly language: Language;
  readonly text: (id: keyof typeof REPORT_TEXTS, params?: MessageParams) => string;
  /** A text that the page of monitoring has too. */
  readonly shared: (id: keyof typeof MONITORING_TEXTS, params?: MessageParams) => string;
  readonly said: (text: Text) => string;
  readonly number: (value: number | null, decimals?: number) => string;
  readonly money: (euros: number | null) => string;
  readonly date: (date: string) => string;
}

export function wordsIn(language: Language): Words {
  return {
    language,
    text: (id, params) => say(REPORT_TEXTS[id], language, params),
    shared: (id, params) => say(MONITORING_TEXTS[id], language, params),
    said: (text) => say(text, language),
    number: (value, decimals) => sayCount(value, language, decimals),
    money: (euros) => sayEuros(euros, language),
    date: (date) => sayPlainDate(date, language),
  };
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly content: Content;
}

export interface ReportPage {
  readonly title: string;
  readonly intro: Content;
  readonly today: string;
  readonly fictitious: boolean;
  readonly suppressed: boolean;
  readonly sections: readonly Section[];
}

const STYLE = `
figure{margin:0 0 1.2rem}figure>.chart{width:100%;max-width:38rem;height:auto}figcaption{margin-bottom:.5rem;color:var(--muted)}
.multiples{display:grid;gap:1rem 1.5rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,15.5rem),1fr));margin-bottom:.6rem}
.multiples .chart{width:100%;height:auto}.multiples .name{font-weight:600;font-size:.95rem;line-height:1.3;margin:0 0 .3rem}
.tile strong{font-size:1.75rem}
.amount{text-align:right}tr.total th,tr.total td{border-top:2px solid var(--rule);font-weight:600}
.answer-space{border-bottom:1px solid var(--line);height:2.2rem;margin:0}
@media print{table{font-size:7.6pt}th,td{padding:.2rem .45rem .2rem 0}thead th{font-size:7.2pt;overflow-wrap:anywhere;hyphens:auto}figure>.chart{max-width:130mm}.multiples{grid-template-columns:repeat(3,1fr);gap:4mm}.multiples>div,figure{break-inside:avoid}}
`;

export function reportHtml(words: Words, page: ReportPage): string {
  const { title, intro, today, fictitious, suppressed, sections } = page;
  const { text, shared, date, language } = words;
  const mark = fictitious ? `${text('fictitiousMark')} · ${text('fictitiousText')}` : '';
  const links = sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`);
  const body = html`<a class="skip" href="#content">${text('skip')}</a>
${barPatterns()}
<header>
${fictitious && html`<p class="fictitious"><strong>${text('fictitiousMark')}</strong> ${text('fictitiousText')}</p>`}
<h1>${title}</h1>
<p class="subtitle">${text('made', { date: date(today) })}</p>
<nav aria-label="${text('contents')}"><ul>${links}</ul></nav>
</header>
<main id="content">
<p>${intro}</p>${suppressed && html`<p class="decide">${shared('suppressedNote')}</p>`}
${sections.map(({ id, heading, content }) => section(id, heading, content))}</main>
<footer><p>Onderdak · ${title}</p></footer>
`;
  const style = styleSheet + STYLE + printHeaders(mark, `Onderdak · ${title}`, text('page'));
  return documentOf({ language, title, style, body });
}

export interface Table {
  /** Unique on the page. */
  readonly name: string;
  readonly head: readonly string[];
  /** The first cell of each row is its head. */
  readonly rows: readonly (readonly Content[])[];
  readonly total?: readonly Content[];
  /** Columns before this one hold words, the others figures. */
  readonly figuresFrom?: number;
}

export function tableHtml({ text }: Words, { name, head, rows, total, figuresFrom = 1 }: Table): Markup {
  const look = (index: number): Content => index >= figuresFrom && html` class="amount"`;
  const row = ([first, ...rest]: readonly Content[]): Markup =>
    html`<th scope="row">${first}</th>${rest.map((cell, index) => html`<td${look(index + 1)}>${cell}</td>`)}`;
  // A label of its own: the section around it bears the same name, and two landmarks may not.
  return html`<div class="scroll" role="region" aria-label="${text('table', { name })}" tabindex="0"><table><caption class="hidden">${name}</caption><thead><tr>${head.map((cell, index) => html`<th scope="col"${look(index)}>${cell}</th>`)}</tr></thead><tbody>${rows.map((cells) => html`<tr>${row(cells)}</tr>`)}${total && html`<tr class="total">${row(total)}</tr>`}</tbody></table></div>
`;
}

/** A drawing with what it shows in words; its figures are in a table beside it. */
export function figureHtml(caption: Content, drawing: Markup): Markup {
  return html`<figure><figcaption>${caption}</figcaption>${drawing}</figure>
`;
}

/** Questions with room to write on paper. */
export function questionsHtml(questions: readonly string[]): Markup {
  return html`<ol>${questions.map((question) => html`<li>${question}<p class="answer-space"></p></li>`)}</ol>`;
}
