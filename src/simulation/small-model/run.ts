/** One run of the small model: the weeks of the simulation, with a rule of thumb in place of the weekly plan. */
import { createClock } from '../clock.ts';
import { gammaFactor, geometricWeeks, poisson } from '../distributions.ts';
import { isCountedWeek } from '../measures/counted.ts';
import type { ParameterValues } from '../parameters.ts';
import type { RandomStreams } from '../random-stream.ts';
import { expectedArrivals } from '../world/arrivals.ts';
import { choose } from './choose.ts';
import { newFamily, type SmallFamily, type SmallHousehold } from './families.ts';
import { homesOffered, type SmallHome } from './homes.ts';
import { SmallMunicipalities } from './municipalities.ts';
import type { SmallQuestion } from './question.ts';

export interface Tally {
  /** Families that reported in a counted week. */
  families: number;
  over: number;
  weeks: number;
  childWeeks: number;
  childRooflessWeeks: number;
  /** In counted weeks. */
  personWeeks: number;
  personsReturned: number;
}

export function runSmall(
  question: SmallQuestion,
  households: readonly SmallHousehold[],
  streams: RandomStreams,
): Tally {
  const run = new SmallRun(question, households, streams);
  for (let week = 0; week < question.duration.weeks; week += 1) run.pass(week);
  return run.tally();
}

/** Of the families that would report, those that come, consent and qualify. */
export function admittedShare(parameters: ParameterValues): number {
  const share = parameters['referral.consent-share'] * parameters['referral.qualifies-share'];
  return (1 - parameters['prevention.share']) * share;
}

class SmallRun {
  private readonly municipalities: SmallMunicipalities;
  private readonly families: SmallFamily[] = [];
  private assessed: { readonly family: SmallFamily; readonly week: number }[] = [];
  private waiting: SmallFamily[] = [];
  private network: SmallFamily[] = [];
  private homes: SmallHome[] = [];
  private personWeeks = 0;
  private personsReturned = 0;

  private readonly question: SmallQuestion;
  private readonly households: readonly SmallHousehold[];
  private readonly streams: RandomStreams;

  constructor(question: SmallQuestion, households: readonly SmallHousehold[], streams: RandomStreams) {
    this.question = question;
    this.households = households;
    this.streams = streams;
    this.municipalities = new SmallMunicipalities(question, streams('small-municipalities'));
  }

  pass(week: number): void {
    const { parameters } = this.question;
    this.report(week);
    this.municipalities.open(week);
    this.homes = this.homes.filter(({ until }) => until >= week);
    this.homes.push(...homesOffered(parameters, this.municipalities.all, this.streams('small-homes', week), week));
    const stream = this.streams('small-choices', week);
    this.homes = choose({
      question: this.question,
      municipalities: this.municipalities,
      waiting: this.waiting,
      homes: this.homes,
      stream,
      week,
    });
    this.moveIn(week);
    this.count(week);
  }

  private report(week: number): void {
    const { arm, parameters } = this.question;
    const stream = this.streams('small-arrivals', week);
    const mean =
      expectedArrivals(parameters, week, createClock(arm.base).numberInYear(week)) *
      gammaFactor(stream, parameters['arrivals.dispersion']) *
      admittedShare(parameters);
    for (let left = poisson(stream, mean); left > 0; left -= 1) {
      const family = newFamily(this.households[stream.integer(0, this.households.length - 1)]!, week);
      const delay =
        geometricWeeks(stream, parameters['referral.assessment-weeks']) +
        geometricWeeks(stream, parameters['referral.referral-weeks']);
      this.assessed.push({ family, week: week + delay });
      this.families.push(family);
    }
    const back = this.network.filter(() => stream.chance(parameters['network.lost-per-week']));
    this.network = this.network.filter((family) => !back.includes(family));
    const admitted = this.assessed.filter((each) => each.week <= week).map(({ family }) => family);
    this.assessed = this.assessed.filter((each) => each.week > week);
    this.waiting.push(...back, ...admitted);
  }

  private moveIn(week: number): void {
    const { parameters } = this.question;
    const stream = this.streams('small-keys', week);
    this.waiting = this.waiting.filter((family) => {
      if (family.home?.week !== week) return true;
      const { municipality, counted } = family.home;
      family.home = undefined;
      if (stream.chance(parameters['homes.falls-through-share'])) {
        if (counted) this.municipalities.all[municipality]!.personsLeft += family.persons;
        return true;
      }
      this.municipalities.place(municipality, week, family.persons);
      return false;
    });
  }

  private count(week: number): void {
    const { arm, parameters, duration } = this.question;
    const counted = isCountedWeek(week, duration);
    const stream = this.streams('small-leaving', week);
    const sheltered = this.sheltered();
    for (const family of this.waiting) {
      if (!sheltered.has(family)) family.rooflessWeeks += 1;
      else {
        family.weeksInShelter += 1;
        if (counted) this.personWeeks += family.persons;
      }
    }
    this.waiting = this.waiting.filter((family) => {
      if (family.home) return true;
      if (stream.chance(parameters['network.found-per-week'])) {
        this.network.push(family);
        return false;
      }
      if (!arm.settings.returnSupport || !stream.chance(parameters['return.per-week'])) return true;
      if (counted) this.personsReturned += family.persons;
      return false;
    });
  }

  /** Who has a bed: the longest here first; without spreading only in the municipality where the family reported. */
  private sheltered(): ReadonlySet<SmallFamily> {
    const { arm, parameters } = this.question;
    if (arm.settings.responsibility === 'family') return new Set();
    const total = arm.base.shelters.reduce((sum, { places }) => sum + places, 0);
    const pooled = { left: Math.round(total * parameters['shelter.places-factor']) };
    const own = this.municipalities.all.map(({ places }) => ({ left: places }));
    const turns = this.waiting.toSorted((one, other) => other.weeksInShelter - one.weeksInShelter);
    return new Set(
      turns.filter(({ persons, reportedIn }) => {
        const room = arm.policy.regime === 'none' ? own[reportedIn]! : pooled;
        if (room.left < persons) return false;
        room.left -= persons;
        return true;
      }),
    );
  }

  tally(): Tally {
    const { duration, arm } = this.question;
    const inAssessment = new Set(this.assessed.map(({ family }) => family));
    const counted = this.families.filter(
      (family) => isCountedWeek(family.reportedWeek, duration) && !inAssessment.has(family),
    );
    const tally: Tally = {
      families: counted.length,
      over: 0,
      weeks: 0,
      childWeeks: 0,
      childRooflessWeeks: 0,
      personWeeks: this.personWeeks,
      personsReturned: this.personsReturned,
    };
    for (const { weeksInShelter, rooflessWeeks, children } of counted) {
      tally.over += weeksInShelter > arm.base.capWeeks ? 1 : 0;
      tally.weeks += weeksInShelter;
      tally.childWeeks += weeksInShelter * children;
      tally.childRooflessWeeks += rooflessWeeks * children;
    }
    return tally;
  }
}
