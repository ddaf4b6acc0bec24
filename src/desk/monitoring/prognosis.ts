/**
 * What shelter will cost, with an interval. Families who are here stay as long as the last plan says; families who are still to come are drawn:
 * how many from the arrivals seen so far (Gamma-Poisson, Jeffreys prior, so that few weeks of seeing give a wide interval), each with
 * the persons and the stay of a family seen so far. No clock and no global chance: the same data give the same numbers.
 */

import { randomGamma, randomPoisson } from 'd3-random';
import { quantileSorted } from 'simple-statistics';
import { randomStreams } from '../../simulation/random-stream.ts';

export interface PrognosisInput {
  /** Person-weeks in shelter still to come within the horizon, of the families who are here. */
  readonly presentPersonWeeks: number;
  /** Families that came into shelter or waiting, and the weeks in which that was seen. */
  readonly arrivals: number;
  readonly weeksSeen: number;
  /** Of the families seen so far: how many persons, and how many weeks in shelter in all, those planned among them. */
  readonly staysSeen: readonly StaySeen[];
  readonly horizonWeeks: number;
  readonly costPerPersonWeek: number;
  readonly seed: number;
}

export interface StaySeen {
  readonly persons: number;
  readonly weeks: number;
}

export interface Prognosis {
  readonly horizonWeeks: number;
  /** Euros; the middle and the bounds between which it lies with 95 % probability, given the method. */
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  readonly familiesExpected: number;
  readonly familiesLow: number;
  readonly familiesHigh: number;
  /** Null: too little was seen to draw from, so only families who are here are counted. */
  readonly basis: 'seen' | null;
}

const DRAWS = 2_000;
/** With fewer families nothing is drawn. */
export const FEWEST_FAMILIES = 5;

export function prognosis(input: PrognosisInput): Prognosis {
  const { presentPersonWeeks, staysSeen, costPerPersonWeek, horizonWeeks } = input;
  const present = presentPersonWeeks * costPerPersonWeek;
  if (staysSeen.length < FEWEST_FAMILIES || input.weeksSeen <= 0) {
    return { horizonWeeks, expected: present, low: present, high: present, ...NONE, basis: null };
  }
  const draws = drawnFutures(input);
  const costs = draws.map(({ personWeeks }) => present + personWeeks * costPerPersonWeek).sort(ascending);
  const families = draws.map((draw) => draw.families).sort(ascending);
  return {
    horizonWeeks,
    expected: mean(costs),
    low: quantileSorted(costs, 0.025),
    high: quantileSorted(costs, 0.975),
    familiesExpected: mean(families),
    familiesLow: quantileSorted(families, 0.025),
    familiesHigh: quantileSorted(families, 0.975),
    basis: 'seen',
  };
}

const NONE = { familiesExpected: 0, familiesLow: 0, familiesHigh: 0 } as const;

function drawnFutures({ arrivals, weeksSeen, horizonWeeks, staysSeen, seed }: PrognosisInput) {
  const stream = randomStreams(seed, 0)('prognosis', horizonWeeks);
  const rate = randomGamma.source(stream.unit)(arrivals + 0.5, 1 / weeksSeen);
  return Array.from({ length: DRAWS }, () => {
    const families = randomPoisson.source(stream.unit)(rate() * horizonWeeks)();
    let personWeeks = 0;
    for (let family = 0; family < families; family += 1) {
      const { persons, weeks } = staysSeen[stream.integer(0, staysSeen.length - 1)]!;
      // It comes at any moment of the horizon, and only its weeks within it count.
      personWeeks += persons * Math.min(weeks, horizonWeeks * (1 - stream.unit()));
    }
    return { families, personWeeks };
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function ascending(one: number, other: number): number {
  return one - other;
}
