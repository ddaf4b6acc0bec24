/** Small counts are not shown to who may not see cases: one family among few could be recognised. */

/** A cell with fewer families is hidden. */
export const SMALLEST_CELL = 5;

/**
 * Which cells of a division are hidden: the small ones, and where only one is small the next smallest too, since the total is
 * known from elsewhere and would give the small one away.
 */
export function hiddenCells(counts: readonly number[]): ReadonlySet<number> {
  const hidden = new Set(counts.flatMap((count, index) => (count > 0 && count < SMALLEST_CELL ? [index] : [])));
  const total = [...hidden].reduce((sum, index) => sum + counts[index]!, 0);
  if (hidden.size === 0 || (hidden.size > 1 && total >= SMALLEST_CELL)) return hidden;
  const others = counts.flatMap((count, index) => (count > 0 && !hidden.has(index) ? [index] : []));
  const next = others.toSorted((one, other) => counts[one]! - counts[other]!)[0];
  return next === undefined ? hidden : hidden.add(next);
}

/** A count that stands alone: hidden when it is small. Zero tells of nobody. */
export function shownCount(count: number): number | null {
  return count > 0 && count < SMALLEST_CELL ? null : count;
}

/** The counts of a division as they may be shown beside their total. */
export function shownCounts(counts: readonly number[]): readonly (number | null)[] {
  const hidden = hiddenCells(counts);
  return counts.map((count, index) => (hidden.has(index) ? null : count));
}

/** A count of many weeks: to the nearest five, so that no week can be set off against another or against a total. */
export function roundedCount(count: number): number {
  return Math.round(count / SMALLEST_CELL) * SMALLEST_CELL;
}
