/** The findings by weight: families who need help, data to look at, and what is good to know. */
import { FINDING_WEIGHTS, type FindingWeight, findingsByUrgency, sayFinding, weightOf } from '../../i18n/findings.ts';
import type { REPORT } from '../../i18n/report-texts.ts';
import { html, type Markup } from './markup.ts';
import { list, type Page, section } from './page.ts';

const HEADINGS: Readonly<Record<FindingWeight, keyof typeof REPORT>> = {
  people: 'findingsPeople',
  data: 'findingsData',
  note: 'findingsNote',
};

export function findingsSection({ input, names, language, text }: Page): Markup {
  const groups = FINDING_WEIGHTS.map((weight) => {
    const sentences = findingsByUrgency(input.plan.warnings)
      .filter((finding) => weightOf(finding) === weight)
      .map((finding) => sayFinding(finding, names, language));
    return sentences.length > 0 && html`<h3>${text(HEADINGS[weight])}</h3>${list(sentences, `findings ${weight}`)}`;
  });
  const none = input.plan.warnings.length === 0 && html`<p>${text('findingsNone')}</p>`;
  return section('findings', text('findingsHeading'), html`${groups}${none}`);
}
