/** The chain in figures: families week by week, how long steps take, time in shelter, and how families went out of view. */

import { sayShare, sayShortWeek } from '../../i18n/formats.ts';
import { distributionChart } from '../../report/comparison/charts/small-charts.ts';
import { multiples } from '../../report/comparison/html/figure.ts';
import { html, type Markup } from '../../report/html/markup.ts';
import { DURATION_TEXTS, PHASE_TEXTS, WAY_OUT_TEXTS } from '../texts/monitoring.ts';
import { sayBucket } from '../texts/monitoring-words.ts';
import { type Monitoring, PHASES } from '../work/monitoring/schemas.ts';
import { phaseChart } from './phases-chart.ts';
import { figureHtml, tableHtml, type Words } from './report-page.ts';

/** Those in which somebody waits for something. */
const DRAWN = ['before-decision', 'in-shelter', 'roofless', 'proposed'] as const;

export function perWeekPart({ weeks }: Monitoring, words: Words): Markup {
  const { text, shared, said, number, language } = words;
  const labels = weeks.map(({ week }) => sayShortWeek(week, language).replace(' ', '\u00a0'));
  const most = Math.max(0, ...weeks.flatMap(({ phases }) => DRAWN.map((phase) => phases[phase] ?? 0)));
  const charts = DRAWN.map((phase) => {
    const families = weeks.map(({ phases }) => phases[phase]);
    const alternative = text('phaseAlternative', {
      phase: said(PHASE_TEXTS[phase]),
      now: number(families.at(-1) ?? null),
      most: number(Math.max(0, ...families.map((count) => count ?? 0))),
    });
    return { name: said(PHASE_TEXTS[phase]), drawing: phaseChart({ families, labels, most }, number, alternative) };
  });
  const table = tableHtml(words, {
    name: shared('perWeek'),
    head: [shared('week'), ...PHASES.map((phase) => said(PHASE_TEXTS[phase])), shared('total')],
    rows: weeks.map(({ week, phases, families }, index) => [
      labels[index] ?? week,
      ...PHASES.map((phase) => number(phases[phase])),
      number(families),
    ]),
  });
  return html`${figureHtml(text('chartPhases'), multiples(charts))}<p>${shared('perWeekNote')}</p>${table}`;
}

export function durationsPart({ durations, overdue, shelter }: Monitoring, words: Words): Markup {
  const { shared, said, number } = words;
  const steps = tableHtml(words, {
    name: shared('durations'),
    head: [shared('step'), shared('measured'), shared('median'), shared('ninetieth')],
    rows: durations.map(({ step, count, medianDays, ninetiethDays }) => [
      said(DURATION_TEXTS[step]),
      number(count),
      number(medianDays),
      number(ninetiethDays),
    ]),
  });
  const late = tableHtml(words, {
    name: shared('overdue'),
    head: [shared('overdue'), shared('count')],
    rows: [
      [shared('overdueAssessment'), number(overdue.assessment)],
      [shared('overdueTest'), number(overdue.test)],
      [shared('overdueShelter', { cap: shelter.capWeeks }), number(overdue.shelter)],
    ],
  });
  return html`<p>${shared('durationsNote')}</p>${steps}${late}`;
}

export function shelterPart({ shelter }: Monitoring, words: Words): Markup {
  const { shared, number, language } = words;
  const { capWeeks, families, overCap, shareOverCap, byWeeks, childWeeks, rooflessChildWeeks } = shelter;
  const share = shareOverCap === null ? '' : ` (${sayShare(shareOverCap, language)})`;
  const table = tableHtml(words, {
    name: shared('shelterWeeks'),
    head: [shared('shelterWeeks'), shared('count')],
    rows: [
      ...byWeeks.map((bucket) => [sayBucket(bucket, language), number(bucket.families)]),
      [shared('inShelter'), number(families)],
      [shared('overCap', { cap: capWeeks }), `${number(overCap)}${share}`],
      [shared('childWeeks'), number(childWeeks)],
      [shared('rooflessChildWeeks'), number(rooflessChildWeeks)],
    ],
  });
  return html`${shelterChart(shelter, words)}${table}`;
}

function shelterChart({ byWeeks, capWeeks, families }: Monitoring['shelter'], words: Words): Markup | false {
  if (!families) return false;
  const { text, language } = words;
  const bins = byWeeks.map((bucket) => ({
    label: bucket.to === null ? `${bucket.over}+` : `–${bucket.to}`,
    share: (bucket.families ?? 0) / families,
    neverHoused: 0,
  }));
  const write = (value: number): string => sayShare(Math.round(value * 1000) / 1000, language);
  const cap = { after: byWeeks.filter(({ over }) => over < capWeeks).length, label: text('capLine') };
  const caption = text('chartShelter', { cap: capWeeks });
  const most = Math.max(...bins.map(({ share }) => share));
  return figureHtml(caption, distributionChart(bins, most, cap, write, caption));
}

export function outflowPart({ outflow }: Monitoring, words: Words): Markup {
  const { text, shared, said, number, language } = words;
  const { ways, shareProvided, cameBack } = outflow;
  const table = tableHtml(words, {
    name: shared('outflow'),
    head: [shared('way'), shared('times')],
    rows: [
      ...ways.map(({ way, times }) => [said(WAY_OUT_TEXTS[way]), number(times)]),
      [shared('shareProvided'), shareProvided === null ? '–' : sayShare(shareProvided, language)],
      [shared('cameBack'), number(cameBack)],
    ],
  });
  return html`${table}<p>${text('outflowCompared')}</p>`;
}
