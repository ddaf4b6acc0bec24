/** Who is in which shelter in which week: the families of the plan and those that were left out but live there. */
import { personsOf } from '../../../domain/household.ts';
import type { ShelterId } from '../../../domain/planning-week.ts';
import { isOpen, type PlanFacts } from './plan-facts.ts';

export interface Occupancy {
  readonly persons: number;
  /** Persons of families that entered in the plan. */
  readonly entered: number;
}

const NOBODY: Occupancy = { persons: 0, entered: 0 };

export type OccupancyOf = (shelter: ShelterId, week: number) => Occupancy;

export function shelterOccupancy(facts: PlanFacts): OccupancyOf {
  const { week, shelters } = facts;
  const byShelter = new Map<ShelterId, Map<number, Occupancy>>();
  const add = (shelter: ShelterId, number: number, persons: number, enters: boolean) => {
    const weeks = byShelter.get(shelter) ?? new Map<number, Occupancy>();
    const known = weeks.get(number) ?? NOBODY;
    weeks.set(number, { persons: known.persons + persons, entered: known.entered + (enters ? persons : 0) });
    byShelter.set(shelter, weeks);
  };
  for (const { persons, stays } of facts.planned) {
    for (const stay of stays) {
      const last = Math.min(stay.until, week.horizonWeeks);
      for (let number = Math.max(0, stay.from); number < last; number += 1) {
        add(stay.shelter.id, number, persons, !stay.present);
      }
    }
  }
  for (const family of facts.leftOut) {
    const shelter = shelters.get(family.shelter?.id ?? '');
    if (shelter === undefined) continue;
    // They keep their places until their shelter closes; what comes after is not planned here.
    for (let number = 0; number < week.horizonWeeks && isOpen(shelter, week, number); number += 1) {
      add(shelter.id, number, personsOf(family), false);
    }
  }
  return (shelter, number) => byShelter.get(shelter)?.get(number) ?? NOBODY;
}
