/** Made-up families of a synthetic scenario, and the shelters they are in. Every distribution here is assumed. */
import { type DayNumber, dateOf } from '../domain/calendar.ts';
import type { Place } from './generate-places.ts';
import { type RandomStream, randomStream } from './generate-random.ts';

export const SECTORS = [
  'care',
  'cleaning',
  'construction',
  'education',
  'hospitality',
  'industry',
  'logistics',
  'retail',
] as const;

export interface MadeShelter {
  readonly id: string;
  readonly place: Place;
  /** Persons in it in the planning week. */
  occupied: number;
}

export interface MadeFamily {
  readonly id: string;
  readonly adults: number;
  readonly ages: readonly number[];
  readonly sexes: readonly string[];
  readonly referring: Place;
  readonly referredOn: DayNumber;
  readonly consent: boolean;
  readonly judged: boolean;
  readonly shelter: MadeShelter | undefined;
  readonly shelterSince: DayNumber | undefined;
  readonly accessible: boolean;
  /** Whole euros a month. */
  readonly maxRent: number;
  readonly sectors: readonly string[];
  readonly ties: readonly string[];
  readonly avoid: string | undefined;
  readonly preferences: readonly string[];
  readonly declinedBy: string | undefined;
  readonly bannedFrom: string | undefined;
  pinnedTo?: string;
}

export interface FamilyOptions {
  readonly count: number;
  readonly seed: number;
  /** The Monday of the planning week. */
  readonly monday: DayNumber;
  /** False: all families consent and are judged, and none is banned from anywhere. */
  readonly withExceptions: boolean;
}

/** Persons of a made-up family. */
export function sizeOf(family: MadeFamily): number {
  return family.adults + family.ages.length;
}

/** Shelters in the largest municipalities: some ten for a normal week, some twenty-five for a national one. */
export function makeShelters(places: readonly Place[], families: number): MadeShelter[] {
  const count = Math.min(places.length, Math.max(1, Math.round(0.95 * Math.sqrt(families))));
  const largest = [...places].sort((a, b) => b.population - a.population || (a.code < b.code ? -1 : 1)).slice(0, count);
  return largest.map((place, index) => ({ id: `S-${padded(index + 1, 2)}`, place, occupied: 0 }));
}

/** Makes the families and lets those who have a shelter take their places in it. */
export function makeFamilies(options: FamilyOptions, places: readonly Place[], shelters: MadeShelter[]): MadeFamily[] {
  const stream = (purpose: string): RandomStream => randomStream(options.seed, `families/${purpose}`);
  const streams: Streams = {
    household: stream('household'),
    origin: stream('referral'),
    shelter: stream('shelter'),
    file: stream('consent and verdict'),
    needs: stream('needs'),
    work: stream('work'),
    wishes: stream('wishes'),
  };
  // More than their share comes into view in the largest cities (BO21).
  const referralWeights = places.map(({ population }) => population * (population > 200_000 ? 3 : 1));
  const nearest = new Map(places.map((place) => [place.code, nearestShelter(place, shelters)]));
  const roofless = rooflessOnes(options);
  return Array.from({ length: options.count }, (_, index) => {
    const referring = places[streams.origin.weighted(referralWeights)]!;
    const shelter = roofless.has(index) ? undefined : shelterFor(referring, shelters, nearest, streams.shelter);
    const family = makeFamily(`F-${padded(index + 1, 4)}`, options, streams, places, referring, shelter);
    if (shelter) shelter.occupied += sizeOf(family);
    return family;
  });
}

interface Streams {
  readonly household: RandomStream;
  readonly origin: RandomStream;
  readonly shelter: RandomStream;
  readonly file: RandomStream;
  readonly needs: RandomStream;
  readonly work: RandomStream;
  readonly wishes: RandomStream;
}

/** Between 5 and 8 % of the families have no roof; drawn without replacement, so that the share holds at every size. */
function rooflessOnes({ count, seed }: FamilyOptions): ReadonlySet<number> {
  const stream = randomStream(seed, 'families/roofless');
  const wanted = Math.max(1, Math.round(count * stream.between(0.055, 0.075)));
  const chosen = new Set<number>();
  while (chosen.size < Math.min(wanted, count)) chosen.add(stream.integer(0, count - 1));
  return chosen;
}

function makeFamily(
  id: string,
  options: FamilyOptions,
  streams: Streams,
  places: readonly Place[],
  referring: Place,
  shelter: MadeShelter | undefined,
): MadeFamily {
  const { adults, ages, sexes } = makeHousehold(streams.household);
  const weeks = shelter ? weeksInShelter(streams.shelter) : 0;
  const since = options.monday - 7 * weeks - streams.shelter.integer(0, 6);
  const exceptions = options.withExceptions;
  const avoid = streams.wishes.chance(0.04) ? streams.wishes.pick(places).code : undefined;
  const consent = !streams.file.chance(0.02) || !exceptions;
  const judged = !streams.file.chance(0.02) || !exceptions;
  const banned = streams.file.chance(0.02) ? streams.file.pick(places).code : undefined;
  return {
    id,
    adults,
    ages,
    sexes,
    referring,
    referredOn: since - streams.shelter.integer(0, 10),
    consent,
    judged,
    shelter,
    shelterSince: shelter ? since : undefined,
    accessible: streams.needs.chance(0.04),
    maxRent: 650 + 25 * streams.needs.integer(0, 9),
    sectors: makeSectors(adults, streams.work),
    ties: makeTies(referring, shelter, places, streams.wishes),
    // A family is not sheltered in a place where it is not safe.
    avoid: avoid === shelter?.place.code ? undefined : avoid,
    preferences: makePreferences(places, streams.wishes),
    declinedBy: streams.wishes.chance(0.05) ? streams.wishes.pick(places).code : undefined,
    bannedFrom: exceptions ? banned : undefined,
  };
}

function makeHousehold(stream: RandomStream): { adults: number; ages: number[]; sexes: string[] } {
  const adults = 1 + stream.weighted([45, 52, 3]);
  const children = 1 + stream.weighted([35, 38, 17, 7, 3]);
  const ages = Array.from({ length: children }, () => stream.integer(0, 17)).sort((a, b) => a - b);
  return { adults, ages, sexes: ages.map(() => (stream.chance(0.5) ? 'f' : 'm')) };
}

/** Nine in ten are within the cap of thirteen weeks; the others are at or over it. */
function weeksInShelter(stream: RandomStream): number {
  return stream.chance(0.9) ? stream.integer(0, 12) : stream.integer(13, 20);
}

function shelterFor(
  referring: Place,
  shelters: readonly MadeShelter[],
  nearest: ReadonlyMap<string, MadeShelter>,
  stream: RandomStream,
): MadeShelter {
  return stream.chance(0.75) ? nearest.get(referring.code)! : stream.pick(shelters);
}

function nearestShelter(place: Place, shelters: readonly MadeShelter[]): MadeShelter {
  let best = shelters[0]!;
  for (const shelter of shelters) if (distance(place, shelter.place) < distance(place, best.place)) best = shelter;
  return best;
}

/** Squared distance in degrees of latitude; 0.61 is the cosine of 52°. Only its order is used. */
function distance(a: Place, b: Place): number {
  const north = a.latitude - b.latitude;
  const east = 0.61 * (a.longitude - b.longitude);
  return north * north + east * east;
}

function makeSectors(adults: number, stream: RandomStream): string[] {
  if (stream.chance(0.05)) return [];
  return Array.from({ length: adults }, () => {
    const first = stream.pick(SECTORS);
    const second = stream.pick(SECTORS);
    return stream.chance(0.3) && second !== first ? `${first}|${second}` : first;
  });
}

function makeTies(
  referring: Place,
  shelter: MadeShelter | undefined,
  places: readonly Place[],
  stream: RandomStream,
): string[] {
  const ties: string[] = [];
  if (shelter && stream.chance(0.4)) ties.push(`${shelter.place.code}:school`);
  if (stream.chance(0.25)) ties.push(`${stream.pick(places).code}:family`);
  if (stream.chance(0.1)) ties.push(`${referring.labourRegion}:work`);
  if (stream.chance(0.05)) ties.push(`${referring.code}:care`);
  return ties;
}

function makePreferences(places: readonly Place[], stream: RandomStream): string[] {
  const wanted = stream.weighted([35, 25, 25, 15]);
  return [...new Set(Array.from({ length: wanted }, () => stream.pick(places).code))];
}

/** The columns of the families file (docs/formats.md). */
export function familyRows(families: readonly MadeFamily[]): string[][] {
  const header = [
    'family_id',
    'adults',
    'child_ages',
    'child_sexes',
    'referring_municipality',
    'referred_on',
    'consent',
    'shelter_id',
    'shelter_since',
    'accessible',
    'max_rent',
    'sectors',
    'ties',
    'avoid',
    'preferences',
    'declined_by',
    'pinned_to',
    'banned_from',
    'verdict',
  ];
  const rows = families.map((family) => [
    family.id,
    String(family.adults),
    family.ages.join('|'),
    family.sexes.join('|'),
    family.referring.code,
    dateOf(family.referredOn),
    family.consent ? 'ja' : 'nee',
    family.shelter?.id ?? '',
    family.shelterSince === undefined ? '' : dateOf(family.shelterSince),
    family.accessible ? 'ja' : 'nee',
    String(family.maxRent),
    family.sectors.join('+'),
    family.ties.join('|'),
    family.avoid ?? '',
    family.preferences.join('|'),
    family.declinedBy ?? '',
    family.pinnedTo ?? '',
    family.bannedFrom ?? '',
    family.judged ? 'qualifies' : 'cannot-be-judged',
  ]);
  return [header, ...rows];
}

export function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
