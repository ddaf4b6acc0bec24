/** A rate longer than six decimals is rounded aloud, as scores are. */
import type { ProblemList } from '../problem-list.ts';
import { sourceOf } from '../read-rows.ts';
import { type CheckedWeek, rowsOf } from '../week-tables.ts';

export function checkSupplyRates({ tables }: CheckedWeek, problems: ProblemList): void {
  const rounded = rowsOf(tables.supply).filter(({ value }) => value.per_week.rounded);
  if (!rounded[0]) return;
  problems.warning('scores-rounded', { count: rounded.length }, sourceOf(tables.supply.rows!, rounded[0]));
}
