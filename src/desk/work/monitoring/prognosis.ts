/**
 * What shelter will cost, with an interval. Families who are in shelter stay as long as the last plan says. Families who are still to
 * come are drawn: how many from the arrivals seen so far, each with the persons and the stay of a family seen so far. No clock and
 * no global chance: the same data give the same numbers.
 *
 * Arrivals: Gamma-Poisson with Jeffreys' prior, so that few weeks of seeing give a wide interval; where weeks differ more than chance
 * lets them (arrivals come in peaks), with the dispersion of the weeks seen (quasi-Poisson; McCullagh and Nelder, Generalized Linear
 * Models, 2nd ed., 6.2.3).
 */
import { randomGamma, randomPoisson } from 'd3-random';
import { quantileSorted } from 'simple-statistics';
import { randomStreams } from '../../../simulation/random-stream.ts';

export interface PrognosisInput {
  /** Families who are in shelter or have a stay planned: the weeks still to come. */
  readonly present: readonly StaySeen[];
  /** Families who are here, without shelter and without a plan: each may yet stay like one seen so far. */
  readonly undecided: number;
  /** Families that came or came back, per whole week of seeing. */
  readonly arrivalsByWeek: readonly number[];
  /** Of families seen so far: how many persons, and how many weeks in shelter in all, those planned among them. */
  readonly staysSeen: readonly StaySeen[];
  /** Weeks and parts of weeks. */
  readonly horizonWeeks: number;
  readonly costPerPersonWeek: number;
  readonly seed: number;
}

export interface StaySeen {
  readonly persons: number;
  readonly weeks: number;
}

/** Weeks of families and of persons. */
export interface ShelterWeeks {
  readonly familyWeeks: number;
  readonly personWeeks: number;
}

export interface Prognosis {
  readonly horizonWeeks: number;
  /** Euros. */
  readonly expected: number;
  /** Between these it lies with 95 % probability, given the method; null: too little was seen to say. */
  readonly low: number | null;
  readonly high: number | null;
  readonly newFamilies: { readonly expected: number; readonly low: number; readonly high: number } | null;
}

export interface PrognosisParts extends Prognosis {
  /** Of families who are here. */
  readonly present: ShelterWeeks;
  /** Of families still to come. */
  readonly coming: ShelterWeeks & { readonly families: number };
}

const DRAWS = 2_000;
/** With fewer families or weeks nothing is drawn, and no interval is given. */
export const FEWEST_FAMILIES = 5;
export const FEWEST_WEEKS = 4;

export function prognosis(input: PrognosisInput): PrognosisParts {
  const { present, staysSeen, arrivalsByWeek, costPerPersonWeek, horizonWeeks } = input;
  const planned = shelterWeeks(present.map((stay) => within(stay, horizonWeeks)));
  if (staysSeen.length < FEWEST_FAMILIES || arrivalsByWeek.length < FEWEST_WEEKS) {
    return {
      horizonWeeks,
      expected: planned.personWeeks * costPerPersonWeek,
      low: null,
      high: null,
      newFamilies: null,
      present: planned,
      coming: { families: 0, familyWeeks: 0, personWeeks: 0 },
    };
  }
  const futures = drawnFutures(input);
  const cost = ({ undecided, coming }: Future): number =>
    (planned.personWeeks + undecided.personWeeks + coming.personWeeks) * costPerPersonWeek;
  const costs = futures.map(cost).sort(ascending);
  const families = futures.map(({ coming }) => coming.families).sort(ascending);
  const average = (of: (future: Future) => number): number => mean(futures.map(of));
  return {
    horizonWeeks,
    expected: mean(costs),
    ...interval(costs),
    newFamilies: { expected: mean(families), ...interval(families) },
    present: {
      familyWeeks: planned.familyWeeks + average(({ undecided }) => undecided.familyWeeks),
      personWeeks: planned.personWeeks + average(({ undecided }) => undecided.personWeeks),
    },
    coming: {
      families: mean(families),
      familyWeeks: average(({ coming }) => coming.familyWeeks),
      personWeeks: average(({ coming }) => coming.personWeeks),
    },
  };
}

interface Future {
  readonly undecided: ShelterWeeks;
  readonly coming: ShelterWeeks & { readonly families: number };
}

function drawnFutures(input: PrognosisInput): readonly Future[] {
  const { undecided, arrivalsByWeek, horizonWeeks, staysSeen, seed } = input;
  const stream = randomStreams(seed, 0)('prognosis', Math.round(horizonWeeks * 7));
  const gamma = randomGamma.source(stream.unit);
  const poisson = randomPoisson.source(stream.unit);
  const dispersion = dispersionOf(arrivalsByWeek);
  const arrivals = arrivalsByWeek.reduce((sum, count) => sum + count, 0);
  const rate = gamma((arrivals + 0.5) / dispersion, dispersion / arrivalsByWeek.length);
  const howMany = (expected: number): number => {
    if (expected <= 0) return 0;
    const peaks = dispersion - 1;
    return poisson(peaks < 1e-6 ? expected : gamma(expected / peaks, peaks)())();
  };
  const drawn = (room: number): StaySeen => within(staysSeen[stream.integer(0, staysSeen.length - 1)]!, room);
  const times = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);
  return times(DRAWS, () => {
    const families = howMany(rate() * horizonWeeks);
    return {
      undecided: shelterWeeks(times(undecided, () => drawn(horizonWeeks))),
      // A family comes at any moment of the horizon, and only its weeks within it count.
      coming: { families, ...shelterWeeks(times(families, () => drawn(horizonWeeks * (1 - stream.unit())))) },
    };
  });
}

/** How much more the weeks differ than chance alone lets them; 1 at least. */
function dispersionOf(counts: readonly number[]): number {
  const average = mean(counts);
  if (average === 0) return 1;
  const squares = counts.reduce((sum, count) => sum + (count - average) ** 2, 0);
  return Math.max(1, squares / ((counts.length - 1) * average));
}

function within({ persons, weeks }: StaySeen, room: number): StaySeen {
  return { persons, weeks: Math.min(weeks, room) };
}

function shelterWeeks(stays: readonly StaySeen[]): ShelterWeeks {
  let familyWeeks = 0;
  let personWeeks = 0;
  for (const { persons, weeks } of stays) {
    familyWeeks += weeks;
    personWeeks += persons * weeks;
  }
  return { familyWeeks, personWeeks };
}

function interval(sorted: number[]): { readonly low: number; readonly high: number } {
  return { low: quantileSorted(sorted, 0.025), high: quantileSorted(sorted, 0.975) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function ascending(one: number, other: number): number {
  return one - other;
}
