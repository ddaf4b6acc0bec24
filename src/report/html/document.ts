/** The frame of every report: one document that loads nothing and runs nothing, with its style sheet known by its hash. */
import { createHash } from 'node:crypto';
import type { Language } from '../../domain/text.ts';
import { html, type Markup } from './markup.ts';

export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  /** All style; it is written as it is, so no text of a file may be in it unescaped. */
  readonly style: string;
  readonly body: Markup;
}

export function documentOf({ language, title, style, body }: ReportDocument): string {
  const head = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} – Onderdak</title>
<style>`;
  const rest = html`</style>
</head>
<body>
${body}</body>
</html>
`;
  return head.text + style + rest.text;
}

/** Nothing may be loaded and nothing may run; the one style sheet is known by its hash. */
function contentSecurityPolicy(style: string): string {
  const hash = createHash('sha256').update(style, 'utf8').digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
}
