/**
 * All ways that a source's flow can go, one option per exit column: the best entry to its link comes with it, since
 * entries have no capacity of their own. Of options into the same tree node only the best can ever be used.
 */
import type { LinearProgram } from '../../model/linear-program.ts';
import { type Packing, packObjectives } from './lexicographic-costs.ts';
import { COLUMN_ROLE, type Network } from './network.ts';

export interface SourceOptions {
  /** Best entry column per link, or −1 when none is allowed. */
  readonly bestEntry: Int32Array;
  /** Offsets into the option arrays, one more than there are sources. */
  readonly start: Int32Array;
  /** Exit column of each option; a source's options are in lexicographic order of their costs. */
  readonly column: Int32Array;
  /** Tree node that each option enters; the number of tree nodes stands for the sink. */
  readonly node: Int32Array;
  readonly packing: Packing;
  /** One array of packed costs per word. */
  readonly words: readonly Float64Array[];
}

/** Compares sums of costs of columns, exactly and objective by objective. */
export class ColumnCosts {
  readonly costs: readonly (Int32Array | Float64Array)[];

  constructor(program: LinearProgram, objectiveCount: number) {
    const objectives = program.objectives.slice(0, objectiveCount);
    for (const { name, costs } of objectives) {
      if (costs instanceof Float64Array && !costs.every(Number.isSafeInteger)) {
        throw new RangeError(`Objective "${name}" has costs that are no whole numbers.`);
      }
    }
    this.costs = objectives.map(({ costs }) => costs);
  }

  /** Below 0 when the first pair is better. A second column of −1 counts nothing. */
  compare(first: number, firstEntry: number, second: number, secondEntry: number): number {
    for (const costs of this.costs) {
      const one = costs[first]! + (firstEntry < 0 ? 0 : costs[firstEntry]!);
      const other = costs[second]! + (secondEntry < 0 ? 0 : costs[secondEntry]!);
      if (one !== other) return one - other;
    }
    return 0;
  }

  /** Sign of the first cost that is not 0. */
  sign(column: number): number {
    for (const costs of this.costs) if (costs[column] !== 0) return Math.sign(costs[column]!);
    return 0;
  }
}

/** `extraRanges`: per objective, what the extra-capacity columns can add to the value's change along a way. */
export function gatherOptions(
  program: LinearProgram,
  network: Network,
  columnCosts: ColumnCosts,
  forbidden: Uint8Array | undefined,
  extraRanges: Float64Array,
): SourceOptions {
  const bestEntry = findBestEntries(network, columnCosts, forbidden);
  const { start, column } = dropDominated(network, columnCosts, bestEntry, listOptions(network, bestEntry, forbidden));
  const entryOf = (exit: number) => entryColumn(network, bestEntry, exit);
  const { least, ranges } = rangesOf(network, columnCosts, start, column, entryOf);
  for (let objective = 0; objective < ranges.length; objective++) ranges[objective]! += extraRanges[objective]!;
  const names = program.objectives.map(({ name }) => name);
  const packing = packObjectives(ranges, names);
  const words = packOptions(columnCosts, packing, start, column, entryOf, least);
  const sink = network.treeRow.length;
  const node = new Int32Array(column.length);
  for (let option = 0; option < column.length; option++) {
    const tree = network.columnTree[column[option]!]!;
    node[option] = tree < 0 ? sink : tree;
  }
  sortOptions(start, [column, node], words);
  return { bestEntry, start, column, node, packing, words };
}

/** The entry column that an exit column goes with: −1 when it leaves its source directly. */
export function entryColumn(network: Network, bestEntry: Int32Array, exit: number): number {
  const link = network.columnLink[exit]!;
  return link < 0 ? -1 : bestEntry[link]!;
}

function findBestEntries(network: Network, columnCosts: ColumnCosts, forbidden: Uint8Array | undefined): Int32Array {
  const { columnRole, columnLink } = network;
  const best = new Int32Array(network.linkRow.length).fill(-1);
  for (let column = 0; column < columnRole.length; column++) {
    if (columnRole[column] !== COLUMN_ROLE.entry || forbidden?.[column] === 1) continue;
    const link = columnLink[column]!;
    if (best[link]! < 0 || columnCosts.compare(column, -1, best[link]!, -1) < 0) best[link] = column;
  }
  return best;
}

/** Exit columns that may be used, by source. */
function listOptions(network: Network, bestEntry: Int32Array, forbidden: Uint8Array | undefined) {
  const { columnRole, columnLink, columnSource } = network;
  const usable = (column: number) => {
    if (columnRole[column] !== COLUMN_ROLE.exit || forbidden?.[column] === 1) return false;
    const link = columnLink[column]!;
    return link < 0 || bestEntry[link]! >= 0;
  };
  const sources = network.sourceRow.length;
  const start = new Int32Array(sources + 1);
  for (let column = 0; column < columnRole.length; column++) if (usable(column)) start[columnSource[column]! + 1]!++;
  for (let source = 0; source < sources; source++) start[source + 1]! += start[source]!;
  const column = new Int32Array(start[sources]!);
  const next = start.slice(0, sources);
  for (let each = 0; each < columnRole.length; each++) if (usable(each)) column[next[columnSource[each]!]!++] = each;
  return { start, column };
}

/** Keeps, per source and tree node, the lexicographically best option: all that the others could reach, it reaches. */
function dropDominated(
  network: Network,
  columnCosts: ColumnCosts,
  bestEntry: Int32Array,
  options: { readonly start: Int32Array; readonly column: Int32Array },
) {
  const { start, column } = options;
  const sources = start.length - 1;
  const keptStart = new Int32Array(sources + 1);
  const optionAt = new Int32Array(network.treeRow.length + 1);
  const seenBy = new Int32Array(network.treeRow.length + 1).fill(-1);
  let kept = 0;
  for (let source = 0; source < sources; source++) {
    for (let at = start[source]!; at < start[source + 1]!; at++) {
      const exit = column[at]!;
      const node = network.columnTree[exit]! + 1;
      if (seenBy[node] !== source) {
        seenBy[node] = source;
        optionAt[node] = kept;
        column[kept++] = exit;
        continue;
      }
      const known = column[optionAt[node]!]!;
      const entry = entryColumn(network, bestEntry, exit);
      const knownEntry = entryColumn(network, bestEntry, known);
      if (columnCosts.compare(exit, entry, known, knownEntry) < 0) column[optionAt[node]!] = exit;
    }
    keptStart[source + 1] = kept;
  }
  return { start: keptStart, column: kept < column.length ? column.slice(0, kept) : column };
}

/** Per source and objective the least cost; per objective the sum over units of flow of the spread between options. */
function rangesOf(
  network: Network,
  { costs }: ColumnCosts,
  start: Int32Array,
  column: Int32Array,
  entryOf: (exit: number) => number,
) {
  const sources = start.length - 1;
  const ranges = new Float64Array(costs.length);
  const least = costs.map(() => new Float64Array(sources));
  for (let source = 0; source < sources; source++) {
    const first = start[source]!;
    const last = start[source + 1]!;
    const largest = new Float64Array(costs.length).fill(Number.NEGATIVE_INFINITY);
    const smallest = new Float64Array(costs.length).fill(Number.POSITIVE_INFINITY);
    for (let option = first; option < last; option++) {
      const exit = column[option]!;
      const entry = entryOf(exit);
      for (let objective = 0; objective < costs.length; objective++) {
        const cost = costs[objective]![exit]! + (entry < 0 ? 0 : costs[objective]![entry]!);
        if (cost > largest[objective]!) largest[objective] = cost;
        if (cost < smallest[objective]!) smallest[objective] = cost;
      }
    }
    if (first === last) continue;
    for (let objective = 0; objective < costs.length; objective++) {
      least[objective]![source] = smallest[objective]!;
      ranges[objective]! += (largest[objective]! - smallest[objective]!) * network.sourceSupply[source]!;
    }
  }
  return { least, ranges };
}

/** Costs above the source's least, packed: a shift per source changes no comparison and keeps the words small. */
function packOptions(
  { costs }: ColumnCosts,
  packing: Packing,
  start: Int32Array,
  column: Int32Array,
  entryOf: (exit: number) => number,
  least: readonly Float64Array[],
): Float64Array[] {
  const words = Array.from({ length: packing.wordCount }, () => new Float64Array(column.length));
  const counting = costs.map((_, objective) => objective).filter((objective) => packing.radix[objective]! > 1);
  for (const objective of counting) {
    const word = words[packing.wordOf[objective]!]!;
    const weight = packing.weight[objective]!;
    const cost = costs[objective]!;
    for (let source = 0; source + 1 < start.length; source++) {
      const shift = least[objective]![source]!;
      for (let option = start[source]!; option < start[source + 1]!; option++) {
        const exit = column[option]!;
        const entry = entryOf(exit);
        word[option]! += weight * (cost[exit]! + (entry < 0 ? 0 : cost[entry]!) - shift);
      }
    }
  }
  return words;
}

/** Puts every source's options in lexicographic order, by merging. */
function sortOptions(start: Int32Array, integers: readonly Int32Array[], words: readonly Float64Array[]): void {
  let most = 0;
  for (let source = 0; source + 1 < start.length; source++) most = Math.max(most, start[source + 1]! - start[source]!);
  const scratch = { first: new Int32Array(most), second: new Int32Array(most), numbers: new Float64Array(most) };
  for (let source = 0; source + 1 < start.length; source++) {
    const from = start[source]!;
    const count = start[source + 1]! - from;
    const order = sortedOrder(from, count, words, scratch.first, scratch.second);
    for (const array of [...integers, ...words]) {
      for (let index = 0; index < count; index++) scratch.numbers[index] = array[order[index]!]!;
      for (let index = 0; index < count; index++) array[from + index] = scratch.numbers[index]!;
    }
  }
}

function sortedOrder(
  from: number,
  count: number,
  words: readonly Float64Array[],
  first: Int32Array,
  second: Int32Array,
): Int32Array {
  let order = first;
  let other = second;
  for (let index = 0; index < count; index++) order[index] = from + index;
  for (let width = 1; width < count; width *= 2) {
    for (let low = 0; low < count; low += 2 * width) {
      mergeRuns(order, other, low, Math.min(low + width, count), Math.min(low + 2 * width, count), words);
    }
    [order, other] = [other, order];
  }
  return order;
}

function mergeRuns(
  from: Int32Array,
  to: Int32Array,
  low: number,
  middle: number,
  high: number,
  words: readonly Float64Array[],
): void {
  const top = words[0]!;
  let left = low;
  let right = middle;
  for (let at = low; at < high; at++) {
    if (left >= middle) to[at] = from[right++]!;
    else if (right >= high) to[at] = from[left++]!;
    else {
      const one = from[left]!;
      const two = from[right]!;
      const difference = top[two]! - top[one]!;
      const second = difference < 0 || (difference === 0 && lessFrom(words, two, one));
      to[at] = second ? two : one;
      if (second) right++;
      else left++;
    }
  }
}

/** Whether an option's words after the first are lexicographically less than another's. */
function lessFrom(words: readonly Float64Array[], one: number, other: number): boolean {
  for (let word = 1; word < words.length; word++) {
    const difference = words[word]![one]! - words[word]![other]!;
    if (difference !== 0) return difference < 0;
  }
  return false;
}
