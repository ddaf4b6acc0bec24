/** A few lines of exact arithmetic for the second model; it shares none with the code that it checks. */

export type Rational = readonly [over: bigint, under: bigint];

/** Data have at most nine decimals; scaling by ten to the ninth keeps them exact. */
export function rational(value: number): Rational {
  return [BigInt(Math.round(value * 1e9)), 1_000_000_000n];
}

/** One over a rational above zero. */
export function inverse([over, under]: Rational): Rational {
  return [under, over];
}

export function sum(terms: readonly Rational[]): Rational {
  let [over, under]: Rational = [0n, 1n];
  for (const [a, b] of terms) [over, under] = [over * b + a * under, under * b];
  return [over, under];
}

export function product(a: Rational, b: Rational): Rational {
  return [a[0] * b[0], a[1] * b[1]];
}

export function average(terms: readonly Rational[]): Rational {
  const [over, under] = sum(terms);
  return [over, under * BigInt(terms.length)];
}

/** `(value − low) / (high − low)` for three rationals, with `high > low`. */
export function between(value: Rational, low: Rational, high: Rational): Rational {
  const above = sum([value, [-low[0], low[1]]]);
  const width = sum([high, [-low[0], low[1]]]);
  return [above[0] * width[1], above[1] * width[0]];
}

export function isLess(a: Rational, b: Rational): boolean {
  return a[0] * b[1] < b[0] * a[1];
}

/** Whole millionths of a rational that is not negative, halves up. */
export function millionths([over, under]: Rational): number {
  return Number((2_000_000n * over + under) / (2n * under));
}
