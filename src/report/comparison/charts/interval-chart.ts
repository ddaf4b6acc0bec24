/** One row per thing: its name, a dot at its mean and a line over its interval. */
import { axisX, dot, gridX, ruleY, text } from '@observablehq/plot';
import type { Markup } from '../../html/markup.ts';
import { ACCENT, ALERT, draw, LINE, PAPER, rowNames } from './drawing.ts';

export interface IntervalRow {
  readonly name: string;
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
  /** `good` and `bad` differ in shape as well as in colour; `open` is hollow: cannot be told. */
  readonly look: 'plain' | 'good' | 'bad' | 'open';
}

const WIDTH = 400;
const ROW = 40;

export function intervalChart(
  rows: readonly IntervalRow[],
  tick: (value: number) => string,
  alternative: string,
): Markup {
  const data = rows.map((row, index) => ({ ...row, y: index, low: row.low ?? row.mean, high: row.high ?? row.mean }));
  const values = data.flatMap(({ low, high, mean }) => [low, high, mean]);
  const most = Math.max(0, ...values) || 1;
  const of = (look: IntervalRow['look']) => data.filter((row) => row.look === look);
  const place = { x: 'mean', y: 'y' } as const;
  return draw(
    {
      width: WIDTH,
      height: data.length * ROW + 48,
      marginLeft: 16,
      marginRight: 16,
      marginTop: 12,
      marginBottom: 36,
      // Room at the right for the figure beside the interval.
      x: { domain: [0, most * 1.3] },
      y: { domain: [-0.6, data.length - 0.4], reverse: true, axis: null },
      marks: [
        gridX({ stroke: LINE, strokeOpacity: 1, ticks: 5 }),
        axisX({ ticks: 5, tickFormat: tick, label: null }),
        ruleY(data, { x1: 'low', x2: 'high', y: 'y', stroke: ACCENT, strokeWidth: 3 }),
        dot(of('plain'), { ...place, r: 5, fill: ACCENT }),
        dot(of('good'), { ...place, r: 6, fill: ACCENT }),
        dot(of('bad'), { ...place, r: 6, symbol: 'diamond', fill: ALERT }),
        dot(of('open'), { ...place, r: 5, fill: PAPER, stroke: ACCENT, strokeWidth: 2 }),
        rowNames(data, 15),
        text(data, { x: 'high', y: 'y', text: (row: IntervalRow) => tick(row.mean), textAnchor: 'start', dx: 10 }),
      ],
    },
    alternative,
  );
}
