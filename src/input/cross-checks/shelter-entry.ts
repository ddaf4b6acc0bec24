/** A family in a shelter says which one and since when; neither alone means anything. */
import { dateOf } from '../../domain/calendar.ts';
import type { ProblemList } from '../problem-list.ts';
import { sourceOf } from '../read-rows.ts';
import { type CheckedWeek, rowsOf } from '../week-tables.ts';

export function checkShelterEntry({ tables }: CheckedWeek, problems: ProblemList): void {
  for (const row of rowsOf(tables.families)) {
    const { shelter_id: shelter, shelter_since: since, family_id: id } = row.value;
    const source = sourceOf(tables.families.rows!, row);
    if (shelter !== undefined && since === undefined) problems.error('shelter-since-missing', { shelter, id }, source);
    if (shelter === undefined && since !== undefined) {
      problems.error('shelter-id-missing', { since: dateOf(since), id }, source);
    }
  }
}
