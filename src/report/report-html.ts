/** report.html: one file that needs no network, no font and no script, in Dutch or English. */

import type { Language } from '../domain/text.ts';
import { sayWeek } from '../i18n/formats.ts';
import { say } from '../i18n/message.ts';
import { SUMMARY } from '../i18n/summary.ts';
import { documentOf } from './html/document.ts';
import { familiesSection } from './html/families-section.ts';
import { barPatterns } from './html/family-bar.ts';
import { findingsSection } from './html/findings-section.ts';
import { mapSection } from './html/map-section.ts';
import { html, type Markup } from './html/markup.ts';
import { methodSection } from './html/method-section.ts';
import { municipalitiesSection } from './html/municipalities-section.ts';
import { objectivesSection } from './html/objectives-section.ts';
import { type Page, pageOf } from './html/page.ts';
import { scarcitySection } from './html/scarcity-section.ts';
import { printHeaders, styleSheet } from './html/style.ts';
import { summarySection } from './html/summary-section.ts';
import type { ReportInput } from './report-input.ts';

/** The whole document. The same plan gives the same bytes. */
export function reportHtml(input: ReportInput, language: Language): string {
  const page = pageOf(input, language);
  const title = say(SUMMARY.title, language, { week: sayWeek(input.plan.week, language) });
  const style = styleSheet + headersFor(page, title);
  const body = html`<a class="skip" href="#content">${page.text('skip')}</a>
${barPatterns()}
${header(page, title)}
<main id="content">
${summarySection(page)}${mapSection(page)}${familiesSection(page)}${municipalitiesSection(page)}${scarcitySection(page)}${objectivesSection(page)}${findingsSection(page)}${methodSection(page)}</main>
<footer><p>Onderdak ${input.plan.manifest.version} · ${title}${input.plan.fictitious && ` · ${page.text('fictitiousMark')}`}</p></footer>
`;
  return documentOf({ language, title, style, body });
}

function headersFor(page: Page, title: string): string {
  const mark = page.input.plan.fictitious ? `${page.text('fictitiousMark')} · ${page.text('fictitiousText')}` : '';
  return printHeaders(mark, `Onderdak · ${title}`, page.text('page'));
}

function header({ input, text }: Page, title: string): Markup {
  const { plan } = input;
  const contents = [
    ['summary', text('summaryHeading')],
    ['map', text('mapHeading')],
    ['families', text('familiesHeading')],
    ['municipalities', text('municipalitiesHeading')],
    ['scarcity', text('scarcityHeading')],
    ['objectives', text('objectivesHeading')],
    ['findings', text('findingsHeading')],
    ['method', text('methodHeading')],
  ] as const;
  return html`<header>
${plan.fictitious && html`<p class="fictitious"><strong>${text('fictitiousMark')}</strong> ${text('fictitiousText')}</p>`}
<h1>${title}</h1>
<p class="subtitle">${text('subtitle', { policy: plan.policy, weeks: plan.horizonWeeks })}</p>
<nav aria-label="${text('contents')}"><ul>${contents.map(([id, words]) => html`<li><a href="#${id}">${words}</a></li>`)}</ul></nav>
</header>`;
}
