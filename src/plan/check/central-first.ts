/**
 * Under the regime `central` a roofless family enters another shelter only when in at least one week from then until its
 * home the central shelter has no room for it: else it could have waited there. With several central shelters that holds
 * for each of them.
 */
import { CENTRAL, type Shelter } from '../../domain/planning-week.ts';
import { checkRule } from './check-rule.ts';
import { isOpen, type Planned } from './facts/plan-facts.ts';
import { shelterOccupancy } from './facts/shelter-occupancy.ts';

export const centralFirst = checkRule('central-first', (facts) => {
  if (facts.policy.regime !== 'central') return [];
  const occupancy = shelterOccupancy(facts);
  const centralShelters = facts.week.shelters.filter((shelter) => shelter.municipality === CENTRAL);
  return facts.planned
    .filter(({ family }) => family.shelter === undefined)
    .flatMap((planned) =>
      planned.stays
        .filter(({ shelter }) => shelter.municipality !== CENTRAL)
        .flatMap((stay) =>
          centralShelters
            .filter((central) =>
              weeksFrom(stay.from, planned.waits).every(
                (number) =>
                  isOpen(central, facts.week, number) &&
                  occupancy(central.id, number).persons + (isThere(planned, central, number) ? 0 : planned.persons) <=
                    central.places,
              ),
            )
            .map((central) => ({
              kind: 'central-had-room' as const,
              ids: { family: planned.family.id, shelter: stay.shelter.id },
              params: { central: central.id },
            })),
        ),
    );
});

function weeksFrom(first: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

function isThere({ stays }: Planned, shelter: Shelter, number: number): boolean {
  return stays.some((stay) => stay.shelter === shelter && stay.from <= number && number < stay.until);
}
