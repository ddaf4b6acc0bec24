/**
 * One pass per objective, most important first: relaxation → exact bound → drop the columns that no better plan can use →
 * search. The value of every earlier pass is kept by a row; nothing is ever weighed into one sum.
 */
import { recogniseFamilies } from '../family-structure.ts';
import { greedyPlan } from '../greedy-plan.ts';
import { type LagrangianBound, lagrangianBound } from '../lagrangian-bound.ts';
import { isFeasible, supportOf } from '../program-arithmetic.ts';
import { StoppedError } from '../stop.ts';
import { strongerProgram } from '../stronger-rows.ts';
import { searchInteger } from './integer-search.ts';
import { searchAhead } from './look-ahead.ts';
import { createRelaxation } from './relaxation.ts';
import { considerRelaxed, relaxPass } from './relaxed-pass.ts';
import {
  count,
  incumbentValue,
  keptAt,
  nonzerosOf,
  objectiveAt,
  type PassEnd,
  type SearchInput,
  type SearchState,
  usableColumns,
  wholeBound,
} from './search-state.ts';
import { withSettledSteps } from './settled-steps.ts';

/** Non-zeros of the columns that may still be used, above which a tie-break is not attempted. */
const LARGEST_TIE_BREAK = 1_000_000;

/** How often a pass is opened again, and the gap below which it is not, as a share of the value. */
const MOST_REOPENINGS = 1;
const GAP_NOT_WORTH_IT = 1e-4;

export type SearchOutcome =
  | { readonly status: 'infeasible' }
  | { readonly status: 'without-solution' }
  | { readonly status: 'solved' | 'stopped'; readonly state: SearchState; readonly values: Float64Array };

export async function searchLexicographically(asked: SearchInput): Promise<SearchOutcome> {
  const { program, ownPrices } = strongerProgram(asked.program, asked.structure);
  const input = program === asked.program ? asked : { ...asked, program, structure: recogniseFamilies(program) };
  const { objectives } = program;
  const state = createState(input, ownPrices);
  if (input.program.columnCount === 0) {
    const values = new Float64Array(0);
    if (!isFeasible(input.program, values)) return { status: 'infeasible' };
    state.incumbent = { values, support: supportOf(values) };
  }
  try {
    if (!input.stop.reached()) startGreedily(state);
    for (let index = state.passes.length; index < objectives.length; index = state.passes.length) {
      if (index > 0 && state.incumbent && input.goOn?.(state.passes[0]!.value) === false) {
        state.openBound = Number.NEGATIVE_INFINITY;
        recordUnfinished(state, 'not-attempted');
        break;
      }
      if ((await runPass(state, index)) === 'infeasible') return { status: 'infeasible' };
      reopenBettered(state);
    }
  } catch (error) {
    if (!(error instanceof StoppedError)) throw error;
    if (!state.incumbent) return { status: 'without-solution' };
    recordUnfinished(state, 'time-limit');
    return { status: 'stopped', state, values: state.incumbent.values };
  }
  return { status: 'solved', state, values: state.incumbent!.values };
}

function createState(input: SearchInput, ownPrices: SearchState['ownPrices']): SearchState {
  const { program, structure, host, decided = [] } = input;
  const start = input.start && withSettledSteps(program, structure, input.start);
  return {
    input,
    ownPrices,
    relaxation: createRelaxation(program, structure, host),
    columns: input.columns ?? Int32Array.from({ length: program.columnCount }, (_, column) => column),
    incumbent: start && { values: start, support: supportOf(start) },
    kept: decided.map((pass, index) => keptAt(program.objectives[index]!, pass.value)),
    passes: [...decided],
    columnsBefore: [],
    bettered: undefined,
    reopened: [],
    rowPrices: decided.map(() => undefined),
    ahead: new Map(),
    provenAhead: undefined,
    openBound: Number.NEGATIVE_INFINITY,
    loaded: [],
    statistics: { columns: program.columnCount, rows: program.rowCount },
  };
}

function startGreedily(state: SearchState): void {
  if (state.incumbent) return;
  const values = greedyPlan(state.input.program, state.input.structure, state.columns);
  if (values) state.incumbent = { values, support: supportOf(values) };
}

/** The passes that were left open keep what is known of them: the incumbent's value, and the bound of the one going on. */
function recordUnfinished(state: SearchState, how: PassEnd['how']): void {
  const { objectives } = state.input.program;
  for (let index = state.passes.length; index < objectives.length; index += 1) {
    const { name } = objectives[index]!;
    const value = incumbentValue(state, index);
    const bound = Math.min(value, state.openBound);
    state.passes.push({ name, value, bound, proven: bound === value, how });
    state.openBound = Number.NEGATIVE_INFINITY;
  }
}

/** A pass that a later one has bettered is searched once more from there, while it is worth it; those after it follow again. */
function reopenBettered(state: SearchState): void {
  const index = state.bettered;
  state.bettered = undefined;
  if (index === undefined || state.columnsBefore[index] === undefined) return;
  const { value, bound, proven } = state.passes[index]!;
  const times = state.reopened[index] ?? 0;
  if (proven || times === MOST_REOPENINGS || value - bound <= GAP_NOT_WORTH_IT * Math.abs(value)) return;
  state.reopened[index] = times + 1;
  state.columns = state.columnsBefore[index];
  for (const list of [state.passes, state.kept, state.rowPrices]) list.length = index;
  state.ahead.clear();
  count(state, 'reopened');
}

async function runPass(state: SearchState, index: number): Promise<'done' | 'infeasible'> {
  const { program, structure, stop } = state.input;
  state.openBound = Number.NEGATIVE_INFINITY;
  state.columnsBefore[index] = state.columns;
  if (stop.reached()) throw new StoppedError();
  const question = { program, structure, columns: state.columns, costs: objectiveAt(state, index).costs, kept: [] };
  // Every family's cheapest choice, ignoring that they share: often (no roofless weeks at all) proof enough.
  let bound = lagrangianBound(question, new Float64Array(0));
  if (isReached(state, index, bound)) {
    closePass(state, index, bound, { how: 'bound-reached', proven: true });
    return 'done';
  }
  if (isTooLargeToBreakTies(state, index)) {
    closePass(state, index, bound, { how: 'not-attempted', proven: false });
    return 'done';
  }
  const relaxed = await relaxPass(state, index, state.columns, state.kept);
  // An incumbent was verified exactly, so a relaxation that calls the pass infeasible is a numerical failure.
  if (relaxed.status === 'infeasible' && !state.incumbent) return 'infeasible';
  if (relaxed.status !== 'infeasible' && relaxed.bound.bound >= bound.bound) bound = relaxed.bound;
  state.openBound = wholeBound(state, index, bound);
  if (relaxed.status === 'solved') {
    state.loaded = relaxed.loaded;
    considerRelaxed(state, relaxed);
    if (!isReached(state, index, bound)) await searchAhead(state, index, relaxed);
  }
  if (isReached(state, index, bound)) {
    closePass(state, index, bound, { how: 'bound-reached', proven: true });
    return 'done';
  }
  if (isProvenAhead(state, index)) {
    closePass(state, index, bound, { how: 'search', proven: true });
    return 'done';
  }
  const end = await searchInteger(state, index, bound, relaxed.status === 'solved' ? relaxed : undefined);
  if (end === 'infeasible') return 'infeasible';
  closePass(state, index, bound, end);
  return 'done';
}

/** Ties are not worth minutes: among so many columns they are left as they are. */
function isTooLargeToBreakTies(state: SearchState, index: number): boolean {
  if (objectiveAt(state, index).role !== 'tie-break' || !state.incumbent) return false;
  return nonzerosOf(state, state.columns) > LARGEST_TIE_BREAK;
}

function isReached(state: SearchState, index: number, bound: LagrangianBound): boolean {
  return state.incumbent !== undefined && incumbentValue(state, index) <= wholeBound(state, index, bound);
}

function isProvenAhead(state: SearchState, index: number): boolean {
  const { provenAhead } = state;
  return (
    provenAhead?.index === index &&
    provenAhead.value === incumbentValue(state, index) &&
    state.kept.every(({ atMost }, earlier) => atMost === provenAhead.atMost[earlier])
  );
}

/** Writes the pass down, keeps its value, and drops the columns that no plan with this value can use. */
function closePass(state: SearchState, index: number, bound: LagrangianBound, end: PassEnd): void {
  const objective = objectiveAt(state, index);
  const value = incumbentValue(state, index);
  const known = wholeBound(state, index, bound);
  const proven = end.proven || known >= value;
  state.passes.push({ name: objective.name, value, bound: proven ? value : known, proven, how: end.how });
  state.rowPrices.push(state.ownPrices(bound.prices));
  state.kept.push(keptAt(objective, value));
  state.columns = usableColumns(state.columns, bound, value - objective.constant);
  count(state, 'passes');
}
