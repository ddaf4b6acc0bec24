/** One line per family: its placement beside what the week knows of it, in the order of urgency. */
import { wholeWeeksBetween } from '../domain/calendar.ts';
import { personsOf } from '../domain/household.ts';
import type { Placement } from '../domain/plan.ts';
import type { Family } from '../domain/planning-week.ts';
import type { ReportInput } from './report-input.ts';

export interface FamilyLine {
  readonly placement: Placement;
  /** Absent when the plan holds a family that the week does not know; the check refuses such a plan. */
  readonly family?: Family;
  /** 0 when the household is not known. */
  readonly persons: number;
  /** Weeks in shelter before the planning week. */
  readonly weeksSoFar: number;
  /** Weeks in shelter from the planning week on. */
  readonly weeksPlanned: number;
  readonly rooflessNow: boolean;
  /** Without a home, over the cap, or without a roof now or in the plan. */
  readonly needsAttention: boolean;
}

/**
 * The families of a plan, most urgent first: those without a roof, then by weeks in shelter so far and planned, those
 * without a home before the others, and last by id.
 */
export function familyLines({ plan, week }: ReportInput): readonly FamilyLine[] {
  const families = new Map(week.families.map((family) => [family.id, family]));
  return plan.placements
    .map((placement) => familyLine(placement, families.get(placement.family), week.monday))
    .sort(byUrgency);
}

function familyLine(placement: Placement, family: Family | undefined, monday: number): FamilyLine {
  const weeksSoFar = family?.shelter ? wholeWeeksBetween(family.shelter.since, monday) : 0;
  const rooflessNow = family !== undefined && family.shelter === undefined;
  return {
    placement,
    ...(family ? { family } : {}),
    persons: family ? personsOf(family) : 0,
    weeksSoFar,
    weeksPlanned: Math.max(0, placement.weeksInShelter - weeksSoFar),
    rooflessNow,
    needsAttention: placement.status === 'unplaced' || placement.overCap || placement.rooflessWeeks > 0 || rooflessNow,
  };
}

function byUrgency(left: FamilyLine, right: FamilyLine): number {
  return (
    Number(right.rooflessNow || right.placement.rooflessWeeks > 0) -
      Number(left.rooflessNow || left.placement.rooflessWeeks > 0) ||
    right.placement.weeksInShelter - left.placement.weeksInShelter ||
    Number(right.placement.status === 'unplaced') - Number(left.placement.status === 'unplaced') ||
    compareText(left.placement.family, right.placement.family)
  );
}

/** By code unit, so that the order is the same on every machine. */
function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
