/** The families of the week's page, most urgent first, each with what the saved plan has for it and how its proposal stands. */

import type { Placement, Plan } from '../../../domain/plan.ts';
import type { FamilyId } from '../../../domain/planning-week.ts';
import type { CaseState } from '../../register/case-life/states.ts';
import { HOLDS_HOME, isOneOf, NEEDS_HOME } from '../../register/case-life/states.ts';
import type { Stored } from '../../register/register.ts';
import { householdOf, weeksSoFar } from './household-row.ts';
import type { Sendable, WeekFamily } from './schemas.ts';

/** A row of the page before words are made of it. */
export interface FamilyRow extends Omit<WeekFamily, 'outcome' | 'place' | 'reasons' | 'proposal'> {
  readonly placement: Placement | undefined;
  readonly proposal: Stored<'proposal'> | undefined;
}

export interface RowSources {
  readonly cases: readonly Stored<'case'>[];
  readonly proposals: ReadonlyMap<string, Stored<'proposal'>>;
  readonly plan?: Plan;
  readonly sendable?: ReadonlyMap<FamilyId, Sendable>;
  readonly monday: number;
  readonly capWeeks: number;
  /** Families that the files hold, though they are left out of the plan. */
  readonly inFiles: ReadonlySet<FamilyId>;
}

export function familyRows(sources: RowSources): readonly FamilyRow[] {
  const placements = new Map(sources.plan?.placements.map((placement) => [placement.family, placement]));
  return sources.cases
    .filter(({ id, body: { state } }) => isOfTheWeek(state) || sources.inFiles.has(id))
    .map((stored) => rowOf(stored, placements.get(stored.id), sources))
    .toSorted(byUrgency);
}

function isOfTheWeek(state: CaseState): boolean {
  return isOneOf(NEEDS_HOME, state) || isOneOf(HOLDS_HOME, state);
}

function rowOf(
  { id, version, body }: Stored<'case'>,
  placement: Placement | undefined,
  sources: RowSources,
): FamilyRow {
  const household = householdOf(body.household);
  const soFar = weeksSoFar(household, sources.monday);
  const proposal = body.proposal === undefined ? undefined : sources.proposals.get(body.proposal);
  return {
    family: id,
    state: body.state,
    version,
    waits: isOneOf(NEEDS_HOME, body.state),
    persons: household.adults + household.children,
    children: household.children,
    referring: body.referring,
    shelter: household.shelter ?? null,
    rooflessNow: household.shelter === undefined,
    weeksSoFar: soFar,
    weeksToCap: sources.capWeeks - soFar,
    placement,
    sendable: (placement && sources.sendable?.get(id)) ?? null,
    proposal,
    declined: (proposal ? undefined : body.declines.at(-1)) ?? null,
    pinnedTo: body.planner.pinnedTo ?? null,
    bannedFrom: body.planner.bannedFrom,
    override: body.planner.override ?? null,
  };
}

/** Without a roof first, then by weeks in shelter so far and planned, those without a home before the others. */
function byUrgency(one: FamilyRow, other: FamilyRow): number {
  return (
    Number(isRoofless(other)) - Number(isRoofless(one)) ||
    weeksOf(other) - weeksOf(one) ||
    Number(isUnplaced(other)) - Number(isUnplaced(one)) ||
    (one.family < other.family ? -1 : 1)
  );
}

function isRoofless({ rooflessNow, placement }: FamilyRow): boolean {
  return rooflessNow || (placement?.rooflessWeeks ?? 0) > 0;
}

function weeksOf({ weeksSoFar: soFar, placement, proposal }: FamilyRow): number {
  return Math.max(soFar, placement?.weeksInShelter ?? proposal?.body.weeksInShelter ?? 0);
}

function isUnplaced({ placement }: FamilyRow): boolean {
  return placement?.status === 'unplaced';
}
