/** The home fits the family: bedrooms, household, rent, access, dates, and a temporary home lasts long enough. */
import { type DayNumber, dateOf } from '../../domain/calendar.ts';
import { bedroomsNeededBy, personsOf } from '../../domain/household.ts';
import type { Dwelling, Family } from '../../domain/planning-week.ts';
import { type Breach, checkRule } from './check-rule.ts';

export const homeFits = checkRule('home-fits', ({ planned, dwellings, policy }) =>
  planned.flatMap(({ family, placement, home }) => {
    if (home === undefined) return [];
    if (placement.supply === 'expected' && placement.bedrooms !== undefined) {
      return bedroomBreaches(family, placement.bedrooms, 'expected');
    }
    const dwelling = placement.supply === 'dwelling' ? dwellings.get(placement.dwelling ?? '') : undefined;
    if (dwelling === undefined) return [];
    return [
      ...bedroomBreaches(family, dwelling.bedrooms, dwelling.id),
      ...familyBreaches(family, dwelling),
      ...dateBreaches(family, dwelling, home.monday, policy.shortestTemporaryWeeks),
    ];
  }),
);

function bedroomBreaches(family: Family, bedrooms: number, home: string): readonly Breach[] {
  const needed = bedroomsNeededBy(family);
  if (needed === undefined) return [{ kind: 'bedrooms-unknown', ids: { family: family.id } }];
  if (bedrooms >= needed) return [];
  return [{ kind: 'too-few-bedrooms', ids: { family: family.id }, params: { home, bedrooms, needed } }];
}

function familyBreaches(family: Family, dwelling: Dwelling): readonly Breach[] {
  const ids = { family: family.id, dwelling: dwelling.id };
  const persons = personsOf(family);
  const breaches: Breach[] = [];
  if (dwelling.largestHousehold !== undefined && persons > dwelling.largestHousehold) {
    breaches.push({ kind: 'household-too-large', ids, params: { persons, largest: dwelling.largestHousehold } });
  }
  if (dwelling.rent !== undefined && family.maxRent !== undefined && dwelling.rent > family.maxRent) {
    breaches.push({ kind: 'rent-too-high', ids, params: { rent: dwelling.rent / 100, maxRent: family.maxRent / 100 } });
  }
  if (family.accessible && !dwelling.accessible) breaches.push({ kind: 'not-accessible', ids });
  return breaches;
}

function dateBreaches(family: Family, dwelling: Dwelling, monday: DayNumber, shortestWeeks: number): readonly Breach[] {
  const ids = { family: family.id, dwelling: dwelling.id };
  const breaches: Breach[] = [];
  if (monday < dwelling.availableFrom || monday > (dwelling.availableUntil ?? monday)) {
    breaches.push({ kind: 'not-available', ids, params: { date: dateOf(monday) } });
  }
  if (dwelling.temporaryUntil !== undefined && dwelling.temporaryUntil - monday < 7 * shortestWeeks) {
    const until = dateOf(dwelling.temporaryUntil);
    breaches.push({ kind: 'temporary-too-short', ids, params: { until, date: dateOf(monday), shortestWeeks } });
  }
  return breaches;
}
