import { randomPoisson } from 'd3-random';
import { describe, expect, it } from 'vitest';
import { type PrognosisInput, prognosis } from '../../../src/desk/monitoring/prognosis.ts';
import { randomStreams } from '../../../src/simulation/random-stream.ts';

const STAYS = [2, 3, 4, 5, 6, 7].map((persons) => ({ persons, weeks: 2 * persons }));
const INPUT: PrognosisInput = {
  presentPersonWeeks: 100,
  arrivals: 20,
  weeksSeen: 20,
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

  it('counts only families who are here while fewer than five were seen, without an interval', () => {
    const few = prognosis({ ...INPUT, staysSeen: STAYS.slice(0, 4) });
    expect(few).toMatchObject({ expected: 1000, low: 1000, high: 1000, basis: null });
    expect(prognosis({ ...INPUT, staysSeen: STAYS.slice(0, 5) }).basis).toBe('seen');
  });

  it('is never less than what is planned already, and wider the less was seen', () => {
    const wide = prognosis({ ...INPUT, arrivals: 2, weeksSeen: 2 });
    const narrow = prognosis({ ...INPUT, arrivals: 200, weeksSeen: 200 });
    expect(wide.low).toBeGreaterThanOrEqual(1000);
    expect(wide.high - wide.low).toBeGreaterThan(narrow.high - narrow.low);
  });

  it('covers what really comes about 95 times of a hundred', () => {
    const TRIES = 400;
    const RATE = 1.3;
    let covered = 0;
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const stream = randomStreams(7, attempt)('truth');
      const poisson = randomPoisson.source(stream.unit);
      const seen = poisson(RATE * 26)();
      const { low, high } = prognosis({ ...INPUT, arrivals: seen, weeksSeen: 26, seed: attempt });
      let personWeeks = INPUT.presentPersonWeeks;
      for (let family = poisson(RATE * 13)(); family > 0; family -= 1) {
        const { persons, weeks } = STAYS[stream.integer(0, STAYS.length - 1)]!;
        personWeeks += persons * Math.min(weeks, 13 * (1 - stream.unit()));
      }
      if (personWeeks * 10 >= low && personWeeks * 10 <= high) covered += 1;
    }
    // Three standard errors of a share of 0.95 in so many tries.
    expect(Math.abs(covered / TRIES - 0.95)).toBeLessThan(3 * Math.sqrt((0.95 * 0.05) / TRIES));
  }, 60_000);
});
