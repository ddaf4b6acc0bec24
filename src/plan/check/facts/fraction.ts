/** Exact fractions, so that a value computed again differs from a claimed one only when the claim is wrong. */

export interface Fraction {
  readonly numerator: bigint;
  /** Always positive. */
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };
export const ONE: Fraction = { numerator: 1n, denominator: 1n };
export const HALF: Fraction = { numerator: 1n, denominator: 2n };

export function ratio(numerator: number | bigint, denominator: number | bigint): Fraction {
  const below = BigInt(denominator);
  return below < 0n
    ? { numerator: -BigInt(numerator), denominator: -below }
    : { numerator: BigInt(numerator), denominator: below };
}

/** The decimal that a number is written as: 0.6 is six tenths, not the binary number nearest to it. */
export function decimal(value: number): Fraction {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const power = Number(exponent) - decimals.length;
  const numerator = BigInt(whole + decimals);
  return power >= 0
    ? { numerator: numerator * 10n ** BigInt(power), denominator: 1n }
    : { numerator, denominator: 10n ** BigInt(-power) };
}

export function plus(left: Fraction, right: Fraction): Fraction {
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  };
}

export function minus(left: Fraction, right: Fraction): Fraction {
  return plus(left, { numerator: -right.numerator, denominator: right.denominator });
}

export function times(left: Fraction, right: Fraction): Fraction {
  return { numerator: left.numerator * right.numerator, denominator: left.denominator * right.denominator };
}

/** `right` may not be zero. */
export function dividedBy(left: Fraction, right: Fraction): Fraction {
  return ratio(left.numerator * right.denominator, left.denominator * right.numerator);
}

/** Negative, zero or positive as `left` is less than, equal to or more than `right`. */
export function compare(left: Fraction, right: Fraction): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The mean of one or more fractions. */
export function mean(values: readonly Fraction[]): Fraction {
  return dividedBy(values.reduce(plus, ZERO), ratio(values.length, 1));
}

export function floor(value: Fraction): bigint {
  const quotient = value.numerator / value.denominator;
  return value.numerator < 0n && value.numerator % value.denominator !== 0n ? quotient - 1n : quotient;
}

/** Rounded to whole millionths, halves up. */
export function toMillionths(value: Fraction): number {
  return Number(floor(plus(times(value, ratio(1_000_000, 1)), HALF)));
}
