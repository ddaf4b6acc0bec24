import { mean, variance } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { parameterValues } from '../../../src/evidence/parameters.ts';
import { randomStreams } from '../../../src/simulation/random-stream.ts';
import { expectedArrivals, reportsInWeek } from '../../../src/simulation/world/arrivals.ts';
import { drawnByPull, pullFactor } from '../../../src/simulation/world/pull.ts';
import { seasonFactor } from '../../../src/simulation/world/season.ts';
import { surgeFactor } from '../../../src/simulation/world/surge.ts';
import { expectShare } from './expect-share.ts';

const WEEKS = 20_000;
const flat = { 'arrivals.seasonal-amplitude': 0, 'arrivals.families-per-year': 156 };

describe('families that report', () => {
  it('come as often as the scenario says, spread as Poisson', () => {
    const counts = countsOf(parameterValues({ ...flat, 'arrivals.dispersion': 0 }));
    expect(Math.abs(mean(counts) - 3)).toBeLessThan(5 * Math.sqrt(3 / WEEKS));
    expect(Math.abs(variance(counts) / 3 - 1)).toBeLessThan(0.06);
  });

  it('come in peaks and troughs with a dispersion: variance mean + dispersion × mean²', () => {
    const counts = countsOf(parameterValues({ ...flat, 'arrivals.dispersion': 0.5 }));
    const expected = 3 + 0.5 * 9;
    expect(Math.abs(mean(counts) - 3)).toBeLessThan(5 * Math.sqrt(expected / WEEKS));
    expect(Math.abs(variance(counts) / expected - 1)).toBeLessThan(0.08);
  });

  it('do not come at a rate of zero', () => {
    expect(countsOf(parameterValues({ 'arrivals.families-per-year': 0 })).every((count) => count === 0)).toBe(true);
  });

  it('are fewer by the share that prevention takes away', () => {
    const all = countsOf(parameterValues(flat)).reduce((sum, count) => sum + count, 0);
    const left = countsOf(parameterValues({ ...flat, 'prevention.share': 0.2 })).reduce((sum, count) => sum + count, 0);
    expectShare(left, all, 0.8);
    expect(countsOf(parameterValues({ ...flat, 'prevention.share': 1 })).every((count) => count === 0)).toBe(true);
  });

  function countsOf(parameters: ReturnType<typeof parameterValues>): number[] {
    const streams = randomStreams(1, 0);
    return Array.from({ length: WEEKS }, (_, week) => reportsInWeek(parameters, streams, week, 10, 1).length);
  }
});

describe('the season', () => {
  const parameters = parameterValues({ 'arrivals.seasonal-amplitude': 0.2, 'arrivals.seasonal-peak-week': 32 });

  it('is highest in the peak week and lowest half a year from it', () => {
    expect(seasonFactor(parameters, 32)).toBeCloseTo(1.2, 12);
    expect(seasonFactor(parameters, 6)).toBeCloseTo(0.8, 12);
    expect(seasonFactor(parameters, 19)).toBeCloseTo(1, 12);
  });

  it('takes nothing from a year as a whole', () => {
    expect(mean(Array.from({ length: 52 }, (_, week) => seasonFactor(parameters, week + 1)))).toBeCloseTo(1, 12);
  });
});

describe('a surge', () => {
  const parameters = parameterValues({
    'arrivals.surge-start-week': 10,
    'arrivals.surge-weeks': 3,
    'arrivals.surge-factor': 2.5,
  });

  it('lasts from its first week through its last and no longer', () => {
    expect([9, 10, 12, 13].map((week) => surgeFactor(parameters, week))).toEqual([1, 2.5, 2.5, 1]);
  });

  it('is not there unless a scenario says so', () => {
    expect(surgeFactor(parameterValues(), 0)).toBe(1);
  });

  it('multiplies what is expected', () => {
    const usual = expectedArrivals(parameterValues(), 11, 20);
    expect(expectedArrivals(parameters, 11, 20)).toBeCloseTo(2.5 * usual, 12);
  });
});

describe('the pull effect', () => {
  const served = { withinCap: true };
  const late = { withinCap: false };
  const withPull = parameterValues({ 'arrivals.pull-elasticity': 0.4 });

  it('is nothing unless a scenario says so', () => {
    expect(pullFactor(parameterValues(), [served, served])).toBe(1);
  });

  it('is nothing as long as nobody was served', () => {
    expect(pullFactor(withPull, [])).toBe(1);
  });

  it('rises with how well families were served, around one in two', () => {
    expect(pullFactor(withPull, [served, served])).toBeCloseTo(1.4, 12);
    expect(pullFactor(withPull, [served, late])).toBeCloseTo(1, 12);
    expect(pullFactor(withPull, [late, late])).toBeCloseTo(0.6, 12);
  });

  it('never makes arrivals negative', () => {
    expect(pullFactor(parameterValues({ 'arrivals.pull-elasticity': 10 }), [late])).toBe(0);
  });

  it('adds families of its own name and leaves the usual ones', () => {
    const parameters = parameterValues(flat);
    const streams = randomStreams(1, 0);
    const weeks = Array.from({ length: 2_000 }, (_, week) => week);
    const usual = weeks.flatMap((week) => reportsInWeek(parameters, streams, week, 10, 1));
    const pulled = weeks.flatMap((week) => reportsInWeek(parameters, streams, week, 10, 1.5));
    expect(pulled.filter((id) => id.startsWith('F-'))).toEqual(usual);
    const extra = pulled.length - usual.length;
    expect(Math.abs(extra - 3_000)).toBeLessThan(5 * Math.sqrt(3_000));
    expect(drawnByPull(streams, 3, 10, 1)).toBe(0);
  });

  it('keeps a share of the usual families away where a policy serves badly', () => {
    const parameters = parameterValues(flat);
    const streams = randomStreams(1, 0);
    const weeks = Array.from({ length: 4_000 }, (_, week) => week);
    const usual = weeks.flatMap((week) => reportsInWeek(parameters, streams, week, 10, 1));
    const left = weeks.flatMap((week) => reportsInWeek(parameters, streams, week, 10, 0.7));
    expectShare(left.length, usual.length, 0.7);
    const known = new Set(usual);
    expect(left.every((id) => known.has(id))).toBe(true);
  });
});
