import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedCount, SMALLEST_CELL, shownCount, shownCounts } from '../../src/desk/suppression.ts';

describe('small counts', () => {
  it.each([
    [0, 0],
    [1, null],
    [4, null],
    [5, 5],
    [6, 6],
  ])('%i alone is shown as %s', (count, shown) => {
    expect(shownCount(count)).toBe(shown);
  });

  it('hide a second cell, so that the total does not give the small one away', () => {
    expect(shownCounts([20, 3, 9])).toEqual([20, null, null]);
    expect(shownCounts([20, 0, 3])).toEqual([null, 0, null]);
  });

  it('hide no more than needed when two small ones hide each other', () => {
    expect(shownCounts([20, 3, 4, 9])).toEqual([20, null, null, 9]);
  });

  it('hide one more when the small ones together are still small', () => {
    expect(shownCounts([20, 1, 2, 9])).toEqual([20, null, null, null]);
  });

  it('never let a cell under five be computed from its division and the total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 8 }), (counts) => {
        const shown = shownCounts(counts);
        const hidden = counts.filter((_, index) => shown[index] === null);
        for (const [index, count] of counts.entries()) {
          if (count > 0 && count < SMALLEST_CELL) expect(shown[index]).toBeNull();
        }
        // What is known of hidden cells is their sum: one alone would be known, and a small sum tells of few families.
        const others = counts.filter((count, index) => count > 0 && shown[index] !== null).length;
        if (hidden.length > 0 && others > 0) {
          expect(hidden.length).toBeGreaterThan(1);
          expect(hidden.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(SMALLEST_CELL);
        }
      }),
    );
  });

  it('are rounded to five where many weeks stand side by side', () => {
    expect([0, 2, 3, 7, 8, 12].map(roundedCount)).toEqual([0, 0, 5, 5, 10, 10]);
  });
});
