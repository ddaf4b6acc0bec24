/** One whole-number program over some of the columns, its answer verified exactly before it is believed. */

import type { KeptObjective } from '../lagrangian-bound.ts';
import { objectiveValue } from '../program-arithmetic.ts';
import { greatestCommonDivisor, restrictProgram } from '../restricted-program.ts';
import { considerPlan, count, objectiveAt, type SearchState, withinEffort } from './search-state.ts';

export interface SubSearch {
  readonly nodes: number;
  readonly iterations: number;
  readonly tolerance?: number;
  /** Values to keep; those of the passes done unless given. */
  readonly kept?: readonly KeptObjective[];
  /** True: HiGHS neither presolves nor starts from the incumbent, for a second opinion. */
  readonly plain?: boolean;
  /** Columns that stay as they are in the incumbent; the rest of the columns are 0. */
  readonly fixed?: Int32Array;
}

export interface SubAnswer {
  readonly status: 'optimal' | 'infeasible' | 'limit' | 'error';
  /** Of the point that HiGHS found, in the objective's units; `Infinity` without one. */
  readonly value: number;
  /** HiGHS's own lower bound over the free columns, rounded up to a whole step; in the objective's units, without its constant. */
  readonly bound: number;
  /** Whether that point became the incumbent. */
  readonly accepted: boolean;
  readonly nodes: number;
}

export async function solveOver(
  state: SearchState,
  index: number,
  columns: Int32Array,
  search: SubSearch,
): Promise<SubAnswer> {
  const { program, host, stop } = state.input;
  const { incumbent } = state;
  const fixed = search.fixed && incumbent ? { columns: search.fixed, values: incumbent.values } : undefined;
  const { model } = restrictProgram(program, {
    columns,
    costs: objectiveAt(state, index).costs,
    kept: search.kept ?? state.kept,
    ...(fixed ? { fixed } : {}),
  });
  const seconds = stop.secondsLeft();
  const answer = await host.ask(
    {
      kind: 'solve-integer',
      model,
      ...(incumbent && !search.kept && !search.plain
        ? { start: Float64Array.from(columns, (column) => incumbent.values[column]!) }
        : {}),
      nodes: withinEffort(state, search.nodes),
      iterations: withinEffort(state, search.iterations),
      ...(search.plain ? { presolve: false } : {}),
      ...(search.tolerance === undefined ? {} : { tolerance: search.tolerance }),
      ...(seconds === undefined ? {} : { seconds }),
    },
    stop,
  );
  count(state, 'searches');
  count(state, 'nodes', answer.nodes);
  const nothing = {
    status: answer.status,
    value: Number.POSITIVE_INFINITY,
    bound: wholeBoundOf(answer.bound) * greatestCommonDivisor(objectiveAt(state, index).costs, columns),
    accepted: false,
    nodes: answer.nodes,
  };
  if (!answer.columnValue) return nothing;
  const values = new Float64Array(program.columnCount);
  for (const column of search.fixed ?? []) values[column] = incumbent?.values[column] ?? 0;
  for (let position = 0; position < columns.length; position += 1) {
    values[columns[position]!] = Math.round(answer.columnValue[position]!);
  }
  return {
    ...nothing,
    value: objectiveValue(objectiveAt(state, index), values),
    accepted: considerPlan(state, values),
  };
}

/** Values are whole in HiGHS's units, so a bound rounds up, but for errors of floating point. */
function wholeBoundOf(bound: number): number {
  return Math.ceil(bound - Math.max(1e-6, 1e-9 * Math.abs(bound)));
}
