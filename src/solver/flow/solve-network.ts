/** Solves the network of a program: lexicographically least cost, with prices, or the reason why there is no solution. */
import type { LinearProgram } from '../../model/linear-program.ts';
import { CapacityTree } from './capacity-tree.ts';
import { type ExtraCapacity, extraCapacityOf, extraRanges } from './extra-capacity.ts';
import { MinCostFlow } from './min-cost-flow.ts';
import {
  COLUMN_ROLE,
  type Network,
  type NetworkInfeasible,
  type NetworkOutcome,
  type NetworkStatistics,
  type SolveNetworkOptions,
} from './network.ts';
import { NetworkPrices } from './network-prices.ts';
import { ColumnCosts, entryColumn, gatherOptions, type SourceOptions } from './source-options.ts';

/** Options looked at between two pauses: some tens of milliseconds. */
const WORK_BETWEEN_PAUSES = 4_000_000;

/** The lexicographic optimum over the network; rows that the network leaves out are left out. */
export function solveNetwork(
  program: LinearProgram,
  network: Network,
  options: SolveNetworkOptions = {},
): NetworkOutcome {
  const steps = solveNetworkInSteps(program, network, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, pausing now and then, so that a caller can let other work (a signal) come through. */
export function* solveNetworkInSteps(
  program: LinearProgram,
  network: Network,
  { objectiveCount = program.objectives.length, forbidden, shouldStop }: SolveNetworkOptions = {},
): Generator<void, NetworkOutcome, void> {
  if (network.impossibleRows.length > 0) return { status: 'infeasible', rows: [network.impossibleRows[0]!] };
  const solve = new NetworkSolve(program, network, objectiveCount, forbidden);
  if (solve.extra.impossible.length > 0) {
    return { status: 'infeasible', rows: [network.treeRow[solve.extra.impossible[0]!]!] };
  }
  const { flow } = solve;
  let pauseAt = WORK_BETWEEN_PAUSES;
  for (let unit = 0; unit < flow.unitCount; unit++) {
    if (shouldStop?.()) return solve.stopped(unit);
    if (!flow.augment(unit)) return solve.infeasible(unit);
    if (flow.statistics.scannedOptions < pauseAt) continue;
    pauseAt = flow.statistics.scannedOptions + WORK_BETWEEN_PAUSES;
    yield;
  }
  return solve.optimal();
}

/** All parts of one solve, and how they become an outcome. */
class NetworkSolve {
  readonly extra: ExtraCapacity;
  readonly flow: MinCostFlow;
  private readonly program: LinearProgram;
  private readonly network: Network;
  private readonly objectiveCount: number;
  private readonly forbidden: Uint8Array | undefined;
  private readonly columnCosts: ColumnCosts;
  private readonly options: SourceOptions;
  private readonly tree: CapacityTree;

  constructor(program: LinearProgram, network: Network, objectiveCount: number, forbidden: Uint8Array | undefined) {
    this.program = program;
    this.network = network;
    this.objectiveCount = objectiveCount;
    this.forbidden = forbidden;
    this.columnCosts = new ColumnCosts(program, objectiveCount);
    this.extra = extraCapacityOf(program, network, this.columnCosts, forbidden);
    const ranges = extraRanges(this.extra, objectiveCount);
    this.options = gatherOptions(program, network, this.columnCosts, forbidden, ranges);
    const units = network.sourceSupply.reduce((sum, supply) => sum + supply, 0);
    this.tree = new CapacityTree(network.treeParent, this.extra, this.options.packing, units);
    this.flow = new MinCostFlow(this.options, this.tree, network.sourceSupply);
  }

  optimal(): NetworkOutcome {
    this.tree.settlePrices();
    const { network, objectiveCount, columnCosts, options, tree, flow } = this;
    const prices = new NetworkPrices(network, objectiveCount, { columnCosts, options, tree, flow });
    const values = this.values();
    return {
      status: 'optimal',
      values,
      levelValues: this.levelValues(values),
      reducedCostLevel: (column) => prices.reducedCostLevel(column),
      reducedCost: (column, objective) => prices.reducedCost(column, objective),
      rowDual: (row, objective) => prices.rowDual(row, objective),
      rowPrices: () => prices.rowPrices(),
      statistics: this.statistics(),
    };
  }

  /** Completes the flow without looking at costs, for the units from the given one on. */
  stopped(fromUnit: number): NetworkOutcome {
    let complete = true;
    for (let unit = fromUnit; unit < this.flow.unitCount && complete; unit++) complete = this.flow.placeAnywhere(unit);
    const values = complete ? this.values() : undefined;
    const levelValues = values ? this.levelValues(values) : [];
    return { status: 'stopped', values, levelValues, statistics: this.statistics() };
  }

  /** A set of sources whose units have no more ways out than they fill already, and one unit besides. */
  infeasible(unit: number): NetworkInfeasible {
    const { network } = this;
    const { nodes, sources } = this.flow.reached(unit);
    const isReached = new Set(nodes);
    const isSource = new Set(sources);
    const rows = new Set(sources.map((source) => network.sourceRow[source]!));
    network.linkSource.forEach((source, link) => {
      if (isSource.has(source)) rows.add(network.linkRow[link]!);
    });
    for (const node of nodes) {
      if (!isReached.has(network.treeParent[node]!)) rows.add(network.treeRow[node]!);
    }
    this.addClosingRows(isSource, rows);
    return {
      status: 'infeasible',
      rows: [...rows].sort((one, other) => one - other),
    };
  }

  private addClosingRows(sources: ReadonlySet<number>, rows: Set<number>): void {
    const { columnRole, columnSource, closingRow } = this.network;
    const { columnStart, rowIndex } = this.program;
    const isSourceRow = new Set([...sources].map((source) => this.network.sourceRow[source]!));
    for (let column = 0; column < columnRole.length; column++) {
      if (columnRole[column] !== COLUMN_ROLE.closed) continue;
      const entries = rowIndex.subarray(columnStart[column]!, columnStart[column + 1]!);
      // A closed column may have lost its source before it was known, so its rows are asked as well.
      if (!sources.has(columnSource[column]!) && !entries.some((row) => isSourceRow.has(row) || rows.has(row)))
        continue;
      for (const row of entries) if (closingRow[row] === 1) rows.add(row);
    }
  }

  private values(): Float64Array {
    const { program, network, options, flow } = this;
    const values = new Float64Array(program.columnCount);
    for (let unit = 0; unit < flow.unitCount; unit++) {
      const exit = options.column[flow.optionOf[unit]!]!;
      const entry = entryColumn(network, options.bestEntry, exit);
      values[exit]!++;
      if (entry >= 0) values[entry]!++;
    }
    this.extra.fill(this.tree.flow, values);
    const { columnRole } = network;
    for (let column = 0; column < columnRole.length; column++) {
      const role = columnRole[column];
      if (role !== COLUMN_ROLE.free && role !== COLUMN_ROLE.side) continue;
      const wanted = this.forbidden?.[column] !== 1 && this.columnCosts.sign(column) < 0;
      if (wanted) values[column] = Math.floor(program.columnUpper[column]!);
    }
    return values;
  }

  private levelValues(values: Float64Array): number[] {
    const used: number[] = [];
    for (let column = 0; column < values.length; column++) if (values[column] !== 0) used.push(column);
    return this.program.objectives.slice(0, this.objectiveCount).map(({ costs, constant }) => {
      let sum = constant;
      // A cost of 0 counts nothing, even on a column without an upper bound.
      for (const column of used) if (costs[column] !== 0) sum += costs[column]! * values[column]!;
      return sum;
    });
  }

  private statistics(): NetworkStatistics {
    return {
      units: this.flow.unitCount,
      treeNodes: this.network.treeRow.length,
      options: this.options.column.length,
      words: this.options.packing.wordCount,
      ...this.flow.statistics,
    };
  }
}
