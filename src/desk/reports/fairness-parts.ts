/** Who declined and who decided otherwise, homes that others did not get, and how it works out for groups of families. */

import { sayShare } from '../../i18n/formats.ts';
import { html, type Markup } from '../../report/html/markup.ts';
import { AUDIT_GROUP_TEXTS, AUDIT_TEXTS, DIMENSION_TEXTS } from '../texts/audit.ts';
import type { Estimate } from '../work/audit/schemas.ts';
import type { Evaluation } from '../work/monitoring/evaluation.ts';
import type { Monitoring } from '../work/monitoring/schemas.ts';
import { tableHtml, type Words } from './report-page.ts';

export function decisionsPart({ refusals, overrides, savedPlans }: Monitoring, words: Words): Markup {
  const { shared, number } = words;
  return tableHtml(words, {
    name: shared('decisions'),
    head: [shared('decisions'), shared('times')],
    rows: [
      [shared('refusedByMunicipality'), number(refusals.byMunicipality)],
      [shared('refusedByFamily'), number(refusals.byFamily)],
      [shared('overrides'), number(overrides)],
      [shared('savedPlans'), number(savedPlans)],
    ],
  });
}

export function homesPart({ homes, figures }: Evaluation, words: Words): Markup {
  const { text, shared, number, language } = words;
  if (homes.length === 0) return html`<p>${text('noHomes')}</p>`;
  const table = tableHtml(words, {
    name: text('homes'),
    head: [shared('municipality'), text('homesGiven'), text('vacated'), text('shareOfHomes')],
    rows: homes.map(({ municipality, given, vacatedPerYear, share }) => [
      figures.municipalityNames[municipality] ?? municipality,
      number(given),
      number(vacatedPerYear),
      share === null ? '–' : sayShare(share, language),
    ]),
  });
  return html`<p>${text('homesText')}</p>${table}`;
}

export function outcomesPart({ outcomes }: Evaluation, words: Words): Markup {
  const { said, number, language } = words;
  const share = (value: number): string => sayShare(Math.round(value * 1000) / 1000, language);
  const estimate = (of: Estimate | null, write: (value: number) => string): string => {
    if (of === null) return '–';
    const { mean, low, high } = of;
    return low === null || high === null ? write(mean) : `${write(mean)} (${write(low)} – ${write(high)})`;
  };
  const table = tableHtml(words, {
    name: said(AUDIT_TEXTS.outcomesCaption),
    head: [
      said(AUDIT_TEXTS.group),
      said(AUDIT_TEXTS.families),
      said(AUDIT_TEXTS.weeksInShelter),
      said(AUDIT_TEXTS.shareOverCap),
      said(AUDIT_TEXTS.match),
      said(AUDIT_TEXTS.shareDeclined),
    ],
    rows: outcomes
      .filter(({ families }) => families !== 0)
      .map(({ dimension, group, families, weeksInShelter, shareOverCap, match, shareDeclined }) => [
        `${said(DIMENSION_TEXTS[dimension])}: ${said(AUDIT_GROUP_TEXTS[group])}`,
        number(families),
        estimate(weeksInShelter, (value) => number(value)),
        estimate(shareOverCap, share),
        estimate(match, (value) => number(value, 2)),
        estimate(shareDeclined, share),
      ]),
  });
  return html`<p>${said(AUDIT_TEXTS.outcomesIntro)}</p>${table}`;
}
