import { randomNormal } from 'd3-random';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStreams } from '../../../src/simulation/random-stream.ts';
import { differencesOf, intervalOf, replicationsFor, verdictOf } from '../../../src/study/comparison/intervals.ts';

const value = fc.integer({ min: -1000, max: 1000 }).map((whole) => whole / 8);
const values = fc.array(value, { minLength: 5, maxLength: 30 });

describe('the interval of a mean', () => {
  it('of 1, 2, 3, 4, 5 by hand', () => {
    const { mean, low, high } = intervalOf([1, 2, 3, 4, 5])!;
    // t with 4 degrees of freedom 2.7764; s = 1.5811; over the square root of 5.
    expect(mean).toBe(3);
    expect(low).toBeCloseTo(3 - 1.9632, 4);
    expect(high).toBeCloseTo(3 + 1.9632, 4);
  });

  it('does not exist of nothing, and has no width that can be told of one value', () => {
    expect(intervalOf([])).toBeNull();
    expect(intervalOf([7])).toEqual({ mean: 7, low: null, high: null });
  });

  it('of equal values is exactly that value', () => {
    expect(intervalOf([0.1, 0.1, 0.1])).toEqual({ mean: 0.1, low: 0.1, high: 0.1 });
  });

  it('holds the true mean in about 95 of 100 studies, also of few replications', () => {
    const covered = (size: number, studies: number): number => {
      let inside = 0;
      for (let study = 0; study < studies; study++) {
        const draw = randomNormal.source(randomStreams(20261122, study)('coverage').unit)(10, 3);
        const { low, high } = intervalOf(Array.from({ length: size }, draw))!;
        if (low! <= 10 && high! >= 10) inside += 1;
      }
      return inside / studies;
    };
    // Four standard errors of a share of 95 % in 3,000 studies: 1.6 points.
    expect(Math.abs(covered(5, 3000) - 0.95)).toBeLessThan(0.016);
    expect(Math.abs(covered(30, 3000) - 0.95)).toBeLessThan(0.016);
  });
});

describe('a paired difference', () => {
  it('takes only the replications in which both values exist', () => {
    expect(differencesOf([5, null, 7, 9], [1, 2, undefined])).toEqual([4]);
  });

  it('is the same when the same amount is added to both policies in a replication', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { minLength: 5, maxLength: 30 }), (rows) => {
        const plain = differencesOf(
          rows.map(([arm]) => arm),
          rows.map(([, reference]) => reference),
        );
        const shifted = differencesOf(
          rows.map(([arm, , shift]) => arm + shift),
          rows.map(([, reference, shift]) => reference + shift),
        );
        expect(intervalOf(shifted)).toEqual(intervalOf(plain));
      }),
    );
  });

  it('turns around when arm and reference change places', () => {
    fc.assert(
      fc.property(values, (differences) => {
        const { mean, low, high } = intervalOf(differences)!;
        const turned = intervalOf(differences.map((difference) => -difference))!;
        expect(turned.mean).toBeCloseTo(-mean, 9);
        expect(turned.low).toBeCloseTo(-high!, 9);
        expect(turned.high).toBeCloseTo(-low!, 9);
      }),
    );
  });
});

describe('the verdict', () => {
  it('is noise when the interval holds zero', () => {
    expect(verdictOf([-1, 1, -2, 2, 1], 'lower')).toBe('noise');
  });

  it('says better or worse by the direction of the measure, and only lower or higher where it has none', () => {
    const lower = [-3, -2, -4, -3, -3];
    expect(verdictOf(lower, 'lower')).toBe('better');
    expect(verdictOf(lower, 'higher')).toBe('worse');
    expect(verdictOf(lower, 'neither')).toBe('lower');
    const higher = lower.map((difference) => -difference);
    expect(verdictOf(higher, 'lower')).toBe('worse');
    expect(verdictOf(higher, 'higher')).toBe('better');
    expect(verdictOf(higher, 'neither')).toBe('higher');
  });

  it('says nothing of fewer than five pairs, whatever they are', () => {
    expect(verdictOf([-3, -3, -3, -3], 'lower')).toBe('too-few-replications');
    expect(verdictOf([0, 0], 'lower')).toBe('too-few-replications');
  });

  it('is the same only when every pair is', () => {
    expect(verdictOf([0, 0, 0, 0, 0], 'lower')).toBe('same');
    expect(verdictOf([0, 0, 0, 0, 1e-9], 'lower')).toBe('noise');
  });

  it('finds a difference where there is none in about 5 of 100 studies', () => {
    let found = 0;
    for (let study = 0; study < 2000; study++) {
      const draw = randomNormal.source(randomStreams(7, study)('verdict').unit)(0, 1);
      if (verdictOf(Array.from({ length: 10 }, draw), 'lower') !== 'noise') found += 1;
    }
    expect(Math.abs(found / 2000 - 0.05)).toBeLessThan(0.02);
  });
});

describe('the replications needed', () => {
  it('by hand: a standard deviation of 1.5811 and a half-width of 0.5', () => {
    // (2.7764 × 1.5811 / 0.5)² = 77.08.
    expect(replicationsFor([1, 2, 3, 4, 5], 0.5)).toBe(78);
  });

  it('are never fewer than a verdict needs, and cannot be told from too few', () => {
    expect(replicationsFor([1, 1, 1, 1, 1], 0.5)).toBe(5);
    expect(replicationsFor([1, 2, 3, 4], 0.5)).toBeNull();
    expect(replicationsFor([1, 2, 3, 4, 5], 0)).toBeNull();
  });

  it('grow fourfold when the interval must be half as wide', () => {
    fc.assert(
      fc.property(values, (differences) => {
        const wide = replicationsFor(differences, 1)!;
        const narrow = replicationsFor(differences, 0.5)!;
        expect(narrow).toBeGreaterThanOrEqual(wide);
        if (wide > 5) expect(Math.abs(narrow - 4 * wide)).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('do give the precision asked for in most studies that take them', () => {
    let reached = 0;
    for (let study = 0; study < 300; study++) {
      const draw = randomNormal.source(randomStreams(11, study)('two-stage').unit)(0, 2);
      const needed = replicationsFor(Array.from({ length: 10 }, draw), 0.75)!;
      const { mean, low } = intervalOf(Array.from({ length: needed }, draw))!;
      if (mean - low! <= 0.75) reached += 1;
    }
    expect(reached / 300).toBeGreaterThan(0.6);
  });
});
