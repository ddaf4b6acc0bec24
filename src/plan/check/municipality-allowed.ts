/** The regime allows this municipality on the Monday of moving in, and nothing speaks against it for this family. */
import { dateOf } from '../../domain/calendar.ts';
import { type Breach, checkRule } from './check-rule.ts';
import { matchTable } from './facts/match-score.ts';
import type { PlanFacts, Planned } from './facts/plan-facts.ts';

export const municipalityAllowed = checkRule('municipality-allowed', (facts) => {
  const listed = matchTable(facts.week.matchOnly ? (facts.week.match ?? []) : []);
  return facts.planned.flatMap((planned) => [
    ...regimeBreaches(facts, planned),
    ...familyBreaches(facts, planned, listed),
  ]);
});

function regimeBreaches({ policy }: PlanFacts, { family, home, persons }: Planned): readonly Breach[] {
  if (home === undefined) return [];
  const ids = { family: family.id, municipality: home.municipality.id };
  if (home.counted === undefined) {
    return policy.regime === 'none'
      ? [{ kind: 'not-own-municipality', ids }]
      : [{ kind: 'nothing-in-force', ids, params: { date: dateOf(home.monday) } }];
  }
  const largest = home.counted.kind === 'commitment' ? home.counted.row.largestFamily : undefined;
  return largest !== undefined && persons > largest
    ? [{ kind: 'family-too-large', ids, params: { persons, largest } }]
    : [];
}

function familyBreaches(
  { week }: PlanFacts,
  { family, placement, home }: Planned,
  listed: ReturnType<typeof matchTable>,
): readonly Breach[] {
  if (home === undefined) return [];
  const municipality = home.municipality.id;
  const ids = { family: family.id, municipality };
  const breaches: Breach[] = [];
  if (family.avoid.includes(municipality)) breaches.push({ kind: 'avoided', ids });
  if (family.declinedBy.includes(municipality)) breaches.push({ kind: 'declined', ids });
  for (const forbidden of [municipality, placement.dwelling]) {
    if (forbidden !== undefined && family.bannedFrom.includes(forbidden)) {
      breaches.push({ kind: 'banned', ids, params: { forbidden } });
    }
  }
  if (week.matchOnly && !listed.get(family.id)?.has(municipality)) {
    breaches.push({ kind: 'not-in-match-table', ids });
  }
  return breaches;
}
