/**
 * What the engine asks of HiGHS, and what comes back. Everything is arrays, so that a message to the worker thread
 * moves memory instead of copying it.
 */

import type { ArrayModel } from '../array-model.ts';

/** Columns to append to a relaxation that HiGHS holds. */
export interface AddedColumns {
  readonly costs: Float64Array;
  readonly columnUpper: Float64Array;
  readonly columnStart: Int32Array;
  readonly rowIndex: Int32Array;
  readonly value: Float64Array;
}

export type HighsRequest =
  /** Replaces the relaxation that HiGHS holds. */
  | { readonly kind: 'load-relaxation'; readonly model: ArrayModel }
  /** Changes the relaxation that HiGHS holds (in the order of these fields), solves it and answers with duals. */
  | {
      readonly kind: 'solve-relaxation';
      readonly costs?: Float64Array;
      readonly columnUpper?: Float64Array;
      readonly addedRow?: { readonly upper: number; readonly indices: Int32Array; readonly values: Float64Array };
      readonly addedColumns?: AddedColumns;
      readonly seconds?: number;
    }
  /** Solves a whole-number program in an instance of its own. */
  | {
      readonly kind: 'solve-integer';
      readonly model: ArrayModel;
      readonly start?: Float64Array;
      /** Branch-and-bound nodes after which the search stops. */
      readonly nodes?: number;
      /** Simplex iterations over all nodes after which the search stops. */
      readonly iterations?: number;
      readonly seconds?: number;
      /** False: without presolve. Default true. */
      readonly presolve?: boolean;
      /** Whole-number feasibility tolerance; default 1e-6. */
      readonly tolerance?: number;
    }
  /** Rows of an infeasible relaxation that cannot hold together. */
  | { readonly kind: 'infeasible-rows'; readonly model: ArrayModel }
  | { readonly kind: 'drop-relaxation' };

export interface RelaxationAnswer {
  readonly kind: 'relaxation';
  readonly status: 'optimal' | 'infeasible' | 'limit' | 'error';
  readonly objective: number;
  readonly columnValue: Float64Array;
  readonly rowDual: Float64Array;
  readonly iterations: number;
}

export interface IntegerAnswer {
  readonly kind: 'integer';
  readonly status: 'optimal' | 'infeasible' | 'limit' | 'error';
  /** Absent when no solution was found. */
  readonly columnValue?: Float64Array;
  /** HiGHS's own lower bound in floating point; `-Infinity` when it has none. */
  readonly bound: number;
  readonly nodes: number;
  readonly iterations: number;
}

export interface RowsAnswer {
  readonly kind: 'rows';
  readonly rows: Int32Array;
}

export interface DoneAnswer {
  readonly kind: 'done';
}

export type HighsAnswer = RelaxationAnswer | IntegerAnswer | RowsAnswer | DoneAnswer;
