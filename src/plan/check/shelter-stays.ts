/**
 * Where a family waits: in its present shelter while that is open, otherwise in a shelter that it may enter or in none.
 * Nobody leaves an open shelter except for a home.
 */
import type { Shelter } from '../../domain/planning-week.ts';
import { type Breach, checkRule } from './check-rule.ts';
import { isOpen, type PlanFacts, type Planned, type PlannedStay } from './facts/plan-facts.ts';

export const shelterStays = checkRule('shelter-stays', (facts) =>
  facts.planned.flatMap((planned) => {
    const unreadable = unreadableBreaches(facts, planned);
    if (unreadable.length > 0) return unreadable;
    return [...presentBreaches(planned), ...planned.stays.flatMap((stay) => stayBreaches(facts, planned, stay))];
  }),
);

/** Stays in shelters that exist, in weeks between arrival and moving in, one after the other. */
function unreadableBreaches(
  { shelters }: PlanFacts,
  { family, placement, stays, arrives, waits }: Planned,
): readonly Breach[] {
  const unknown = placement.stays.filter((stay) => !shelters.has(stay.shelter));
  if (unknown.length > 0) {
    return unknown.map(({ shelter }) => ({ kind: 'shelter-unknown', ids: { family: family.id, shelter } }));
  }
  const inOrder = stays.every(({ from, until }, index) => {
    const earliest = stays[index - 1]?.until ?? arrives;
    return earliest <= from && from < until && until <= waits;
  });
  const complete = stays.length === placement.stays.length;
  return complete && inOrder ? [] : [{ kind: 'stay-malformed', ids: { family: family.id } }];
}

function presentBreaches({ family, presentShelter, stays, waits }: Planned): readonly Breach[] {
  if (presentShelter === undefined || waits === 0 || stays[0]?.present === true) return [];
  return [{ kind: 'present-shelter-not-kept', ids: { family: family.id, shelter: presentShelter.id } }];
}

function stayBreaches(facts: PlanFacts, { family, waits }: Planned, stay: PlannedStay): readonly Breach[] {
  const { week } = facts;
  const { shelter, from, until } = stay;
  const ids = { family: family.id, shelter: shelter.id };
  const breaches: Breach[] = [];
  for (let number = from; number < until; number += 1) {
    if (!isOpen(shelter, week, number)) breaches.push({ kind: 'shelter-not-open', ids, params: { week: number } });
  }
  if (until < waits && isOpen(shelter, week, until)) {
    breaches.push({ kind: 'shelter-left-while-open', ids, params: { week: until } });
  }
  if (!stay.present) breaches.push(...entryBreaches(facts, family, shelter));
  return breaches;
}

function entryBreaches({ policy }: PlanFacts, family: Planned['family'], shelter: Shelter): readonly Breach[] {
  const ids = { family: family.id, shelter: shelter.id };
  const breaches: Breach[] = [];
  if (policy.regime === 'none' && shelter.municipality !== family.referringMunicipality) {
    breaches.push({ kind: 'shelter-of-another-municipality', ids });
  }
  if (family.avoid.includes(shelter.municipality)) breaches.push({ kind: 'shelter-avoided', ids });
  return breaches;
}
