/** Deciders for tests that plan nothing: cheap, and plain enough to foresee what they do. */

import { personsOf } from '../../src/domain/household.ts';
import type { Placement } from '../../src/domain/plan.ts';
import type { Dwelling, Family, PlanningWeek, Shelter } from '../../src/domain/planning-week.ts';
import { createClock } from '../../src/simulation/clock.ts';
import type { Decider, Moment } from '../../src/simulation/deciders/decider.ts';

/** Gives nobody a home; families take the first free bed in the order of their referral. */
export const shelterOnly: Decider = {
  decide: async ({ week }) => ({ placements: assign(week, () => undefined), proven: true }),
};

/** Gives nobody a home; families stay in the shelter of the municipality where they reported, if it has one with room. */
export const ownShelterOnly: Decider = {
  decide: async ({ week }) => {
    const shelterIn = new Map(week.shelters.map(({ municipality, id }) => [municipality, id]));
    const placements = week.families.map((family) => {
      const shelter = family.shelter?.id ?? shelterIn.get(family.referringMunicipality ?? '');
      return placementOf(week, family, { moveIn: week.horizonWeeks, ...(shelter ? { shelter } : {}) });
    });
    return { placements, proven: true };
  },
};

/** In the order of referral, each family the first listed home with a room per person, in any municipality that counts it. */
export const firstHome: Decider = {
  decide: async (moment) => ({ placements: assign(moment.week, homesOf(moment)), proven: true }),
};

/** Remembers every moment it was asked about, and decides as another would. */
export function watching(decider: Decider): Decider & { readonly moments: Moment[] } {
  const moments: Moment[] = [];
  return {
    moments,
    decide(moment) {
      moments.push(moment);
      return decider.decide(moment);
    },
  };
}

type HomeFor = (family: Family) => Dwelling | undefined;

function homesOf({ week, policy }: Moment): HomeFor {
  const pinned = new Set(week.families.flatMap(({ pinnedTo }) => pinnedTo ?? []));
  const free = week.dwellings.filter(({ id }) => !pinned.has(id));
  const counted = new Set([...week.commitments, ...week.tasks].map(({ municipality }) => municipality));
  return (family) => {
    if (family.pinnedTo) return week.dwellings.find(({ id }) => id === family.pinnedTo);
    const at = free.findIndex(
      ({ id, municipality, bedrooms }) =>
        bedrooms >= family.children &&
        (policy.regime === 'none' ? municipality === family.referringMunicipality : counted.has(municipality)) &&
        !family.declinedBy.includes(municipality) &&
        !family.bannedFrom.includes(id),
    );
    return at < 0 ? undefined : free.splice(at, 1)[0];
  };
}

function assign(week: PlanningWeek, homeFor: HomeFor): Placement[] {
  const taken = new Map(week.shelters.map(({ id }) => [id, 0]));
  const families = [...week.families].sort(
    (one, other) => referral(one) - referral(other) || (one.id < other.id ? -1 : 1),
  );
  for (const family of families) if (family.shelter) take(taken, family.shelter.id, personsOf(family));
  return families.map((family) => {
    const home = homeFor(family);
    const moveIn = home ? Math.max(0, Math.ceil((home.availableFrom - week.monday) / 7)) : week.horizonWeeks;
    const shelter = family.shelter?.id ?? (moveIn > 0 ? bed(week.shelters, taken, family) : undefined);
    return placementOf(week, family, { moveIn, ...(home ? { home } : {}), ...(shelter ? { shelter } : {}) });
  });
}

interface Place {
  readonly home?: Dwelling;
  /** Weeks from now; the horizon or more without a home. */
  readonly moveIn: number;
  readonly shelter?: string;
}

/** A placement with the fields that the world reads. */
export function placementOf(week: PlanningWeek, family: Family, { home, moveIn, shelter }: Place): Placement {
  const clock = createClock(week);
  const isPlaced = home !== undefined && moveIn < week.horizonWeeks;
  return {
    family: family.id,
    status: isPlaced ? 'placed' : 'unplaced',
    ...(isPlaced
      ? {
          municipality: home.municipality,
          supply: 'dwelling',
          dwelling: home.id,
          moveInWeek: clock.labelOf(moveIn),
          match: 0.5,
        }
      : {}),
    stays:
      shelter === undefined || moveIn === 0 ? [] : [{ shelter, from: clock.labelOf(0), until: clock.labelOf(moveIn) }],
    weeksInShelter: 0,
    rooflessWeeks: 0,
    overCap: false,
    excessWeeks: 0,
    schoolChanges: 0,
    regionFallback: false,
    reasons: [],
  };
}

function bed(shelters: readonly Shelter[], taken: Map<string, number>, family: Family): string | undefined {
  const persons = personsOf(family);
  const free = shelters.find(({ id, places }) => taken.get(id)! + persons <= places);
  if (free) take(taken, free.id, persons);
  return free?.id;
}

function take(taken: Map<string, number>, shelter: string, persons: number): void {
  taken.set(shelter, (taken.get(shelter) ?? 0) + persons);
}

function referral({ referredOn = 0 }: Family): number {
  return referredOn;
}
