/**
 * Lower bounds that hold exactly. Any prices for the rows give a bound (Lagrangian relaxation, weak duality):
 * `Σ price · right-hand side + Σ min(0, reduced cost) · highest value`. HiGHS's duals are floating-point numbers within a
 * tolerance; here they are only a suggestion of good prices. They are rounded to multiples of a power of two, so that
 * every product and sum below is exact in doubles, and the bound is true however wrong the duals were.
 */
import type { LinearProgram } from '../model/linear-program.ts';
import type { FamilyStructure } from './family-structure.ts';

/** An earlier pass's value that must be kept: `Σ costs · x ≤ atMost` (without the objective's constant). */
export interface KeptObjective {
  readonly costs: Int32Array | Float64Array;
  readonly atMost: number;
}

export interface LagrangianBound {
  /** Without the objective's constant; `-Infinity` when the numbers are too large to be exact. */
  readonly bound: number;
  /** Per program column; meaningful for the columns that were asked for. */
  readonly reducedCosts: Float64Array;
  /** The prices that were used, per program row and then per kept objective. */
  readonly prices: Float64Array;
}

export interface BoundQuestion {
  readonly program: LinearProgram;
  readonly structure: FamilyStructure;
  /** Columns that may be used. */
  readonly columns: Int32Array;
  readonly costs: Int32Array | Float64Array;
  readonly kept: readonly KeptObjective[];
}

/** Columns judged by prices; the step before the bound, and all that column generation needs. */
export interface PricedColumns {
  readonly prices: Float64Array;
  readonly reducedCosts: Float64Array;
  /** Sums up to here are exact. */
  readonly largestExact: number;
}

/** Rounds the prices (per row, then per kept objective) and computes every column's reduced cost with them. */
export function priceColumns(question: BoundQuestion, suggested: Float64Array): PricedColumns {
  const { prices, largestExact } = roundPrices(question, suggested);
  const reducedCosts = new Float64Array(question.program.columnCount);
  computeReducedCosts(question, prices, reducedCosts);
  return { prices, reducedCosts, largestExact };
}

/** The bound for given prices, improved family by family. */
export function lagrangianBound(question: BoundQuestion, suggested: Float64Array): LagrangianBound {
  return boundOf(question, priceColumns(question, suggested));
}

/** The bound of priced columns, improved family by family; changes their prices and reduced costs in place. */
export function boundOf(question: BoundQuestion, priced: PricedColumns): LagrangianBound {
  const { program, columns, kept } = question;
  const { prices, reducedCosts, largestExact } = priced;
  repairPerFamily(question, prices, reducedCosts);
  let bound = 0;
  let magnitude = 0;
  const add = (term: number): void => {
    bound += term;
    magnitude += Math.abs(term);
  };
  for (let row = 0; row < program.rowCount; row += 1) {
    const price = prices[row]!;
    if (price !== 0) add(price * (price > 0 ? program.rowLower[row]! : program.rowUpper[row]!));
  }
  for (let index = 0; index < kept.length; index += 1) {
    const price = prices[program.rowCount + index]!;
    if (price !== 0) add(price * kept[index]!.atMost);
  }
  for (const column of columns) {
    const reduced = reducedCosts[column]!;
    if (reduced < 0) add(reduced * program.columnUpper[column]!);
  }
  return { bound: magnitude <= largestExact ? bound : Number.NEGATIVE_INFINITY, reducedCosts, prices };
}

/** Prices of the wrong sign become 0; the others become multiples of the finest power of two that stays exact. */
function roundPrices(question: BoundQuestion, suggested: Float64Array): { prices: Float64Array; largestExact: number } {
  const { program, kept } = question;
  const prices = new Float64Array(program.rowCount + kept.length);
  let magnitude = 1 + largestCost(question.costs, question.columns);
  for (let index = 0; index < prices.length; index += 1) {
    const price = suggested[index] ?? 0;
    const lower = index < program.rowCount ? program.rowLower[index]! : Number.NEGATIVE_INFINITY;
    const upper = index < program.rowCount ? program.rowUpper[index]! : kept[index - program.rowCount]!.atMost;
    const side = price > 0 ? lower : upper;
    if (price === 0 || !Number.isFinite(side) || !Number.isFinite(price)) continue;
    prices[index] = price;
    const costs = index < program.rowCount ? undefined : kept[index - program.rowCount]!.costs;
    const coefficient = costs ? largestCost(costs, question.columns) : 1;
    magnitude += Math.abs(price) * (Math.abs(side) + coefficient);
  }
  // Three bits are left for the reduced costs of columns, which are added to the same sum.
  const bits = Math.min(40, 49 - Math.ceil(Math.log2(magnitude)));
  const scale = 2 ** bits;
  for (let index = 0; index < prices.length; index += 1) {
    const price = prices[index]!;
    if (price !== 0) prices[index] = Math.round(price * scale) / scale;
  }
  return { prices, largestExact: 2 ** (52 - bits) };
}

function largestCost(costs: Int32Array | Float64Array, columns: Int32Array): number {
  let largest = 0;
  for (const column of columns) {
    const size = Math.abs(costs[column]!);
    if (size > largest) largest = size;
  }
  return largest;
}

/** `cost − Σ price · value` per column that may be used. */
function computeReducedCosts(question: BoundQuestion, prices: Float64Array, reducedCosts: Float64Array): void {
  const { program, columns, costs, kept } = question;
  const { columnStart, rowIndex, value, rowCount } = program;
  const active = kept.map((objective, index) => ({ costs: objective.costs, price: prices[rowCount + index]! }));
  const priced = active.filter(({ price }) => price !== 0);
  for (let position = 0; position < columns.length; position += 1) {
    const column = columns[position]!;
    let reduced = costs[column]!;
    const end = columnStart[column + 1]!;
    for (let entry = columnStart[column]!; entry < end; entry += 1) {
      reduced -= prices[rowIndex[entry]!]! * value[entry]!;
    }
    for (let index = 0; index < priced.length; index += 1) {
      const objective = priced[index]!;
      reduced -= objective.price * objective.costs[column]!;
    }
    reducedCosts[column] = reduced;
  }
}

/**
 * A family takes one stay, and one home per link row that the stay enters. So the price of a link row is set to what its
 * cheapest home costs, and the price of the choice row to what the cheapest stay with its homes costs: no family then
 * has a negative reduced cost, and the bound is the best that the other prices allow. A stay whose link row has no home
 * that may be used cannot be used itself.
 */
function repairPerFamily(question: BoundQuestion, prices: Float64Array, reducedCosts: Float64Array): void {
  const { program, structure, columns } = question;
  const { familyOfColumn, linkRowOfHome, familyOfLinkRow, choiceRow } = structure;
  const { columnStart, rowIndex, value } = program;
  const lowestHome = new Float64Array(program.rowCount).fill(Number.POSITIVE_INFINITY);
  for (const column of columns) {
    const link = linkRowOfHome[column]!;
    if (link >= 0 && reducedCosts[column]! < lowestHome[link]!) lowestHome[link] = reducedCosts[column]!;
  }
  const lowestStay = new Float64Array(structure.familyCount).fill(Number.POSITIVE_INFINITY);
  for (const column of columns) {
    const family = familyOfColumn[column]!;
    if (family < 0) continue;
    const link = linkRowOfHome[column]!;
    if (link >= 0) {
      reducedCosts[column] = reducedCosts[column]! - lowestHome[link]!;
      continue;
    }
    let reduced = reducedCosts[column]!;
    for (let entry = columnStart[column]!; entry < columnStart[column + 1]!; entry += 1) {
      const row = rowIndex[entry]!;
      if (familyOfLinkRow[row]! >= 0) reduced -= lowestHome[row]! * value[entry]!;
    }
    reducedCosts[column] = reduced;
    if (reduced < lowestStay[family]!) lowestStay[family] = reduced;
  }
  for (let family = 0; family < structure.familyCount; family += 1) {
    const lowest = lowestStay[family]!;
    const row = choiceRow[family]!;
    // A family without any stay left makes the program infeasible; its price need not say so.
    if (Number.isFinite(lowest)) prices[row] = prices[row]! + lowest;
  }
  for (let row = 0; row < program.rowCount; row += 1) {
    if (familyOfLinkRow[row]! >= 0 && Number.isFinite(lowestHome[row]!)) prices[row] = prices[row]! + lowestHome[row]!;
  }
  for (const column of columns) {
    const family = familyOfColumn[column]!;
    if (family < 0 || linkRowOfHome[column]! >= 0) continue;
    const lowest = lowestStay[family]!;
    if (Number.isFinite(lowest)) reducedCosts[column] = reducedCosts[column]! - lowest;
  }
}
