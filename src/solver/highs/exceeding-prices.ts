/** What it costs a heuristic to exceed values that should be kept: never a proof, only a direction. */
import type { BoundQuestion } from '../lagrangian-bound.ts';

/** How much dearer it is to exceed a value one place higher in the order, up to so many places. */
const STEP = 5;
const MOST_PLACES = 4;

export interface ExceedingPrices {
  /** Per kept objective, for one unit of it. */
  readonly ofKept: readonly number[];
  /** For leaving a family without a choice. */
  readonly ofFamily: number;
  readonly lowest: number;
}

export function exceedingPrices({
  columns,
  costs,
  kept,
}: Pick<BoundQuestion, 'columns' | 'costs' | 'kept'>): ExceedingPrices {
  let largest = 1;
  for (const column of columns) largest = Math.max(largest, Math.abs(costs[column]!));
  const price = (places: number): number => 2 * largest * STEP ** Math.min(MOST_PLACES, places);
  const ofKept = kept.map((_, position) => price(kept.length - 1 - position));
  return { ofKept, ofFamily: STEP * price(kept.length), lowest: Math.min(...ofKept, STEP * price(kept.length)) };
}
