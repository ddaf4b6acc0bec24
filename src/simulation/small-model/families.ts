/** The families of the small model: households drawn beforehand as the simulation draws them, and what becomes of each in a run. */
import { bedroomsNeededBy } from '../../domain/household.ts';
import { randomStreams } from '../random-stream.ts';
import { householdOf } from '../world/households.ts';
import { placesOf } from '../world/places.ts';
import type { SmallQuestion } from './question.ts';

/** What of a household decides which home fits and what shelter costs. */
export interface SmallHousehold {
  readonly bedrooms: number;
  readonly persons: number;
  readonly children: number;
  readonly accessible: boolean;
  /** Where it reported, by its place among the municipalities. */
  readonly reportedIn: number;
}

export interface SmallFamily extends SmallHousehold {
  readonly reportedWeek: number;
  weeksInShelter: number;
  rooflessWeeks: number;
  readonly declinedBy: Set<number>;
  /** The home that it will move into, and the week. */
  home: { readonly municipality: number; readonly week: number; readonly counted: boolean } | undefined;
}

/** So many are drawn once and used in every run: enough for every size in its share. */
const HOUSEHOLDS = 300;

export function householdsOf({ arm, parameters, seed }: SmallQuestion): readonly SmallHousehold[] {
  const streams = randomStreams(seed, -1);
  const places = placesOf(arm.base, arm.settings, parameters);
  const index = new Map(places.municipalities.map(({ id }, position) => [id, position]));
  return Array.from({ length: HOUSEHOLDS }, (_, number) => {
    const family = householdOf(parameters, streams, places, `small-${number}`);
    return {
      bedrooms: bedroomsNeededBy({ ...family, declinedBy: [], bannedFrom: [] }) ?? 1,
      persons: family.adults + family.children,
      children: family.children,
      accessible: family.accessible,
      reportedIn: index.get(family.referringMunicipality)!,
    };
  });
}

export function newFamily(household: SmallHousehold, reportedWeek: number): SmallFamily {
  return { ...household, reportedWeek, weeksInShelter: 0, rooflessWeeks: 0, declinedBy: new Set(), home: undefined };
}
