/** Each regime needs its own data: where families were referred, what was promised, or what must be done. */
import { type ProblemList, shown } from '../problem-list.ts';
import { sourceOf } from '../read-rows.ts';
import { type CheckedWeek, idsOf, type PolicyWithSource, rowsOf, Suggestions } from '../week-tables.ts';

export function checkRegimeNeeds(week: CheckedWeek, problems: ProblemList): void {
  for (const { policy, source } of week.policies) {
    const { name, regime } = policy;
    if (regime === 'quota' && !week.tables.tasks.named && !policy.task) {
      problems.error('quota-without-task', { policy: name }, source);
    }
    const promised = regime === 'voluntary' || regime === 'central' || policy.regionFallback;
    if (promised && !week.tables.commitments.named) {
      problems.error('regime-without-commitments', { policy: name, regime }, source);
    }
  }
  const withoutSpreading = week.policies.find(({ policy }) => policy.regime === 'none');
  if (withoutSpreading) checkReferringMunicipalities(week, withoutSpreading, problems);
}

/** Without spreading a family can only stay in the municipality that referred it. */
function checkReferringMunicipalities(
  { tables, reference }: CheckedWeek,
  { policy }: PolicyWithSource,
  problems: ProblemList,
): void {
  const municipalities = idsOf(tables.municipalities, (row) => row.municipality);
  const suggestions = new Suggestions(municipalities ?? []);
  for (const row of rowsOf(tables.families)) {
    const { referring_municipality: name, family_id: id } = row.value;
    const source = sourceOf(tables.families.rows!, row);
    if (name === undefined) problems.error('referring-municipality-missing', { policy: policy.name, id }, source);
    else if (municipalities && !municipalities.has(name) && reference.has(name)) {
      // A name that is known nowhere has been reported with the other places of the family.
      const params = { column: 'referring_municipality', name: shown(name), nearest: suggestions.for(name), id };
      problems.error('unknown-municipality', params, source);
    }
  }
}
