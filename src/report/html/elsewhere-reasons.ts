/** Why not elsewhere: one line per municipality while that can be read, else one line per reason with its municipalities. */
import type { FamilyExplanation, ReasonKind } from '../../domain/reason.ts';
import { sayList } from '../../i18n/formats.ts';
import { sayReason, sayReasonLabel } from '../../i18n/reasons.ts';
import { html, type Markup } from './markup.ts';
import { list, type Page } from './page.ts';

type Elsewhere = FamilyExplanation['elsewhere'];

/** Up to so many municipalities each get their own line. */
const MOST_LINES = 20;
const MOST_REASONS = 3;
const MOST_NAMED = 8;

export function elsewhereReasons(elsewhere: Elsewhere, page: Page): Markup {
  return elsewhere.length <= MOST_LINES ? byMunicipality(elsewhere, page) : byReason(elsewhere, page);
}

function byMunicipality(elsewhere: Elsewhere, { names, language, text }: Page): Markup {
  const rows = elsewhere.map(({ municipality, reasons }) => {
    const sentences = reasons.slice(0, MOST_REASONS).map((reason) => sayReason(reason, names, language));
    const more = reasons.length - sentences.length;
    if (more > 0) sentences.push(text('moreReasons', { count: more }));
    if (sentences.length === 0) sentences.push(text('noReason'));
    return html`<dt>${names.municipality(municipality)}</dt><dd>${sentences.join(' ')}</dd>`;
  });
  return html`<dl class="elsewhere">${rows}</dl>`;
}

/** A municipality stands under its first reason, which is the one that counts most. */
function byReason(elsewhere: Elsewhere, { names, language, text }: Page): Markup {
  const groups = new Map<ReasonKind, string[]>();
  for (const { municipality, reasons } of elsewhere) {
    const kind = reasons[0]?.kind;
    if (kind === undefined) continue;
    const group = groups.get(kind) ?? [];
    group.push(names.municipality(municipality));
    groups.set(kind, group);
  }
  const lines = [...groups].map(
    ([kind, municipalities]) =>
      html`<b>${text('groupCount', { label: sayReasonLabel(kind, language), count: municipalities.length })}</b>: ${sayList(municipalities, language, MOST_NAMED)}.`,
  );
  return list(lines);
}
