/**
 * The options of each source in blocks, with a lower bound on cost plus price within each block. Prices only rise, so a
 * bound once found stays one; looking at a block finds a sharper one on the way.
 */
import type { SourceOptions } from './source-options.ts';

const BLOCK_SIZE = 32;

export class OptionBlocks {
  private readonly options: SourceOptions;
  /** Offsets into the blocks, one more than there are sources. */
  private readonly start: Int32Array;
  /** Per word, the bound of each block. */
  private readonly bound: readonly Float64Array[];
  /** Search in which the block was last looked at. */
  private readonly lookedAtIn: Int32Array;

  constructor(options: SourceOptions) {
    this.options = options;
    const sources = options.start.length - 1;
    this.start = new Int32Array(sources + 1);
    for (let source = 0; source < sources; source++) {
      const count = options.start[source + 1]! - options.start[source]!;
      this.start[source + 1] = this.start[source]! + Math.ceil(count / BLOCK_SIZE);
    }
    const blocks = this.start[sources]!;
    this.lookedAtIn = new Int32Array(blocks);
    this.bound = options.words.map(() => new Float64Array(blocks));
    // All prices are 0 at first and options are in order of cost, so a block's first option is its bound.
    for (let source = 0; source < sources; source++) {
      for (let block = this.start[source]!; block < this.start[source + 1]!; block++) {
        const first = this.firstOption(source, block);
        this.bound.forEach((bound, word) => {
          bound[block] = options.words[word]![first]!;
        });
      }
    }
  }

  /** The source's block with the least bound, of those not looked at in this search and not above `most`; or −1. */
  best(source: number, most: number, search: number): number {
    const bound = this.bound[0]!;
    const last = this.start[source + 1]!;
    let best = -1;
    let least = most;
    for (let block = this.start[source]!; block < last; block++) {
      if (bound[block]! > least || this.lookedAtIn[block] === search) continue;
      if (bound[block]! === least && best >= 0 && !this.isLower(block, best)) continue;
      best = block;
      least = bound[block]!;
    }
    return best;
  }

  boundOf(block: number, word: number): number {
    return this.bound[word]![block]!;
  }

  firstOption(source: number, block: number): number {
    return this.options.start[source]! + (block - this.start[source]!) * BLOCK_SIZE;
  }

  /** One more than the last option of the block. */
  endOption(source: number, block: number): number {
    return Math.min(this.firstOption(source, block) + BLOCK_SIZE, this.options.start[source + 1]!);
  }

  /** Keeps what a look at the block found: the option with the least cost plus price, at the prices given. */
  lookedAt(block: number, search: number, best: number, prices: readonly Float64Array[]): void {
    const { node, words } = this.options;
    this.lookedAtIn[block] = search;
    for (let word = 0; word < words.length; word++) {
      this.bound[word]![block] = words[word]![best]! + prices[word]![node[best]!]!;
    }
  }

  /** Whether one block's bound is less than another's from the second word on. */
  private isLower(one: number, other: number): boolean {
    for (let word = 1; word < this.bound.length; word++) {
      const difference = this.bound[word]![one]! - this.bound[word]![other]!;
      if (difference !== 0) return difference < 0;
    }
    return false;
  }
}
