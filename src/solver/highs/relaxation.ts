/**
 * The linear relaxation of a pass over all columns that may still be used, by column generation: HiGHS holds some choices
 * (a stay with its homes), every other one is priced exactly with the duals, and those that would improve are added
 * until none would. The bound is the exact Lagrangian one, so it holds for every column, loaded or not.
 */
import type { LinearProgram } from '../../model/linear-program.ts';
import type { ArrayModel } from '../array-model.ts';
import type { FamilyStructure } from '../family-structure.ts';
import {
  type BoundQuestion,
  boundOf,
  type KeptObjective,
  type LagrangianBound,
  lagrangianBound,
  priceColumns,
} from '../lagrangian-bound.ts';
import type { Stop } from '../stop.ts';
import type { HighsHost } from './highs-host.ts';
import type { RelaxationAnswer } from './highs-protocol.ts';
import { type Choice, improvingChoices } from './pricing.ts';
import { RelaxationLayout } from './relaxation-layout.ts';

/** Programs up to this many columns are given to HiGHS whole. */
const WHOLE_COLUMNS = 3_000;
/** Rounds of column generation after which the bound reached is taken as it is. */
const MOST_ROUNDS = 500;
/** The relaxation is solved when the bound is this close to its value. */
const CLOSED = 1e-5;
/** Choices per family that later relaxations may start from. */
const MOST_KEPT_PER_FAMILY = 30;
/** Reduced costs above minus this are no improvement; HiGHS's own tolerance is 1e-7. */
const PRICING_TOLERANCE = 1e-6;

export type RelaxationOutcome =
  | { readonly status: 'infeasible' }
  /** HiGHS gave no answer; the bound is what could be proven without it. */
  | { readonly status: 'failed'; readonly bound: LagrangianBound }
  | RelaxedPass;

export interface RelaxedPass {
  readonly status: 'solved';
  readonly bound: LagrangianBound;
  /** HiGHS's value of the relaxation, in floating point. */
  readonly value: number;
  /** The relaxed point: choices with a value above 0, and those values. */
  readonly support: readonly Choice[];
  readonly supportValues: readonly number[];
  /** Choices that HiGHS held in the end; of very many, those with the least reduced costs. */
  readonly loaded: readonly Choice[];
  readonly rounds: number;
}

export interface RelaxationRequest {
  /** Columns that may be used, ascending. */
  readonly columns: Int32Array;
  readonly costs: Int32Array | Float64Array;
  readonly kept: readonly KeptObjective[];
  /** Choices to load from the start; those that use other columns are left out. */
  readonly promising: Iterable<Choice>;
  /** Whether the promising choices are known to hold a relaxed point. */
  readonly holdPoint: boolean;
}

export interface Relaxation {
  solve(request: RelaxationRequest, stop: Stop): Promise<RelaxationOutcome>;
}

export function createRelaxation(program: LinearProgram, structure: FamilyStructure, host: HighsHost): Relaxation {
  const layout = new RelaxationLayout(program, structure);
  return {
    async solve(request, stop) {
      const question = { program, structure, columns: request.columns, costs: request.costs, kept: request.kept };
      const generation = { layout, host, stop };
      if (request.columns.length <= WHOLE_COLUMNS) {
        const every = Array.from(request.columns, (column): Choice => [column]);
        return generate(generation, question, every, 'whole');
      }
      const first = firstChoices(request, program, structure);
      if (request.holdPoint) {
        const outcome = await generate(generation, question, first, 'choices');
        if (outcome.status !== 'infeasible') return outcome;
      }
      // First only a relaxed point is sought: no costs, but a unit for every unit of a row that is not met.
      const search = { ...question, costs: new Int32Array(program.columnCount) };
      const outcome = await generate(generation, search, first, 'artificial');
      if (outcome.status !== 'solved') return outcome;
      if (outcome.bound.bound > 0) return { status: 'infeasible' };
      if (outcome.value > 1e-6) return { status: 'failed', bound: lagrangianBound(question, new Float64Array(0)) };
      return generate(generation, question, outcome.loaded, 'choices');
    },
  };
}

interface Generation {
  readonly layout: RelaxationLayout;
  readonly host: HighsHost;
  readonly stop: Stop;
}

/** `whole`: all columns are loaded; `artificial`: unmet rows cost 1 per unit instead of being infeasible. */
async function generate(
  { layout, host, stop }: Generation,
  question: BoundQuestion,
  first: readonly Choice[],
  mode: 'whole' | 'choices' | 'artificial',
): Promise<RelaxationOutcome> {
  const unmet = mode === 'artificial' ? layout.unmetRows() : [];
  const loaded = [...first];
  const known = new Set(first.map(String));
  const model: ArrayModel = layout.model(question, first, unmet, mode === 'whole');
  await host.ask({ kind: 'load-relaxation', model }, stop);
  let answer = await host.ask({ kind: 'solve-relaxation', ...limit(stop) }, stop);
  let best: LagrangianBound | undefined;
  for (let rounds = 1; ; rounds += 1) {
    if (answer.status === 'infeasible') return { status: 'infeasible' };
    if (answer.status !== 'optimal') {
      return { status: 'failed', bound: best ?? lagrangianBound(question, new Float64Array(0)) };
    }
    const priced = priceColumns(question, layout.duals(answer.rowDual, mode === 'whole'));
    const better = mode === 'whole' ? [] : improvingChoices(question, priced.reducedCosts, PRICING_TOLERANCE);
    const bound = boundOf(question, priced);
    if (!best || bound.bound > best.bound) best = bound;
    const fresh = better.filter((choice) => !known.has(String(choice)));
    const closed = best.bound >= answer.objective - CLOSED;
    if (fresh.length === 0 || closed || rounds === MOST_ROUNDS) {
      const point = pointOf(answer, loaded, unmet.length);
      const kept =
        mode === 'artificial' ? loaded : nearest(loaded, best, MOST_KEPT_PER_FAMILY * question.structure.familyCount);
      return { status: 'solved', bound: best, value: answer.objective, ...point, loaded: kept, rounds };
    }
    for (const choice of fresh) {
      known.add(String(choice));
      loaded.push(choice);
    }
    const addedColumns = layout.columns(question, fresh, [], false);
    answer = await host.ask({ kind: 'solve-relaxation', addedColumns, ...limit(stop) }, stop);
  }
}

/** The choices with the least reduced costs, at most so many; all of them when there are few. */
function nearest(loaded: readonly Choice[], { reducedCosts }: LagrangianBound, most: number): readonly Choice[] {
  if (loaded.length <= most + WHOLE_COLUMNS) return loaded;
  const costs = new Map(
    loaded.map((choice) => [choice, choice.reduce((sum, column) => sum + reducedCosts[column]!, 0)]),
  );
  return loaded.toSorted((first, second) => costs.get(first)! - costs.get(second)!).slice(0, most);
}

function limit(stop: Stop): { readonly seconds?: number } {
  const seconds = stop.secondsLeft();
  return seconds === undefined ? {} : { seconds };
}

/** The promising choices that may be used, and every auxiliary column. */
function firstChoices(request: RelaxationRequest, program: LinearProgram, structure: FamilyStructure): Choice[] {
  const usable = new Uint8Array(program.columnCount);
  for (const column of request.columns) usable[column] = 1;
  const choices = new Map<string, Choice>();
  for (const choice of request.promising) {
    if (choice.every((column) => usable[column] === 1)) choices.set(String(choice), choice);
  }
  for (const column of structure.auxiliary) if (usable[column] === 1) choices.set(String(column), [column]);
  return [...choices.values()];
}

function pointOf(
  answer: RelaxationAnswer,
  loaded: readonly Choice[],
  skipped: number,
): Pick<RelaxedPass, 'support' | 'supportValues'> {
  const support: Choice[] = [];
  const supportValues: number[] = [];
  for (let index = 0; index < loaded.length; index += 1) {
    const value = answer.columnValue[skipped + index]!;
    if (value <= 1e-9) continue;
    support.push(loaded[index]!);
    supportValues.push(value);
  }
  return { support, supportValues };
}
