/** One bar per policy, cut into parts that differ in pattern as well as in colour. */
import { axisX, gridX, rectX, text } from '@observablehq/plot';
import type { Markup } from '../../html/markup.ts';
import { draw, INK, LINE, rowNames } from './drawing.ts';

export interface StackedBar {
  readonly name: string;
  readonly parts: readonly { readonly amount: number; readonly fill: string }[];
}

const WIDTH = 400;
const ROW = 46;

export function stackedBars(bars: readonly StackedBar[], tick: (value: number) => string, alternative: string): Markup {
  const totals = bars.map(({ parts }) => parts.reduce((sum, { amount }) => sum + amount, 0));
  const rects = bars.flatMap(({ parts }, row) => {
    let before = 0;
    return parts.flatMap(({ amount, fill }) => {
      const part = { x1: before, x2: before + amount, y1: row + 0.42, y2: row + 0.82, fill };
      before += amount;
      return amount > 0 ? [part] : [];
    });
  });
  const names = bars.map(({ name }, row) => ({ name, y: row + 0.24, end: totals[row]!, middle: row + 0.62 }));
  return draw(
    {
      width: WIDTH,
      height: bars.length * ROW + 40,
      marginLeft: 12,
      marginRight: 24,
      marginTop: 4,
      marginBottom: 34,
      x: { domain: [0, (Math.max(...totals, 0) || 1) * 1.3] },
      y: { domain: [0, bars.length], reverse: true, axis: null },
      marks: [
        gridX({ stroke: LINE, strokeOpacity: 1, ticks: 4 }),
        axisX({ ticks: 4, tickFormat: tick, label: null }),
        ...fillsOf(rects).map((fill) =>
          rectX(
            rects.filter((part) => part.fill === fill),
            { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill, stroke: INK, strokeWidth: 0.8 },
          ),
        ),
        rowNames(names),
        text(names, {
          x: 'end',
          y: 'middle',
          text: (row: { end: number }) => tick(row.end),
          textAnchor: 'start',
          dx: 8,
        }),
      ],
    },
    alternative,
  );
}

function fillsOf(parts: readonly { readonly fill: string }[]): readonly string[] {
  return [...new Set(parts.map(({ fill }) => fill))];
}
