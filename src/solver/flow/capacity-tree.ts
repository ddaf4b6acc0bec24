/** The flow in the tree of capacities: how much goes up from each node, what one unit more or less costs, who is where. */
import type { ExtraCapacity } from './extra-capacity.ts';
import type { Packing } from './lexicographic-costs.ts';

export class CapacityTree {
  /** Parent per node; the number of nodes stands for the sink. */
  readonly parent: Int32Array;
  readonly flow: Int32Array;
  /** Per word, the price of going from the node to the sink: a lower bound on its cost. The sink's is 0. */
  readonly price: readonly Float64Array[];
  /** Units of flow whose option enters the node, as linked lists. */
  readonly firstUnit: Int32Array;
  readonly nextUnit: Int32Array;
  /** Children with flow, as linked lists. */
  readonly firstChild: Int32Array;
  readonly nextChild: Int32Array;

  private readonly previousUnit: Int32Array;
  private readonly previousChild: Int32Array;
  private readonly free: Float64Array;
  private readonly total: Float64Array;
  private readonly stepStart: Int32Array;
  private readonly stepUntil: Float64Array;
  private readonly stepWords: readonly Float64Array[];

  constructor(parent: Int32Array, extra: ExtraCapacity, packing: Packing, units: number) {
    const nodes = parent.length;
    this.parent = parent.map((node) => (node < 0 ? nodes : node));
    this.flow = new Int32Array(nodes);
    this.price = Array.from({ length: packing.wordCount }, () => new Float64Array(nodes + 1));
    this.firstUnit = new Int32Array(nodes + 1).fill(-1);
    this.nextUnit = new Int32Array(units).fill(-1);
    this.previousUnit = new Int32Array(units).fill(-1);
    this.firstChild = new Int32Array(nodes + 1).fill(-1);
    this.nextChild = new Int32Array(nodes).fill(-1);
    this.previousChild = new Int32Array(nodes).fill(-1);
    this.free = extra.freeUnits;
    this.total = extra.totalUnits;
    this.stepStart = extra.stepStart;
    this.stepUntil = extra.stepUntil;
    this.stepWords = packSteps(extra, packing);
  }

  get sink(): number {
    return this.parent.length;
  }

  hasRoom(node: number): boolean {
    return this.flow[node]! < this.total[node]!;
  }

  /** Step on which the next unit would go, or −1 when it is free. */
  nextStep(node: number): number {
    return this.stepOf(node, this.flow[node]! + 1);
  }

  /** Step on which the last unit went, or −1 when it was free. */
  lastStep(node: number): number {
    return this.stepOf(node, this.flow[node]!);
  }

  /** Packed cost of one unit on a step. */
  stepCost(step: number, word: number): number {
    return step < 0 ? 0 : this.stepWords[word]![step]!;
  }

  /** One unit more from the node to its parent. */
  raise(node: number): void {
    if (this.flow[node]!++ > 0) return;
    const parent = this.parent[node]!;
    const after = this.firstChild[parent]!;
    this.nextChild[node] = after;
    this.previousChild[node] = -1;
    if (after >= 0) this.previousChild[after] = node;
    this.firstChild[parent] = node;
  }

  /** One unit less. */
  reduce(node: number): void {
    if (--this.flow[node]! > 0) return;
    const before = this.previousChild[node]!;
    const after = this.nextChild[node]!;
    if (before >= 0) this.nextChild[before] = after;
    else this.firstChild[this.parent[node]!] = after;
    if (after >= 0) this.previousChild[after] = before;
  }

  seat(unit: number, node: number): void {
    const after = this.firstUnit[node]!;
    this.nextUnit[unit] = after;
    this.previousUnit[unit] = -1;
    if (after >= 0) this.previousUnit[after] = unit;
    this.firstUnit[node] = unit;
  }

  unseat(unit: number, node: number): void {
    const before = this.previousUnit[unit]!;
    const after = this.nextUnit[unit]!;
    if (before >= 0) this.nextUnit[before] = after;
    else this.firstUnit[node] = after;
    if (after >= 0) this.previousUnit[after] = before;
  }

  /**
   * Nodes without flow may stand lower than their parent, since nobody had to ask for their price. Brings them up to it,
   * so that every row's own price (the node's less its parent's) is at least 0.
   */
  settlePrices(): void {
    for (let node = this.parent.length - 1; node >= 0; node--) {
      if (this.flow[node]! > 0 || this.below(this.parent[node]!, node)) continue;
      for (const price of this.price) price[node] = price[this.parent[node]!]!;
    }
  }

  private below(one: number, other: number): boolean {
    for (const price of this.price) {
      if (price[one]! !== price[other]!) return price[one]! < price[other]!;
    }
    return false;
  }

  private stepOf(node: number, unit: number): number {
    if (unit <= this.free[node]!) return -1;
    let low = this.stepStart[node]!;
    let high = this.stepStart[node + 1]! - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.stepUntil[middle]! >= unit) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function packSteps({ stepCosts, stepUntil }: ExtraCapacity, packing: Packing): Float64Array[] {
  const objectives = packing.wordOf.length;
  const words = Array.from({ length: packing.wordCount }, () => new Float64Array(stepUntil.length));
  for (let step = 0; step < stepUntil.length; step++) {
    for (let objective = 0; objective < objectives; objective++) {
      const cost = stepCosts[step * objectives + objective]!;
      words[packing.wordOf[objective]!]![step]! += packing.weight[objective]! * cost;
    }
  }
  return words;
}
