/**
 * Diving: from the relaxed point of a large pass to a plan. Choices that the relaxation takes whole are fixed, then the
 * largest of the split ones that still fit; the relaxation is solved again, with new choices where the prices ask for
 * them; and so on. When the last families no longer fit together, the latest of the fixed ones are released, and one
 * search places them with those still open.
 *
 * Values to keep may be exceeded at a price, the more important the higher, and a family may be left out at a higher one
 * still, so that a dive ends in a plan also where those values cannot all be kept.
 */
import { greedyPlan } from '../greedy-plan.ts';
import { type BoundQuestion, type KeptObjective, priceColumns } from '../lagrangian-bound.ts';
import { StoppedError } from '../stop.ts';
import { exceedingPrices } from './exceeding-prices.ts';
import type { AddedColumns, RelaxationAnswer } from './highs-protocol.ts';
import { type Choice, choicesOf, improvingChoices } from './pricing.ts';
import type { RelaxedPass } from './relaxation.ts';
import { RelaxationLayout } from './relaxation-layout.ts';
import { considerPlan, count, objectiveAt, type SearchState } from './search-state.ts';
import { searchSoftly } from './soft-search.ts';

/** Of the split families, the share that is fixed per round, and the fewest. */
const SHARE_PER_ROUND = 0.15;
const FEWEST_PER_ROUND = 8;
const MOST_ROUNDS = 60;
/** Rounds whose fixed families are released when the rest no longer fits. */
const ROUNDS_RELEASED = 3;
const WHOLE = 1 - 1e-6;

/** Whether the dive ended in a plan that became the incumbent. */
export async function dive(
  state: SearchState,
  index: number,
  relaxed: RelaxedPass,
  columns: Int32Array,
  kept: readonly KeptObjective[] = state.kept,
): Promise<boolean> {
  count(state, 'dives');
  const run = new Dive(state, index, relaxed, columns, kept);
  const descent = await run.descend();
  if (!descent) return false;
  const values = await searchSoftly(state, index, kept, descent.fixed, descent.open);
  const plan = greedyPlan(state.input.program, state.input.structure, state.columns, values);
  return plan !== undefined && considerPlan(state, plan);
}

interface Descent {
  /** One choice for most families. */
  readonly fixed: readonly Choice[];
  /** The choices to search in for the other families. */
  readonly open: readonly Choice[];
}

class Dive {
  readonly #state: SearchState;
  readonly #question: BoundQuestion;
  readonly #layout: RelaxationLayout;
  readonly #choices: Choice[] = [];
  readonly #known = new Set<string>();
  /** The first choices; the columns that let a value be exceeded or a family be left out stand after them in HiGHS. */
  readonly #slackFrom: number;
  readonly #fixed = new Map<number, Choice>();
  readonly #activity: Float64Array;

  constructor(
    state: SearchState,
    index: number,
    relaxed: RelaxedPass,
    columns: Int32Array,
    kept: readonly KeptObjective[],
  ) {
    const { program, structure } = state.input;
    this.#state = state;
    this.#question = { program, structure, columns, costs: objectiveAt(state, index).costs, kept };
    this.#layout = new RelaxationLayout(program, structure);
    this.#activity = new Float64Array(program.rowCount);
    const usable = new Uint8Array(program.columnCount);
    for (const column of columns) usable[column] = 1;
    const first = [
      ...relaxed.support,
      ...relaxed.loaded,
      ...choicesOf(state.input, state.incumbent?.support ?? noColumns),
    ];
    this.#take(first.filter((choice) => choice.every((column) => usable[column] === 1)));
    this.#take(
      Array.from(
        structure.auxiliary.filter((column) => usable[column] === 1),
        (column) => [column],
      ),
    );
    this.#slackFrom = this.#choices.length;
  }

  #take(choices: readonly Choice[]): Choice[] {
    const fresh = choices.filter((choice) => !this.#known.has(String(choice)));
    for (const choice of fresh) {
      if (this.#known.has(String(choice))) continue;
      this.#known.add(String(choice));
      this.#choices.push(choice);
    }
    return fresh;
  }

  /** `undefined` when HiGHS gave no relaxed point to begin with. */
  async descend(): Promise<Descent | undefined> {
    const { host, stop } = this.#state.input;
    const { familyCount } = this.#question.structure;
    await host.ask(
      { kind: 'load-relaxation', model: this.#layout.model(this.#question, this.#choices, [], false) },
      stop,
    );
    let answer = await this.#solve(this.#slackColumns());
    if (answer.status !== 'optimal') return undefined;
    const highest = answer.objective + exceedingPrices(this.#question).lowest;
    /** How many families were fixed after each round. */
    const fixedAfter: number[] = [0];
    while (fixedAfter.length <= MOST_ROUNDS && answer.status === 'optimal' && answer.objective < highest) {
      this.#fixLargest(answer);
      const nothingFits = this.#fixed.size === fixedAfter.at(-1);
      fixedAfter.push(this.#fixed.size);
      if (nothingFits || this.#fixed.size === familyCount) break;
      const better = this.#take(this.#improving(answer));
      answer = await this.#solve(this.#layout.columns(this.#question, better, [], false));
    }
    const keep = this.#fixed.size === familyCount ? familyCount : (fixedAfter.at(-1 - ROUNDS_RELEASED) ?? 0);
    return this.#descent(keep);
  }

  /** The families that were fixed first stay so; the choices of the others are open again. */
  #descent(keep: number): Descent {
    const { familyOfColumn } = this.#question.structure;
    const kept = new Map([...this.#fixed].slice(0, keep));
    const open = this.#choices.filter((choice) => !kept.has(familyOfColumn[choice[0]!]!));
    return { fixed: [...kept.values()], open };
  }

  #solve(addedColumns: AddedColumns): Promise<RelaxationAnswer> {
    const { host, stop } = this.#state.input;
    if (stop.reached()) throw new StoppedError();
    const seconds = stop.secondsLeft();
    return host.ask(
      {
        kind: 'solve-relaxation',
        addedColumns,
        ...(this.#fixed.size > 0 ? { columnUpper: this.#upperBounds(addedColumns.costs.length) } : {}),
        ...(seconds === undefined ? {} : { seconds }),
      },
      stop,
    );
  }

  /**
   * A column per kept value that buys a unit more of it, and one per family that leaves it without a choice, dearer than
   * all. They are added once, after the first choices.
   */
  #slackColumns(): AddedColumns {
    const { program, structure, kept } = this.#question;
    const prices = exceedingPrices(this.#question);
    const links = structure.familyOfLinkRow.reduce((total, family) => total + (family >= 0 ? 1 : 0), 0);
    const firstKept = program.rowCount - links;
    const count = this.#slackCount;
    return {
      costs: Float64Array.from({ length: count }, (_, position) => prices.ofKept[position] ?? prices.ofFamily),
      columnUpper: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
      columnStart: Int32Array.from({ length: count + 1 }, (_, position) => position),
      rowIndex: Int32Array.from({ length: count }, (_, position) => {
        return position < kept.length
          ? firstKept + position
          : this.#layout.placeOf(structure.choiceRow[position - kept.length]!);
      }),
      value: Float64Array.from({ length: count }, (_, position) => (position < kept.length ? -1 : 1)),
    };
  }

  get #slackCount(): number {
    return this.#question.kept.length + this.#question.structure.familyCount;
  }

  /** Where choice `index` stands in HiGHS. */
  #place(index: number): number {
    return index < this.#slackFrom ? index : index + this.#slackCount;
  }

  /** Other choices of fixed families may no longer be used; columns that are being added come last and are free. */
  #upperBounds(adding: number): Float64Array {
    const { structure, program } = this.#question;
    const loaded = this.#choices.length - adding;
    const upper = new Float64Array(loaded + this.#slackCount).fill(Number.POSITIVE_INFINITY);
    for (let index = 0; index < loaded; index += 1) {
      const choice = this.#choices[index]!;
      const family = structure.familyOfColumn[choice[0]!]!;
      if (family < 0) upper[this.#place(index)] = program.columnUpper[choice[0]!]!;
      const fixed = this.#fixed.get(family);
      if (fixed && fixed !== choice) upper[this.#place(index)] = 0;
    }
    return upper;
  }

  #fixLargest(answer: RelaxationAnswer): void {
    const { familyOfColumn } = this.#question.structure;
    const candidates: { choice: Choice; value: number; family: number }[] = [];
    for (const [index, choice] of this.#choices.entries()) {
      const value = answer.columnValue[this.#place(index)]!;
      const family = familyOfColumn[choice[0]!]!;
      if (family >= 0 && value > 1e-6 && !this.#fixed.has(family)) candidates.push({ choice, value, family });
    }
    candidates.sort((first, second) => second.value - first.value || first.family - second.family);
    const split = new Set(candidates.filter(({ value }) => value < WHOLE).map(({ family }) => family)).size;
    let left = Math.max(FEWEST_PER_ROUND, Math.ceil(split * SHARE_PER_ROUND));
    for (const { choice, value, family } of candidates) {
      if (value < WHOLE && left === 0) break;
      if (this.#fixed.has(family) || !this.#fits(choice)) continue;
      if (value < WHOLE) left -= 1;
      this.#fix(family, choice);
    }
  }

  #fits(choice: Choice): boolean {
    const { program } = this.#question;
    for (const column of choice) {
      for (let entry = program.columnStart[column]!; entry < program.columnStart[column + 1]!; entry += 1) {
        const row = program.rowIndex[entry]!;
        if (program.rowLower[row] === program.rowUpper[row] || program.value[entry]! < 0) continue;
        if (this.#activity[row]! + program.value[entry]! > this.#highest(row)) return false;
      }
    }
    return true;
  }

  /** Rows that auxiliary columns relieve are left to the relaxation. */
  #highest(row: number): number {
    this.#relieved ??= relievedRows(this.#question);
    return this.#relieved[row] === 1 ? Number.POSITIVE_INFINITY : this.#question.program.rowUpper[row]!;
  }

  #relieved: Uint8Array | undefined;

  #fix(family: number, choice: Choice): void {
    const { program } = this.#question;
    this.#fixed.set(family, choice);
    for (const column of choice) {
      for (let entry = program.columnStart[column]!; entry < program.columnStart[column + 1]!; entry += 1) {
        const row = program.rowIndex[entry]!;
        this.#activity[row] = this.#activity[row]! + program.value[entry]!;
      }
    }
  }

  #improving(answer: RelaxationAnswer): Choice[] {
    const { structure } = this.#question;
    const columns = this.#question.columns.filter((column) => !this.#fixed.has(structure.familyOfColumn[column]!));
    const question = { ...this.#question, columns };
    const { reducedCosts } = priceColumns(question, this.#layout.duals(answer.rowDual, false));
    return improvingChoices(question, reducedCosts, 1e-6);
  }
}

const noColumns = new Int32Array(0);

function relievedRows({ program, structure }: BoundQuestion): Uint8Array {
  const relieved = new Uint8Array(program.rowCount);
  for (const column of structure.auxiliary) {
    for (let entry = program.columnStart[column]!; entry < program.columnStart[column + 1]!; entry += 1) {
      if (program.value[entry]! < 0) relieved[program.rowIndex[entry]!] = 1;
    }
  }
  return relieved;
}
