/** A small page made by the server, for before somebody is signed in: no script, readable without style, both languages. */

import { LANGUAGES, type Language, type Text } from '../../../domain/text.ts';
import { say } from '../../../i18n/message.ts';
import { SIGN_IN_TEXTS as TEXTS } from '../../texts/sign-in-texts.ts';
import { LANGUAGE_QUERY } from '../language.ts';

export interface PageParts {
  readonly title: string;
  /** Made with `html`, so that nothing in it is unescaped by accident. */
  readonly content: Html;
  readonly language: Language;
  /** The page's own address, for the choice of language; none where asking again would do something again. */
  readonly address?: string;
}

/** Text that is safe to put in a page. */
export interface Html {
  readonly html: string;
}

export function html(parts: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html {
  const shown = values.map((value) => {
    if (typeof value === 'string') return escapeHtml(value);
    return 'html' in value ? value.html : value.map((one) => one.html).join('');
  });
  return { html: parts.map((part, at) => part + (shown[at] ?? '')).join('') };
}

export const STYLE_ADDRESS = '/sign-in/style.css';
const OTHER_LANGUAGE: Text = { nl: 'In English', en: 'In het Nederlands' };

export function page({ title, content, language, address }: PageParts): string {
  const other = LANGUAGES.find((one) => one !== language)!;
  const choice = address
    ? html`<p class="language"><a href="${`${address}?${LANGUAGE_QUERY}=${other}`}" lang="${other}" hreflang="${other}">${say(OTHER_LANGUAGE, language)}</a></p>`
    : html``;
  const whole = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Onderdak</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STYLE_ADDRESS}">
</head>
<body>
<header><p class="name">Onderdak</p><p>${say(TEXTS['what-it-is'], language)}</p></header>
<main>
<h1>${title}</h1>
${content}
</main>
${address ? html`<footer>${choice}</footer>` : html``}
</body>
</html>
`;
  return whole.html;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Contrast of at least 7:1 in light and dark; one column that fits 320 pixels. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1f; --paper: #ffffff; --link: #0b4a8f; --line: #5f6368; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f1f1f4; --paper: #16181c; --link: #a8cdf7; --line: #9aa0a6; }
}
body { margin: 0 auto; max-width: 40rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
header { border-bottom: 1px solid var(--line); margin-bottom: 2rem; }
header p { margin: 0 0 .5rem; }
.name { font-size: 1.25rem; font-weight: 700; }
h1 { font-size: 1.75rem; line-height: 1.25; }
a { color: var(--link); }
button, .button { display: inline-block; min-height: 1.5rem; padding: .75rem 1.5rem; border: 2px solid var(--link); border-radius: .25rem;
  background: var(--link); color: var(--paper); font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); }
`;
