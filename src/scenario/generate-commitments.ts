/** Made-up commitments of a synthetic scenario: what each municipality promises for a period. All figures are assumed. */
import { type DayNumber, dateOf } from '../domain/calendar.ts';
import type { Place } from './generate-places.ts';
import { type RandomStream, randomStream } from './generate-random.ts';

/** Persons that may come, beside those that came, as a multiple of the persons who look for a home. */
const CAPACITY_PER_DEMAND = 1.35;
/** Of a family with children in these scenarios; turns persons into families. */
const PERSONS_PER_FAMILY = 3.6;
const SMALLEST_COMMITMENT = 4;

export interface MadeCommitment {
  readonly place: Place;
  readonly from: DayNumber;
  readonly until: DayNumber;
  readonly families: number;
  readonly persons: number | undefined;
  readonly familiesUsed: number;
  readonly personsUsed: number;
  readonly weeklyIntake: number | undefined;
  readonly largestFamily: number | undefined;
  readonly leadWeeks: number | undefined;
  readonly schoolPlaces: number | undefined;
}

export interface CommitmentOptions {
  readonly seed: number;
  readonly monday: DayNumber;
  /** `families`: no caps in persons, no weekly intake, no school places, no second agreement within the horizon. */
  readonly caps: 'persons' | 'families';
  /** Persons of all families that look for a home. */
  readonly demand: number;
}

/**
 * Nearly all municipalities commit themselves, the larger ones to more, though less than in proportion. In one of seven the
 * agreement ends within the horizon and the next one follows it.
 */
export function makeCommitments(options: CommitmentOptions, places: readonly Place[]): MadeCommitment[] {
  const streams = {
    takesPart: randomStream(options.seed, 'commitments/takes part'),
    size: randomStream(options.seed, 'commitments/size'),
    used: randomStream(options.seed, 'commitments/used'),
    conditions: randomStream(options.seed, 'commitments/conditions'),
  };
  const taking = places.filter(() => !streams.takesPart.chance(0.08) || places.length < 5);
  const weights = taking.map(({ population }) => Math.sqrt(population) * streams.size.between(0.6, 1.4));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return taking.flatMap((place, index) => {
    const share = (options.demand * CAPACITY_PER_DEMAND * weights[index]!) / total;
    return periodsOf(place, Math.max(SMALLEST_COMMITMENT, Math.round(share)), options, streams);
  });
}

function periodsOf(
  place: Place,
  persons: number,
  options: CommitmentOptions,
  streams: { readonly size: RandomStream; readonly used: RandomStream; readonly conditions: RandomStream },
): MadeCommitment[] {
  const from = options.monday - 84;
  const families = Math.max(1, Math.round(persons / PERSONS_PER_FAMILY) + streams.size.integer(0, 1));
  const familiesUsed = streams.used.chance(0.3) ? streams.used.integer(1, 2) : 0;
  const personsUsed = familiesUsed === 0 ? 0 : familiesUsed * 3 + streams.used.integer(-1, 1);
  const conditions = makeConditions(families, options, streams.conditions);
  const renewed = streams.conditions.chance(0.15);
  const whole = {
    place,
    from,
    until: from + 364,
    families: families + familiesUsed,
    persons: options.caps === 'persons' ? persons + personsUsed : undefined,
    familiesUsed,
    personsUsed,
    ...conditions,
  };
  // A home on offer across two agreements counts against one or the other by its week, which no network can express.
  if (!renewed || options.caps === 'families') return [whole];
  const until = options.monday + 7 * streams.conditions.integer(6, 14) - 1;
  const next = { families, persons: options.caps === 'persons' ? persons : undefined, familiesUsed: 0, personsUsed: 0 };
  return [
    { ...whole, until },
    { ...whole, ...next, from: until + 1, until: until + 364 },
  ];
}

function makeConditions(
  families: number,
  options: CommitmentOptions,
  stream: RandomStream,
): Pick<MadeCommitment, 'weeklyIntake' | 'largestFamily' | 'leadWeeks' | 'schoolPlaces'> {
  // Every draw is made whether it is used or not, so that the two kinds of caps share all other figures.
  const weeklyIntake = stream.chance(0.5) ? Math.max(1, Math.ceil(families / 4)) : undefined;
  const largestFamily = stream.chance(0.25) ? stream.integer(4, 6) : undefined;
  const leadWeeks = stream.chance(0.33) ? stream.integer(6, 14) : undefined;
  const schoolPlaces = stream.chance(0.3) ? Math.max(2, Math.round(families * 1.3)) : undefined;
  const inPersons = options.caps === 'persons';
  return {
    weeklyIntake: inPersons ? weeklyIntake : undefined,
    largestFamily,
    leadWeeks,
    schoolPlaces: inPersons ? schoolPlaces : undefined,
  };
}

/** The columns of the commitments file (docs/formats.md). */
export function commitmentRows(commitments: readonly MadeCommitment[]): string[][] {
  const header = [
    'municipality',
    'from',
    'until',
    'families',
    'persons',
    'families_used',
    'persons_used',
    'weekly_intake',
    'largest_family',
    'lead_weeks',
    'school_places',
  ];
  const cell = (value: number | undefined): string => (value === undefined ? '' : String(value));
  const rows = commitments.map((commitment) => [
    commitment.place.code,
    dateOf(commitment.from),
    dateOf(commitment.until),
    String(commitment.families),
    cell(commitment.persons),
    String(commitment.familiesUsed),
    String(commitment.personsUsed),
    cell(commitment.weeklyIntake),
    cell(commitment.largestFamily),
    cell(commitment.leadWeeks),
    cell(commitment.schoolPlaces),
  ]);
  return [header, ...rows];
}
