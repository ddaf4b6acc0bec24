/** The search for a better whole plan within one pass: exact where what is left is small, else by neighbourhoods. */

import type { LagrangianBound } from '../lagrangian-bound.ts';
import { columnsForImprovement } from './columns-for-improvement.ts';

import { dive } from './diving.ts';
import { searchNeighbourhoods } from './neighbourhood-search.ts';
import type { RelaxedPass } from './relaxation.ts';
import { searchRestrictedMaster } from './restricted-master.ts';
import { incumbentValue, nonzerosOf, objectiveAt, type PassEnd, type SearchState, wholeBound } from './search-state.ts';
import { searchSmall } from './small-search.ts';
import { solveOver } from './sub-search.ts';

/** Searches within these sizes are left to run to a proof; a tie-break is not worth as much time as an objective. */
const EXACT_NONZEROS = { objective: 200_000, 'tie-break': 8_000 };
const EXACT_EFFORT = {
  objective: { nodes: 5_000, iterations: 200_000 },
  'tie-break': { nodes: 500, iterations: 4_000 },
};
/** Above this size a first search is made over the most promising columns. */
const QUICK_NONZEROS = 12_000;
const PROMISING_EFFORT = { nodes: 50, iterations: 15_000 };

export async function searchInteger(
  state: SearchState,
  index: number,
  bound: LagrangianBound,
  relaxed: RelaxedPass | undefined,
): Promise<PassEnd | 'infeasible'> {
  const { role } = objectiveAt(state, index);
  const reached: PassEnd = { how: 'bound-reached', proven: true };
  const size = (): number => nonzerosOf(state, columnsForImprovement(state, index, bound));
  if (size() > QUICK_NONZEROS && relaxed) {
    if (size() > EXACT_NONZEROS.objective) await dive(state, index, relaxed, state.columns);
    else await searchRestrictedMaster(state, index, relaxed, columnsForImprovement(state, index, bound));
    if (isReached(state, index, bound)) return reached;
  }
  if (!state.incumbent) {
    await searchPromising(state, index, bound);
    if (isReached(state, index, bound)) return reached;
  }
  if (state.incumbent && size() > EXACT_NONZEROS[role]) {
    if (role === 'objective') await searchNeighbourhoods(state, index, bound, relaxed);
    if (isReached(state, index, bound)) return reached;
    if (size() > EXACT_NONZEROS[role]) return { how: 'node-limit', proven: false };
  }
  return searchExactly(state, index, bound);
}

function isReached(state: SearchState, index: number, bound: LagrangianBound): boolean {
  return state.incumbent !== undefined && incumbentValue(state, index) <= wholeBound(state, index, bound);
}

/** The columns that the relaxation held, or, as long as that gives no plan, more and more of those with least reduced cost. */
async function searchPromising(state: SearchState, index: number, bound: LagrangianBound): Promise<void> {
  const candidates = columnsForImprovement(state, index, bound);
  const held = new Uint8Array(state.input.program.columnCount);
  for (const choice of state.loaded) for (const column of choice) held[column] = 1;
  for (const column of state.input.structure.auxiliary) held[column] = 1;
  for (const column of state.incumbent?.support ?? []) held[column] = 1;
  let columns = candidates.filter((column) => held[column] === 1);
  for (;;) {
    const answer = await solveOver(state, index, columns, PROMISING_EFFORT);
    if (state.incumbent || columns.length === candidates.length || answer.status === 'limit') return;
    const order = candidates.toSorted((first, second) => {
      return held[second]! - held[first]! || bound.reducedCosts[first]! - bound.reducedCosts[second]! || first - second;
    });
    columns = order.slice(0, 4 * columns.length + 1000).sort();
  }
}

/** Better than the incumbent, when there is one; without the objective's constant. */
function valueSought(state: SearchState, index: number): number {
  if (!state.incumbent) return Number.POSITIVE_INFINITY;
  return incumbentValue(state, index) - objectiveAt(state, index).constant - 1;
}

/** One whole-number program over every column that a better plan could use. */
async function searchExactly(
  state: SearchState,
  index: number,
  bound: LagrangianBound,
): Promise<PassEnd | 'infeasible'> {
  const columns = columnsForImprovement(state, index, bound);
  const small = searchSmall(state, index, { columns, kept: state.kept, bound, atMost: valueSought(state, index) });
  if (small.status !== 'limit') return state.incumbent ? { how: 'search', proven: true } : 'infeasible';
  for (const [tolerance, plain] of [
    [1e-6, false],
    [1e-9, true],
  ] as const) {
    const answer = await solveOver(state, index, columns, {
      ...EXACT_EFFORT[objectiveAt(state, index).role],
      tolerance,
      plain,
    });
    // Without an incumbent nothing exists; with one, HiGHS contradicts an exact check and is not believed.
    if (answer.status === 'infeasible' && !state.incumbent) return 'infeasible';
    if (answer.status === 'limit') break;
    if (answer.status === 'optimal' && state.incumbent && incumbentValue(state, index) <= answer.value) {
      // HiGHS has called the point that it was given optimal while its own bound said that there is a better one.
      const value = incumbentValue(state, index) - objectiveAt(state, index).constant;
      if (answer.bound >= value) return { how: 'search', proven: true };
    }
  }
  if (!state.incumbent) throw new Error('HiGHS found no plan that holds exactly.');
  return { how: 'node-limit', proven: false };
}
