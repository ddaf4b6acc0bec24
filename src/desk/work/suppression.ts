/**
 * Small counts are not shown to who may not see cases: one family among few could be recognised. Three things together keep a hidden
 * count hidden (Hundepool et al., Statistical Disclosure Control, 2012, ch. 4): cells under five are left out; so many others are left
 * out with them that the total does not give one away; and what is shown is rounded, so that no two days, weeks or pages can be
 * set off against each other.
 */

/** A cell with fewer families is hidden. */
export const SMALLEST_CELL = 5;
/** Shares and the like of fewer families tell of the outermost ones. */
const FEWEST_FOR_NINETIETH = 10;

/**
 * Which cells of a division are hidden: the small ones, and as many of the next smallest as it takes that each hidden cell could
 * hold anything from one to five families, for all that the total and the cells that are shown tell. When even all of them are
 * too few, the total tells too much, and is hidden too (`isTotalHidden`).
 */
export function hiddenCells(counts: readonly number[]): ReadonlySet<number> {
  const hidden = new Set(counts.flatMap((count, index) => (isSmall(count) ? [index] : [])));
  if (hidden.size === 0) return hidden;
  const others = counts
    .flatMap((count, index) => (count >= SMALLEST_CELL ? [index] : []))
    .toSorted((one, other) => counts[one]! - counts[other]!);
  for (const [place, next] of others.entries()) {
    if (isEnough(counts, hidden, counts[others[place]!]!)) break;
    hidden.add(next);
  }
  return hidden;
}

/** When all cells together leave too little doubt. */
export function isTotalHidden(counts: readonly number[]): boolean {
  const hidden = hiddenCells(counts);
  const isAnyShown = counts.some((count, index) => count > 0 && !hidden.has(index));
  return hidden.size > 0 && !isAnyShown && !isEnough(counts, hidden, Number.POSITIVE_INFINITY);
}

/**
 * Who knows the total knows the sum of the hidden cells. Each of them holds one family at least, and no more than the smallest
 * that is shown: so much, and so little, is left to any one of them.
 */
function isEnough(counts: readonly number[], hidden: ReadonlySet<number>, smallestShown: number): boolean {
  const sum = [...hidden].reduce((total, index) => total + counts[index]!, 0);
  const others = hidden.size - 1;
  const most = sum - others;
  const least = others === 0 ? sum : sum - others * smallestShown;
  return most >= SMALLEST_CELL && least <= 1;
}

function isSmall(count: number): boolean {
  return count > 0 && count < SMALLEST_CELL;
}

/** To the nearest five; what is not small never becomes small by it. */
export function roundedCount(count: number): number {
  return Math.round(count / SMALLEST_CELL) * SMALLEST_CELL;
}

export interface Division {
  readonly cells: readonly (number | null)[];
  readonly total: number | null;
}

/** How counts are given to somebody. */
export interface Publication {
  /** Null cells mean: too few to show. */
  readonly suppressed: boolean;
  /** A count that stands alone. Zero tells of nobody. */
  count(count: number): number | null;
  /** Counts that add up to a total. */
  division(counts: readonly number[]): Division;
  /** Cells of which some must be hidden for another reason. */
  cells(counts: readonly number[], hidden: ReadonlySet<number>): readonly (number | null)[];
  /** Weeks, euros and the like, of so many families; rounded to `step`. */
  amount(amount: number, families: number, step: number): number | null;
  /** What nine of ten do not exceed, or another outer part, of so many families. */
  outer(amount: number | null, families: number): number | null;
}

/** For those who may see every case. */
export const EXACT: Publication = {
  suppressed: false,
  count: (count) => count,
  division: (counts) => ({ cells: counts, total: sum(counts) }),
  cells: (counts) => counts,
  amount: (amount) => amount,
  outer: (amount) => amount,
};

/** For those who may not. */
export const COARSE: Publication = {
  suppressed: true,
  count: (count) => (isSmall(count) ? null : roundedCount(count)),
  division: (counts) => ({
    cells: COARSE.cells(counts, hiddenCells(counts)),
    total: isTotalHidden(counts) ? null : COARSE.count(sum(counts)),
  }),
  cells: (counts, hidden) => counts.map((count, index) => (hidden.has(index) ? null : COARSE.count(count))),
  amount: (amount, families, step) => (isSmall(families) ? null : Math.round(amount / step) * step),
  outer: (amount, families) => (amount === null || families < FEWEST_FOR_NINETIETH ? null : Math.round(amount)),
};

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
