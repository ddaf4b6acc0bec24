/**
 * What would change the outcome for a family: each candidate change is put into the week and the week is planned again, so
 * that the answer is found, never guessed. Changes are tried in a fixed order; those that help are told.
 */
import { isoWeekOf, wholeWeeksBetween } from '../domain/calendar.ts';
import { personsOf } from '../domain/household.ts';
import type { Placement, Plan } from '../domain/plan.ts';
import type { Commitment, Dwelling, Family, PlanningWeek } from '../domain/planning-week.ts';
import type { FamilyEffect, WhatWouldChange } from '../domain/reason.ts';

/**
 * Plans a changed week under the same policy; undefined when it cannot be planned. May be asked for several weeks before the
 * first one is answered.
 */
export type Replan = (week: PlanningWeek) => Promise<Plan | undefined>;

/** Municipalities in which one more home or promise is tried. */
const MUNICIPALITIES_TRIED = 3;

export interface FamilyWishes {
  readonly municipalities: readonly string[];
  readonly homeFor: (offer: Pick<Dwelling, 'id' | 'municipality' | 'availableFrom'>) => Dwelling | undefined;
}

interface Candidate {
  readonly week: PlanningWeek;
  readonly tell: (effect: FamilyEffect) => WhatWouldChange;
}

/**
 * @param family where it may go (the best for it first; the first few are tried), and a home that would fit it.
 * @returns the changes that help, in the order tried; one `nothing-tried-helps` when none does.
 */
export async function whatWouldChange(
  week: PlanningWeek,
  plan: Plan,
  familyId: string,
  { municipalities, homeFor }: FamilyWishes,
  replan: Replan,
): Promise<WhatWouldChange[]> {
  const family = week.families.find(({ id }) => id === familyId)!;
  const before = placementOf(plan, familyId)!;
  const candidates = [
    ...municipalities
      .slice(0, MUNICIPALITIES_TRIED)
      .flatMap((municipality) => oneMoreHome(week, before, family, municipality, homeFor)),
    ...municipalities
      .slice(0, MUNICIPALITIES_TRIED)
      .flatMap((municipality) => oneMorePromise(week, family, municipality)),
    ...(before.rooflessWeeks > 0 ? moreShelterPlaces(week, family) : []),
  ];
  const plans = await Promise.all(candidates.map(({ week: changed }) => replan(changed)));
  const helping = candidates.flatMap(({ tell }, index) => {
    const after = plans[index];
    const effect = after && effectOn(before, placementOf(after, familyId)!);
    return effect ? [tell(effect)] : [];
  });
  return helping.length > 0 ? helping : [{ kind: 'nothing-tried-helps', tried: candidates.length }];
}

/** One more home that fits, by the last week that keeps the family under the cap, or now when it is over it already. */
function oneMoreHome(
  week: PlanningWeek,
  before: Placement,
  family: Family,
  municipality: string,
  homeFor: FamilyWishes['homeFor'],
): Candidate[] {
  const soFar = family.shelter ? wholeWeeksBetween(family.shelter.since, week.monday) : 0;
  const lastUnderCap = week.capWeeks - soFar;
  const inTime = before.overCap && lastUnderCap > 0 && lastUnderCap < week.horizonWeeks ? lastUnderCap : 0;
  const availableFrom = week.monday + 7 * inTime;
  const dwelling = homeFor({ id: unusedId(week, 'one-more-home'), municipality, availableFrom });
  if (!dwelling) return [];
  const { bedrooms } = dwelling;
  return [
    {
      week: { ...week, dwellings: [...week.dwellings, dwelling] },
      tell: (effect) => ({ kind: 'one-more-home', municipality, bedrooms, week: isoWeekOf(availableFrom), effect }),
    },
  ];
}

/** One more family of this size promised, where a promise limits families or persons. */
function oneMorePromise(week: PlanningWeek, family: Family, municipality: string): Candidate[] {
  const persons = personsOf(family);
  const limited = week.commitments.some(
    (each) => each.municipality === municipality && (each.families !== undefined || each.persons !== undefined),
  );
  if (!limited) return [];
  const widen = (commitment: Commitment): Commitment =>
    commitment.municipality !== municipality
      ? commitment
      : {
          ...commitment,
          ...(commitment.families === undefined ? {} : { families: commitment.families + 1 }),
          ...(commitment.persons === undefined ? {} : { persons: commitment.persons + persons }),
        };
  return [
    {
      week: { ...week, commitments: week.commitments.map(widen) },
      tell: (effect) => ({ kind: 'one-more-family-committed', municipality, persons, effect }),
    },
  ];
}

function moreShelterPlaces(week: PlanningWeek, family: Family): Candidate[] {
  const places = personsOf(family);
  return week.shelters.map(({ id }) => ({
    week: {
      ...week,
      shelters: week.shelters.map((shelter) =>
        shelter.id === id ? { ...shelter, places: shelter.places + places } : shelter,
      ),
    },
    tell: (effect) => ({ kind: 'more-shelter-places', shelter: id, places, effect }),
  }));
}

/** The first of the family's own outcomes that improves; undefined when none does or an earlier one gets worse. */
function effectOn(before: Placement, after: Placement): FamilyEffect | undefined {
  if (before.status !== after.status) return after.status === 'placed' ? { outcome: 'placed', gain: 0 } : undefined;
  const roofless = before.rooflessWeeks - after.rooflessWeeks;
  if (roofless !== 0) return roofless > 0 ? { outcome: 'fewer-roofless-weeks', gain: roofless } : undefined;
  if (before.overCap !== after.overCap) return before.overCap ? { outcome: 'under-cap', gain: 0 } : undefined;
  const weeks = before.weeksInShelter - after.weeksInShelter;
  if (weeks !== 0) return weeks > 0 ? { outcome: 'fewer-weeks-in-shelter', gain: weeks } : undefined;
  const match = (after.match ?? 0) - (before.match ?? 0);
  return match > 0 ? { outcome: 'better-match', gain: match } : undefined;
}

function placementOf(plan: Plan, family: string): Placement | undefined {
  return plan.placements.find((placement) => placement.family === family);
}

function unusedId(week: PlanningWeek, wanted: string): string {
  const used = new Set(week.dwellings.map(({ id }) => id));
  let id = wanted;
  for (let number = 2; used.has(id); number++) id = `${wanted}-${number}`;
  return id;
}
