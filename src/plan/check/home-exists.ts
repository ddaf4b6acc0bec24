/** A placed family has one home that is really on offer, in a week of the horizon; an unplaced family has none. */
import type { Placement } from '../../domain/plan.ts';
import { type Breach, checkRule } from './check-rule.ts';
import type { PlanFacts, Planned } from './facts/plan-facts.ts';

export const homeExists = checkRule('home-exists', (facts) =>
  facts.planned.flatMap((planned) => {
    const family = planned.family.id;
    const { placement } = planned;
    if (placement.status === 'unplaced') {
      return saysHome(placement) ? [{ kind: 'status-contradicts-home', ids: { family } }] : [];
    }
    return placedBreaches(facts, planned);
  }),
);

function saysHome(placement: Placement): boolean {
  const { municipality, supply, dwelling, pool, bedrooms, moveInWeek } = placement;
  return [municipality, supply, dwelling, pool, bedrooms, moveInWeek].some((field) => field !== undefined);
}

function placedBreaches(
  facts: PlanFacts,
  { family: { id: family }, placement, home, arrives }: Planned,
): readonly Breach[] {
  const { municipality, supply, moveInWeek } = placement;
  if (municipality === undefined || supply === undefined || moveInWeek === undefined) {
    return [{ kind: 'status-contradicts-home', ids: { family } }];
  }
  if (!facts.municipalities.has(municipality)) {
    return [{ kind: 'municipality-unknown', ids: { family, municipality } }];
  }
  if (home === undefined) {
    return [{ kind: 'week-outside-horizon', ids: { family, municipality }, params: { week: moveInWeek } }];
  }
  if (home.moveIn < arrives) {
    return [{ kind: 'home-before-arrival', ids: { family, municipality }, params: { week: home.moveIn, arrives } }];
  }
  switch (supply) {
    case 'dwelling':
      return dwellingBreaches(facts, family, placement);
    case 'commitment':
      return arrangedBreaches(family, placement, home);
    case 'expected':
      return expectedBreaches(facts, family, placement);
  }
}

function dwellingBreaches(facts: PlanFacts, family: string, placement: Placement): readonly Breach[] {
  const { municipality = '', dwelling, pool } = placement;
  if (dwelling === undefined || pool !== undefined) return [{ kind: 'supply-fields-contradict', ids: { family } }];
  const offer = facts.dwellings.get(dwelling);
  if (offer === undefined) return [{ kind: 'dwelling-unknown', ids: { family, dwelling } }];
  if (offer.municipality === municipality) return [];
  return [
    { kind: 'dwelling-elsewhere', ids: { family, dwelling, municipality }, params: { where: offer.municipality } },
  ];
}

/** A home that the municipality arranges itself, under the row against which it counts, is ready after its lead weeks. */
function arrangedBreaches(family: string, placement: Placement, home: NonNullable<Planned['home']>): readonly Breach[] {
  const { municipality = '', dwelling, pool, bedrooms } = placement;
  if ([dwelling, pool, bedrooms].some((field) => field !== undefined)) {
    return [{ kind: 'supply-fields-contradict', ids: { family } }];
  }
  // Where nothing is in force the rule `municipality-allowed` says so.
  if (home.counted === undefined) return [];
  const lead = home.counted.kind === 'nothing' ? undefined : home.counted.row.leadWeeks;
  if (lead === undefined) return [{ kind: 'no-home-arranged', ids: { family, municipality } }];
  if (home.moveIn >= lead) return [];
  return [{ kind: 'home-not-ready', ids: { family, municipality }, params: { week: home.moveIn, lead } }];
}

function expectedBreaches(facts: PlanFacts, family: string, placement: Placement): readonly Breach[] {
  const { municipality = '', dwelling, pool, bedrooms } = placement;
  if (dwelling !== undefined || pool === undefined || bedrooms === undefined) {
    return [{ kind: 'supply-fields-contradict', ids: { family } }];
  }
  const expected = facts.week.supply.some(
    (row) => row.municipality === municipality && row.pool === pool && row.bedrooms === bedrooms,
  );
  return expected ? [] : [{ kind: 'expected-unknown', ids: { family, municipality, pool }, params: { bedrooms } }];
}
