/** Time in shelter beyond the mean: how families are spread over it, and how full shelter is week by week. */

import { SERIES_TEXTS } from '../../../i18n/comparison.ts';
import { sayNumber, sayShare } from '../../../i18n/formats.ts';
import { say } from '../../../i18n/message.ts';
import type { SeriesId, WeekSeries } from '../../../study/comparison/comparison.ts';
import { html, type Markup } from '../../html/markup.ts';
import { section } from '../../html/page.ts';
import { type Bin, distributionChart, weeksChart } from '../charts/small-charts.ts';
import type { NumberedArm, StudyPage } from '../study-page.ts';
import { dataTable, figure, legendOf, multiples } from './figure.ts';

export function timeSection(page: StudyPage): Markup {
  const { text } = page;
  return section(
    'time',
    text('timeHeading'),
    html`${distribution(page)}
<p>${text('weeksIntro', { from: page.comparison.duration.warmUpWeeks, until: page.comparison.duration.weeks - page.comparison.duration.followUpWeeks })}</p>
${weeks('children-in-shelter', page)}${weeks('in-shelter', page)}${weeks('roofless', page)}`,
  );
}

/** Where the bins of weeks in shelter end, both included: three up to the cap, then longer ones. */
function binsOf(cap: number): readonly (readonly [number, number])[] {
  const third = Math.floor(cap / 3);
  const edges = [-1, third, 2 * third, cap, cap + third, 2 * cap, 4 * cap, Number.POSITIVE_INFINITY];
  return edges
    .slice(1)
    .map((end, index) => [edges[index]! + 1, end] as const)
    .filter(([from, to]) => to >= from);
}

function binned({ result }: NumberedArm, cap: number): readonly Bin[] {
  const { families, neverHoused } = result.shelterDistribution;
  const total = families.reduce((sum, count) => sum + count, 0) || 1;
  const within = (counts: readonly number[], from: number, to: number): number =>
    counts.slice(from, to === Number.POSITIVE_INFINITY ? undefined : to + 1).reduce((sum, count) => sum + count, 0) /
    total;
  return binsOf(cap).map(([from, to]) => ({
    label: to === Number.POSITIVE_INFINITY ? `${from}+` : from === to ? String(from) : `${from}–${to}`,
    share: within(families, from, to),
    neverHoused: within(neverHoused, from, to),
  }));
}

function distribution(page: StudyPage): Markup {
  const { text, language, arms, comparison } = page;
  const cap = comparison.capWeeks;
  const all = arms.map((arm) => ({ arm, bins: binned(arm, cap) }));
  const most = Math.max(...all.flatMap(({ bins }) => bins.map(({ share }) => share)));
  const capLine = { after: binsOf(cap).filter(([, to]) => to <= cap).length, label: text('capLine', { cap }) };
  const write = (value: number): string => sayShare(Math.round(value * 1000) / 1000, language);
  const overCap = (bins: readonly Bin[]): number =>
    bins.slice(capLine.after).reduce((sum, { share }) => sum + share, 0);
  const charts = all.map(({ arm, bins }) => ({
    name: `${arm.number}. ${arm.name}`,
    drawing: distributionChart(
      bins,
      most,
      capLine,
      write,
      text('distributionAlternative', { policy: arm.name, cap, over: write(overCap(bins)) }),
    ),
  }));
  const title = text('distributionTitle');
  return figure(page, {
    title,
    finding: text('distributionFinding', { cap }),
    legend: legendOf([
      { look: 'so-far', words: text('familiesHere') },
      { look: 'roofless', words: text('stillWaiting') },
    ]),
    drawing: multiples(charts),
    table: dataTable({
      caption: text('tableOf', { title }),
      heads: [
        text('policy'),
        ...(all[0]?.bins.map(({ label }) => text('binWeeks', { label })) ?? []),
        text('stillWaiting'),
      ],
      rows: all.map(({ arm, bins }) => [
        `${arm.number}. ${arm.name}`,
        ...bins.map(({ share }) => write(share)),
        write(bins.reduce((sum, { neverHoused }) => sum + neverHoused, 0)),
      ]),
    }),
  });
}

/** Rows of the table stand so many weeks apart; weeks.csv has every week. */
const TABLE_STEP = 4;

function weeks(id: SeriesId, page: StudyPage): Markup {
  const { text, language, arms, comparison, reference } = page;
  const { warmUpWeeks, followUpWeeks, weeks: length } = comparison.duration;
  const most = Math.max(...arms.flatMap(({ result }) => result.series[id].high), 0);
  const title = say(SERIES_TEXTS[id], language);
  const write = (value: number): string => sayNumber(value, language, 1);
  const counted = (series: WeekSeries): number => {
    const part = series.mean.slice(warmUpWeeks, length - followUpWeeks);
    return part.reduce((sum, value) => sum + value, 0) / Math.max(1, part.length);
  };
  const charts = arms.map(({ number, name, result, isReference }) => ({
    name: `${number}. ${name}`,
    drawing: weeksChart(
      {
        series: result.series[id],
        ...(isReference ? {} : { reference: reference.result.series[id].mean }),
        most,
        countedFrom: warmUpWeeks,
        countedUntil: length - followUpWeeks,
        weekLabel: text('weekAxis'),
      },
      write,
      text('weeksAlternative', { policy: name, title, mean: write(counted(result.series[id])) }),
    ),
  }));
  const rows = Array.from({ length: Math.ceil(length / TABLE_STEP) }, (_, row) => row * TABLE_STEP);
  return figure(page, {
    title: text('weeksTitle', { title }),
    finding: text('weeksFinding', {
      low: write(Math.min(...arms.map(({ result }) => counted(result.series[id])))),
      high: write(Math.max(...arms.map(({ result }) => counted(result.series[id])))),
      arms: arms.length,
    }),
    legend: legendOf([
      { look: 'line', words: text('weeksMean') },
      { look: 'band', words: text('weeksBand') },
      ...(arms.length > 1 ? [{ look: 'dashed', words: text('weeksReference', { reference: reference.name }) }] : []),
    ]),
    drawing: multiples(charts),
    table: dataTable({
      caption: text('weeksTable', { title, step: TABLE_STEP }),
      heads: [text('week'), ...arms.map(({ number, name }) => `${number}. ${name}`)],
      rows: rows.map((week) => [
        String(week),
        ...arms.map(({ result }) => {
          const { mean, low, high } = result.series[id];
          return `${write(mean[week] ?? 0)} (${write(low[week] ?? 0)} – ${write(high[week] ?? 0)})`;
        }),
      ]),
    }),
  });
}
