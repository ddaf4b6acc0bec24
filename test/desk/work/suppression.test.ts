import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COARSE, EXACT, hiddenCells, isTotalHidden, SMALLEST_CELL } from '../../../src/desk/work/suppression.ts';

describe('a small count', () => {
  it.each([
    [0, 0],
    [1, null],
    [4, null],
    [5, 5],
    [7, 5],
    [8, 10],
  ])('%i alone is shown as %s', (count, shown) => {
    expect(COARSE.count(count)).toBe(shown);
    expect(EXACT.count(count)).toBe(count);
  });
});

const hidden = (...counts: number[]): readonly number[] => [...hiddenCells(counts)].sort();

describe('a division', () => {
  it('hides nothing when nothing is small', () => {
    expect(hidden(20, 0, 5)).toEqual([]);
  });

  it('hides a second cell, so that the total does not give the small one away', () => {
    expect(hidden(20, 3, 9)).toEqual([1, 2]);
    expect(hidden(20, 0, 3)).toEqual([0, 2]);
  });

  it('hides no more than needed when two small ones hide each other', () => {
    expect(hidden(20, 3, 4, 9)).toEqual([1, 2]);
  });

  it('hides one more when the small ones together are still few', () => {
    expect(hidden(20, 2, 3, 9)).toEqual([1, 2, 3]);
  });

  it('hides one more when the smallest that is shown would tell how large the others must be', () => {
    expect(hidden(7, 4, 7)).toEqual([0, 1, 2]);
    expect(hidden(10, 4, 7)).toEqual([1, 2]);
  });

  it.each([
    [[3], true],
    [[1, 1, 1, 1, 1], true],
    [[3, 4], false],
    [[0, 0], false],
    [[6, 7], false],
  ])('%j hides its total: %s', (counts, expected) => {
    expect(isTotalHidden(counts)).toBe(expected);
    expect(COARSE.division(counts).total === null).toBe(expected);
  });

  it('is shown as it is to who may see every case', () => {
    expect(EXACT.division([3, 0, 1])).toEqual({ cells: [3, 0, 1], total: 4 });
  });

  it('is rounded where it is shown', () => {
    expect(COARSE.division([21, 13, 8])).toEqual({ cells: [20, 15, 10], total: 40 });
  });
});

describe('nobody can compute a hidden cell', () => {
  it('even from exact figures and with these rules at hand: it may always be one of several numbers', () => {
    for (const [cells, most] of [
      [1, 30],
      [2, 30],
      [3, 22],
    ] as const) {
      for (const counts of possibleValues(cells, most)) expect(counts.size).toBeGreaterThan(2);
    }
  });

  it('and every small one is hidden, in company', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 9 }), (counts) => {
        const { cells, total } = COARSE.division(counts);
        counts.forEach((count, index) => {
          if (count > 0 && count < SMALLEST_CELL) expect(cells[index]).toBeNull();
          else if (cells[index] !== null) expect(cells[index]! % SMALLEST_CELL).toBe(0);
        });
        const left = counts.filter((_, index) => cells[index] === null);
        const sum = left.reduce((all, count) => all + count, 0);
        if (left.length === 0 || total === null) return;
        expect(left.length).toBeGreaterThan(1);
        expect(sum - (left.length - 1)).toBeGreaterThanOrEqual(SMALLEST_CELL);
      }),
    );
  });
});

/** For each hidden cell of each answer that there can be: the numbers that it can hold. Shown cells and totals are taken as exact. */
function possibleValues(cells: number, most: number): readonly ReadonlySet<number>[] {
  const answers = new Map<string, number[][]>();
  const divisions = (made: readonly number[]): readonly (readonly number[])[] =>
    made.length === cells ? [made] : Array.from({ length: most + 1 }, (_, next) => divisions([...made, next])).flat();
  for (const counts of divisions([])) {
    const hides = hiddenCells(counts);
    const total = isTotalHidden(counts) ? null : counts.reduce((sum, count) => sum + count, 0);
    const answer = JSON.stringify([counts.map((count, index) => (hides.has(index) ? null : count)), total]);
    answers.set(answer, [...(answers.get(answer) ?? []), [...counts]]);
  }
  return (
    [...answers.values()]
      // At the edge of what was tried, answers lack company for that reason alone.
      .filter((found) => found.every((counts) => Math.max(...counts) < most - 4))
      .flatMap((found) => [...hiddenCells(found[0]!)].map((index) => new Set(found.map((counts) => counts[index]!))))
  );
}

describe('amounts', () => {
  it('are rounded, and hidden when they are of fewer than five families', () => {
    expect(COARSE.amount(123_456, 5, 10_000)).toBe(120_000);
    expect(COARSE.amount(123_456, 4, 10_000)).toBeNull();
    expect(COARSE.amount(0, 0, 10_000)).toBe(0);
    expect(EXACT.amount(123_456, 1, 10_000)).toBe(123_456);
  });

  it('at the outer end need ten families', () => {
    expect(COARSE.outer(8.4, 9)).toBeNull();
    expect(COARSE.outer(8.4, 10)).toBe(8);
    expect(EXACT.outer(8.4, 1)).toBe(8.4);
  });
});
