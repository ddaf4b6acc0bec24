/**
 * Min-cost flow by successive shortest augmenting paths with prices (Edmonds and Karp 1972; Tomizawa 1971), on costs that
 * are vectors of packed words compared lexicographically. All numbers are whole, so nothing is rounded.
 *
 * Units of flow enter one by one. Each looks for its cheapest way to the sink: through an option into a tree node, up while
 * there is room, down to a node that others fill, and on through another option of whoever sits there. Prices of tree
 * nodes only rise, from 0, and no more than needed: in the end they are the least prices that support the flow.
 */
import type { CapacityTree } from './capacity-tree.ts';
import { NodeHeap } from './node-heap.ts';
import { OptionBlocks } from './option-blocks.ts';
import type { SourceOptions } from './source-options.ts';

export interface FlowStatistics {
  augmentations: number;
  settledNodes: number;
  scannedUnits: number;
  scannedOptions: number;
}

export class MinCostFlow {
  /** Option that each unit uses, or −1. */
  readonly optionOf: Int32Array;
  readonly sourceOf: Int32Array;
  readonly statistics: FlowStatistics = { augmentations: 0, settledNodes: 0, scannedUnits: 0, scannedOptions: 0 };

  private readonly options: SourceOptions;
  private readonly tree: CapacityTree;
  private readonly words: readonly Float64Array[];
  private readonly wordCount: number;
  /** Per word, what each unit pays: its option's cost and the price of the node it enters. */
  private readonly pays: readonly Float64Array[];

  private readonly blocks: OptionBlocks;
  /** Option that goes straight to the sink, per source, or −1. */
  private readonly directOption: Int32Array;

  /**
   * Distances of the running search: of tree nodes and the sink, valid where `labelledIn` is the search's number; then, per
   * source, a lower bound on what the block that it looks at next leads to.
   */
  private readonly distance: readonly Float64Array[];
  private readonly labelledIn: Int32Array;
  private search = 0;
  /** Unit through which a source was met in the search, and the block it looks at next. */
  private readonly visitor: Int32Array;
  private readonly visitedIn: Int32Array;
  private readonly nextBlock: Int32Array;
  private readonly heap: NodeHeap;
  /** How a node was reached: by a unit's option, or (unit −1) from a neighbour in the tree. */
  private readonly viaUnit: Int32Array;
  private readonly viaOption: Int32Array;
  private readonly viaNode: Int32Array;
  private readonly settled: number[] = [];
  /** Distance of the sink as far as known. */
  private readonly limit: Float64Array;
  private readonly base: Float64Array;
  private readonly candidate: Float64Array;

  constructor(options: SourceOptions, tree: CapacityTree, supply: Int32Array) {
    this.options = options;
    this.tree = tree;
    this.words = options.words;
    this.wordCount = options.words.length;
    this.sourceOf = Int32Array.from(unitSources(supply));
    const units = this.sourceOf.length;
    this.optionOf = new Int32Array(units).fill(-1);
    this.pays = this.vectors(units);
    const nodes = tree.sink + 1;
    this.distance = this.vectors(nodes + supply.length);
    this.labelledIn = new Int32Array(nodes);
    this.heap = new NodeHeap(this.distance);
    this.viaUnit = new Int32Array(nodes);
    this.viaOption = new Int32Array(nodes);
    this.viaNode = new Int32Array(nodes);
    this.limit = new Float64Array(this.wordCount);
    this.base = new Float64Array(this.wordCount);
    this.candidate = new Float64Array(this.wordCount);
    this.blocks = new OptionBlocks(options);
    this.visitor = new Int32Array(supply.length);
    this.visitedIn = new Int32Array(supply.length);
    this.nextBlock = new Int32Array(supply.length);
    this.directOption = new Int32Array(supply.length).fill(-1);
    this.findDirectOptions();
  }

  get unitCount(): number {
    return this.sourceOf.length;
  }

  /** Brings one more unit to the sink at the least cost. False when there is no way for it. */
  augment(unit: number): boolean {
    this.startSearch();
    this.base.fill(0);
    const direct = this.directOption[this.sourceOf[unit]!]!;
    if (direct >= 0) this.tryOption(unit, direct);
    this.visit(unit);
    while (this.heap.size > 0 && this.beforeLimit(this.heap.peek())) this.expand(this.heap.pop());
    this.heap.clear();
    if (this.labelledIn[this.tree.sink] !== this.search) return false;
    this.raisePrices();
    for (let word = 0; word < this.wordCount; word++) this.pays[word]![unit] = this.limit[word]!;
    this.pushAlongPath(unit);
    this.statistics.augmentations++;
    return true;
  }

  /** Gives a unit the first of its options that has room all the way, whatever it costs. False when there is none. */
  placeAnywhere(unit: number): boolean {
    const source = this.sourceOf[unit]!;
    const { start, node } = this.options;
    for (let option = start[source]!; option < start[source + 1]!; option++) {
      let here = node[option]!;
      while (here < this.tree.sink && this.tree.hasRoom(here)) here = this.tree.parent[here]!;
      if (here < this.tree.sink) continue;
      for (let each = node[option]!; each < this.tree.sink; each = this.tree.parent[each]!) this.tree.raise(each);
      this.take(unit, option);
      return true;
    }
    return false;
  }

  /** After a search without a way: the tree nodes it reached, and the sources whose units it met. */
  reached(unit: number): { readonly nodes: number[]; readonly sources: number[] } {
    const nodes: number[] = [];
    const sources = new Set([this.sourceOf[unit]!]);
    for (let node = 0; node < this.tree.sink; node++) {
      if (this.labelledIn[node] !== this.search) continue;
      nodes.push(node);
      for (let each = this.tree.firstUnit[node]!; each >= 0; each = this.tree.nextUnit[each]!) {
        sources.add(this.sourceOf[each]!);
      }
    }
    return { nodes, sources: [...sources].sort((one, other) => one - other) };
  }

  private vectors(length: number): Float64Array[] {
    return Array.from({ length: this.wordCount }, () => new Float64Array(length));
  }

  private findDirectOptions(): void {
    const { start, node } = this.options;
    for (let source = 0; source + 1 < start.length; source++) {
      for (let option = start[source]!; option < start[source + 1]!; option++) {
        if (node[option] === this.tree.sink) this.directOption[source] = option;
      }
    }
  }

  private startSearch(): void {
    this.search++;
    this.settled.length = 0;
    this.limit.fill(Number.POSITIVE_INFINITY);
  }

  /** Starts to look at a unit's options; `base` holds the distance so far. Who comes first to a source comes cheapest. */
  private visit(unit: number): void {
    const source = this.sourceOf[unit]!;
    if (this.visitedIn[source] === this.search) return;
    this.visitedIn[source] = this.search;
    this.visitor[source] = unit;
    this.statistics.scannedUnits++;
    this.lookAhead(source);
  }

  /** Puts the source's most promising block that was not looked at yet into the heap, if it could lead to the sink. */
  private lookAhead(source: number): void {
    const block = this.blocks.best(source, this.limit[0]! - this.base[0]!, this.search);
    if (block < 0) return;
    const place = this.tree.sink + 1 + source;
    for (let word = 0; word < this.wordCount; word++) {
      this.distance[word]![place] = this.base[word]! + this.blocks.boundOf(block, word);
    }
    if (!this.beforeLimit(place)) return;
    this.nextBlock[source] = block;
    this.heap.lower(place);
  }

  /** Looks at the block that a source has in the heap, and sharpens its bound; then puts the next one there. */
  private lookAtBlock(source: number): void {
    const unit = this.visitor[source]!;
    this.setBase(unit);
    const block = this.nextBlock[source]!;
    const first = this.blocks.firstOption(source, block);
    const end = this.blocks.endOption(source, block);
    const best = this.wordCount === 1 ? this.scanShort(unit, first, end) : this.scanLong(unit, first, end);
    this.blocks.lookedAt(block, this.search, best, this.tree.price);
    this.lookAhead(source);
  }

  /** Distance to a unit, less what it pays: 0 for the new unit, else that of the node where it sits. */
  private setBase(unit: number): void {
    const option = this.optionOf[unit]!;
    for (let word = 0; word < this.wordCount; word++) {
      const distance = option < 0 ? 0 : this.distance[word]![this.options.node[option]!]!;
      this.base[word] = distance - this.pays[word]![unit]!;
    }
  }

  /** Tries the options of a block when costs have one word; returns the one with the least cost plus price. */
  private scanShort(unit: number, from: number, until: number): number {
    const { node } = this.options;
    const cost = this.words[0]!;
    const price = this.tree.price[0]!;
    const distance = this.distance[0]!;
    const base = this.base[0]!;
    let best = from;
    let least = Number.POSITIVE_INFINITY;
    this.statistics.scannedOptions += until - from;
    for (let option = from; option < until; option++) {
      const to = node[option]!;
      const toll = cost[option]! + price[to]!;
      if (toll < least) {
        least = toll;
        best = option;
      }
      const reach = base + toll;
      if (reach >= this.limit[0]! || (this.labelledIn[to] === this.search && reach >= distance[to]!)) continue;
      this.tryOption(unit, option);
    }
    return best;
  }

  /** The same with several words; the first two are compared in place, since they decide almost always. */
  private scanLong(unit: number, from: number, until: number): number {
    const { node } = this.options;
    const cost = this.words[0]!;
    const cost2 = this.words[1]!;
    const price = this.tree.price[0]!;
    const price2 = this.tree.price[1]!;
    const distance = this.distance[0]!;
    const distance2 = this.distance[1]!;
    const base = this.base[0]!;
    const base2 = this.base[1]!;
    const { limit, labelledIn, search } = this;
    let best = from;
    let least = Number.POSITIVE_INFINITY;
    let least2 = Number.POSITIVE_INFINITY;
    this.statistics.scannedOptions += until - from;
    for (let option = from; option < until; option++) {
      const to = node[option]!;
      const toll = cost[option]! + price[to]!;
      const reach = base + toll;
      if (toll > least && reach > limit[0]!) continue;
      const toll2 = cost2[option]! + price2[to]!;
      if (toll < least || (toll === least && (toll2 < least2 || (toll2 === least2 && this.cheaper(option, best))))) {
        least = toll;
        least2 = toll2;
        best = option;
      }
      if (reach > limit[0]! || (reach === limit[0]! && base2 + toll2 > limit[1]!)) continue;
      if (labelledIn[to] === search) {
        if (reach > distance[to]! || (reach === distance[to]! && base2 + toll2 > distance2[to]!)) continue;
      }
      this.tryOption(unit, option);
    }
    return best;
  }

  /** Whether one option's cost plus price is less than another's from the third word on. */
  private cheaper(one: number, other: number): boolean {
    const { node } = this.options;
    for (let word = 2; word < this.wordCount; word++) {
      const price = this.tree.price[word]!;
      const cost = this.words[word]!;
      const difference = cost[one]! + price[node[one]!]! - (cost[other]! + price[node[other]!]!);
      if (difference !== 0) return difference < 0;
    }
    return false;
  }

  private tryOption(unit: number, option: number): void {
    const node = this.options.node[option]!;
    const { candidate } = this;
    for (let word = 0; word < this.wordCount; word++) {
      candidate[word] = this.base[word]! + this.words[word]![option]! + this.tree.price[word]![node]!;
    }
    if (this.label(node, unit, option, -1)) this.climb(node);
  }

  /** Goes up from a node as long as there is room and the way gets better. */
  private climb(from: number): void {
    const { tree, candidate } = this;
    let node = from;
    while (node < tree.sink && tree.hasRoom(node)) {
      const parent = tree.parent[node]!;
      const step = tree.nextStep(node);
      for (let word = 0; word < this.wordCount; word++) {
        const price = tree.price[word]!;
        candidate[word] = this.distance[word]![node]! + tree.stepCost(step, word) + price[parent]! - price[node]!;
      }
      if (!this.label(parent, -1, -1, node)) return;
      node = parent;
    }
  }

  /** Takes over `candidate` as the node's distance when it is less than the known one and the sink's. */
  private label(node: number, unit: number, option: number, from: number): boolean {
    const known = this.labelledIn[node] === this.search;
    if (!this.candidateBelow(this.limit) || (known && !this.candidateBelowNode(node))) return false;
    this.labelledIn[node] = this.search;
    for (let word = 0; word < this.wordCount; word++) this.distance[word]![node] = this.candidate[word]!;
    this.viaUnit[node] = unit;
    this.viaOption[node] = option;
    this.viaNode[node] = from;
    if (node === this.tree.sink) this.limit.set(this.candidate);
    else this.heap.lower(node);
    return true;
  }

  private candidateBelow(vector: Float64Array): boolean {
    for (let word = 0; word < this.wordCount; word++) {
      const difference = this.candidate[word]! - vector[word]!;
      if (difference !== 0) return difference < 0;
    }
    return false;
  }

  private candidateBelowNode(node: number): boolean {
    for (let word = 0; word < this.wordCount; word++) {
      const difference = this.candidate[word]! - this.distance[word]![node]!;
      if (difference !== 0) return difference < 0;
    }
    return false;
  }

  private beforeLimit(node: number): boolean {
    for (let word = 0; word < this.wordCount; word++) {
      const difference = this.distance[word]![node]! - this.limit[word]!;
      if (difference !== 0) return difference < 0;
    }
    return false;
  }

  /** Looks beyond a settled node: other options of the units there, and children that could give a unit back. */
  private expand(node: number): void {
    const { tree, candidate } = this;
    if (node > tree.sink) {
      this.lookAtBlock(node - tree.sink - 1);
      return;
    }
    this.settled.push(node);
    for (let unit = tree.firstUnit[node]!; unit >= 0; unit = tree.nextUnit[unit]!) {
      this.setBase(unit);
      this.visit(unit);
    }
    for (let child = tree.firstChild[node]!; child >= 0; child = tree.nextChild[child]!) {
      const step = tree.lastStep(child);
      for (let word = 0; word < this.wordCount; word++) {
        const price = tree.price[word]!;
        candidate[word] = this.distance[word]![node]! + price[child]! - price[node]! - tree.stepCost(step, word);
      }
      if (this.label(child, -1, -1, node)) this.climb(child);
    }
  }

  /** What lies nearer than the sink becomes dearer by the difference, so that the path found costs nothing more. */
  private raisePrices(): void {
    const { tree } = this;
    this.statistics.settledNodes += this.settled.length;
    for (const node of this.settled) {
      for (let word = 0; word < this.wordCount; word++) {
        const rise = this.limit[word]! - this.distance[word]![node]!;
        if (rise === 0) continue;
        tree.price[word]![node]! += rise;
        const pays = this.pays[word]!;
        for (let unit = tree.firstUnit[node]!; unit >= 0; unit = tree.nextUnit[unit]!) pays[unit]! += rise;
      }
    }
  }

  /** Walks back from the sink to the new unit; every unit on the way moves to the option that leads on. */
  private pushAlongPath(newUnit: number): void {
    const { tree } = this;
    let node = tree.sink;
    for (;;) {
      const unit = this.viaUnit[node]!;
      if (unit < 0) {
        const from = this.viaNode[node]!;
        if (tree.parent[node] === from) tree.reduce(node);
        else tree.raise(from);
        node = from;
        continue;
      }
      const before = this.optionOf[unit]!;
      if (before >= 0) tree.unseat(unit, this.options.node[before]!);
      this.take(unit, this.viaOption[node]!);
      if (unit === newUnit) return;
      node = this.options.node[before]!;
    }
  }

  private take(unit: number, option: number): void {
    this.optionOf[unit] = option;
    this.tree.seat(unit, this.options.node[option]!);
  }
}

function unitSources(supply: Int32Array): number[] {
  const sources: number[] = [];
  supply.forEach((units, source) => {
    for (let unit = 0; unit < units; unit++) sources.push(source);
  });
  return sources;
}
