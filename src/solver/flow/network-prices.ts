/** Prices and reduced costs of a solved network, taken apart objective by objective. */
import type { RowPrice } from '../engine.ts';
import type { CapacityTree } from './capacity-tree.ts';
import { unpackWords } from './lexicographic-costs.ts';
import type { MinCostFlow } from './min-cost-flow.ts';
import { COLUMN_ROLE, type Network } from './network.ts';
import { type ColumnCosts, entryColumn, type SourceOptions } from './source-options.ts';

export interface SolvedParts {
  readonly columnCosts: ColumnCosts;
  readonly options: SourceOptions;
  readonly tree: CapacityTree;
  readonly flow: MinCostFlow;
}

export class NetworkPrices {
  private readonly network: Network;
  private readonly objectiveCount: number;
  private readonly parts: SolvedParts;
  /** Per tree node (and the sink) one price per objective: what going on from there costs. */
  private readonly nodePrice: Float64Array;
  /** Per source what one unit pays per objective: its option's cost and the price where it enters. */
  private readonly sourcePays: Float64Array;
  /** Per link its exit column with the least reduced cost; made when first asked for. */
  private bestExit: Int32Array | undefined;
  /** What each row is in the network; made when first asked for. */
  private places: ReadonlyMap<number, RowPlace> | undefined;

  constructor(network: Network, objectiveCount: number, parts: SolvedParts) {
    this.network = network;
    this.objectiveCount = objectiveCount;
    this.parts = parts;
    this.nodePrice = this.unpackPrices();
    this.sourcePays = new Float64Array(network.sourceRow.length * objectiveCount);
    const { flow, options } = parts;
    for (let unit = 0; unit < flow.unitCount; unit++) {
      const exit = options.column[flow.optionOf[unit]!]!;
      const at = flow.sourceOf[unit]! * objectiveCount;
      for (let objective = 0; objective < objectiveCount; objective++) {
        this.sourcePays[at + objective] = this.exitCost(exit, objective);
      }
    }
  }

  reducedCostLevel(column: number): number {
    for (let objective = 0; objective < this.objectiveCount; objective++) {
      const reduced = this.reducedCost(column, objective);
      if (reduced !== 0) return reduced > 0 ? objective + 1 : -(objective + 1);
    }
    return 0;
  }

  /** Infinity for a column that no solution can use at all. */
  reducedCost(column: number, objective: number): number {
    const { columnRole } = this.network;
    switch (columnRole[column]) {
      case COLUMN_ROLE.exit:
        return this.exitReducedCost(column, objective);
      case COLUMN_ROLE.entry:
        return this.entryReducedCost(column, objective);
      case COLUMN_ROLE.extraCapacity:
        return this.extraReducedCost(column, objective);
      case COLUMN_ROLE.closed:
        return Number.POSITIVE_INFINITY;
      default:
        return this.parts.columnCosts.costs[objective]![column]!;
    }
  }

  rowDual(row: number, objective: number): number {
    const { network } = this;
    this.places ??= placesOfRows(network);
    const place = this.places.get(row);
    if (place === undefined) return 0;
    const { kind, index } = place;
    if (kind === 'tree') return -this.ownPrice(index, objective) / network.treeCoefficient[index]!;
    if (kind === 'source') return this.pays(index, objective) / network.sourceCoefficient[index]!;
    const entry = this.parts.options.bestEntry[index]!;
    const entryCost = entry < 0 ? 0 : this.parts.columnCosts.costs[objective]![entry]!;
    return (this.pays(network.linkSource[index]!, objective) - entryCost) / network.linkCoefficient[index]!;
  }

  rowPrices(): RowPrice[] {
    const { treeRow, treeCoefficient } = this.network;
    const prices: RowPrice[] = [];
    treeRow.forEach((row, node) => {
      for (let objective = 0; objective < this.objectiveCount; objective++) {
        const price = this.ownPrice(node, objective);
        if (price === 0) continue;
        prices.push({ row, objective, price: price / treeCoefficient[node]! });
        return;
      }
    });
    return prices.sort((one, other) => one.row - other.row);
  }

  private unpackPrices(): Float64Array {
    const { objectiveCount, parts } = this;
    const nodes = this.network.treeRow.length + 1;
    const prices = new Float64Array(nodes * objectiveCount);
    const digits = new Float64Array(objectiveCount);
    for (let node = 0; node < nodes; node++) {
      const words = parts.tree.price.map((price) => price[node]!);
      unpackWords(parts.options.packing, words, digits);
      prices.set(digits, node * objectiveCount);
    }
    return prices;
  }

  private pays(source: number, objective: number): number {
    return this.sourcePays[source * this.objectiveCount + objective]!;
  }

  /** Price of one more unit of the node's row alone: what going on from it costs, less than what its parent costs. */
  private ownPrice(node: number, objective: number): number {
    const parent = this.parts.tree.parent[node]!;
    const { nodePrice, objectiveCount } = this;
    return nodePrice[node * objectiveCount + objective]! - nodePrice[parent * objectiveCount + objective]!;
  }

  /** Cost of leaving by an exit column with the best entry, and of going on from there. */
  private exitCost(exit: number, objective: number): number {
    const { network, objectiveCount } = this;
    const costs = this.parts.columnCosts.costs[objective]!;
    const entry = entryColumn(network, this.parts.options.bestEntry, exit);
    const tree = network.columnTree[exit]!;
    const node = tree < 0 ? network.treeRow.length : tree;
    return costs[exit]! + (entry < 0 ? 0 : costs[entry]!) + this.nodePrice[node * objectiveCount + objective]!;
  }

  private exitReducedCost(exit: number, objective: number): number {
    const link = this.network.columnLink[exit]!;
    if (link >= 0 && this.parts.options.bestEntry[link]! < 0) return Number.POSITIVE_INFINITY;
    return this.exitCost(exit, objective) - this.pays(this.network.columnSource[exit]!, objective);
  }

  /** An entry is worth what the best exit of its link is worth with it. */
  private entryReducedCost(entry: number, objective: number): number {
    this.bestExit ??= this.findBestExits();
    const link = this.network.columnLink[entry]!;
    const exit = this.bestExit[link]!;
    const best = this.parts.options.bestEntry[link]!;
    if (exit < 0 || best < 0) return Number.POSITIVE_INFINITY;
    const costs = this.parts.columnCosts.costs[objective]!;
    return this.exitReducedCost(exit, objective) + costs[entry]! - costs[best]!;
  }

  private findBestExits(): Int32Array {
    const { columnRole, columnLink, linkRow } = this.network;
    const best = new Int32Array(linkRow.length).fill(-1);
    for (let column = 0; column < columnRole.length; column++) {
      const link = columnLink[column]!;
      if (columnRole[column] !== COLUMN_ROLE.exit || link < 0) continue;
      if (best[link]! < 0 || this.lessReduced(column, best[link]!)) best[link] = column;
    }
    return best;
  }

  private lessReduced(one: number, other: number): boolean {
    for (let objective = 0; objective < this.objectiveCount; objective++) {
      const difference = this.exitCost(one, objective) - this.exitCost(other, objective);
      if (difference !== 0) return difference < 0;
    }
    return false;
  }

  /** Where a unit of flow takes several extra columns at once, their own duals say nothing certain: 0. */
  private extraReducedCost(column: number, objective: number): number {
    const { columnTree, treeCoefficient, extraAmount } = this.network;
    const node = columnTree[column]!;
    if (treeCoefficient[node] !== extraAmount[node]) return 0;
    return this.parts.columnCosts.costs[objective]![column]! - this.ownPrice(node, objective);
  }
}

interface RowPlace {
  readonly kind: 'source' | 'link' | 'tree';
  readonly index: number;
}

function placesOfRows({ sourceRow, linkRow, treeRow }: Network): Map<number, RowPlace> {
  const places = new Map<number, RowPlace>();
  sourceRow.forEach((row, index) => void places.set(row, { kind: 'source', index }));
  linkRow.forEach((row, index) => void places.set(row, { kind: 'link', index }));
  treeRow.forEach((row, index) => void places.set(row, { kind: 'tree', index }));
  return places;
}
