/**
 * A search several passes at once. The relaxation's bound of a pass is usually reached by some plan; so the bounds of this
 * pass and the next ones are taken as reached until a pass comes whose relaxation is fractional, and one search is made
 * there. A plan found has all those values at once and proves the passes before it. None found costs one search; then
 * the passes go on one by one. Nothing is believed here: the passes verify what was found.
 */
import type { KeptObjective } from '../lagrangian-bound.ts';
import { dive } from './diving.ts';
import type { RelaxedPass } from './relaxation.ts';
import { relaxPass } from './relaxed-pass.ts';
import { count, keptAt, nonzerosOf, objectiveAt, type SearchState, usableColumns, wholeBound } from './search-state.ts';
import { searchSmall } from './small-search.ts';
import { solveOver } from './sub-search.ts';

const MOST_NONZEROS = 40_000;
const LARGE_NONZEROS = 1_000_000;
const EFFORT = { nodes: 500, iterations: 100_000 };
/** A relaxation this far below a whole number will not be reached, so the search must not assume it. */
const FRACTION = 1e-4;

export async function searchAhead(state: SearchState, index: number, relaxed: RelaxedPass): Promise<void> {
  const chain = await assumeBounds(state, index, relaxed);
  // The deepest pass proves most at once. Its assumptions may not hold together; each step back drops the last of them.
  for (const step of chain.toReversed()) {
    count(state, 'searches ahead');
    if (nonzerosOf(state, step.columns) > MOST_NONZEROS) {
      await dive(state, step.index, step.relaxed, step.columns, step.kept);
      return;
    }
    const { columns, kept } = step;
    const small = searchSmall(state, step.index, {
      columns,
      kept,
      bound: step.relaxed.bound,
      atMost: Number.POSITIVE_INFINITY,
    });
    const answer = small.status === 'limit' ? await solveOver(state, step.index, columns, { ...EFFORT, kept }) : small;
    const isProven = answer.bound >= answer.value - objectiveAt(state, step.index).constant;
    if (answer.accepted && answer.status === 'optimal' && isProven) {
      const atMost = step.kept.map((kept) => kept.atMost);
      state.provenAhead = { index: step.index, atMost, value: answer.value };
    }
    if (answer.accepted || answer.status !== 'infeasible') return;
  }
}

/** A pass with the bounds of the passes before it taken as reached. */
interface Step {
  readonly index: number;
  readonly columns: Int32Array;
  readonly kept: readonly KeptObjective[];
  readonly relaxed: RelaxedPass;
}

async function assumeBounds(state: SearchState, index: number, relaxed: RelaxedPass): Promise<Step[]> {
  const { objectives } = state.input.program;
  const chain: Step[] = [];
  let step: Step = { index, columns: state.columns, kept: [...state.kept], relaxed };
  while (isWhole(step.relaxed) && objectives[step.index + 1]?.role === 'objective') {
    // In a large program the relaxation of an objective on homes is too long to solve on an assumption.
    if (nonzerosOf(state, step.columns) > LARGE_NONZEROS && dependsOnHomes(state, step.index + 1)) break;
    const value = wholeBound(state, step.index, step.relaxed.bound);
    const columns = usableColumns(step.columns, step.relaxed.bound, value - objectiveAt(state, step.index).constant);
    const kept = [...step.kept, keptAt(objectiveAt(state, step.index), value)];
    const next = await relaxPass(state, step.index + 1, columns, kept, step.relaxed);
    if (next.status !== 'solved') break;
    state.ahead.set(step.index + 1, { atMost: kept.map(({ atMost }) => atMost), relaxed: next });
    step = { index: step.index + 1, columns, kept, relaxed: next };
    chain.push(step);
  }
  return chain;
}

function dependsOnHomes(state: SearchState, index: number): boolean {
  const { costs } = objectiveAt(state, index);
  const { linkRowOfHome } = state.input.structure;
  return state.columns.some((column) => costs[column] !== 0 && linkRowOfHome[column]! >= 0);
}

function isWhole(relaxed: RelaxedPass): boolean {
  return Math.ceil(relaxed.bound.bound) - relaxed.bound.bound <= FRACTION;
}
