/** Reduced-cost fixing for the search: which columns are still worth a look. */
import type { LagrangianBound } from '../lagrangian-bound.ts';
import { incumbentValue, objectiveAt, type SearchState } from './search-state.ts';

/** The columns that a strictly better plan could use, and the incumbent's own; ascending. */
export function columnsForImprovement(state: SearchState, index: number, bound: LagrangianBound): Int32Array {
  if (!state.incumbent) return state.columns;
  const room = incumbentValue(state, index) - objectiveAt(state, index).constant - 1 - bound.bound;
  const present = new Uint8Array(state.input.program.columnCount);
  for (const column of state.incumbent.support) present[column] = 1;
  return state.columns.filter((column) => present[column] === 1 || bound.reducedCosts[column]! <= room);
}
