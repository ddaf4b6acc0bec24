import { fc, test } from '@fast-check/vitest';
import { mean, variance } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { gammaFactor, geometricWeeks, poisson } from '../../src/simulation/distributions.ts';
import { type RandomStream, randomStreams } from '../../src/simulation/random-stream.ts';

const DRAWS = 40_000;

/** One draw from each of many streams, as the world does. */
function sample(draw: (stream: RandomStream) => number): number[] {
  const streams = randomStreams(11, 0);
  return Array.from({ length: DRAWS }, (_, index) => draw(streams('sample', index)));
}

/** Within five standard errors of the mean. */
function expectMean(drawn: readonly number[], expected: number, deviation: number): void {
  expect(Math.abs(mean([...drawn]) - expected)).toBeLessThan((5 * deviation) / Math.sqrt(DRAWS));
}

describe('a Poisson number', () => {
  it.each([0.12, 2.9, 15, 40])('has mean and variance %d', (expected) => {
    const drawn = sample((stream) => poisson(stream, expected));
    expectMean(drawn, expected, Math.sqrt(expected));
    expect(variance(drawn) / expected).toBeGreaterThan(0.95);
    expect(variance(drawn) / expected).toBeLessThan(1.05);
  });

  it('is 0 for a mean of 0', () => {
    expect(sample((stream) => poisson(stream, 0)).every((count) => count === 0)).toBe(true);
  });

  test.prop([fc.nat(), fc.double({ min: 0, max: 16, noNaN: true }), fc.double({ min: 0, max: 16, noNaN: true })])(
    'is never smaller for a larger mean on the same stream',
    (seed, one, other) => {
      const drawn = [Math.min(one, other), Math.max(one, other)].map((rate) =>
        poisson(randomStreams(seed, 0)('arrivals', 1), rate),
      );
      expect(drawn[0]).toBeLessThanOrEqual(drawn[1]!);
    },
  );
});

describe('a gamma factor', () => {
  it.each([0.1, 0.5, 2])('has mean 1 and variance %d', (expected) => {
    const drawn = sample((stream) => gammaFactor(stream, expected));
    expectMean(drawn, 1, Math.sqrt(expected));
    // The variance of a sample variance of a gamma number with shape k is (2 + 6 / k) × variance² / n.
    const deviation = expected * Math.sqrt((2 + 6 * expected) / DRAWS);
    expect(Math.abs(variance(drawn) - expected)).toBeLessThan(5 * deviation);
  });

  it.each([0, Number.MIN_VALUE])('is 1 with a variance of %d', (variance) => {
    expect(gammaFactor(randomStreams(1, 0)('peak'), variance)).toBe(1);
  });
});

describe('geometric weeks', () => {
  it.each([0.5, 1, 4])('have mean %d', (expected) => {
    const drawn = sample((stream) => geometricWeeks(stream, expected));
    expectMean(drawn, expected, Math.sqrt(expected * (1 + expected)));
    const none = drawn.filter((weeks) => weeks === 0).length / DRAWS;
    expect(Math.abs(none - 1 / (1 + expected))).toBeLessThan(5 * Math.sqrt(0.25 / DRAWS));
  });

  it('are 0 for a mean of 0', () => {
    expect(geometricWeeks(randomStreams(1, 0)('weeks'), 0)).toBe(0);
  });
});
