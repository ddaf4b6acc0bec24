/**
 * Several whole-number costs in one double, the most important in the highest digits (mixed radix, balanced digits).
 *
 * A digit may be negative. As long as every sum that is compared has digits of at most half their radix, the sign of the
 * packed number is the sign of the first digit that is not 0, so that packed numbers compare lexicographically. What does
 * not fit in one double goes on in the next: a word.
 */

/** Below this product of radices all sums along paths stay exact in a double. */
const WORD_LIMIT = 2 ** 50;

/** Digits met in a solve are at most four times the range; both signs, and one for 0, make eight times and one. */
const RANGES_PER_RADIX = 8;

export interface Packing {
  readonly wordCount: number;
  /** Word of each objective. */
  readonly wordOf: Int32Array;
  /** What one unit of the objective weighs in its word. */
  readonly weight: Float64Array;
  readonly radix: Float64Array;
}

/**
 * Packs consecutive objectives. `ranges`: per objective the most that its value can change along any way through the
 * residual network. Throws a RangeError when one objective alone is too large to be exact.
 */
export function packObjectives(ranges: ArrayLike<number>, names: readonly string[]): Packing {
  const count = ranges.length;
  const wordOf = new Int32Array(count);
  const weight = new Float64Array(count);
  const radix = new Float64Array(count);
  let word = 0;
  let product = 1;
  for (let objective = 0; objective < count; objective++) {
    const range = ranges[objective]!;
    // With more, even single additions could round.
    if (range > WORD_LIMIT / 2)
      throw new RangeError(`Costs of objective "${names[objective]}" are too large to be exact.`);
    // An objective that cannot change needs no digit.
    radix[objective] = range === 0 ? 1 : RANGES_PER_RADIX * range + 1;
    if (product > 1 && product * radix[objective]! > WORD_LIMIT) {
      word++;
      product = 1;
    }
    wordOf[objective] = word;
    product *= radix[objective]!;
  }
  let below = 1;
  for (let objective = count - 1; objective >= 0; objective--) {
    if (objective + 1 < count && wordOf[objective + 1] !== wordOf[objective]) below = 1;
    weight[objective] = below;
    below *= radix[objective]!;
  }
  return { wordCount: word + 1, wordOf, weight, radix };
}

/** The digits of packed words, one per objective, into `digits`. */
export function unpackWords(packing: Packing, words: ArrayLike<number>, digits: Float64Array): void {
  const { wordOf, radix } = packing;
  let word = -1;
  let rest = 0;
  for (let objective = digits.length - 1; objective >= 0; objective--) {
    if (wordOf[objective] !== word) {
      word = wordOf[objective]!;
      rest = words[word]!;
    }
    const first = objective === 0 || wordOf[objective - 1] !== word;
    // The highest digit of a word is whatever is left.
    const digit = first ? rest : rest - radix[objective]! * Math.round(rest / radix[objective]!);
    digits[objective] = digit;
    rest = (rest - digit) / radix[objective]!;
  }
}
