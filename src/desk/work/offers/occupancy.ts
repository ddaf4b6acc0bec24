/**
 * Who will be in which shelter, week by week: the families that are there now, as the last saved plan lets them leave and enter. A
 * family that no plan mentions stays where it is until its shelter closes: that is the truth until somebody decides otherwise.
 */

import { type IsoWeek, isoWeekOf, mondayOf, wholeWeeksBetween } from '../../../domain/calendar.ts';
import { personsOf } from '../../../domain/household.ts';
import type { Placement, Plan } from '../../../domain/plan.ts';
import type { Family, PlanningWeek, Shelter, ShelterId } from '../../../domain/planning-week.ts';
import { isOpen } from '../../../plan/check/facts/plan-facts.ts';
import type { OccupancyView } from './schemas.ts';

interface Stay {
  readonly shelter: ShelterId;
  /** In weeks from now; `until` is excluded. */
  readonly from: number;
  readonly until: number;
  readonly enters: boolean;
}

export function occupancyAhead(week: PlanningWeek, plan: Plan | undefined): Omit<OccupancyView, 'plan'> {
  const placements = new Map(plan?.placements.map((placement) => [placement.family, placement]));
  const shelters = new Map(week.shelters.map((shelter) => [shelter.id, shelter]));
  const persons = new Map<ShelterId, { persons: number; entered: number }[]>();
  const weeks = Array.from({ length: week.horizonWeeks }, (_, number) => number);
  for (const { id } of week.shelters)
    persons.set(
      id,
      weeks.map(() => ({ persons: 0, entered: 0 })),
    );
  for (const family of week.families) {
    for (const stay of staysOf(family, placements.get(family.id), week, shelters)) {
      const counts = persons.get(stay.shelter) ?? [];
      for (const count of counts.slice(stay.from, stay.until)) {
        count.persons += personsOf(family);
        if (stay.enters) count.entered += personsOf(family);
      }
    }
  }
  return {
    shelters: week.shelters.map((shelter) => ({
      shelter: shelter.id,
      municipality: shelter.municipality,
      weeks: weeks.map((number) => ({
        week: isoWeekOf(week.monday + 7 * number),
        places: isOpen(shelter, week, number) ? shelter.places : 0,
        ...persons.get(shelter.id)![number]!,
      })),
    })),
    withoutPlan: week.families
      .filter(({ id, shelter }) => shelter !== undefined && !placements.has(id))
      .map(({ id }) => id),
  };
}

function staysOf(
  family: Family,
  placement: Placement | undefined,
  week: PlanningWeek,
  shelters: ReadonlyMap<ShelterId, Shelter>,
): readonly Stay[] {
  const present = family.shelter && shelters.get(family.shelter.id);
  const planned = (placement?.stays ?? [])
    .map((stay) => ({ ...stay, from: weeksFrom(week, stay.from), until: weeksFrom(week, stay.until) }))
    .filter(({ until }) => until > 0)
    .map((stay): Stay => ({ ...stay, from: Math.max(0, stay.from), enters: stay.shelter !== present?.id }));
  if (!present || planned.some(({ shelter, from }) => from === 0 && shelter === present.id)) return planned;
  // The plan does not know that the family is here: it stays until it moves in somewhere, or the shelter closes.
  const leaves = placement?.moveInWeek ? weeksFrom(week, placement.moveInWeek) : week.horizonWeeks;
  const until = Math.min(leaves, weeksOpen(present, week));
  const later = planned.filter(({ from }) => from >= until);
  return until > 0 ? [{ shelter: present.id, from: 0, until, enters: false }, ...later] : later;
}

function weeksFrom({ monday, horizonWeeks }: PlanningWeek, week: IsoWeek): number {
  const other = mondayOf(week) ?? monday;
  return other < monday ? 0 : Math.min(horizonWeeks, wholeWeeksBetween(monday, other));
}

/** Weeks from now until it closes, at most the horizon; a shelter that closes during a week is not counted in it. */
function weeksOpen(shelter: Shelter, week: PlanningWeek): number {
  for (let number = 0; number < week.horizonWeeks; number += 1) {
    if (!isOpen(shelter, week, number)) return number;
  }
  return week.horizonWeeks;
}
