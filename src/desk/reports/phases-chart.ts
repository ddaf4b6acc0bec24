/** One small chart per phase: how many families were in it, week by week. */
import { areaY, axisX, axisY, gridY, lineY, ruleY } from '@observablehq/plot';
import { ACCENT, ACCENT_SOFT, draw, INK, LINE } from '../../report/comparison/charts/drawing.ts';
import type { Markup } from '../../report/html/markup.ts';

const SIZE = { width: 320, height: 170, marginLeft: 44, marginRight: 14, marginTop: 14, marginBottom: 34 } as const;

export interface PhaseChart {
  /** Per week; null: hidden, the line stops there. */
  readonly families: readonly (number | null)[];
  /** On the axis: of the first and the last week. */
  readonly labels: readonly string[];
  /** Of all charts beside each other. */
  readonly most: number;
}

export function phaseChart(
  { families, labels, most }: PhaseChart,
  write: (value: number) => string,
  alternative: string,
): Markup {
  const weeks = families.map((count, week) => ({ week, count: count ?? Number.NaN }));
  const last = Math.max(1, weeks.length - 1);
  const ends = labels.length > 1 ? [0, labels.length - 1] : [0];
  return draw(
    {
      ...SIZE,
      x: { domain: [0, last] },
      y: { domain: [0, most || 1] },
      marks: [
        gridY({ stroke: LINE, strokeOpacity: 1, ticks: 4 }),
        axisY({ ticks: 4, tickFormat: write, label: null }),
        axisX(ends, { tickFormat: (week: number) => labels[week] ?? '', label: null, textAnchor: 'middle' }),
        areaY(weeks, { x: 'week', y: 'count', fill: ACCENT_SOFT }),
        lineY(weeks, { x: 'week', y: 'count', stroke: ACCENT, strokeWidth: 2.5 }),
        ruleY([0], { stroke: INK }),
      ],
    },
    alternative,
  );
}
