import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStreams } from '../../../src/simulation/random-stream.ts';
import type { ParameterRange } from '../../../src/study/comparison/experiment.ts';
import { type MorrisSettings, morrisEffects, morrisTrajectories } from '../../../src/study/comparison/morris.ts';
import type { MorrisEffect } from '../../../src/study/comparison/sensitivity.ts';

const range = (parameter: ParameterRange['parameter'], low: number, high: number, whole = false): ParameterRange => ({
  parameter,
  value: low,
  low,
  high,
  whole,
});
const RANGES = [
  range('homes.offer-share', 0.001, 0.005),
  range('homes.open-weeks', 2, 12, true),
  range('shelter.places-factor', 0.5, 1.5),
] as const;

/** The effects of a world that is a formula of the parameters, each from 0 at its low to 1 at its high value. */
function screened(
  formula: (...parts: number[]) => number,
  settings: MorrisSettings,
  ranges: readonly ParameterRange[] = RANGES,
  seed = 1,
): MorrisEffect[] {
  const streams = randomStreams(seed, -1);
  const trajectories = morrisTrajectories(ranges, settings, streams);
  const outcomes = trajectories.map(({ points }) =>
    points.map((point) => [
      formula(...ranges.map(({ parameter, low, high }) => (point[parameter]! - low) / (high - low))),
    ]),
  );
  return morrisEffects(ranges, trajectories, outcomes, streams);
}

describe('a trajectory', () => {
  const trajectories = morrisTrajectories(RANGES, { trajectories: 50, levels: 4 }, randomStreams(3, -1));

  it('changes one parameter from one point to the next, and each of them once', () => {
    for (const { points, steps } of trajectories) {
      expect(points).toHaveLength(RANGES.length + 1);
      expect(steps.toSorted()).toEqual([0, 1, 2]);
      steps.forEach((step, index) => {
        const changed = RANGES.filter(({ parameter }) => points[index]![parameter] !== points[index + 1]![parameter]);
        expect(changed).toEqual([RANGES[step]]);
      });
    }
  });

  it('stays within the ranges, reaches both ends of them, and keeps whole numbers whole', () => {
    for (const { parameter, low, high, whole } of RANGES) {
      const values = trajectories.flatMap(({ points }) => points.map((point) => point[parameter]!));
      expect(Math.min(...values)).toBe(low);
      expect(Math.max(...values)).toBe(high);
      if (whole) expect(values.every(Number.isInteger)).toBe(true);
    }
  });

  it('is the same whatever the number of trajectories', () => {
    const fewer = morrisTrajectories(RANGES, { trajectories: 3, levels: 4 }, randomStreams(3, -1));
    expect(trajectories.slice(0, 3)).toEqual(fewer);
  });

  it('needs an even number of levels', () => {
    expect(() => morrisTrajectories(RANGES, { trajectories: 1, levels: 5 }, randomStreams(1, -1))).toThrow(RangeError);
  });
});

describe('Morris screening', () => {
  it('is exact where the outcome is linear: mu-star is the size of the coefficient and sigma is zero', () => {
    const coefficient = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(fc.tuple(coefficient, coefficient, coefficient), fc.integer(), (coefficients, seed) => {
        const linear = (...parts: number[]) => parts.reduce((sum, part, index) => sum + coefficients[index]! * part, 7);
        const effects = screened(linear, { trajectories: 4, levels: 4 }, RANGES, seed);
        expect(effects).toHaveLength(RANGES.length);
        for (const effect of effects) {
          const expected = coefficients[RANGES.findIndex(({ parameter }) => parameter === effect.parameter)]!;
          expect(effect.mu).toBeCloseTo(expected, 8);
          expect(effect.muStar).toBeCloseTo(Math.abs(expected), 8);
          expect(effect.sigma).toBeCloseTo(0, 8);
          expect(effect.muStarLow).toBeCloseTo(Math.abs(expected), 8);
          expect(effect.muStarHigh).toBeCloseTo(Math.abs(expected), 8);
        }
      }),
      { numRuns: 20 },
    );
  });

  /** By hand: on the levels 0, ⅓, ⅔, 1 the square has effects ⅔ and 4/3, and a product those of the other parameter. */
  it('finds what is curved and what depends on another parameter in sigma', () => {
    const many = { trajectories: 1500, levels: 4 };
    const smooth = [range('homes.offer-share', 0.001, 0.005), range('shelter.places-factor', 0.5, 1.5)];
    const of = (effects: MorrisEffect[], index: number) =>
      effects.find(({ parameter }) => parameter === smooth[index]!.parameter)!;

    const square = screened((first = 0) => first ** 2, many, smooth);
    expect(of(square, 0).mu).toBeCloseTo(1, 1);
    expect(of(square, 0).sigma).toBeCloseTo(1 / 3, 2);
    expect(of(square, 1)).toMatchObject({ mu: 0, muStar: 0, sigma: 0 });

    const product = screened((first = 0, second = 0) => first * second, many, smooth);
    for (const index of [0, 1]) {
      expect(of(product, index).muStar).toBeCloseTo(0.5, 1);
      expect(of(product, index).sigma).toBeCloseTo(Math.sqrt(14 / 36 - 1 / 4), 1);
    }
  });

  it('mu-star sees an effect that goes up here and down there, which mu does not', () => {
    // x (1 − x) rises and falls equally: effects ⅓ and −⅓.
    const [effect] = screened((first = 0) => first * (1 - first), { trajectories: 400, levels: 4 });
    expect(effect!.parameter).toBe('homes.offer-share');
    expect(Math.abs(effect!.mu)).toBeLessThan(0.05);
    expect(effect!.muStar).toBeCloseTo(1 / 3, 8);
  });

  it('puts the parameter with the largest effect first', () => {
    const effects = screened((a = 0, b = 0, c = 0) => a + 9 * b + 5 * c, { trajectories: 4, levels: 4 });
    expect(effects.map(({ parameter }) => parameter)).toEqual([
      'homes.open-weeks',
      'shelter.places-factor',
      'homes.offer-share',
    ]);
  });

  it('gives no interval of one trajectory, and leaves out an effect that exists nowhere', () => {
    const [effect] = screened((a = 0) => a, { trajectories: 1, levels: 4 });
    expect(effect).toMatchObject({ muStarLow: null, muStarHigh: null, sigma: 0 });
    const streams = randomStreams(1, -1);
    const trajectories = morrisTrajectories(RANGES, { trajectories: 2, levels: 4 }, streams);
    const nothing = trajectories.map(({ points }) => points.map(() => [null]));
    expect(morrisEffects(RANGES, trajectories, nothing, streams)).toEqual([]);
  });

  it('its interval holds the mean over very many trajectories in most screenings', () => {
    const product = (first = 0, second = 0) => first * second;
    let inside = 0;
    for (let seed = 0; seed < 100; seed++) {
      const effects = screened(
        product,
        { trajectories: 20, levels: 4 },
        RANGES.slice(0, 1).concat(RANGES.slice(2)),
        seed,
      );
      const { muStarLow, muStarHigh } = effects.find(({ parameter }) => parameter === 'homes.offer-share')!;
      if (muStarLow! <= 0.5 && muStarHigh! >= 0.5) inside += 1;
    }
    expect(inside).toBeGreaterThanOrEqual(85);
  });
});
