/** Random draws for synthetic scenarios: one stream per named purpose, so that changing one part leaves the others as they were. */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { weightedIndex } from '../simulation/random-stream.ts';

export interface RandomStream {
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** A real number from `low` up to `high`. */
  between(low: number, high: number): number;
  /** One element, each equally likely. */
  pick<Element>(elements: readonly Element[]): Element;
  /** The index of a weight, drawn in proportion to the weights; at least one of them is positive. */
  weighted(weights: readonly number[]): number;
}

/**
 * The stream of draws for one purpose. The same seed and purpose always give the same draws; other purposes give
 * others.
 */
export function randomStream(seed: number, purpose: string): RandomStream {
  const generator = xoroshiro128plus(mixed(seed, purpose));
  const unit = (): number => uniformFloat64(generator);
  return {
    integer: (low, high) => uniformInt(generator, low, high),
    chance: (probability) => unit() < probability,
    between: (low, high) => low + (high - low) * unit(),
    pick: (elements) => elements[uniformInt(generator, 0, elements.length - 1)]!,
    weighted: (weights) => weightedIndex(unit, weights),
  };
}

/** FNV-1a over the seed and the name of the purpose, as a 32-bit whole number. */
function mixed(seed: number, purpose: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${seed}/${purpose}`) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  }
  return hash | 0;
}
