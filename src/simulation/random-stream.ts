/**
 * One stream of draws per named purpose and entity (common random numbers): two policies that ask the same question of
 * the same family, home or municipality get the same answer, and one family more changes no other draw.
 */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of numbers in [0, 1), as d3-random takes it. */
export type UnitSource = () => number;

export interface RandomStream {
  /** In [0, 1). */
  readonly unit: UnitSource;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** The index of a weight, drawn in proportion to the weights; at least one of them is positive. */
  weighted(weights: readonly number[]): number;
}

/** Gives the stream of a purpose and an entity within one replication; the same key always gives the same draws. */
export type RandomStreams = (purpose: string, ...entity: readonly (string | number)[]) => RandomStream;
