/** Who moves within the week: into a home whose keys are there, into shelter, or out of one that closed. */
import type { Placement } from '../../domain/plan.ts';
import type { ShelterId } from '../../domain/planning-week.ts';
import { isCountedWeek } from '../measures/counted.ts';
import { comparableMatch } from './comparable-match.ts';
import { fallsThrough } from './falling-through.ts';
import { isOpen, shelterWithRoom } from './shelters.ts';
import { type FamilyInWorld, mondayOf, type World, waitingFamilies } from './world.ts';

/** Families with an agreed home whose week has come move in, unless it falls through at the door. */
export function moveIntoHomes(world: World, placements: readonly Placement[]): void {
  const now = world.clock.labelOf(world.week);
  for (const placement of placements) {
    const family = world.familyById.get(placement.family);
    if (!family?.agreement || placement.moveInWeek !== now) continue;
    const isAgreed = placement.dwelling === family.agreement.dwelling || placement.supply === 'commitment';
    if (!isAgreed || placement.municipality !== family.agreement.municipality) continue;
    if (fallsThrough(world.parameters, world.streams, family.agreement.dwelling)) loseHome(world, family);
    else house(world, family, placement);
  }
}

/** The home that was agreed does not come, for this family or any other. */
export function loseHome(world: World, family: FamilyInWorld): void {
  if (!family.agreement) return;
  world.dwellings.delete(family.agreement.dwelling);
  family.agreement = undefined;
  world.counts.fellThrough += 1;
}

function house(world: World, family: FamilyInWorld, placement: Placement): void {
  const { dwelling, municipality: id } = family.agreement!;
  const municipality = world.municipalities.get(id)!;
  const temporary = world.dwellings.get(dwelling)?.temporaryUntil !== undefined;
  world.dwellings.delete(dwelling);
  family.phase = 'housed';
  family.endWeek = world.week;
  world.totals.housed += 1;
  family.agreement = undefined;
  family.shelter = undefined;
  family.municipality = id;
  family.match = comparableMatch(placement);
  family.schoolChanges = placement.schoolChanges;
  municipality.familiesUsed += 1;
  municipality.personsUsed += family.persons;
  municipality.placed.push({ week: world.week, persons: family.persons, temporary });
  if (!isCountedWeek(world.week, world.duration)) return;
  municipality.tally.familiesPlaced += 1;
  municipality.tally.personsPlaced += family.persons;
  municipality.tally.personsRealised += family.persons;
  if (!temporary) municipality.tally.homesUsed += 1;
}

/**
 * Those who wait follow the plan's stays of this week. A bed that the plan counted on may still be taken, because a home came to
 * nothing on the day: those who are there stay, and whoever finds no bed that way takes the first free one.
 */
export function moveIntoShelters(world: World, placements: readonly Placement[]): void {
  const now = world.clock.labelOf(world.week);
  const planned = new Map(placements.map((placement) => [placement.family, intentOf(placement, now)]));
  const waiting = waitingFamilies(world);
  const occupied = new Map<ShelterId, number>();
  const add = (shelter: ShelterId, persons: number) =>
    void occupied.set(shelter, (occupied.get(shelter) ?? 0) + persons);

  // First those who are where they should be, or whose home came to nothing: nobody puts them out.
  for (const family of waiting) {
    if (family.shelter === undefined) continue;
    if (isOpenNow(world, family.shelter) && staysIn(family, planned)) add(family.shelter, family.persons);
    else family.shelter = undefined;
  }
  for (const family of waiting) {
    if (family.shelter !== undefined) continue;
    family.shelter = bedFor(world, family, planned.get(family.household.id), occupied);
    if (family.shelter !== undefined) add(family.shelter, family.persons);
  }
}

/** What the plan says of a family for this week. */
interface Intent {
  readonly shelter: ShelterId | undefined;
  /** It was to move into a home. */
  readonly home: boolean;
}

function intentOf({ stays, moveInWeek }: Placement, now: string): Intent {
  return { shelter: stays.find(({ from }) => from === now)?.shelter, home: moveInWeek === now };
}

function staysIn({ household, shelter }: FamilyInWorld, planned: ReadonlyMap<string, Intent>): boolean {
  const stay = planned.get(household.id)?.shelter;
  return stay === undefined || stay === shelter;
}

function bedFor(
  world: World,
  { household, persons }: FamilyInWorld,
  intent: Intent | undefined,
  occupied: ReadonlyMap<ShelterId, number>,
): ShelterId | undefined {
  const asPlanned = world.shelters.find(({ id }) => id === intent?.shelter);
  const isOpenThen = asPlanned !== undefined && isOpen(asPlanned, mondayOf(world));
  if (isOpenThen && (occupied.get(asPlanned.id) ?? 0) + persons <= asPlanned.places) return asPlanned.id;
  // The plan itself leaves it without a bed this week.
  if (!asPlanned && !intent?.home) return undefined;
  return shelterWithRoom(world.shelters, occupied, household, persons, world.policy.regime, mondayOf(world))?.id;
}

function isOpenNow(world: World, id: ShelterId): boolean {
  const shelter = world.shelters.find((each) => each.id === id);
  return shelter !== undefined && isOpen(shelter, mondayOf(world));
}
