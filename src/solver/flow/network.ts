/**
 * The network that the flow engine sees in a linear program, and what a solve of it tells.
 *
 * A unit of flow starts in a source (an equality row with a positive right-hand side: a family), may pass a link (an
 * equality row with right-hand side 0: a family in a move-in week), leaves it by an exit column (a home), climbs a tree
 * of nested capacity rows (dwelling within commitment within municipality) and ends in the sink.
 *
 * The functions: `recogniseNetwork` in recognise-network.ts, `solveNetwork` and `solveNetworkInSteps` in
 * solve-network.ts, `violatedSideRows` in violated-side-rows.ts.
 */
import type { RowPrice } from '../engine.ts';

/** What a column does in the network. */
export const COLUMN_ROLE = {
  /** In rows that are no part of the network; left at its best bound by a solve. */
  side: 0,
  /** Goes from a source into a link: a stay in a shelter until a move-in week. */
  entry: 1,
  /** Goes from a source or a link into the tree or the sink: a home, or none. */
  exit: 2,
  /** Buys further capacity of one tree node. */
  extraCapacity: 3,
  /** In no row that matters: takes the bound that its costs prefer. */
  free: 4,
  /** Some row does not let it be other than 0. */
  closed: 5,
} as const;

export interface Network {
  /** A value of `COLUMN_ROLE` per column. */
  readonly columnRole: Uint8Array;
  /** Source from which the column's flow comes, or −1. */
  readonly columnSource: Int32Array;
  /** Link that an entry column enters or an exit column leaves, or −1. */
  readonly columnLink: Int32Array;
  /** Tree node that an exit column enters (−1: the sink), or in which an extra-capacity column stands. */
  readonly columnTree: Int32Array;

  readonly sourceRow: Int32Array;
  /** Units of flow that start in the source. */
  readonly sourceSupply: Int32Array;
  /** Value that the columns have in the source's row. */
  readonly sourceCoefficient: Float64Array;
  readonly linkRow: Int32Array;
  readonly linkSource: Int32Array;
  /** Value that the exit columns have in the link's row; the entry columns have the opposite. */
  readonly linkCoefficient: Float64Array;

  readonly treeRow: Int32Array;
  /** The next larger capacity row that holds all of this one's columns, or −1: the sink. */
  readonly treeParent: Int32Array;
  /** Units of flow that fit without extra-capacity columns; below 0 when such columns are needed at no flow at all. */
  readonly treeCapacity: Float64Array;
  /** How many units of the row one unit of flow takes. */
  readonly treeCoefficient: Float64Array;
  /** Units of the row by which the right-hand side exceeds `capacity × coefficient`. */
  readonly treeRemainder: Float64Array;
  /** Offsets into `extraColumn`, one more than there are tree nodes. */
  readonly extraStart: Int32Array;
  readonly extraColumn: Int32Array;
  /** Units of the row that one unit of any of the node's extra-capacity columns adds. */
  readonly extraAmount: Float64Array;

  /**
   * Rows that the network leaves out and that could be broken by a solve of it. A column that such a row alone has no
   * room for is closed all the same.
   */
  readonly sideRows: Int32Array;
  readonly sideColumns: Int32Array;
  /** Objectives with costs on side columns: a solve gives no more than a bound on them. */
  readonly sideObjectives: readonly number[];
  /** 1 for rows that closed a column. */
  readonly closingRow: Uint8Array;
  /** Rows that can't hold whatever the columns are. */
  readonly impossibleRows: Int32Array;
}

export interface SolveNetworkOptions {
  /** Only the first so many objectives count. Default: all. */
  readonly objectiveCount?: number;
  /** 1 for columns that must be 0. */
  readonly forbidden?: Uint8Array;
  /** Asked between augmentations; true ends the solve. */
  readonly shouldStop?: () => boolean;
}

/** Facts about the work done: counts, never times, so that they are the same on every machine. */
export type NetworkStatistics = Readonly<Record<string, number>>;

export interface NetworkOptimum {
  readonly status: 'optimal';
  /** One value per column. */
  readonly values: Float64Array;
  /**
   * Exact value of each objective that counted, `constant` included. With side rows these are the values of the
   * relaxation without those rows, so a bound: on objective 0, and on each next one given the values before it.
   */
  readonly levelValues: readonly number[];
  /**
   * First objective at which the column's reduced cost is not 0, as `+(objective + 1)` for a positive and
   * `−(objective + 1)` for a negative reduced cost; 0 when all of them are 0. A positive answer `i + 1` proves that the
   * column is 0 in every solution of the network with the same values of objectives 0 to i; a negative one that it is
   * at its upper bound. Side and free columns answer for their cost alone.
   */
  reducedCostLevel(column: number): number;
  /** The column's reduced cost at one objective, in that objective's units. */
  reducedCost(column: number, objective: number): number;
  /** Dual value of an accepted row at one objective: its change per unit of the right-hand side; at most 0 for a capacity. */
  rowDual(row: number, objective: number): number;
  /** Price of each binding capacity row at the first objective where it has one. */
  rowPrices(): RowPrice[];
  readonly statistics: NetworkStatistics;
}

export interface NetworkInfeasible {
  readonly status: 'infeasible';
  /** Families that together have too few ways out (their rows), and the capacity rows that close those ways. */
  readonly rows: readonly number[];
}

export interface NetworkStopped {
  readonly status: 'stopped';
  /** A flow that keeps all rows of the network but is not the best, when one was easily found. */
  readonly values: Float64Array | undefined;
  readonly levelValues: readonly number[];
  readonly statistics: NetworkStatistics;
}

export type NetworkOutcome = NetworkOptimum | NetworkInfeasible | NetworkStopped;
