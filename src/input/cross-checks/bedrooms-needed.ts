/** Without ages nobody can tell how many bedrooms a family needs, so the file must say it once homes have a size. */
import type { ProblemList } from '../problem-list.ts';
import { sourceOf } from '../read-rows.ts';
import { type CheckedWeek, rowsOf } from '../week-tables.ts';

export function checkBedroomsNeeded({ tables }: CheckedWeek, problems: ProblemList): void {
  if (!tables.dwellings.named && !tables.supply.named) return;
  for (const row of rowsOf(tables.families)) {
    const { child_ages: ages, children = 0, bedrooms_needed: needed, family_id: id } = row.value;
    if (ages || children === 0 || needed !== undefined) continue;
    problems.error('bedrooms-needed-missing', { children, id }, sourceOf(tables.families.rows!, row));
  }
}
