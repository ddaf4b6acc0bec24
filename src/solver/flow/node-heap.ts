/** A binary heap of nodes, ordered by distances that are vectors of words compared lexicographically. */
export class NodeHeap {
  /** One array of distances per word, indexed by node; the caller writes them, then tells the heap. */
  private readonly distance: readonly Float64Array[];
  private readonly top: Float64Array;
  private readonly nodes: Int32Array;
  /** Place of each node in the heap, or −1. */
  private readonly place: Int32Array;
  private count = 0;

  constructor(distance: readonly Float64Array[]) {
    this.distance = distance;
    this.top = distance[0]!;
    this.nodes = new Int32Array(this.top.length);
    this.place = new Int32Array(this.top.length).fill(-1);
  }

  get size(): number {
    return this.count;
  }

  /** The node that is nearest; only when there is one. */
  peek(): number {
    return this.nodes[0]!;
  }

  /** Adds a node, or moves it after its distance has become less. */
  lower(node: number): void {
    if (this.place[node]! < 0) {
      this.place[node] = this.count;
      this.nodes[this.count++] = node;
    }
    let here = this.place[node]!;
    while (here > 0) {
      const above = (here - 1) >> 1;
      const other = this.nodes[above]!;
      if (!this.nearer(node, other)) break;
      this.nodes[here] = other;
      this.place[other] = here;
      here = above;
    }
    this.nodes[here] = node;
    this.place[node] = here;
  }

  /** Takes out the nearest node. */
  pop(): number {
    const nearest = this.nodes[0]!;
    this.place[nearest] = -1;
    const last = this.nodes[--this.count]!;
    if (this.count > 0) this.sink(last);
    return nearest;
  }

  clear(): void {
    for (let at = 0; at < this.count; at++) this.place[this.nodes[at]!] = -1;
    this.count = 0;
  }

  private sink(node: number): void {
    let here = 0;
    for (;;) {
      let below = 2 * here + 1;
      if (below >= this.count) break;
      if (below + 1 < this.count && this.nearer(this.nodes[below + 1]!, this.nodes[below]!)) below++;
      const other = this.nodes[below]!;
      if (!this.nearer(other, node)) break;
      this.nodes[here] = other;
      this.place[other] = here;
      here = below;
    }
    this.nodes[here] = node;
    this.place[node] = here;
  }

  private nearer(one: number, other: number): boolean {
    const difference = this.top[one]! - this.top[other]!;
    if (difference !== 0) return difference < 0;
    for (let word = 1; word < this.distance.length; word++) {
      const next = this.distance[word]![one]! - this.distance[word]![other]!;
      if (next !== 0) return next < 0;
    }
    return false;
  }
}
