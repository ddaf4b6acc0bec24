/** The parts that every section is made of: a chart with its finding in words and its data behind it, and tables with a caption. */
import { type Content, html, type Markup } from '../../html/markup.ts';
import type { StudyPage } from '../study-page.ts';

export interface Figure {
  readonly title: string;
  /** What the chart shows, in a sentence or two. */
  readonly finding: Content;
  readonly drawing: Markup;
  readonly legend?: Markup;
  /** The data of the chart. */
  readonly table: Markup;
}

export function figure({ text }: StudyPage, { title, finding, drawing, legend, table }: Figure): Markup {
  return html`<figure class="study"><figcaption><h3>${title}</h3><p>${finding}</p>${legend}</figcaption>
${drawing}
<details><summary>${text('dataOf', { title })}</summary>${table}</details></figure>
`;
}

/** Small charts side by side, each under the name of its policy. */
export function multiples(charts: readonly { readonly name: string; readonly drawing: Markup }[]): Markup {
  return html`<div class="multiples">${charts.map(({ name, drawing }) => html`<div><p class="name">${name}</p>${drawing}</div>`)}</div>`;
}

export interface DataTable {
  /** Unique on the page. */
  readonly caption: string;
  readonly heads: readonly Content[];
  /** The first cell of each row is its head. */
  readonly rows: readonly (readonly Content[])[];
}

/** A table that scrolls within itself on a narrow screen. */
export function dataTable({ caption, heads, rows }: DataTable): Markup {
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table class="data"><caption>${caption}</caption><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.map(tableRow)}</tbody></table></div>`;
}

function tableRow([head, ...cells]: readonly Content[]): Markup {
  return html`<tr><th scope="row">${head}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`;
}

/** A sign of the legend, with its words. */
export function legendOf(entries: readonly { readonly look: string; readonly words: string }[]): Markup {
  return html`<ul class="legend">${entries.map(({ look, words }) => html`<li><svg class="key" aria-hidden="true" width="16" height="16">${sign(look)}</svg> ${words}</li>`)}</ul>`;
}

function sign(look: string): Markup {
  switch (look) {
    case 'dot':
      return html`<circle class="key-fill" cx="8" cy="8" r="5"/>`;
    case 'diamond':
      return html`<path class="key-alert" d="M8 1 15 8 8 15 1 8Z"/>`;
    case 'ring':
      return html`<circle class="key-ring" cx="8" cy="8" r="5"/>`;
    case 'square':
      return html`<rect class="key-fill" x="2" y="2" width="12" height="12"/>`;
    case 'line':
      return html`<line class="key-line" x1="0" x2="16" y1="8" y2="8"/>`;
    case 'dashed':
      return html`<line class="key-dashed" x1="0" x2="16" y1="8" y2="8"/>`;
    case 'target':
      return html`<line class="key-target" x1="0" x2="16" y1="8" y2="8"/>`;
    default:
      return html`<rect class="${look}" x="1" y="1" width="14" height="14"/>`;
  }
}
