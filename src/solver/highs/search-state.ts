/** What the passes know and keep while they go down the list of objectives. */
import type { LinearObjective, LinearProgram } from '../../model/linear-program.ts';
import type { PassResult } from '../engine.ts';
import type { FamilyStructure } from '../family-structure.ts';
import type { KeptObjective, LagrangianBound } from '../lagrangian-bound.ts';
import { isFeasible, objectiveValue, supportOf } from '../program-arithmetic.ts';
import type { Stop } from '../stop.ts';
import type { HighsHost } from './highs-host.ts';
import type { Choice } from './pricing.ts';
import type { Relaxation, RelaxedPass } from './relaxation.ts';
import { withSettledSteps } from './settled-steps.ts';

export interface SearchInput {
  readonly program: LinearProgram;
  readonly structure: FamilyStructure;
  readonly host: HighsHost;
  readonly stop: Stop;
  /** A feasible point to start from. */
  readonly start?: Float64Array;
  /** Passes that were decided before: the start has these values. */
  readonly decided?: readonly PassResult[];
  /** Columns that a plan with the decided values may use, ascending; all when absent. */
  readonly columns?: Int32Array;
  /** Lower bounds by objective, `constant` included, for plans that reach the bounds before them. */
  readonly bounds?: readonly number[];
  /** See `SolveOptions`. */
  readonly goOn?: (first: number) => boolean;
  /** See `SolveOptions`. */
  readonly effort?: number;
  /** Points whose choices are worth loading first in a large relaxation (their columns with a value). */
  readonly promising?: Int32Array;
}

/** A plan that holds exactly. */
export interface Incumbent {
  readonly values: Float64Array;
  readonly support: Int32Array;
}

export interface SearchState {
  readonly input: SearchInput;
  /** Prices of the rows that the caller knows, from those of all rows. */
  readonly ownPrices: (prices: Float64Array) => Float64Array;
  readonly relaxation: Relaxation;
  /** Columns that a plan with the values kept so far may use, ascending. */
  columns: Int32Array;
  incumbent: Incumbent | undefined;
  readonly kept: KeptObjective[];
  readonly passes: PassResult[];
  /** Per pass that was begun, the columns that it began with. */
  readonly columnsBefore: Int32Array[];
  /** The earliest pass whose value a later one has bettered since it was closed. */
  bettered: number | undefined;
  /** How often each pass was opened again. */
  readonly reopened: number[];
  /** Per pass, prices of rows (relaxation duals). */
  readonly rowPrices: (Float64Array | undefined)[];
  /** Relaxations solved ahead of their pass, with the kept values that they assumed. */
  readonly ahead: Map<number, { readonly atMost: readonly number[]; readonly relaxed: RelaxedPass }>;
  /** A later pass that a search ahead has proven already, if the passes before it turn out as it assumed. */
  provenAhead: { readonly index: number; readonly atMost: readonly number[]; readonly value: number } | undefined;
  /** Bound of the pass that is going on, in the objective's units. */
  openBound: number;
  /** Choices that relaxations held last. */
  loaded: readonly Choice[];
  readonly statistics: Record<string, number>;
}

export interface PassEnd {
  readonly how: PassResult['how'];
  /** Whether no plan with the earlier values has less, beyond what the bound says. */
  readonly proven: boolean;
}

export function count(state: SearchState, what: string, amount = 1): void {
  state.statistics[what] = (state.statistics[what] ?? 0) + amount;
}

export function objectiveAt(state: SearchState, index: number): LinearObjective {
  return state.input.program.objectives[index]!;
}

export function keptAt(objective: LinearObjective, value: number): KeptObjective {
  return { costs: objective.costs, atMost: value - objective.constant };
}

export function incumbentValue(state: SearchState, index: number): number {
  const { values, support } = state.incumbent!;
  return objectiveValue(objectiveAt(state, index), values, support);
}

/** Lower bound in the objective's units: costs are whole numbers, so a fraction rounds up. */
export function wholeBound(state: SearchState, index: number, bound: LagrangianBound): number {
  return Math.max(Math.ceil(bound.bound) + objectiveAt(state, index).constant, boundGiven(state, index));
}

/** A bound that the caller knew, while every earlier pass reached the caller's bound. */
function boundGiven(state: SearchState, index: number): number {
  const { bounds } = state.input;
  if (!bounds || bounds[index] === undefined) return Number.NEGATIVE_INFINITY;
  for (let earlier = 0; earlier < index; earlier += 1) {
    const pass = state.passes[earlier];
    if (pass && pass.value !== bounds[earlier]) return Number.NEGATIVE_INFINITY;
  }
  return bounds[index]!;
}

/** A counted limit of the search, scaled to the effort that the caller allows; at least 1. */
export function withinEffort({ input: { effort = 1 } }: SearchState, most: number): number {
  return Math.max(1, Math.floor(most * effort));
}

/** Takes a point as incumbent when it holds exactly, keeps the earlier values and is better in the order of the passes. */
export function considerPlan(state: SearchState, found: Float64Array): boolean {
  const { program, structure } = state.input;
  const values = withSettledSteps(program, structure, found);
  const support = supportOf(values);
  if (state.incumbent && !isBetter(state, values, support)) return false;
  for (const { costs, atMost } of state.kept) {
    if (objectiveValue({ costs, constant: 0 }, values, support) > atMost) return false;
  }
  if (!isFeasible(program, values, support)) return false;
  state.incumbent = { values, support };
  recordAgain(state);
  return true;
}

/**
 * What was written down of a pass is what its incumbent has: a pass without proof may turn out better under a later one. Its bound
 * stays one, and so do those of the passes after it, since keeping a lower value leaves fewer plans.
 */
function recordAgain(state: SearchState): void {
  for (const [index, pass] of state.passes.entries()) {
    const value = incumbentValue(state, index);
    if (value === pass.value) continue;
    state.passes[index] = { ...pass, value, proven: pass.bound >= value };
    state.kept[index] = keptAt(objectiveAt(state, index), value);
    state.bettered = Math.min(index, state.bettered ?? index);
  }
}

function isBetter(state: SearchState, values: Float64Array, support: Int32Array): boolean {
  const { objectives } = state.input.program;
  for (let index = 0; index < objectives.length; index += 1) {
    const difference = objectiveValue(objectives[index]!, values, support) - incumbentValue(state, index);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** The columns that a plan with at most this value can use: one that uses a column has at least `bound + reduced cost`. */
export function usableColumns(columns: Int32Array, bound: LagrangianBound, atMost: number): Int32Array {
  // A little more room, so that a point of the relaxation does not fall out by rounding.
  const room = atMost - bound.bound + 1e-6;
  const { reducedCosts } = bound;
  return columns.filter((column) => reducedCosts[column]! <= room);
}

/** Non-zeros of the columns, the measure of how hard a whole-number program is. */
export function nonzerosOf(state: SearchState, columns: Int32Array): number {
  const { columnStart } = state.input.program;
  let nonzeros = 0;
  for (const column of columns) nonzeros += columnStart[column + 1]! - columnStart[column]!;
  return nonzeros;
}
