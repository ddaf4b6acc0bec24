/**
 * The restricted master heuristic: a whole-number search over the columns that column generation found worth loading.
 * The relaxed point is made of them, and so, nearly always, is a plan close to it.
 */
import type { KeptObjective } from '../lagrangian-bound.ts';
import type { RelaxedPass } from './relaxation.ts';
import { count, type SearchState } from './search-state.ts';
import { type SubAnswer, solveOver } from './sub-search.ts';

const EFFORT = { nodes: 100, iterations: 40_000 };

/** `kept` are values to keep; those of the passes done unless given, and then the incumbent takes part. */
export function searchRestrictedMaster(
  state: SearchState,
  index: number,
  relaxed: RelaxedPass,
  columns: Int32Array,
  kept?: readonly KeptObjective[],
): Promise<SubAnswer> {
  const { program, structure } = state.input;
  const held = new Uint8Array(program.columnCount);
  for (const choice of relaxed.loaded) for (const column of choice) held[column] = 1;
  for (const choice of relaxed.support) for (const column of choice) held[column] = 1;
  for (const column of structure.auxiliary) held[column] = 1;
  if (!kept) for (const column of state.incumbent?.support ?? []) held[column] = 1;
  count(state, 'restricted masters');
  const chosen = columns.filter((column) => held[column] === 1);
  return solveOver(state, index, chosen, { ...EFFORT, ...(kept ? { kept } : {}) });
}
