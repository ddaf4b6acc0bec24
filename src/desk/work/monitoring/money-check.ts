/**
 * The money check: three months after a prognosis was made, what came of it (BO21). What was promised and done, what shelter cost beside
 * what was expected, and how much of the difference lies in how many families came, how long they stayed and how large they were.
 */

import { type DayNumber, dateOf, dayNumberOf, type PlainDate } from '../../../domain/calendar.ts';
import type { Actor } from '../../register/actor.ts';
import { CLOSED, isOneOf } from '../../register/case-life/states.ts';
import type { Desk } from '../desk.ts';
import type { Publication } from '../suppression.ts';
import { todayAt } from '../today.ts';
import { monitoringFacts, planOnDay } from './facts.ts';
import { type FamilySeen, stateOnDay, weeksWithin } from './families-seen.ts';
import { namesOf, prognosesOn, publicationFor, publishedPrognosis } from './monitoring.ts';
import { type PrognosisParts, prognosis, type ShelterWeeks } from './prognosis.ts';
import {
  COST_PER_PERSON_YEAR,
  COST_SOURCE,
  FEWEST_WEEKS_LEFT,
  prognosisBasis,
  shelterCost,
} from './prognosis-basis.ts';
import { promisesKept } from './promises-kept.ts';
import type { PromisesKept, PublishedPrognosis } from './schemas.ts';

export interface MoneyCheck {
  readonly today: PlainDate;
  readonly from: PlainDate;
  /** Weeks and parts of weeks since then. */
  readonly weeks: number;
  /** Three months after `from`. */
  readonly dueOn: PlainDate;
  readonly suppressed: boolean;
  readonly fictitious: boolean;
  readonly promises: PromisesKept;
  /** As it would have been made at the end of the day `from`, for the weeks up to today; null on that day itself. */
  readonly expected: PublishedPrognosis | null;
  /** Euros, since `from`. Null: too few to show. */
  readonly actual: number | null;
  readonly newFamilies: number | null;
  /** Null where one of its parts may not be shown. */
  readonly deviation: Deviation | null;
  /** From today. */
  readonly next: readonly PublishedPrognosis[];
  readonly capWeeks: number;
  readonly leastWeeks: number;
  readonly perPersonYear: number;
  readonly source: string;
  readonly municipalityNames: Readonly<Record<string, string>>;
}

/** Euros more than expected; the three parts add up to the whole. */
export interface Deviation {
  readonly arrivals: number;
  readonly stays: number;
  readonly households: number;
  readonly total: number;
}

export const CHECK_WEEKS = 13;
const STEP_EUROS = 10_000;
const NEXT = [13, 52] as const;

/** @param since three months ago unless given. A day outside the time of the register becomes the nearest one within it. */
export async function moneyCheck(desk: Desk, actor: Actor, since?: PlainDate): Promise<MoneyCheck> {
  const publication = publicationFor(actor);
  return desk.register.read(async (reading) => {
    const facts = await monitoringFacts(reading, todayAt(desk));
    const { today, start } = facts;
    const wanted = dayNumberOf(since ?? '') ?? today - 7 * CHECK_WEEKS;
    const from = Math.min(today, Math.max(start, wanted));
    const weeks = (today - from) / 7;
    const plan = await planOnDay(reading, from);
    const basis = prognosisBasis(facts, plan, from, weeks);
    const before = prognosis(basis);
    const after = actualWeeks(facts.families, from, today);
    const expected = weeks === 0 ? null : publishedPrognosis(before, basis, publication);
    const actual = publication.amount(shelterCost(after.personWeeks), after.families, STEP_EUROS);
    const newFamilies = publication.count(after.coming.families);
    const isTold = expected?.expected != null && actual !== null && newFamilies !== null;
    return {
      today: dateOf(today),
      from: dateOf(from),
      weeks,
      dueOn: dateOf(from + 7 * CHECK_WEEKS),
      suppressed: publication.suppressed,
      fictitious: facts.fictitious,
      promises: promisesKept(facts, { from, until: today }, publication),
      expected,
      actual,
      newFamilies,
      deviation: isTold ? published(deviationOf(before, after), publication) : null,
      next: await prognosesOn(reading, facts, today, NEXT, publication),
      capWeeks: facts.capWeeks,
      leastWeeks: FEWEST_WEEKS_LEFT,
      perPersonYear: COST_PER_PERSON_YEAR,
      source: COST_SOURCE,
      municipalityNames: namesOf(facts),
    };
  });
}

export interface ActualWeeks extends ShelterWeeks {
  /** That were in shelter at any time. */
  readonly families: number;
  readonly present: ShelterWeeks;
  readonly coming: ShelterWeeks & { readonly families: number };
}

/** What happened after a day: with families who were here then, and with those who came or came back since. */
export function actualWeeks(families: readonly FamilySeen[], from: DayNumber, until: DayNumber): ActualWeeks {
  const isPresent = (family: FamilySeen): boolean => {
    const state = stateOnDay(family, from);
    return state !== undefined && !isOneOf(CLOSED, state);
  };
  const present = weeksOf(families.filter(isPresent), from, until);
  const others = weeksOf(
    families.filter((family) => !isPresent(family)),
    from,
    until,
  );
  const came = families.flatMap(({ arrivals }) => arrivals.filter((day) => day > from && day <= until));
  return {
    families: families.filter(({ sheltered }) => weeksWithin(sheltered, from, until) > 0).length,
    familyWeeks: present.familyWeeks + others.familyWeeks,
    personWeeks: present.personWeeks + others.personWeeks,
    present,
    coming: { families: came.length, ...others },
  };
}

function weeksOf(families: readonly FamilySeen[], from: DayNumber, until: DayNumber): ShelterWeeks {
  let familyWeeks = 0;
  let personWeeks = 0;
  for (const { persons, sheltered } of families) {
    const weeks = weeksWithin(sheltered, from, until);
    familyWeeks += weeks;
    personWeeks += persons * weeks;
  }
  return { familyWeeks, personWeeks };
}

/**
 * One after the other, so that the parts add up: more or fewer families, each as expected; then the weeks that families really
 * stayed, at the persons expected; what is left lies in the size of households.
 */
export function deviationOf(expected: Pick<PrognosisParts, 'present' | 'coming'>, actual: ActualWeeks): Deviation {
  const { present, coming } = expected;
  const perFamily = ratio(coming.familyWeeks, coming.families);
  // When nobody was expected, all that newcomers cost lies in their coming.
  const arrivals =
    coming.families > 0
      ? (actual.coming.families - coming.families) * ratio(coming.personWeeks, coming.families)
      : actual.coming.personWeeks;
  const stays =
    (actual.present.familyWeeks - present.familyWeeks) * size(present, actual.present) +
    (coming.families > 0
      ? (actual.coming.familyWeeks - actual.coming.families * perFamily) * size(coming, actual.coming)
      : 0);
  const total = actual.personWeeks - present.personWeeks - coming.personWeeks;
  return {
    arrivals: shelterCost(arrivals),
    stays: shelterCost(stays),
    households: shelterCost(total - arrivals - stays),
    total: shelterCost(total),
  };
}

/** Persons of a family in shelter, weighed by weeks: as expected, or where nobody was expected as it was. */
function size(expected: ShelterWeeks, actual: ShelterWeeks): number {
  return expected.familyWeeks > 0
    ? expected.personWeeks / expected.familyWeeks
    : ratio(actual.personWeeks, actual.familyWeeks);
}

function ratio(amount: number, by: number): number {
  return by === 0 ? 0 : amount / by;
}

function published(deviation: Deviation, publication: Publication): Deviation {
  if (!publication.suppressed) return deviation;
  const rounded = (euros: number): number => Math.round(euros / STEP_EUROS) * STEP_EUROS;
  const { arrivals, stays, households } = deviation;
  const parts = { arrivals: rounded(arrivals), stays: rounded(stays), households: rounded(households) };
  return { ...parts, total: parts.arrivals + parts.stays + parts.households };
}
