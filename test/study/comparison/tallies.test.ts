import fc from 'fast-check';
import { quantile } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { addCounts, ExactMean, Frequencies, ValueTable } from '../../../src/study/comparison/tallies.ts';

describe('frequencies', () => {
  it('give the mean and the percentiles of the numbers themselves', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 }), (numbers) => {
        const tally = new Frequencies();
        for (const number of numbers) tally.add(number);
        const shares = [0, 0.1, 0.5, 0.9, 1];
        const expected = quantile(numbers, shares);
        tally.quantiles(shares).forEach((value, index) => {
          expect(value).toBeCloseTo(expected[index]!, 9);
        });
        expect(tally.mean).toBeCloseTo(numbers.reduce((sum, number) => sum + number, 0) / numbers.length, 9);
      }),
    );
  });
});

describe('an exact mean', () => {
  it('does not depend on the order in which the values come', () => {
    const of = (values: readonly number[]) => {
      const tally = new ExactMean();
      for (const value of values) tally.add(value);
      return tally.mean;
    };
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1000, noNaN: true })), (values) => {
        expect(of(values.toReversed())).toBe(of(values));
      }),
    );
    expect(of([])).toBeNull();
    expect(of([0.1, 0.2])).toBeCloseTo(0.15, 6);
  });
});

describe('a table of values', () => {
  it('gives a column by replication, with nothing where there is no value', () => {
    const table = new ValueTable();
    table.add(3, [1, null]);
    table.add(1, [2, 5]);
    expect(table.column(0)).toEqual([undefined, 2, undefined, 1]);
    expect(table.column(1)).toEqual([undefined, 5, undefined, undefined]);
    expect(table.present()).toEqual([1, 3]);
    expect(() => table.add(1, [0, 0])).toThrow('replication 1 came in twice');
  });
});

describe('counts', () => {
  it('of different lengths are added index by index', () => {
    const counts = [1];
    addCounts(counts, [1, 2, 3]);
    addCounts(counts, [1]);
    expect(counts).toEqual([3, 2, 3]);
  });
});
