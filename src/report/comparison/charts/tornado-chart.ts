/** One row per parameter: how far the outcome moves when the parameter goes to its low (hatched) and to its high value (solid). */
import { axisX, gridX, rectX, ruleX, ruleY } from '@observablehq/plot';
import type { Interval } from '../../../study/comparison/comparison.ts';
import type { Markup } from '../../html/markup.ts';
import { ACCENT, draw, HATCH, INK, LINE, rowNames } from './drawing.ts';

export interface TornadoRow {
  readonly name: string;
  readonly atLow: Interval;
  readonly atHigh: Interval;
}

const ROW = 52;

export function tornadoChart(
  rows: readonly TornadoRow[],
  write: (value: number) => string,
  alternative: string,
): Markup {
  const side = (which: 'atLow' | 'atHigh', top: number) =>
    rows.map((row, index) => {
      const { mean, low, high } = row[which];
      const from = index + top;
      return { zero: 0, mean, low: low ?? mean, high: high ?? mean, y1: from, y2: from + 0.26, middle: from + 0.13 };
    });
  const atLow = side('atLow', 0.4);
  const atHigh = side('atHigh', 0.67);
  const ends = [...atLow, ...atHigh].flatMap(({ low, high }) => [low, high]);
  const most = Math.max(...ends.map(Math.abs), 0) || 1;
  const place = { x1: 'zero', x2: 'mean', y1: 'y1', y2: 'y2' } as const;
  return draw(
    {
      width: 480,
      height: rows.length * ROW + 40,
      marginLeft: 14,
      marginRight: 14,
      marginTop: 4,
      marginBottom: 34,
      x: { domain: [Math.min(0, ...ends) - most * 0.05, Math.max(0, ...ends) + most * 0.05] },
      y: { domain: [0, rows.length], reverse: true, axis: null },
      marks: [
        gridX({ stroke: LINE, strokeOpacity: 1, ticks: 5 }),
        axisX({ ticks: 5, tickFormat: write, label: null }),
        rectX(atLow, { ...place, fill: HATCH, stroke: ACCENT }),
        rectX(atHigh, { ...place, fill: ACCENT }),
        ruleY([...atLow, ...atHigh], { x1: 'low', x2: 'high', y: 'middle', stroke: INK, strokeWidth: 1.5 }),
        ruleX([0], { stroke: INK, strokeWidth: 1.5 }),
        rowNames(rows.map(({ name }, index) => ({ name, y: index + 0.22 }))),
      ],
    },
    alternative,
  );
}
