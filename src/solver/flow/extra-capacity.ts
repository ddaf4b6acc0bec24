/**
 * Extra-capacity columns as parallel arcs of a tree node: the cheapest are used first, so the cost of one more unit of flow
 * never falls, and what the columns cost is a convex function of the flow.
 */
import type { LinearProgram } from '../../model/linear-program.ts';
import type { Network } from './network.ts';
import type { ColumnCosts } from './source-options.ts';

export interface ExtraCapacity {
  /** Units of flow per tree node that cost nothing more. */
  readonly freeUnits: Float64Array;
  /** Units of flow per tree node in all. */
  readonly totalUnits: Float64Array;
  /** Offsets into the steps, one more than there are tree nodes. */
  readonly stepStart: Int32Array;
  /** Units of flow, free ones included, up to and with each step. */
  readonly stepUntil: Float64Array;
  /** Cost of one unit on each step: per step one number per objective. */
  readonly stepCosts: Float64Array;
  /** Tree nodes whose row needs more extra capacity than there is, even without any flow. */
  readonly impossible: readonly number[];
  /** Values of all extra-capacity columns for the given flow per tree node, into `values`. */
  fill(flow: ArrayLike<number>, values: Float64Array): void;
}

/** One tree node's columns, cheapest first, and the numbers that turn flow into columns used. */
interface NodeExtra {
  readonly columns: readonly number[];
  readonly available: readonly number[];
  readonly total: number;
  /** Columns used for a number of units of flow; columns that are wanted for themselves are always used. */
  readonly used: (units: number) => number;
}

export function extraCapacityOf(
  program: LinearProgram,
  network: Network,
  columnCosts: ColumnCosts,
  forbidden: Uint8Array | undefined,
): ExtraCapacity {
  const nodes = network.treeRow.length;
  const supply = network.sourceSupply.reduce((sum, units) => sum + units, 0);
  const freeUnits = Float64Array.from(network.treeCapacity);
  const totalUnits = Float64Array.from(network.treeCapacity);
  const stepStart = new Int32Array(nodes + 1);
  const until: number[] = [];
  const costs: number[] = [];
  const impossible: number[] = [];
  const extras = new Map<number, NodeExtra>();
  for (let node = 0; node < nodes; node++) {
    if (network.extraStart[node]! < network.extraStart[node + 1]!) {
      const extra = nodeExtra(program, network, columnCosts, forbidden, node);
      extras.set(node, extra);
      const most = mostUnits(network, node, extra.total);
      freeUnits[node] = Math.max(0, Math.min(most, mostUnits(network, node, Math.min(extra.used(0), extra.total))));
      totalUnits[node] = Math.max(freeUnits[node]!, Math.min(most, supply));
      if (extra.used(0) > extra.total) impossible.push(node);
      else addSteps(columnCosts, extra, freeUnits[node]!, totalUnits[node]!, stepStart[node]!, until, costs);
    }
    stepStart[node + 1] = until.length;
  }
  return {
    freeUnits,
    totalUnits,
    stepStart,
    stepUntil: Float64Array.from(until),
    stepCosts: Float64Array.from(costs),
    impossible,
    fill(flow, values) {
      for (const [node, { columns, available, used }] of extras) {
        let rest = used(flow[node]!);
        columns.forEach((column, index) => {
          values[column] = Math.min(rest, available[index]!);
          rest -= values[column]!;
        });
      }
    },
  };
}

/** Per objective, the most that steps can add to a way's change of value: every node is passed at most once. */
export function extraRanges({ stepStart, stepCosts }: ExtraCapacity, objectiveCount: number): Float64Array {
  const ranges = new Float64Array(objectiveCount);
  for (let node = 0; node + 1 < stepStart.length; node++) {
    for (let objective = 0; objective < objectiveCount; objective++) {
      let most = 0;
      for (let step = stepStart[node]!; step < stepStart[node + 1]!; step++) {
        most = Math.max(most, Math.abs(stepCosts[step * objectiveCount + objective]!));
      }
      ranges[objective]! += most;
    }
  }
  return ranges;
}

function nodeExtra(
  program: LinearProgram,
  network: Network,
  columnCosts: ColumnCosts,
  forbidden: Uint8Array | undefined,
  node: number,
): NodeExtra {
  const all = network.extraColumn.subarray(network.extraStart[node]!, network.extraStart[node + 1]!);
  const columns = [...all].sort((one, other) => columnCosts.compare(one, -1, other, -1) || one - other);
  const available = columns.map((column) => (forbidden?.[column] === 1 ? 0 : Math.floor(program.columnUpper[column]!)));
  const total = available.reduce((sum, units) => sum + units, 0);
  const wanted = columns.reduce(
    (sum, column, index) => (columnCosts.sign(column) < 0 ? sum + available[index]! : sum),
    0,
  );
  const coefficient = network.treeCoefficient[node]!;
  const bound = network.treeCapacity[node]! * coefficient + network.treeRemainder[node]!;
  const amount = network.extraAmount[node]!;
  const used = (units: number) => Math.max(wanted, Math.ceil((coefficient * units - bound) / amount), 0);
  return { columns, available, total, used };
}

/** Units of flow that fit with so many extra columns. */
function mostUnits(network: Network, node: number, extraColumns: number): number {
  const room = network.treeRemainder[node]! + network.extraAmount[node]! * extraColumns;
  return network.treeCapacity[node]! + Math.floor(room / network.treeCoefficient[node]!);
}

/** Appends the node's steps; units of flow with equal costs share one. */
function addSteps(
  columnCosts: ColumnCosts,
  extra: NodeExtra,
  freeUnits: number,
  totalUnits: number,
  firstStep: number,
  until: number[],
  allCosts: number[],
): void {
  const objectives = columnCosts.costs.length;
  let position = 0;
  let before = 0;
  /** Moves to the column that holds the n-th unit (from 0) in order. */
  const columnOfUnit = (unit: number) => {
    while (before + extra.available[position]! <= unit) before += extra.available[position++]!;
    return extra.columns[position]!;
  };
  for (let units = freeUnits + 1; units <= totalUnits; units++) {
    const costs = new Array<number>(objectives).fill(0);
    for (let unit = extra.used(units - 1); unit < extra.used(units); unit++) {
      const column = columnOfUnit(unit);
      columnCosts.costs.forEach((cost, objective) => {
        costs[objective]! += cost[column]!;
      });
    }
    const same =
      until.length > firstStep && costs.every((cost, at) => cost === allCosts[allCosts.length - objectives + at]);
    if (same) until[until.length - 1] = units;
    else {
      until.push(units);
      allCosts.push(...costs);
    }
  }
}
