/** What every part of the report works with: the input, its families in order, the names, and the words. */
import type { Language, MessageParams } from '../../domain/text.ts';
import { say } from '../../i18n/message.ts';
import { type Names, namesOf } from '../../i18n/names.ts';
import { REPORT } from '../../i18n/report-texts.ts';
import { type FamilyLine, familyLines } from '../family-lines.ts';
import { type PlanFigures, planFigures } from '../plan-figures.ts';
import type { ReportInput } from '../report-input.ts';
import { type Content, html, type Markup } from './markup.ts';

export interface Page {
  readonly input: ReportInput;
  readonly language: Language;
  readonly names: Names;
  readonly lines: readonly FamilyLine[];
  readonly figures: PlanFigures;
  /** A fixed text of the report in the language of the page. */
  readonly text: (id: keyof typeof REPORT, params?: MessageParams) => string;
}

export function pageOf(input: ReportInput, language: Language): Page {
  return {
    input,
    language,
    names: namesOf(input.week),
    lines: familyLines(input),
    figures: planFigures(input),
    text: (id, params) => say(REPORT[id], language, params),
  };
}

/** A section with its heading; `id` is the target of the table of contents. */
export function section(id: string, heading: string, content: Content): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${heading}</h2>${content}</section>
`;
}

/** A table that scrolls within itself on a narrow screen, so that the page never does. */
export function scrollingTable({ text }: Page, name: string, head: Content, body: Content): Markup {
  // A label of its own: the section around it bears the same name, and two landmarks may not.
  const label = text('table', { name });
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table><thead>${head}</thead><tbody>${body}</tbody></table></div>`;
}

export function list(items: readonly Content[], className = ''): Markup {
  return html`<ul class="${className}">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

/** A share of a whole as a percentage of a drawing, with at most two decimals. */
export function percent(part: number, whole: number): string {
  return `${whole > 0 ? Math.round((part / whole) * 10_000) / 100 : 0}%`;
}
