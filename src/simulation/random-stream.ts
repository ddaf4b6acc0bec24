/**
 * One stream of draws per named purpose and entity (common random numbers): two policies that ask the same question of
 * the same family, home or municipality get the same answer, and one family more changes no other draw.
 *
 * The key of a stream is hashed to the 128 bits that a xoroshiro128+ generator starts from, so that among the millions of
 * streams of a study two hardly ever coincide (a chance of 10^-24 among ten million).
 */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

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

/** The streams of one replication of a study. Numbers in keys are whole. */
export function randomStreams(seed: number, replication: number): RandomStreams {
  const common = new KeyHash().absorb(seed).absorb(replication);
  return (purpose, ...entity) => {
    const hash = common.copy().absorb(purpose);
    for (const part of entity) hash.absorb(part);
    return new KeyedStream(hash.state());
  };
}

/** The same kind of streams, apart from all others: for a world beside the world, such as a sampled future. */
export function streamsApart(streams: RandomStreams, ...key: readonly (string | number)[]): RandomStreams {
  return (purpose, ...entity) => streams('apart', ...key, purpose, ...entity);
}

class KeyedStream implements RandomStream {
  readonly unit: UnitSource;

  constructor(state: readonly number[]) {
    const generator = xoroshiro128plusFromState(state);
    this.unit = () => uniformFloat64(generator);
  }

  integer(low: number, high: number): number {
    return low + Math.floor(this.unit() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  weighted(weights: readonly number[]): number {
    return weightedIndex(this.unit, weights);
  }
}

/** The index of a weight, drawn in proportion to the weights; at least one of them is positive. */
export function weightedIndex(unit: UnitSource, weights: readonly number[]): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  const drawn = unit() * sum;
  let reached = 0;
  let last = 0;
  for (let index = 0; index < weights.length; index++) {
    if (weights[index]! <= 0) continue;
    reached += weights[index]!;
    if (drawn < reached) return index;
    last = index;
  }
  // Rounding may leave the sum a hair above what was reached.
  return last;
}

/**
 * MurmurHash3 x86_128 (A. Appleby, public domain) over 32-bit words instead of bytes: every word passes through one of
 * four lanes, which are turned after each; the end mixes all bits of all lanes. Each part of a key ends with its kind and
 * length, so that ('a', 'b') and ('ab') differ, and 1 and '1'.
 */
class KeyHash {
  private first = 0;
  private second = 0;
  private third = 0;
  private fourth = 0;
  private words = 0;

  copy(): KeyHash {
    const copy = new KeyHash();
    copy.first = this.first;
    copy.second = this.second;
    copy.third = this.third;
    copy.fourth = this.fourth;
    copy.words = this.words;
    return copy;
  }

  absorb(part: string | number): this {
    if (typeof part === 'number') {
      this.word(part | 0);
      this.word(Math.floor(part / 2 ** 32) | 0);
      this.word(-1);
      return this;
    }
    for (let at = 0; at < part.length; at++) this.word(part.charCodeAt(at));
    this.word(part.length + 0x10000);
    return this;
  }

  private word(word: number): void {
    const mixed = Math.imul(rotated(Math.imul(word, 0x239b961b), 15), 0xab0e9789);
    const lane = Math.imul(rotated(this.first ^ mixed, 19) + this.second, 5) + 0x561ccd1b;
    this.first = this.second;
    this.second = this.third;
    this.third = this.fourth;
    this.fourth = lane | 0;
    this.words += 1;
  }

  state(): readonly number[] {
    const { words } = this;
    const lanes = summed([this.first ^ words, this.second ^ words, this.third ^ words, this.fourth ^ words]);
    return summed(lanes.map(avalanche));
  }
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/** The first lane takes in all others, then each of them the first. */
function summed([first = 0, second = 0, third = 0, fourth = 0]: readonly number[]): number[] {
  const all = (first + second + third + fourth) | 0;
  return [all, (second + all) | 0, (third + all) | 0, (fourth + all) | 0];
}

/** Every bit of a word touches every bit of the result. */
function avalanche(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
