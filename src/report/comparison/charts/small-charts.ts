/** The small charts that stand side by side, one per policy, all on the same scale. */
import { areaY, axisX, axisY, gridY, line, lineY, rectY, ruleX, ruleY, text } from '@observablehq/plot';
import type { WeekSeries } from '../../../study/comparison/comparison.ts';
import type { Markup } from '../../html/markup.ts';
import { ACCENT, ACCENT_SOFT, CROSS, draw, INK, LINE, MUTED } from './drawing.ts';

const SIZE = { width: 320, height: 190, marginLeft: 44, marginRight: 20, marginTop: 14, marginBottom: 34 } as const;

export interface WeeksChart {
  readonly series: WeekSeries;
  /** The mean of the reference, drawn as a dashed line; absent for the reference itself. */
  readonly reference?: readonly number[];
  readonly most: number;
  /** The counted weeks lie between these two. */
  readonly countedFrom: number;
  readonly countedUntil: number;
  readonly weekLabel: string;
}

/** A mean with the band between the 10th and 90th percentile; thin lines mark warm-up and follow-up. */
export function weeksChart(chart: WeeksChart, write: (value: number) => string, alternative: string): Markup {
  const { series, reference = [], most, countedFrom, countedUntil, weekLabel } = chart;
  const weeks = series.mean.map((mean, week) => ({ week, mean, low: series.low[week]!, high: series.high[week]! }));
  const compared = reference.map((mean, week) => ({ week, mean }));
  return draw(
    {
      ...SIZE,
      x: { domain: [0, Math.max(1, weeks.length - 1)] },
      y: { domain: [0, most || 1] },
      marks: [
        gridY({ stroke: LINE, strokeOpacity: 1, ticks: 4 }),
        axisY({ ticks: 4, tickFormat: write, label: null }),
        axisX({ ticks: 5, tickFormat: write, label: weekLabel, labelAnchor: 'right', labelArrow: 'none' }),
        ruleX([countedFrom, countedUntil], { stroke: MUTED, strokeDasharray: '1 3' }),
        areaY(weeks, { x: 'week', y1: 'low', y2: 'high', fill: ACCENT_SOFT }),
        lineY(weeks, { x: 'week', y: 'low', stroke: ACCENT, strokeWidth: 0.7 }),
        lineY(weeks, { x: 'week', y: 'high', stroke: ACCENT, strokeWidth: 0.7 }),
        lineY(compared, { x: 'week', y: 'mean', stroke: INK, strokeWidth: 1.5, strokeDasharray: '5 4' }),
        lineY(weeks, { x: 'week', y: 'mean', stroke: ACCENT, strokeWidth: 2.5 }),
      ],
    },
    alternative,
  );
}

export interface Bin {
  readonly label: string;
  /** Shares of all counted families. */
  readonly share: number;
  readonly neverHoused: number;
}

/** Families by weeks in shelter; those still without a home are crossed, and a line marks the cap. */
export function distributionChart(
  bins: readonly Bin[],
  most: number,
  cap: { readonly after: number; readonly label: string },
  write: (value: number) => string,
  alternative: string,
): Markup {
  const data = bins.map((bin, index) => ({ ...bin, x1: index + 0.06, x2: index + 0.94, middle: index + 0.5 }));
  return draw(
    {
      ...SIZE,
      x: { domain: [0, bins.length], axis: null },
      y: { domain: [0, most || 1] },
      marks: [
        gridY({ stroke: LINE, strokeOpacity: 1, ticks: 4 }),
        axisY({ ticks: 4, tickFormat: write, label: null }),
        rectY(data, { x1: 'x1', x2: 'x2', y1: 'neverHoused', y2: 'share', fill: ACCENT }),
        rectY(data, { x1: 'x1', x2: 'x2', y1: 0, y2: 'neverHoused', fill: CROSS, stroke: 'var(--alert)' }),
        ruleY([0], { stroke: INK }),
        ruleX([cap.after], { stroke: INK, strokeDasharray: '4 3', strokeWidth: 1.5 }),
        text([cap], { x: 'after', frameAnchor: 'top', text: 'label', textAnchor: 'start', dx: 5, dy: 2 }),
        text(data, { x: 'middle', frameAnchor: 'bottom', text: 'label', dy: 15, fontSize: 11 }),
      ],
    },
    alternative,
  );
}

export interface CurvePoint {
  /** Cumulative share of the key, and of the persons placed. */
  readonly key: number;
  readonly persons: number;
}

/** The load curve (Lorenz): the further below the dashed diagonal, the less even. */
export function loadCurveChart(
  points: readonly CurvePoint[],
  write: (value: number) => string,
  labels: { readonly key: string },
  alternative: string,
): Markup {
  const diagonal = [
    { key: 0, persons: 0 },
    { key: 1, persons: 1 },
  ];
  return draw(
    {
      ...SIZE,
      height: 240,
      x: { domain: [0, 1] },
      y: { domain: [0, 1] },
      marks: [
        gridY({ stroke: LINE, strokeOpacity: 1, ticks: 4 }),
        axisY({ ticks: 4, tickFormat: write, label: null }),
        axisX({ ticks: 4, tickFormat: write, label: labels.key, labelAnchor: 'right', labelArrow: 'none' }),
        line(diagonal, { x: 'key', y: 'persons', stroke: INK, strokeDasharray: '5 4', strokeWidth: 1.5 }),
        line(points, { x: 'key', y: 'persons', stroke: ACCENT, strokeWidth: 2.5 }),
      ],
    },
    alternative,
  );
}
