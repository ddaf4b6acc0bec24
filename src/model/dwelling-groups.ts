/**
 * Listed dwellings that no family and no objective can tell apart, as one group with a number. A national list shrinks
 * this way without losing anything: any plan with a group can be written out with its members, and back.
 */
import type { Dwelling } from '../domain/planning-week.ts';
import { type DwellingWindow, windowOf } from './dwelling-fit.ts';
import type { PreparedWeek } from './prepared-week.ts';

export interface DwellingGroup {
  readonly municipality: number;
  /** Speaks for all members. */
  readonly representative: Dwelling;
  /** Indices into the prepared week's dwellings, by id. */
  readonly members: readonly number[];
  readonly window: DwellingWindow;
}

/** Groups in the order of their first member; dwellings without a week in the horizon are left out. */
export function groupDwellings(prepared: PreparedWeek): DwellingGroup[] {
  const groups = new Map<string, { municipality: number; members: number[]; window: DwellingWindow }>();
  const signature = signatures(prepared);
  prepared.dwellings.forEach((dwelling, index) => {
    const window = windowOf(prepared, dwelling);
    const municipality = prepared.municipalityIndex.get(dwelling.municipality);
    if (municipality === undefined || window.first > window.last) return;
    const key = `${municipality}|${window.first}|${window.last}|${signature(dwelling)}`;
    const group = groups.get(key);
    if (group) group.members.push(index);
    else groups.set(key, { municipality, members: [index], window });
  });
  return [...groups.values()].map((group) => ({
    ...group,
    representative: prepared.dwellings[group.members[0]!]!,
  }));
}

/** What of a dwelling can matter to the families of this week: differences that no family can notice are dropped. */
function signatures(prepared: PreparedWeek): (dwelling: Dwelling) => string {
  const named = new Set(prepared.families.flatMap((family) => [family.pinnedTo ?? '', ...family.bannedFrom]));
  const limits = [...new Set(prepared.families.flatMap((family) => family.maxRent ?? []))].sort((a, b) => a - b);
  const mostBedrooms = Math.max(0, ...new Set(prepared.bedrooms.map((bedrooms) => bedrooms ?? 0)));
  const mostPersons = prepared.persons.reduce((most, size) => Math.max(most, size), 0);
  const accessMatters = prepared.families.some((family) => family.accessible);
  return (dwelling) => {
    if (named.has(dwelling.id)) return `named|${dwelling.id}`;
    const rentClass = dwelling.rent === undefined ? 0 : limits.filter((limit) => limit < dwelling.rent!).length;
    const bedrooms = Math.min(dwelling.bedrooms, mostBedrooms);
    const largest = Math.min(dwelling.largestHousehold ?? mostPersons, mostPersons);
    return `${bedrooms}|${largest}|${rentClass}|${accessMatters && dwelling.accessible}`;
  };
}
