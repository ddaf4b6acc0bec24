/** Does a listed dwelling fit a family, and in which weeks? The first obstacle is the answer to "why not that one?". */
import type { Dwelling, Family } from '../domain/planning-week.ts';
import type { FallenAway } from '../domain/reason.ts';
import { type PreparedWeek, weeksWithin } from './prepared-week.ts';

/** The weeks in which a dwelling can be moved into; empty when `first > last`. */
export interface DwellingWindow {
  readonly first: number;
  readonly last: number;
}

/** Weeks in which the dwelling is on offer and, when temporary, still lasts long enough to be a home. */
export function windowOf(prepared: PreparedWeek, dwelling: Dwelling): DwellingWindow {
  const offered = weeksWithin(prepared.week, dwelling.availableFrom, dwelling.availableUntil);
  if (!offered) return { first: 0, last: -1 };
  if (dwelling.temporaryUntil === undefined) return offered;
  const lastLongEnough = Math.floor(
    (dwelling.temporaryUntil - prepared.week.monday) / 7 - prepared.policy.shortestTemporaryWeeks,
  );
  return { first: offered.first, last: Math.min(offered.last, lastLongEnough) };
}

/** The first obstacle between a family and a dwelling; undefined when it fits in some week. */
export function obstacleOf(
  prepared: PreparedWeek,
  family: Family,
  bedroomsNeeded: number | undefined,
  dwelling: Dwelling,
): FallenAway | undefined {
  return misfitOf(prepared, family, bedroomsNeeded, dwelling) ?? windowObstacle(prepared, dwelling);
}

/** The first obstacle that lies in the dwelling itself, whatever the week. */
export function misfitOf(
  prepared: PreparedWeek,
  family: Family,
  bedroomsNeeded: number | undefined,
  dwelling: Dwelling,
): FallenAway | undefined {
  const there = { municipality: dwelling.municipality, dwelling: dwelling.id };
  const size = family.adults + family.children;
  if (family.bannedFrom.includes(dwelling.id)) return { kind: 'banned', ...there };
  if (pinnedToAnotherDwelling(prepared, family, dwelling)) {
    return { kind: 'pinned-elsewhere', municipality: dwelling.municipality, pin: family.pinnedTo as string };
  }
  if (bedroomsNeeded !== undefined && dwelling.bedrooms < bedroomsNeeded) {
    return { kind: 'too-few-bedrooms', ...there, bedrooms: dwelling.bedrooms, needed: bedroomsNeeded };
  }
  if (dwelling.largestHousehold !== undefined && size > dwelling.largestHousehold) {
    return { kind: 'household-too-large', ...there, largest: dwelling.largestHousehold };
  }
  if (dwelling.rent !== undefined && family.maxRent !== undefined && dwelling.rent > family.maxRent) {
    return { kind: 'rent-too-high', ...there, rent: dwelling.rent, maxRent: family.maxRent };
  }
  if (family.accessible && !dwelling.accessible) return { kind: 'not-accessible', ...there };
  return undefined;
}

function windowObstacle(prepared: PreparedWeek, dwelling: Dwelling): FallenAway | undefined {
  const there = { municipality: dwelling.municipality, dwelling: dwelling.id };
  const offered = weeksWithin(prepared.week, dwelling.availableFrom, dwelling.availableUntil);
  if (!offered) return { kind: 'not-available-in-horizon', ...there };
  const window = windowOf(prepared, dwelling);
  if (window.first <= window.last || dwelling.temporaryUntil === undefined) return undefined;
  return {
    kind: 'temporary-too-short',
    ...there,
    weeks: Math.max(0, Math.floor((dwelling.temporaryUntil - prepared.week.monday) / 7) - offered.first),
    needed: prepared.policy.shortestTemporaryWeeks,
  };
}

function pinnedToAnotherDwelling(prepared: PreparedWeek, family: Family, dwelling: Dwelling): boolean {
  if (family.pinnedTo === undefined || family.pinnedTo === dwelling.id) return false;
  return !prepared.municipalityIndex.has(family.pinnedTo);
}
