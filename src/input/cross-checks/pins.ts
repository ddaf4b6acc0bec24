/** What a planner fixed or forbade must name a municipality or dwelling that exists. */
import { type ProblemList, shown } from '../problem-list.ts';
import { sourceOf } from '../read-rows.ts';
import { type CheckedWeek, idsOf, rowsOf, Suggestions } from '../week-tables.ts';

export function checkPins({ tables, reference }: CheckedWeek, problems: ProblemList): void {
  const municipalities = idsOf(tables.municipalities, (row) => row.municipality);
  const dwellings = idsOf(tables.dwellings, (row) => row.dwelling_id);
  if (!municipalities || !dwellings) return;
  const suggestions = new Suggestions([...municipalities, ...dwellings]);
  const isKnown = (name: string): boolean => municipalities.has(name) || dwellings.has(name);
  for (const row of rowsOf(tables.families)) {
    const { family_id: id, pinned_to: pin, banned_from: bans = [] } = row.value;
    const report = (column: string, name: string): void => {
      const params = { column, name: shown(name), nearest: suggestions.for(name), id };
      problems.error('unknown-pin', params, sourceOf(tables.families.rows!, row));
    };
    if (pin !== undefined && !isKnown(pin)) report('pinned_to', pin);
    for (const ban of bans) {
      // A ban on a municipality that takes no part forbids nothing, but is no mistake either.
      if (!isKnown(ban) && !reference.has(ban)) report('banned_from', ban);
    }
  }
}
