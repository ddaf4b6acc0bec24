/**
 * The exact search of small programs, without HiGHS, whose start alone takes longer than most of them. One family after the
 * other gets a choice (a stay with its home), the family with the fewest left first, and every consequence is looked at: rows
 * that are full, values that can no longer be kept, and the room between the relaxation's bound and the best plan, from which
 * every choice takes its reduced cost. All sums are exact, so a search that ends is proof.
 */
import type { FamilyStructure } from '../family-structure.ts';
import { greedyPlan } from '../greedy-plan.ts';
import type { KeptObjective, LagrangianBound } from '../lagrangian-bound.ts';
import { objectiveValue } from '../program-arithmetic.ts';
import { choicesByFamily, type FamilyChoice } from './family-choices.ts';
import { considerPlan, count, objectiveAt, type SearchState, withinEffort } from './search-state.ts';
import { type SoftRow, softRowsOf } from './soft-rows.ts';

const MOST_CHOICES = 3_000;
/** Looks at a choice, the measure of the work: some ten milliseconds. */
const MOST_LOOKS = 200_000;

export interface SmallQuestion {
  readonly columns: Int32Array;
  readonly kept: readonly KeptObjective[];
  /** Of these columns with these values kept. */
  readonly bound: LagrangianBound;
  /** Only plans with at most this value of the objective are sought, without its constant. */
  readonly atMost: number;
}

export interface SmallAnswer {
  /** `optimal`: the best plan sought was found; `infeasible`: there is none; `limit`: not known. */
  readonly status: 'optimal' | 'infeasible' | 'limit';
  /** In the objective's units; Infinity without a plan. */
  readonly value: number;
  /** No plan sought has less; without the objective's constant. */
  readonly bound: number;
  /** Whether a plan found became the incumbent. */
  readonly accepted: boolean;
}

export function searchSmall(state: SearchState, index: number, question: SmallQuestion): SmallAnswer {
  const { program, structure } = state.input;
  const unknown: SmallAnswer = {
    status: 'limit',
    value: Number.POSITIVE_INFINITY,
    bound: Number.NEGATIVE_INFINITY,
    accepted: false,
  };
  const soft = softRowsIn(state);
  if (!soft || !Number.isFinite(question.bound.bound)) return unknown;
  const choices = choicesByFamily(program, structure, question.columns, question.bound.reducedCosts, MOST_CHOICES);
  if (!choices) return unknown;
  const search = new SmallSearch(state, index, question, choices, soft);
  count(state, 'small searches');
  return search.run();
}

/** Found once per program; none where the search cannot be trusted with the program. */
const softRows = new WeakMap<FamilyStructure, { readonly rows: ReadonlyMap<number, SoftRow> | undefined }>();

function softRowsIn({ input: { program, structure } }: SearchState): ReadonlyMap<number, SoftRow> | undefined {
  const known = softRows.get(structure) ?? {
    rows: structure.familyCount > 0 ? softRowsOf(program, structure) : undefined,
  };
  softRows.set(structure, known);
  return known.rows;
}

/** A value that must stay at or below a limit: those of the passes done, and the objective itself below the best so far. */
interface Limit {
  readonly costs: Int32Array | Float64Array;
  atMost: number;
  /** Of the families that have a choice, and of the soft rows as they are. */
  spent: number;
  /** Per choice, in the order of families and choices. */
  readonly ofChoice: readonly Float64Array[];
}

class SmallSearch {
  readonly #state: SearchState;
  readonly #index: number;
  readonly #families: readonly (readonly FamilyChoice[])[];
  readonly #columns: Int32Array;
  readonly #bound: number;
  readonly #limits: Limit[];
  readonly #objective: Limit;
  readonly #activity: Float64Array;
  readonly #upper: Float64Array;
  readonly #softAt: ReadonlyMap<number, SoftRow>;
  readonly #chosen: (FamilyChoice | undefined)[];
  #reduced = 0;
  readonly #mostLooks: number;
  #looks = 0;
  #best = Number.POSITIVE_INFINITY;
  #accepted = false;

  constructor(
    state: SearchState,
    index: number,
    question: SmallQuestion,
    families: readonly (readonly FamilyChoice[])[],
    soft: ReadonlyMap<number, SoftRow>,
  ) {
    const { program, structure } = state.input;
    this.#state = state;
    this.#mostLooks = withinEffort(state, MOST_LOOKS);
    this.#index = index;
    this.#families = families;
    this.#columns = question.columns;
    this.#bound = question.bound.bound;
    this.#softAt = soft;
    this.#upper = Float64Array.from(program.rowUpper, (upper, row) => {
      const own = structure.familyOfLinkRow[row]! >= 0 || program.rowLower[row] === program.rowUpper[row];
      return own || soft.has(row) ? Number.POSITIVE_INFINITY : upper;
    });
    // What a later choice could take back is judged at the end.
    for (const choice of families.flat()) {
      choice.rows.forEach((row, at) => {
        if (choice.amounts[at]! < 0) this.#upper[row] = Number.POSITIVE_INFINITY;
      });
    }
    this.#activity = new Float64Array(program.rowCount);
    const limitOf = ({ costs, atMost }: KeptObjective): Limit => ({
      costs,
      atMost,
      spent: 0,
      ofChoice: families.map((choices) =>
        Float64Array.from(choices, ({ columns }) => columns.reduce((sum, column) => sum + costs[column]!, 0)),
      ),
    });
    this.#objective = limitOf({ costs: objectiveAt(state, index).costs, atMost: question.atMost });
    this.#limits = [...question.kept.map(limitOf), this.#objective];
    this.#chosen = new Array<FamilyChoice | undefined>(families.length).fill(undefined);
  }

  run(): SmallAnswer {
    const complete = this.#descend(0);
    const status = !complete ? 'limit' : this.#best === Number.POSITIVE_INFINITY ? 'infeasible' : 'optimal';
    const bound = complete ? this.#best - objectiveAt(this.#state, this.#index).constant : this.#bound;
    return { status, value: this.#best, bound, accepted: this.#accepted };
  }

  /** Whether everything below was looked at. */
  #descend(depth: number): boolean {
    if (depth === this.#families.length) return this.#takePlan();
    const next = this.#tightestFamily();
    if (next === 'none') return true;
    if (next === 'limit') return false;
    const { family, options } = next;
    for (const position of options) {
      const choice = this.#families[family]![position]!;
      // A plan found meanwhile leaves less room.
      if (this.#bound + this.#reduced + choice.reduced > this.#objective.atMost) break;
      this.#change(family, position, 1);
      const complete = this.#descend(depth + 1);
      this.#change(family, position, -1);
      if (!complete) return false;
    }
    return true;
  }

  /** The open family with the fewest choices that still fit, those of least reduced cost first. */
  #tightestFamily(): { family: number; options: number[] } | 'none' | 'limit' {
    const least = this.#limits.map(({ spent }) => spent);
    let best: { family: number; options: number[] } | undefined;
    for (let family = 0; family < this.#families.length; family += 1) {
      if (this.#chosen[family]) continue;
      const choices = this.#families[family]!;
      const options: number[] = [];
      const lowest = new Float64Array(this.#limits.length).fill(Number.POSITIVE_INFINITY);
      this.#looks += choices.length;
      for (let position = 0; position < choices.length; position += 1) {
        const choice = choices[position]!;
        if (this.#bound + this.#reduced + choice.reduced > this.#objective.atMost) break;
        if (!this.#fits(choice)) continue;
        options.push(position);
        for (let at = 0; at < lowest.length; at += 1) {
          const cost = this.#limits[at]!.ofChoice[family]![position]!;
          if (cost < lowest[at]!) lowest[at] = cost;
        }
      }
      if (options.length === 0) return 'none';
      for (let at = 0; at < least.length; at += 1) least[at] = least[at]! + lowest[at]!;
      if (!best || options.length < best.options.length) best = { family, options };
    }
    if (this.#looks > this.#mostLooks) return 'limit';
    return least.every((value, at) => value <= this.#limits[at]!.atMost) ? best! : 'none';
  }

  #fits({ rows, amounts }: FamilyChoice): boolean {
    for (let at = 0; at < rows.length; at += 1) {
      if (this.#activity[rows[at]!]! + amounts[at]! > this.#upper[rows[at]!]!) return false;
    }
    return true;
  }

  #change(family: number, position: number, sign: 1 | -1): void {
    const choice = this.#families[family]![position]!;
    for (let at = 0; at < choice.rows.length; at += 1) {
      const row = choice.rows[at]!;
      const before = this.#activity[row]!;
      const after = before + sign * choice.amounts[at]!;
      this.#activity[row] = after;
      const soft = this.#softAt.get(row);
      if (!soft) continue;
      const limit = this.#limits.find(({ costs }) => costs === soft.costs);
      if (limit) limit.spent += soft.costAt(after) - soft.costAt(before);
    }
    for (const limit of this.#limits) limit.spent += sign * limit.ofChoice[family]![position]!;
    this.#reduced += sign * choice.reduced;
    this.#chosen[family] = sign > 0 ? choice : undefined;
  }

  #takePlan(): boolean {
    const { program, structure } = this.#state.input;
    const values = new Float64Array(program.columnCount);
    for (const choice of this.#chosen) for (const column of choice!.columns) values[column] = 1;
    this.#looks += program.columnCount;
    const plan = greedyPlan(program, structure, this.#columns, values);
    if (!plan) return true;
    const objective = objectiveAt(this.#state, this.#index);
    const value = objectiveValue(objective, plan);
    if (value - objective.constant > this.#objective.atMost) return true;
    if (this.#limits.some(({ costs, atMost }) => objectiveValue({ costs, constant: 0 }, plan) > atMost)) return true;
    this.#best = value;
    this.#objective.atMost = value - objective.constant - 1;
    if (considerPlan(this.#state, plan)) this.#accepted = true;
    return true;
  }
}
