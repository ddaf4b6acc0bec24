/**
 * Quantiles of Student's t distribution with a whole number of degrees of freedom, by solving its distribution
 * function, which is a finite sum for whole degrees (Abramowitz and Stegun 1964, 26.7.3 and 26.7.4). Right to about 10
 * digits.
 */

/**
 * P(|T| ≤ t).
 *
 * @param t at least 0.
 * @param degrees a whole number, at least 1.
 */
export function centralProbability(t: number, degrees: number): number {
  const sine = t / Math.sqrt(degrees + t * t);
  const squaredCosine = degrees / (degrees + t * t);
  const odd = degrees % 2 === 1;
  let term = odd ? Math.sqrt(squaredCosine) : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let power = odd ? 3 : 2; power < degrees - 1; power += 2) {
    term *= (squaredCosine * (power - 1)) / power;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (Math.atan(t / Math.sqrt(degrees)) + sine * sum) : sine * sum;
}

const known = new Map<number, number>();

/**
 * The value that |T| exceeds with probability 5 %: the factor of a 95 % interval.
 *
 * @param degrees of freedom, a whole number.
 * @throws RangeError when below 1 or not whole.
 */
export function tFor95(degrees: number): number {
  if (!Number.isInteger(degrees) || degrees < 1) throw new RangeError(`degrees of freedom: ${degrees}`);
  const before = known.get(degrees);
  if (before !== undefined) return before;
  // Between the value for infinitely many degrees (1.95996) and that for one (12.7062).
  let low = 1.9;
  let high = 12.8;
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (centralProbability(middle, degrees) < 0.95) low = middle;
    else high = middle;
  }
  known.set(degrees, high);
  return high;
}
