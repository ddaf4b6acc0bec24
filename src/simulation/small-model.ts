/**
 * A small model that answers at once: one queue for the whole country, homes by size, no places, ties, shelters or weekly plans. It is
 * an approximation of the simulated world (docs/simulation.md), for seeing which way an assumption pushes before a real comparison is
 * run; `test/simulation/small-model.test.ts` holds it against the simulation.
 *
 * What it leaves out: who goes where, match, places in shelters (everybody who waits is counted as in shelter), tasks, and that homes
 * of one municipality may not suit a family. So it is for policies under which homes on offer are divided.
 */
import { quantile } from 'simple-statistics';
import { bedroomsNeededBy } from '../domain/household.ts';
import { poisson } from './distributions.ts';
import type { ParameterValues } from './parameters.ts';
import { type RandomStreams, randomStreams } from './random-stream.ts';
import type { Arm, Duration } from './study.ts';
import { BEDROOMS_OFFERED } from './world/home-offers.ts';
import { householdOf } from './world/households.ts';
import { placesOf } from './world/places.ts';
import { compensationOf, joinChance, withdrawChance } from './world/willingness.ts';

/** The middle of the replications, and where nine of ten lie. */
export interface Band {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

export interface SmallAnswer {
  /** Of the counted families, 0 to 1. */
  readonly shareOverCap: Band;
  readonly weeksInShelterMean: Band;
  /** Of all counted families together. */
  readonly childWeeksInShelter: Band;
  /** Shelter and coordination, euros a year. */
  readonly costPerYear: Band;
  /** Families a year that qualify, and homes a year on offer to them: what the queue is about. */
  readonly familiesPerYear: number;
  readonly homesPerYear: number;
}

export interface SmallQuestion {
  readonly arm: Pick<Arm, 'base' | 'settings' | 'policy'>;
  readonly parameters: ParameterValues;
  readonly duration: Duration;
  readonly seed: number;
}

const REPLICATIONS = 40;
/** Families drawn beforehand, to know how large households are. */
const HOUSEHOLDS = 400;
const WEEKS = 52;
const EVEN_LOAD = 1;

interface Household {
  readonly bedrooms: number;
  readonly persons: number;
  readonly children: number;
}

interface Rates {
  /** Families a week that qualify and consent. */
  readonly families: number;
  /** Homes a week that are offered where municipalities take part, and come. */
  readonly homes: number;
  /** Persons a week that were promised. */
  readonly persons: number;
}

export function smallModel(question: SmallQuestion): SmallAnswer {
  const { duration, seed, parameters } = question;
  const rates = ratesOf(question);
  const households = householdsOf(question);
  const runs = Array.from({ length: REPLICATIONS }, (_, replication) =>
    runOnce(question, rates, households, randomStreams(seed, replication)),
  );
  const years = duration.weeks / WEEKS;
  const perYear = (personWeeks: number): number =>
    (personWeeks * parameters['cost.shelter-person-year']) / WEEKS / years +
    (question.arm.settings.coordinationPoint ? parameters['cost.coordination-year'] : 0);
  return {
    shareOverCap: bandOf(runs.map(({ counted, over }) => (counted === 0 ? 0 : over / counted))),
    weeksInShelterMean: bandOf(runs.map(({ counted, weeks }) => (counted === 0 ? 0 : weeks / counted))),
    childWeeksInShelter: bandOf(runs.map(({ childWeeks }) => childWeeks)),
    costPerYear: bandOf(runs.map(({ personWeeks }) => perYear(personWeeks))),
    familiesPerYear: rates.families * WEEKS,
    homesPerYear: rates.homes * WEEKS,
  };
}

function ratesOf({ arm, parameters }: SmallQuestion): Rates {
  const share = takesPart(arm, parameters);
  const { municipalities } = arm.base;
  const vacated = municipalities.reduce((sum, { vacatedPerYear = 0 }) => sum + vacatedPerYear, 0);
  const inhabitants = municipalities.reduce((sum, { population = 0 }) => sum + population, 0);
  const offered = vacated * parameters['homes.offer-share'] + parameters['homes.temporary-per-year'];
  return {
    families:
      (parameters['arrivals.families-per-year'] *
        (1 - parameters['prevention.share']) *
        parameters['referral.consent-share'] *
        parameters['referral.qualifies-share']) /
      WEEKS,
    homes: (offered * share * (1 - parameters['homes.falls-through-share'])) / WEEKS,
    persons: ((inhabitants / 100_000) * parameters['willingness.persons-per-100000'] * share) / (WEEKS / 2),
  };
}

/** The share of municipalities that take part in the long run: those who join against those who withdraw. */
function takesPart({ settings, policy }: SmallQuestion['arm'], parameters: ParameterValues): number {
  if (!settings.mayDecline || policy.regime === 'none') return 1;
  const circumstances = { load: EVEN_LOAD, compensation: compensationOf(settings, parameters) };
  const joins = joinChance(parameters, circumstances);
  const withdraws = withdrawChance(parameters, circumstances);
  return joins + withdraws === 0 ? 0 : joins / (joins + withdraws);
}

function householdsOf({ arm, parameters, seed }: SmallQuestion): readonly Household[] {
  const streams = randomStreams(seed, REPLICATIONS);
  const places = placesOf(arm.base, arm.settings, parameters);
  return Array.from({ length: HOUSEHOLDS }, (_, index) => {
    const family = householdOf(parameters, streams, places, `small-${index}`);
    const asFamily = { ...family, declinedBy: [], bannedFrom: [] };
    const bedrooms = bedroomsNeededBy(asFamily) ?? 1;
    return { bedrooms, persons: family.adults + family.children, children: family.children };
  });
}

interface Waiting extends Household {
  readonly came: number;
}

interface Tally {
  counted: number;
  over: number;
  weeks: number;
  childWeeks: number;
  /** Of all families, counted or not: what is paid. */
  personWeeks: number;
}

function runOnce(
  { arm, parameters, duration }: SmallQuestion,
  rates: Rates,
  households: readonly Household[],
  streams: RandomStreams,
): Tally {
  const stream = streams('small-model');
  const tally: Tally = { counted: 0, over: 0, weeks: 0, childWeeks: 0, personWeeks: 0 };
  const cap = arm.base.capWeeks;
  let waiting: Waiting[] = [];
  let network: Waiting[] = [];
  let promised = 0;
  for (let week = 0; week < duration.weeks; week += 1) {
    for (let left = poisson(stream, rates.families); left > 0; left -= 1) {
      waiting.push({ ...households[stream.integer(0, households.length - 1)]!, came: week });
    }
    const back = network.filter(() => stream.chance(parameters['network.lost-per-week']));
    network = network.filter((family) => !back.includes(family));
    waiting.push(...back.map((family) => ({ ...family, came: week })));
    // What was promised and not used stays, for half a year's worth at most.
    promised = Math.min(promised + rates.persons, rates.persons * (WEEKS / 2));
    for (let left = poisson(stream, rates.homes); left > 0; left -= 1) {
      const bedrooms = 1 + stream.weighted(BEDROOMS_OFFERED);
      const chosen = chosenFor(waiting, bedrooms, promised, week, cap);
      if (!chosen) continue;
      waiting = waiting.filter((family) => family !== chosen);
      promised -= chosen.persons;
      const keys = parameters['homes.notice-weeks'];
      count(tally, chosen, week - chosen.came + keys, cap, duration);
    }
    const found = waiting.filter(() => stream.chance(parameters['network.found-per-week']));
    for (const family of found) count(tally, family, week - family.came, cap, duration);
    waiting = waiting.filter((family) => !found.includes(family));
    network.push(...found);
  }
  for (const family of waiting) count(tally, family, duration.weeks - family.came, cap, duration);
  return tally;
}

/** As the plan chooses: first those who can still be kept under the cap, the longest wait first; among equals the larger family. */
function chosenFor(
  waiting: readonly Waiting[],
  bedrooms: number,
  promised: number,
  week: number,
  cap: number,
): Waiting | undefined {
  const urgency = ({ came }: Waiting): number => (week - came <= cap ? week - came : -1 / (1 + week - came));
  let best: Waiting | undefined;
  for (const family of waiting) {
    if (family.bedrooms > bedrooms || family.persons > promised) continue;
    const isBetter =
      !best ||
      urgency(family) > urgency(best) ||
      (urgency(family) === urgency(best) && family.bedrooms > best.bedrooms);
    if (isBetter) best = family;
  }
  return best;
}

function count(
  tally: Tally,
  { came, persons, children }: Waiting,
  weeks: number,
  cap: number,
  duration: Duration,
): void {
  tally.personWeeks += persons * weeks;
  if (came < duration.warmUpWeeks || came >= duration.weeks - duration.followUpWeeks) return;
  tally.counted += 1;
  tally.over += weeks > cap ? 1 : 0;
  tally.weeks += weeks;
  tally.childWeeks += children * weeks;
}

function bandOf(values: readonly number[]): Band {
  const all = [...values];
  return { middle: quantile(all, 0.5), low: quantile(all, 0.05), high: quantile(all, 0.95) };
}
