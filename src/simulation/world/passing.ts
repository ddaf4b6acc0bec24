/** The week passes: weeks in shelter and without a roof are counted, families leave, the bill is drawn up, and the week is written down. */
import { CENTRAL, type MunicipalityId, type ShelterId } from '../../domain/planning-week.ts';
import { isCountedWeek } from '../measures/counted.ts';
import type { WeekRecord } from '../records.ts';
import { costsOfWeek } from './costs.ts';
import { countWeekOfStay, stayEnds } from './maximum-stay.ts';
import { findsOwnNetwork } from './own-network.ts';
import { returns } from './return.ts';
import { isOpen } from './shelters.ts';
import { type FamilyInWorld, mondayOf, type Phase, type World, waitingFamilies } from './world.ts';

/** A week in shelter or without a roof for everyone who waits, and what that costs. */
export function countTheWeek(world: World): void {
  const shelterIn = new Map(world.shelters.map(({ id, municipality }) => [id, municipality]));
  const counted = isCountedWeek(world.week, world.duration);
  let personsInShelter = 0;
  let personsInCentralShelter = 0;
  for (const family of waitingFamilies(world)) {
    if (family.shelter === undefined) {
      family.rooflessWeeks += 1;
      continue;
    }
    family.weeksInShelter += 1;
    const where = shelterIn.get(family.shelter);
    countWeekOfStay(world.settings, family, where);
    personsInShelter += family.persons;
    if (where === CENTRAL) personsInCentralShelter += family.persons;
    const municipality = world.municipalities.get(where ?? '');
    if (!municipality || !counted) continue;
    municipality.tally.shelterFamilyWeeks += 1;
    municipality.tally.shelterPersonWeeks += family.persons;
  }
  const personsReturned = familiesLeave(world, shelterIn);
  if (!counted) return;
  world.bill.add(
    costsOfWeek(world.parameters, world.settings, {
      personsInShelter,
      personsInCentralShelter,
      temporaryHomes: temporaryHomesNow(world),
      personsReturned,
    }),
  );
}

const GONE: readonly Phase[] = ['housed', 'returned', 'stay-ended'];

/**
 * At the end of the week a family may find a place in its own network, return with help, or have to leave; not one that has a
 * home agreed.
 * @param shelterIn the municipality of each shelter
 * @returns persons who returned
 */
function familiesLeave(world: World, shelterIn: ReadonlyMap<ShelterId, MunicipalityId>): number {
  const { parameters, settings, streams, week } = world;
  let personsReturned = 0;
  for (const family of waitingFamilies(world)) {
    const { id } = family.household;
    if (family.agreement) continue;
    if (findsOwnNetwork(parameters, streams, id, week)) leave(family, 'in-own-network', week);
    else if (returns(parameters, settings, streams, id, week)) {
      leave(family, 'returned', week);
      personsReturned += family.persons;
      world.totals.left += 1;
    } else if (stayEnds(settings, family, shelterIn.get(family.shelter ?? ''))) {
      leave(family, 'stay-ended', week);
      world.totals.left += 1;
    }
  }
  world.present = world.present.filter(({ phase }) => !GONE.includes(phase));
  return personsReturned;
}

function leave(family: FamilyInWorld, phase: Phase, week: number): void {
  family.phase = phase;
  family.endWeek = week;
  family.shelter = undefined;
}

function temporaryHomesNow(world: World): number {
  const monday = mondayOf(world);
  return world.temporaryHomes.filter(
    ({ availableFrom, temporaryUntil }) => availableFrom <= monday && monday < temporaryUntil!,
  ).length;
}

export function writeDownTheWeek(world: World): void {
  const { counts } = world;
  const waiting = waitingFamilies(world);
  const sheltered = waiting.filter(({ shelter }) => shelter !== undefined);
  const monday = mondayOf(world);
  const inPhase = (asked: Phase) => world.present.filter(({ phase }) => phase === asked).length;
  const record: WeekRecord = {
    week: world.week,
    arrived: counts.arrived,
    admitted: counts.admitted,
    reEntered: counts.reEntered,
    inAssessment: inPhase('in-assessment'),
    inShelter: sheltered.length,
    roofless: waiting.length - sheltered.length,
    inOwnNetwork: inPhase('in-own-network'),
    housed: world.totals.housed,
    left: world.totals.left,
    personsInShelter: sum(sheltered, ({ persons }) => persons),
    childrenInShelter: sum(sheltered, ({ household }) => household.children),
    shelterPlaces: sum(
      world.shelters.filter((shelter) => isOpen(shelter, monday)),
      ({ places }) => places,
    ),
    overCap: waiting.filter(({ weeksInShelter }) => weeksInShelter > world.arm.base.capWeeks).length,
    homesOnOffer: counts.homesOnOffer,
    proposals: counts.proposals,
    declinedByMunicipality: counts.declinedByMunicipality,
    declinedByFamily: counts.declinedByFamily,
    fellThrough: counts.fellThrough,
    municipalitiesTakingPart: [...world.municipalities.values()].filter(({ takesPart }) => takesPart).length,
    proven: counts.proven,
  };
  world.weeks.push(record);
}

function sum<Thing>(things: readonly Thing[], numberOf: (thing: Thing) => number): number {
  return things.reduce((total, thing) => total + numberOf(thing), 0);
}
