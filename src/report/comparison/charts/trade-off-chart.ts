/** Two measures against each other: a numbered dot per policy, with the interval of each as a cross. */
import { axisX, axisY, dot, gridX, gridY, ruleX, ruleY, text } from '@observablehq/plot';
import type { Interval } from '../../../study/comparison/comparison.ts';
import type { Markup } from '../../html/markup.ts';
import { ACCENT, ALERT, draw, INK, LINE, PAPER } from './drawing.ts';

export interface TradeOff {
  readonly number: number;
  readonly x: Interval;
  readonly y: Interval;
  /** No other policy is better on both. */
  readonly undominated: boolean;
}

interface Axis {
  readonly label: string;
  readonly write: (value: number) => string;
}

export function tradeOffChart(points: readonly TradeOff[], x: Axis, y: Axis, alternative: string): Markup {
  const data = points.map(({ number, x: across, y: up, undominated }) => ({
    number,
    x: across.mean,
    y: up.mean,
    x1: across.low ?? across.mean,
    x2: across.high ?? across.mean,
    y1: up.low ?? up.mean,
    y2: up.high ?? up.mean,
    undominated,
  }));
  const domain = (lows: readonly number[], highs: readonly number[]): [number, number] => {
    const least = Math.min(...lows);
    const most = Math.max(...highs);
    const room = (most - least || Math.abs(most) || 1) * 0.12;
    return [Math.max(0, least - room), most + room];
  };
  const place = { x: 'x', y: 'y' } as const;
  const spots = withJoinedNumbers(data);
  const good = spots.filter(({ undominated }) => undominated);
  const others = spots.filter(({ undominated }) => !undominated);
  return draw(
    {
      width: 400,
      height: 360,
      marginLeft: 84,
      marginRight: 20,
      marginTop: 34,
      marginBottom: 46,
      x: {
        domain: domain(
          data.map(({ x1 }) => x1),
          data.map(({ x2 }) => x2),
        ),
      },
      y: {
        domain: domain(
          data.map(({ y1 }) => y1),
          data.map(({ y2 }) => y2),
        ),
      },
      marks: [
        gridX({ stroke: LINE, strokeOpacity: 1, ticks: 5 }),
        gridY({ stroke: LINE, strokeOpacity: 1, ticks: 5 }),
        axisX({ ticks: 5, tickFormat: x.write, label: `${x.label} →`, labelAnchor: 'right', labelArrow: 'none' }),
        axisY({ ticks: 5, tickFormat: y.write, label: `↑ ${y.label}`, labelAnchor: 'top', labelArrow: 'none' }),
        ruleY(data, { x1: 'x1', x2: 'x2', y: 'y', stroke: ACCENT, strokeWidth: 1.5 }),
        ruleX(data, { y1: 'y1', y2: 'y2', x: 'x', stroke: ACCENT, strokeWidth: 1.5 }),
        dot(others, { ...place, r: 10, fill: PAPER, stroke: ACCENT, strokeWidth: 1.5 }),
        dot(good, { ...place, r: 11, symbol: 'square', fill: ACCENT, stroke: PAPER }),
        text(others.filter(alone), { ...place, text: 'numbers', fontWeight: 600 }),
        text(good.filter(alone), { ...place, text: 'numbers', fontWeight: 700, fill: 'var(--on-accent)' }),
        text(
          spots.filter((spot) => !alone(spot)),
          {
            ...place,
            text: 'numbers',
            fontWeight: 600,
            fill: INK,
            stroke: PAPER,
            strokeWidth: 4,
            textAnchor: 'start',
            dx: 14,
            dy: -9,
          },
        ),
      ],
    },
    alternative,
  );
}

interface Spot {
  readonly number: number;
  readonly x: number;
  readonly y: number;
}

/** Dots nearer than this part of the chart would cover each other's number: then one dot stands for all, with their numbers beside it. */
const NEAR = 0.03;

function withJoinedNumbers<Point extends Spot>(points: readonly Point[]) {
  const width = Math.max(...points.map(({ x }) => x)) - Math.min(...points.map(({ x }) => x)) || 1;
  const height = Math.max(...points.map(({ y }) => y)) - Math.min(...points.map(({ y }) => y)) || 1;
  const groups: Point[][] = [];
  for (const point of points) {
    const near = groups.find(
      ([first]) => Math.abs(first!.x - point.x) < NEAR * width && Math.abs(first!.y - point.y) < NEAR * height,
    );
    if (near) near.push(point);
    else groups.push([point]);
  }
  return groups.map((group) => ({
    ...group[0]!,
    count: group.length,
    numbers: group.map(({ number }) => number).join(', '),
  }));
}

function alone({ count }: { readonly count: number }): boolean {
  return count === 1;
}

/** Marks of threshold steps. */
export interface StepPoint {
  readonly value: number;
  readonly outcome: Interval;
  readonly answer: 'holds' | 'fails' | 'open';
}

/** The outcome at every value tried, with its interval, and the target as a dashed line. */
export function thresholdChart(
  steps: readonly StepPoint[],
  target: number,
  x: Axis,
  y: Axis,
  alternative: string,
): Markup {
  const data = steps.map(({ value, outcome: { mean, low, high }, answer }) => ({
    value,
    mean,
    low: low ?? mean,
    high: high ?? mean,
    answer,
  }));
  const of = (answer: StepPoint['answer']) => data.filter((step) => step.answer === answer);
  const ends = [target, ...data.flatMap(({ low, high }) => [low, high])];
  const room = (Math.max(...ends) - Math.min(...ends) || 1) * 0.1;
  const place = { x: 'value', y: 'mean' } as const;
  return draw(
    {
      width: 400,
      height: 320,
      marginLeft: 84,
      marginRight: 24,
      marginTop: 34,
      marginBottom: 46,
      x: { domain: widened(data.map(({ value }) => value)) },
      y: { domain: [Math.min(...ends) - room, Math.max(...ends) + room] },
      marks: [
        gridY({ stroke: LINE, strokeOpacity: 1, ticks: 5 }),
        axisX({ ticks: 5, tickFormat: x.write, label: `${x.label} →`, labelAnchor: 'right', labelArrow: 'none' }),
        axisY({ ticks: 5, tickFormat: y.write, label: `↑ ${y.label}`, labelAnchor: 'top', labelArrow: 'none' }),
        ruleY([target], { stroke: ALERT, strokeWidth: 2, strokeDasharray: '6 4' }),
        ruleX(data, { y1: 'low', y2: 'high', x: 'value', stroke: ACCENT, strokeWidth: 2 }),
        dot(of('holds'), { ...place, r: 6, fill: ACCENT }),
        dot(of('fails'), { ...place, r: 6, symbol: 'diamond', fill: ALERT }),
        dot(of('open'), { ...place, r: 6, fill: PAPER, stroke: ACCENT, strokeWidth: 2 }),
      ],
    },
    alternative,
  );
}

function widened(values: readonly number[]): [number, number] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const room = (most - least || 1) * 0.06;
  return [least - room, most + room];
}
