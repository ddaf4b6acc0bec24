/** What has happened cannot lie after the planning Monday; it may be a slip, and counts as zero weeks. */
import { dateOf } from '../../domain/calendar.ts';
import type { ProblemList } from '../problem-list.ts';
import { sourceOf } from '../read-rows.ts';
import { type CheckedWeek, rowsOf } from '../week-tables.ts';

export function checkDatesAfterMonday({ tables, settings }: CheckedWeek, problems: ProblemList): void {
  if (!settings.week) return;
  const { monday: day } = settings.week;
  const monday = dateOf(day);
  for (const row of rowsOf(tables.families)) {
    const { shelter_since: since, referred_on: referred, family_id: id } = row.value;
    const source = sourceOf(tables.families.rows!, row);
    if (since !== undefined && since > day) {
      problems.warning('shelter-since-in-future', { since: dateOf(since), monday, id }, source);
    }
    if (referred !== undefined && referred > day) {
      problems.warning('referred-in-future', { referred: dateOf(referred), monday, id }, source);
    }
  }
}
