/** Plans carry decimals with six places; they are compared as whole millionths. */

export const MILLION = 1_000_000;

/** The same number with six decimals: whole millionths are told apart, the noise of floating point is not. */
export function sameInMillionths(left: number, right: number): boolean {
  return Math.abs(left - right) < 0.75 / MILLION;
}
