/** When each shelter is open, whom it may take, and how full it is at least. */
import { personsOf } from '../domain/household.ts';
import { CENTRAL, type Family } from '../domain/planning-week.ts';
import { type PreparedWeek, weeksWithin } from './prepared-week.ts';

export interface ShelterWeeks {
  /** Per shelter: first and last open week; first > last when it is never open in the horizon. */
  readonly open: readonly { readonly first: number; readonly last: number }[];
  /** Per family: index of the shelter it is in and may stay in at week 0; −1 when roofless or its shelter is closed. */
  readonly present: Int32Array;
  /** Per shelter: persons of families that are not in the plan but live there. */
  readonly fixedPersons: Int32Array;
  /** Per shelter: persons of all families that are there at the start, in the plan or not. */
  readonly startPersons: Int32Array;
  mayEnter(family: Family, shelter: number): boolean;
  /** Persons that are there in a week whatever the plan: fixed, or without any home that early. */
  atLeast(shelter: number, week: number): number;
}

/** @param earliestHome per family the first week in which it has any home; the horizon when it has none. */
export function shelterWeeks(prepared: PreparedWeek, earliestHome: Int32Array): ShelterWeeks {
  const { week, shelters, families } = prepared;
  const open = shelters.map((shelter) => weeksWithin(week, shelter.from, shelter.until) ?? { first: 0, last: -1 });
  const present = Int32Array.from(families, (family, at) => {
    const index =
      family.shelter === undefined || prepared.arrivals[at]! > 0
        ? -1
        : (prepared.shelterIndex.get(family.shelter.id) ?? -1);
    return index >= 0 && open[index]!.first === 0 && open[index]!.last >= 0 ? index : -1;
  });
  const fixedPersons = new Int32Array(shelters.length);
  for (const { family } of prepared.leftOut) {
    const index = family.shelter === undefined ? -1 : (prepared.shelterIndex.get(family.shelter.id) ?? -1);
    if (index >= 0) fixedPersons[index]! += personsOf(family);
  }
  const startPersons = fixedPersons.slice();
  const staying = shelters.map(() => new Int32Array(week.horizonWeeks));
  families.forEach((_, index) => {
    const shelter = present[index]!;
    if (shelter < 0) return;
    startPersons[shelter]! += prepared.persons[index]!;
    for (let at = 0; at < earliestHome[index]! && at < week.horizonWeeks; at++) {
      staying[shelter]![at]! += prepared.persons[index]!;
    }
  });
  return {
    open,
    present,
    fixedPersons,
    startPersons,
    mayEnter: (family, shelter) => mayEnter(prepared, family, shelter),
    atLeast: (shelter, at) => fixedPersons[shelter]! + staying[shelter]![at]!,
  };
}

/** Under regime `none` a family stays with its own municipality; nowhere does it enter a municipality that it avoids. */
function mayEnter(prepared: PreparedWeek, family: Family, shelter: number): boolean {
  const { municipality } = prepared.shelters[shelter]!;
  if (municipality === CENTRAL) return prepared.policy.regime !== 'none';
  if (family.avoid.includes(municipality)) return false;
  return prepared.policy.regime !== 'none' || family.referringMunicipality === municipality;
}
