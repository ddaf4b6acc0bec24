/**
 * A rule of thumb in place of the weekly plan: first the families that can still be kept within the cap, the longest wait first; each
 * gets the home that fits it most tightly, then the soonest. The plan looks at all families together and finds more.
 */
import type { RandomStream } from '../random-stream.ts';
import type { SmallFamily } from './families.ts';
import type { SmallHome } from './homes.ts';
import type { SmallMunicipalities } from './municipalities.ts';
import type { SmallQuestion } from './question.ts';

export interface Choice {
  readonly question: SmallQuestion;
  readonly municipalities: SmallMunicipalities;
  readonly waiting: readonly SmallFamily[];
  readonly homes: readonly SmallHome[];
  readonly stream: RandomStream;
  readonly week: number;
}

/** @returns the homes that are left. A family gets one proposal a week, and a home is proposed to one family. */
export function choose(choice: Choice): SmallHome[] {
  const { question, waiting, week, municipalities } = choice;
  const open = [...choice.homes];
  const agreed = new Set<SmallHome>();
  for (const family of inTurn(waiting, question)) {
    const home = bestHome(choice, open, family);
    if (!home) {
      arrange(choice, family);
      continue;
    }
    open.splice(open.indexOf(home), 1);
    const counted = countsAgainstPromise(choice, family, home.municipality);
    if (counted && municipalities.declines(home.municipality, week)) family.declinedBy.add(home.municipality);
    else if (!choice.stream.chance(question.parameters['family.decline-share'])) {
      if (counted) municipalities.all[home.municipality]!.personsLeft -= family.persons;
      family.home = { municipality: home.municipality, week: Math.max(week, home.from), counted };
      agreed.add(home);
    }
  }
  return choice.homes.filter((home) => !agreed.has(home));
}

/** By hand it goes in order of referral, which is nearly the order in which they came to wait. */
function inTurn(waiting: readonly SmallFamily[], { arm }: SmallQuestion): readonly SmallFamily[] {
  const families = waiting.filter(({ home }) => home === undefined);
  if (arm.decider === 'first-come') return families;
  const urgency = ({ weeksInShelter }: SmallFamily): number =>
    weeksInShelter <= arm.base.capWeeks ? weeksInShelter : -1 / weeksInShelter;
  return families.toSorted((one, other) => urgency(other) - urgency(one) || other.bedrooms - one.bedrooms);
}

function bestHome(choice: Choice, homes: readonly SmallHome[], family: SmallFamily): SmallHome | undefined {
  const { week, question } = choice;
  const last = week + question.arm.settings.proposeWithinWeeks;
  const isBetter = question.arm.decider === 'first-come' ? soonerHome : tighterHome;
  let best: SmallHome | undefined;
  for (const home of homes) {
    if (home.from > last || home.bedrooms < family.bedrooms || (family.accessible && !home.accessible)) continue;
    if (isOpenTo(choice, family, home.municipality) && (!best || isBetter(home, best))) best = home;
  }
  return best;
}

function tighterHome(one: SmallHome, other: SmallHome): boolean {
  return one.bedrooms < other.bedrooms || (one.bedrooms === other.bedrooms && one.from < other.from);
}

/** Who chooses alone takes the soonest. */
function soonerHome(one: SmallHome, other: SmallHome): boolean {
  return one.from < other.from;
}

function isOpenTo(choice: Choice, family: SmallFamily, index: number): boolean {
  if (!countsAgainstPromise(choice, family, index)) return true;
  if (family.declinedBy.has(index)) return false;
  const { policy } = choice.question.arm;
  const municipality = choice.municipalities.all[index]!;
  if (!municipality.takesPart || municipality.personsLeft < family.persons) return false;
  if (policy.regime !== 'none') return true;
  const home = choice.municipalities.all[family.reportedIn]!;
  return policy.regionFallback && municipality.region !== undefined && municipality.region === home.region;
}

/** Without spreading a family is at home where it reported, and needs nobody's promise there. */
function countsAgainstPromise({ question }: Choice, family: SmallFamily, index: number): boolean {
  return question.arm.policy.regime !== 'none' || family.reportedIn !== index;
}

/** Under a task a municipality finds a home itself, after its lead time. */
function arrange({ question, municipalities, week }: Choice, family: SmallFamily): void {
  const { policy } = question.arm;
  if (policy.regime !== 'quota' || policy.task === undefined) return;
  const able = municipalities.all.findIndex(({ takesPart, personsLeft }) => takesPart && personsLeft >= family.persons);
  if (able < 0) return;
  municipalities.all[able]!.personsLeft -= family.persons;
  family.home = { municipality: able, week: week + policy.task.leadWeeks, counted: true };
}
