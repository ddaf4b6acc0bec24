/** A letter as one file that loads nothing and runs nothing, to print or to open in a word processor. */
import { documentOf } from '../../report/html/document.ts';
import { html, type Markup } from '../../report/html/markup.ts';
import type { Letter, LetterPart } from './letter.ts';
import { blankText } from './letter-text.ts';

const STYLE = `
body { font: 12pt/1.5 Arial, Helvetica, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff; }
h1 { font-size: 1.35em; line-height: 1.3; margin: 1.5em 0 1em; }
h2 { font-size: 1.05em; margin: 1.5em 0 0.25em; break-after: avoid; }
p, ul { margin: 0 0 0.75em; }
.blank { border: 2px dashed #8a3b00; padding: 0.5em; font-weight: bold; color: #8a3b00; }
@page { margin: 2.5cm; }
@media print { body { margin: 0; max-width: none; } }
`;

export function letterHtml(letter: Letter): string {
  const { language, title, parts } = letter;
  const body = html`<main>
<h1>${title}</h1>
${parts.map((part) => partHtml(part, letter))}</main>
`;
  return documentOf({ language, title, style: STYLE, body });
}

function partHtml(part: LetterPart, { language }: Letter): Markup {
  switch (part.kind) {
    case 'heading':
      return html`<h2>${part.text}</h2>\n`;
    case 'paragraph':
      return html`<p>${part.text}</p>\n`;
    case 'list':
      return html`<ul>${part.items.map((item) => html`<li>${item}</li>`)}</ul>\n`;
    case 'blank':
      return html`<p class="blank">${blankText(part.text, language)}</p>\n`;
  }
}
