/** report.html of a comparison: the answer, the evidence, the method; one file that needs no network, no font and no script. */
import type { Language } from '../../domain/text.ts';
import { documentOf } from '../html/document.ts';
import { barPatterns } from '../html/family-bar.ts';
import { html, type Markup } from '../html/markup.ts';
import { printHeaders, styleSheet } from '../html/style.ts';
import type { ComparisonResult } from './comparison-result.ts';
import { costSection } from './html/cost-section.ts';
import { groupsSection } from './html/groups-section.ts';
import { methodSection } from './html/method-section.ts';
import { outcomesSection } from './html/outcomes-section.ts';
import { outlineSymbol, placesSection } from './html/places-section.ts';
import { sensitivitySection } from './html/sensitivity-section.ts';
import { studyStyle } from './html/style.ts';
import { summarySection } from './html/summary-section.ts';
import { timeSection } from './html/time-section.ts';
import { tradeOffSection } from './html/trade-off-section.ts';
import { type StudyPage, studyPageOf } from './study-page.ts';

/** The sections in their order, each with the id of its heading; one that has nothing to show gives none. */
const SECTIONS = [
  ['summary', 'summaryHeading', summarySection],
  ['outcomes', 'outcomesHeading', outcomesSection],
  ['time', 'timeHeading', timeSection],
  ['places', 'placesHeading', placesSection],
  ['cost', 'costHeading', costSection],
  ['trade-off', 'tradeOffHeading', tradeOffSection],
  ['groups', 'groupsHeading', groupsSection],
  ['sensitivity', 'sensitivityHeading', sensitivitySection],
  ['method', 'methodHeading', methodSection],
] as const satisfies readonly (readonly [
  string,
  Parameters<StudyPage['text']>[0],
  (page: StudyPage) => Markup | false,
])[];

/** The whole document. The same data gives the same bytes. */
export function comparisonHtml(result: ComparisonResult, language: Language): string {
  const page = studyPageOf(result, language);
  const { text, comparison } = page;
  const title = text(comparison.arms.length > 1 ? 'title' : 'titleOne', { study: comparison.study });
  const sections = SECTIONS.map(([id, heading, make]) => ({ id, words: text(heading), content: make(page) }));
  const mark = comparison.fictitious ? `${text('fictitiousMark')} · ${text('fictitiousText')}` : '';
  const body = html`<a class="skip" href="#content">${text('skip')}</a>
${barPatterns()}${outlineSymbol()}
${header(page, title, sections)}
<main id="content">
${sections.map(({ content }) => content)}</main>
<footer><p>Onderdak ${comparison.manifest.version} · ${title}${comparison.fictitious && ` · ${text('fictitiousMark')}`}</p></footer>
`;
  const style = styleSheet + studyStyle + printHeaders(mark, `Onderdak · ${title}`, text('page'));
  return documentOf({ language, title, style, body });
}

function header(
  { text, comparison, arms }: StudyPage,
  title: string,
  sections: readonly { readonly id: string; readonly words: string; readonly content: Markup | false }[],
): Markup {
  const shown = sections.filter(({ content }) => content !== false);
  const { replications, duration } = comparison;
  return html`<header>
${comparison.fictitious && html`<p class="fictitious"><strong>${text('fictitiousMark')}</strong> ${text('fictitiousText')}</p>`}
<h1>${title}</h1>
<p class="subtitle">${text('subtitle', { count: arms.length, weeks: duration.weeks, replications })}</p>
<nav aria-label="${text('contents')}"><ul>${shown.map(({ id, words }) => html`<li><a href="#${id}">${words}</a></li>`)}</ul></nav>
</header>`;
}
