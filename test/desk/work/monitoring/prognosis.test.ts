import { randomGamma, randomPoisson } from 'd3-random';
import { describe, expect, it } from 'vitest';
import { type PrognosisInput, prognosis } from '../../../../src/desk/work/monitoring/prognosis.ts';
import { type RandomStream, randomStreams } from '../../../../src/simulation/random-stream.ts';

const STAYS = [2, 3, 4, 5, 6, 7].map((persons) => ({ persons, weeks: 2 * persons }));
const INPUT: PrognosisInput = {
  present: [
    { persons: 5, weeks: 10 },
    { persons: 2, weeks: 40 },
  ],
  undecided: 0,
  arrivalsByWeek: [1, 0, 2, 1, 1, 0, 3, 1],
  staysSeen: STAYS,
  horizonWeeks: 13,
  costPerPersonWeek: 10,
  seed: 1,
};

describe('the prognosis', () => {
  it('is the same for the same data, and another for another seed', () => {
    expect(prognosis(INPUT)).toEqual(prognosis(INPUT));
    expect(prognosis({ ...INPUT, seed: 2 })).not.toEqual(prognosis(INPUT));
  });

  it('counts of a planned stay what lies within the horizon', () => {
    const few = prognosis({ ...INPUT, staysSeen: [] });
    expect(few.present).toEqual({ familyWeeks: 23, personWeeks: 5 * 10 + 2 * 13 });
    expect(few.expected).toBe(760);
  });

  it.each([
    ['four families', { staysSeen: STAYS.slice(0, 4) }],
    ['three weeks', { arrivalsByWeek: [1, 2, 1] }],
  ])('gives no interval when only %s were seen', (_what, seen) => {
    expect(prognosis({ ...INPUT, ...seen })).toMatchObject({ expected: 760, low: null, high: null, newFamilies: null });
  });

  it('gives one from five families and four weeks on', () => {
    const least = prognosis({ ...INPUT, staysSeen: STAYS.slice(0, 5), arrivalsByWeek: [1, 2, 1, 0] });
    expect(least.low).toBeGreaterThanOrEqual(760);
    expect(least.high).toBeGreaterThan(least.low!);
    expect(least.newFamilies!.expected).toBeGreaterThan(0);
  });

  it('is wider the less was seen, and the more the weeks differ', () => {
    const width = (arrivalsByWeek: readonly number[]): number => {
      const { low, high } = prognosis({ ...INPUT, arrivalsByWeek });
      return high! - low!;
    };
    const even = Array.from({ length: 52 }, (_, week) => week % 2);
    const peaks = Array.from({ length: 52 }, (_, week) => (week % 13 === 0 ? 6.5 : 0));
    expect(width(even.slice(0, 6))).toBeGreaterThan(width(even));
    expect(width(peaks)).toBeGreaterThan(1.3 * width(even));
  });

  it('lets families who are not decided upon stay like those seen so far', () => {
    const none = prognosis(INPUT);
    const three = prognosis({ ...INPUT, undecided: 3 });
    const mean = STAYS.reduce((sum, { weeks }) => sum + Math.min(weeks, 13), 0) / STAYS.length;
    expect(three.present.familyWeeks - none.present.familyWeeks).toBeCloseTo(3 * mean, 0);
  });

  it('splits what it expects into families, weeks and persons that add up', () => {
    const { expected, present, coming } = prognosis(INPUT);
    expect((present.personWeeks + coming.personWeeks) * 10).toBeCloseTo(expected, 6);
    expect(coming.families).toBeCloseTo(prognosis(INPUT).newFamilies!.expected, 9);
  });
});

describe('the interval of 95 %', () => {
  const TRIES = 400;
  const SEEN_WEEKS = 26;
  /** Three standard errors of a share of 0.95 in so many tries. */
  const TOLERANCE = 3 * Math.sqrt((0.95 * 0.05) / TRIES);

  it.each([
    ['even arrivals', 1.3, 1],
    ['few arrivals', 0.3, 1],
    ['arrivals in peaks', 1.3, 2.5],
  ])(
    'holds what really comes about 95 times of a hundred: %s',
    (_what, rate, dispersion) => {
      let covered = 0;
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        const stream = randomStreams(7, attempt)('truth');
        const weekOf = arrivalsOf(stream, rate, dispersion);
        const arrivalsByWeek = Array.from({ length: SEEN_WEEKS }, weekOf);
        const { low, high } = prognosis({ ...INPUT, present: [], arrivalsByWeek, seed: attempt });
        let personWeeks = 0;
        for (let week = 0; week < 13; week += 1) {
          for (let family = weekOf(); family > 0; family -= 1) {
            const { persons, weeks } = STAYS[stream.integer(0, STAYS.length - 1)]!;
            personWeeks += persons * Math.min(weeks, 13 - week - stream.unit());
          }
        }
        if (personWeeks * 10 >= low! && personWeeks * 10 <= high!) covered += 1;
      }
      expect(covered / TRIES).toBeGreaterThan(0.95 - TOLERANCE);
      expect(covered / TRIES).toBeLessThan(0.95 + TOLERANCE + 0.01);
    },
    120_000,
  );
});

/** Arrivals of a week: Poisson, or more spread than that. */
function arrivalsOf({ unit }: RandomStream, rate: number, dispersion: number): () => number {
  const poisson = randomPoisson.source(unit);
  if (dispersion === 1) return poisson(rate);
  const gamma = randomGamma.source(unit)(rate / (dispersion - 1), dispersion - 1);
  return () => {
    const mean = gamma();
    return mean > 0 ? poisson(mean)() : 0;
  };
}
