/** The distributions of the world's processes, each drawn from a stream of its own. */
import { randomGamma, randomGeometric, randomPoisson } from 'd3-random';
import type { RandomStream } from './random-stream.ts';

/** A Poisson number. Up to a mean of 16 the same stream gives no smaller number for a larger mean. */
export function poisson(stream: RandomStream, mean: number): number {
  return mean > 0 ? randomPoisson.source(stream.unit)(mean)() : 0;
}

/** Below this a gamma factor is 1 for every purpose, and its shape too large to compute with. */
const NO_VARIANCE = 1e-9;

/** A factor with mean 1 and the given variance; a Poisson mean times this factor is negative binomial. */
export function gammaFactor(stream: RandomStream, variance: number): number {
  return variance > NO_VARIANCE ? randomGamma.source(stream.unit)(1 / variance, variance)() : 1;
}

/** Whole weeks, 0 or more, with the given mean: each week that passes is as likely to be the last. */
export function geometricWeeks(stream: RandomStream, mean: number): number {
  // d3 counts the trials up to and including the first success; weeks count those before it.
  return mean > 0 ? randomGeometric.source(stream.unit)(1 / (1 + mean))() - 1 : 0;
}
