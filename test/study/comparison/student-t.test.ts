import { describe, expect, it } from 'vitest';
import { centralProbability, tFor95 } from '../../../src/study/comparison/student-t.ts';

describe("Student's t", () => {
  /** NIST/SEMATECH e-Handbook of Statistical Methods, table 1.3.6.7.2, column 0.975. */
  it.each([
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [4, 2.776],
    [5, 2.571],
    [6, 2.447],
    [7, 2.365],
    [8, 2.306],
    [9, 2.262],
    [10, 2.228],
    [15, 2.131],
    [19, 2.093],
    [20, 2.086],
    [29, 2.045],
    [30, 2.042],
    [49, 2.01],
    [60, 2.0],
    [99, 1.984],
    [100, 1.984],
  ])('with %d degrees of freedom is exceeded with 5 %% beyond %d', (degrees, published) => {
    expect(tFor95(degrees)).toBeCloseTo(published, 3);
  });

  it('agrees with the closed forms of one and two degrees', () => {
    expect(tFor95(1)).toBeCloseTo(Math.tan(0.95 * (Math.PI / 2)), 9);
    expect(tFor95(2)).toBeCloseTo(0.95 * Math.sqrt(2 / (1 - 0.95 ** 2)), 9);
  });

  it('comes down to the normal value as the degrees grow', () => {
    let before = Number.POSITIVE_INFINITY;
    for (const degrees of [1, 2, 3, 4, 5, 10, 11, 50, 51, 500, 5_000, 50_000]) {
      expect(tFor95(degrees)).toBeLessThan(before);
      before = tFor95(degrees);
    }
    expect(before).toBeCloseTo(1.959964, 4);
    expect(before).toBeGreaterThan(1.959964);
  });

  it('the probability runs from 0 to 1', () => {
    for (const degrees of [1, 2, 3, 7, 8, 40]) {
      expect(centralProbability(0, degrees)).toBe(0);
      expect(centralProbability(1e6, degrees)).toBeCloseTo(1, 5);
    }
  });

  it('refuses degrees of freedom that do not exist', () => {
    expect(() => tFor95(0)).toThrow(RangeError);
    expect(() => tFor95(2.5)).toThrow(RangeError);
  });
});
