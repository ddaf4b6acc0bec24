import { expect } from 'vitest';

/** A number of successes is within five standard deviations of a binomial number. */
export function expectShare(successes: number, trials: number, share: number): void {
  expect(Math.abs(successes - trials * share)).toBeLessThanOrEqual(5 * Math.sqrt(trials * share * (1 - share)));
}
