/** The record as a file in the shape of the standard, and the facts as a document for who writes a DPIA, an IAMA or a technical file. */

import type { Language } from '../../../domain/text.ts';
import { say } from '../../../i18n/message.ts';
import { documentOf } from '../../../report/html/document.ts';
import { html } from '../../../report/html/markup.ts';
import { printHeaders, styleSheet } from '../../../report/html/style.ts';
import { DOCUMENT_TEXTS } from '../../texts/algorithm.ts';
import { entriesOf, pairOf } from './check-values.ts';
import { FACTS } from './facts/all.ts';
import type { Fact } from './facts/fact.ts';
import type { AlgorithmRecord } from './record.ts';
import { DOCUMENTS, type RecordField, type SaidFact } from './schemas.ts';
import type { SystemFacts } from './system-facts.ts';

/** The JSON that the register of algorithms takes: key → text, or a list. Fields without a value are left out. */
export function recordJson({ fields }: AlgorithmRecord): string {
  const values = fields
    .filter(({ value }) => value !== '')
    .map((field) => [field.key, field.type === 'array' ? listOf(field) : field.value]);
  return `${JSON.stringify(Object.fromEntries(values), null, 2)}\n`;
}

function listOf({ key, value }: RecordField): unknown[] {
  const entries = entriesOf(value);
  if (!key.endsWith('_grouping')) return [...entries];
  return entries.map((entry) => {
    const [title = '', link = ''] = pairOf(entry);
    return { title, ...(link === '' ? {} : { link }) };
  });
}

export function saidFacts(facts: SystemFacts, language: Language): readonly SaidFact[] {
  return FACTS.map((fact) => saidFact(fact, facts, language));
}

function saidFact(
  { id, title, text, params, forAPerson, asked }: Fact,
  facts: SystemFacts,
  language: Language,
): SaidFact {
  return {
    id,
    title: say(title, language),
    text: say(text, language, params?.(facts, language)).trim(),
    forAPerson: forAPerson ?? false,
    asked: DOCUMENTS.flatMap((document) => (asked[document] ? [{ document, where: asked[document] }] : [])),
  };
}

/** One file that prints: the record, then the facts per document. */
export function recordHtml(record: AlgorithmRecord, language: Language): string {
  const text = (id: keyof typeof DOCUMENT_TEXTS): string => say(DOCUMENT_TEXTS[id], language);
  const title = text('documentTitle');
  const facts = saidFacts(record.facts, language);
  const rows = record.fields.map(
    ({ title: name, value, origin }) =>
      html`<dt lang="nl">${name}${origin === 'to-write' && html` <small lang="${language}">(${text('toWrite')})</small>`}</dt><dd lang="nl">${
        value === '' ? html`<span lang="${language}">–</span>` : value.split('\n').map((line) => html`${line}<br>`)
      }</dd>`,
  );
  const parts = DOCUMENTS.map((document) => {
    const asked = facts.filter((fact) => fact.asked.some((each) => each.document === document));
    return html`<section aria-labelledby="${document}"><h2 id="${document}">${text(document)}</h2><dl class="words">${asked.map(
      (fact) =>
        html`<dt>${fact.title}${fact.forAPerson && html` <small>(${text('forAPerson')})</small>`}</dt><dd>${fact.text} <small>${
          fact.asked.find((each) => each.document === document)?.where
        }</small></dd>`,
    )}</dl></section>`;
  });
  const body = html`<header><h1>${title}</h1><p class="subtitle">${text('documentIntro')}</p></header>
<main id="content"><section aria-labelledby="record"><h2 id="record">${text('recordHeading')}</h2><dl class="words">${rows}</dl></section>${parts}</main>`;
  return documentOf({
    language,
    title,
    style: styleSheet + printHeaders('', `Onderdak · ${title}`, text('page')),
    body,
  });
}
