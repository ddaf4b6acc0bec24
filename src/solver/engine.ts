/** The one interface behind which the engines stand: a linear program in, one result out. */
import type { LinearProgram } from '../model/linear-program.ts';

export type EngineName = 'auto' | 'flow' | 'highs' | 'javascript-lp-solver';

export interface SolveOptions {
  /** A feasible point to start from: one value per column. */
  readonly start?: Float64Array;
  /** Ends the solve with what was found so far; a result that it ended is marked not reproducible. */
  readonly signal?: AbortSignal;
  /** Wall-clock limit in seconds; the same remark holds. */
  readonly timeLimitSeconds?: number;
  /** Whether prices are wanted. Default true. */
  readonly prices?: boolean;
  /** A share of the usual counted effort, above 0: how far a search goes before it stops without proof. Default 1. */
  readonly effort?: number;
  /**
   * Asked when the first objective is settled, with its value: false ends the solve there, because the caller will ask
   * something else. The objectives after it are then not attempted.
   */
  readonly goOn?: (first: number) => boolean;
}

/** The outcome of one pass, in the units of the objective's costs (whole numbers, `constant` included). */
export interface PassResult {
  readonly name: string;
  readonly value: number;
  /** No solution with the earlier values has less; `-Infinity` when nothing is known. */
  readonly bound: number;
  readonly proven: boolean;
  readonly how: 'flow' | 'bound-reached' | 'search' | 'single-choice' | 'node-limit' | 'time-limit' | 'not-attempted';
}

/** What one more unit of a row's right-hand side would gain at the first objective that it changes. */
export interface RowPrice {
  readonly row: number;
  readonly objective: number;
  /** Positive: units of that objective gained per unit of the row. */
  readonly price: number;
}

export type SolveResult =
  | {
      /** `optimal`: every pass of role `objective` proven. `feasible`: some bound is open. `stopped`: by clock or signal. */
      readonly status: 'optimal' | 'feasible' | 'stopped';
      readonly values: Float64Array;
      readonly passes: readonly PassResult[];
      readonly prices: readonly RowPrice[];
      readonly engine: string;
      readonly engineVersion: string;
      readonly statistics: Readonly<Record<string, number>>;
    }
  | {
      readonly status: 'infeasible';
      /** Rows that cannot all hold; a cause, not necessarily the smallest one. */
      readonly rows: readonly number[];
      readonly engine: string;
      readonly engineVersion: string;
    }
  | {
      /** The engine cannot be trusted with this model, and says why. */
      readonly status: 'refused';
      readonly reason: 'not-a-network' | 'too-many-columns' | 'time-limit-without-solution';
      readonly detail: string;
      readonly engine: string;
      readonly engineVersion: string;
    };

export interface Engine {
  readonly name: EngineName;
  solve(program: LinearProgram, options?: SolveOptions): Promise<SolveResult>;
  /** Ends workers and frees memory; an engine may be used again afterwards. */
  close(): Promise<void>;
}
