import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packObjectives, unpackWords } from '../../../src/solver/flow/lexicographic-costs.ts';

const names = Array.from({ length: 6 }, (_, index) => `objective ${index}`);

function pack(packing: ReturnType<typeof packObjectives>, digits: readonly number[]): number[] {
  const words = new Array<number>(packing.wordCount).fill(0);
  digits.forEach((digit, objective) => {
    words[packing.wordOf[objective]!]! += digit * packing.weight[objective]!;
  });
  return words;
}

describe('packing objectives', () => {
  it('puts small objectives together in one word', () => {
    expect(packObjectives([18_200, 700, 18_200], names).wordCount).toBe(1);
  });

  it('goes on in the next word when the first is full, and gives a very large objective a word of its own', () => {
    const packing = packObjectives([700, 1e12, 700], names);
    expect([...packing.wordOf]).toEqual([0, 1, 2]);
  });

  it('spends nothing on an objective that can not change', () => {
    expect([...packObjectives([1e12, 0, 10], names).radix]).toEqual([8e12 + 1, 1, 81]);
  });

  it('refuses an objective that would not be exact, by name', () => {
    expect(() => packObjectives([1, 1e15], names)).toThrow('objective 1');
  });

  const drawn = fc.array(fc.nat({ max: 1e9 }), { minLength: 1, maxLength: 6 }).chain((ranges) =>
    fc.record({
      ranges: fc.constant(ranges),
      one: fc.tuple(...ranges.map((range) => fc.integer({ min: -2 * range, max: 2 * range }))),
      other: fc.tuple(...ranges.map((range) => fc.integer({ min: -2 * range, max: 2 * range }))),
    }),
  );

  it('gives every digit back, negative ones too', () => {
    fc.assert(
      fc.property(drawn, ({ ranges, one }) => {
        const packing = packObjectives(ranges, names);
        const digits = new Float64Array(ranges.length);
        unpackWords(packing, pack(packing, one), digits);
        expect([...digits].map((digit) => digit + 0)).toEqual(one.map((digit) => digit + 0));
      }),
    );
  });

  it('keeps the lexicographic order', () => {
    fc.assert(
      fc.property(drawn, ({ ranges, one, other }) => {
        const packing = packObjectives(ranges, names);
        const first = (differences: number[]) => Math.sign(differences.find((difference) => difference !== 0) ?? 0);
        const packedOther = pack(packing, other);
        const packed = first(pack(packing, one).map((word, index) => word - packedOther[index]!));
        expect(packed).toBe(first(one.map((digit, index) => digit - other[index]!)));
      }),
    );
  });
});
