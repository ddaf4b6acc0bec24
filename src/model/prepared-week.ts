/**
 * A planning week made ready for the model: who is in the plan, where each family may be counted and when, in week
 * numbers and indices instead of dates and ids. Everything is sorted by id, so that the order of rows in a file changes
 * nothing.
 */
import { wholeWeeksBetween } from '../domain/calendar.ts';
import { bedroomsNeededBy, personsOf, schoolChildrenOf } from '../domain/household.ts';
import type {
  Commitment,
  Dwelling,
  Family,
  Municipality,
  PlanningWeek,
  Shelter,
  Task,
} from '../domain/planning-week.ts';
import type { Policy } from '../domain/policy.ts';
import { tasksInForce } from './task-by-key.ts';

/** A stretch of weeks in which placements in a municipality count against one commitment or task, or against nothing. */
export interface AccountingPeriod {
  readonly municipality: number;
  readonly account: 'commitment' | 'task' | 'none';
  /** Index into `commitments` or `tasks`; −1 when placements count against nothing. */
  readonly index: number;
  readonly firstWeek: number;
  readonly lastWeek: number;
  /** From this week on the municipality has homes of its own ready; absent: only listed dwellings and expected supply. */
  readonly leadWeek?: number;
  readonly largestFamily?: number;
  /**
   * How many weeks from the earliest possible one are worth considering. Moving in earlier is never worse for any
   * objective or rule, except that the weekly intake may be full; with `K` families at most and `q` per week, one of the first
   * `⌈K / q⌉` weeks always has room, so later weeks cannot be needed.
   */
  readonly usefulWeeks: number;
}

export interface OpenedPeriod extends AccountingPeriod {
  /** True when only region fallback opens the municipality in these weeks (BO21 minutes, BZK). */
  readonly fallback: boolean;
}

export interface PreparedWeek {
  readonly week: PlanningWeek;
  readonly policy: Policy;
  /** The families that qualified and consented. */
  readonly families: readonly Family[];
  readonly leftOut: readonly { readonly family: Family; readonly why: 'no-consent' | 'not-qualified' | 'not-judged' }[];
  readonly persons: Int32Array;
  readonly schoolChildren: Int32Array;
  /** Bedrooms needed per family; undefined where they cannot be known. */
  readonly bedrooms: readonly (number | undefined)[];
  /** The week from which each family counts; the horizon when it arrives after it. */
  readonly arrivals: Uint16Array;
  /** Weeks in shelter so far per family. */
  readonly weeksSoFar: Int32Array;
  readonly municipalities: readonly Municipality[];
  readonly municipalityIndex: ReadonlyMap<string, number>;
  readonly commitments: readonly Commitment[];
  readonly tasks: readonly Task[];
  readonly dwellings: readonly Dwelling[];
  readonly shelters: readonly Shelter[];
  readonly shelterIndex: ReadonlyMap<string, number>;
  /** Per municipality: the periods that the regime itself opens. */
  readonly periods: readonly (readonly AccountingPeriod[])[];
  /** Per municipality: its commitment periods, for region fallback. */
  readonly fallbackPeriods: readonly (readonly AccountingPeriod[])[];
}

const compareIds = (one: { readonly id: string }, other: { readonly id: string }) =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

/** Rows of one municipality may not overlap, so their first day tells them apart. */
const comparePeriods = (
  one: { readonly municipality: string; readonly from: number },
  other: { readonly municipality: string; readonly from: number },
) => (one.municipality < other.municipality ? -1 : one.municipality > other.municipality ? 1 : one.from - other.from);

export function prepareWeek(week: PlanningWeek, policy: Policy): PreparedWeek {
  const { admitted, leftOut } = admitFamilies(week);
  const persons = Int32Array.from(admitted, personsOf);
  const municipalities = [...week.municipalities].sort(compareIds);
  const shelters = [...week.shelters].sort(compareIds);
  const commitments = [...week.commitments].sort(comparePeriods);
  const tasks = policy.regime === 'quota' ? [...tasksInForce(week, policy)].sort(comparePeriods) : [];
  const commitmentPeriods = municipalities.map((municipality, index) =>
    periodsOfCommitments(week, commitments, municipality, index, persons),
  );
  return {
    week,
    policy,
    families: admitted,
    leftOut,
    persons,
    schoolChildren: Int32Array.from(admitted, schoolChildrenOf),
    bedrooms: admitted.map(bedroomsNeededBy),
    arrivals: Uint16Array.from(admitted, (family) => Math.min(family.arrivesInWeeks ?? 0, week.horizonWeeks)),
    weeksSoFar: Int32Array.from(admitted, (family) =>
      family.shelter ? wholeWeeksBetween(family.shelter.since, week.monday) : 0,
    ),
    municipalities,
    municipalityIndex: new Map(municipalities.map((municipality, index) => [municipality.id, index])),
    commitments,
    tasks,
    dwellings: [...week.dwellings].sort(compareIds),
    shelters,
    shelterIndex: new Map(shelters.map((shelter, index) => [shelter.id, index])),
    periods: municipalities.map((municipality, index) => {
      if (policy.regime === 'none') return splitBySchoolPlaces(week, municipality, [openPeriod(week, index)]);
      if (policy.regime === 'quota') {
        return splitBySchoolPlaces(week, municipality, periodsOfTasks(week, tasks, municipality, index));
      }
      return commitmentPeriods[index] as AccountingPeriod[];
    }),
    fallbackPeriods: policy.regionFallback ? commitmentPeriods : municipalities.map(() => []),
  };
}

/**
 * Only families that qualified and consented enter the model (docs/model.md). With `eligibility: none` they are taken as
 * already assessed, and only an explicit refusal of consent keeps a family out.
 */
function admitFamilies(week: PlanningWeek): { admitted: Family[]; leftOut: PreparedWeek['leftOut'] } {
  const admitted: Family[] = [];
  const leftOut: { family: Family; why: 'no-consent' | 'not-qualified' | 'not-judged' }[] = [];
  for (const family of [...week.families].sort(compareIds)) {
    if (family.consent === false) leftOut.push({ family, why: 'no-consent' });
    else if (!week.requiresVerdict) admitted.push(family);
    else if (family.verdict === 'does-not-qualify') leftOut.push({ family, why: 'not-qualified' });
    else if (family.verdict !== 'qualifies') leftOut.push({ family, why: 'not-judged' });
    else if (family.consent !== true) leftOut.push({ family, why: 'no-consent' });
    else admitted.push(family);
  }
  return { admitted, leftOut };
}

/** The weeks of the horizon whose Monday lies from `from` to `until`, or undefined when there are none. */
export function weeksWithin(
  week: PlanningWeek,
  from: number | undefined,
  until: number | undefined,
): { readonly first: number; readonly last: number } | undefined {
  const first = from === undefined ? 0 : Math.max(0, Math.ceil((from - week.monday) / 7));
  const last =
    until === undefined
      ? week.horizonWeeks - 1
      : Math.min(week.horizonWeeks - 1, Math.floor((until - week.monday) / 7));
  return first <= last ? { first, last } : undefined;
}

function openPeriod(week: PlanningWeek, municipality: number): AccountingPeriod {
  return { municipality, account: 'none', index: -1, firstWeek: 0, lastWeek: week.horizonWeeks - 1, usefulWeeks: 1 };
}

function periodsOfCommitments(
  week: PlanningWeek,
  commitments: readonly Commitment[],
  municipality: Municipality,
  municipalityIndex: number,
  persons: Int32Array,
): AccountingPeriod[] {
  return commitments.flatMap((commitment, index) => {
    if (commitment.municipality !== municipality.id) return [];
    const weeks = weeksWithin(week, commitment.from, commitment.until);
    if (!weeks) return [];
    return [
      {
        municipality: municipalityIndex,
        account: 'commitment' as const,
        index,
        firstWeek: weeks.first,
        lastWeek: weeks.last,
        ...(commitment.leadWeeks === undefined ? {} : { leadWeek: commitment.leadWeeks }),
        ...(commitment.largestFamily === undefined ? {} : { largestFamily: commitment.largestFamily }),
        usefulWeeks: usefulWeeksOf(commitment, persons),
      },
    ];
  });
}

function usefulWeeksOf(commitment: Commitment, persons: Int32Array): number {
  if (commitment.weeklyIntake === undefined) return 1;
  // One week stays, so that the explanation can name the intake as the reason.
  if (commitment.weeklyIntake === 0) return 1;
  const smallest = persons.reduce((least, size) => Math.min(least, size), Number.POSITIVE_INFINITY);
  const byPersons = remainingPersons(commitment) / Math.max(1, smallest);
  const mostFamilies = Math.min(persons.length, remainingFamilies(commitment), Math.floor(byPersons));
  return Math.max(1, Math.ceil(mostFamilies / commitment.weeklyIntake));
}

/** Families that may still be placed under a commitment; Infinity without a limit. */
export function remainingFamilies(commitment: Commitment): number {
  return commitment.families === undefined
    ? Number.POSITIVE_INFINITY
    : Math.max(0, commitment.families - commitment.familiesUsed);
}

/** Persons that may still be placed under a commitment; Infinity without a limit. */
export function remainingPersons(commitment: Commitment): number {
  return commitment.persons === undefined
    ? Number.POSITIVE_INFINITY
    : Math.max(0, commitment.persons - commitment.personsUsed);
}

function periodsOfTasks(
  week: PlanningWeek,
  tasks: readonly Task[],
  municipality: Municipality,
  municipalityIndex: number,
): AccountingPeriod[] {
  return tasks.flatMap((task, index) => {
    if (task.municipality !== municipality.id) return [];
    const weeks = weeksWithin(week, task.from, task.until);
    if (!weeks) return [];
    return [
      {
        municipality: municipalityIndex,
        account: 'task' as const,
        index,
        firstWeek: weeks.first,
        lastWeek: weeks.last,
        leadWeek: task.leadWeeks,
        usefulWeeks: 1,
      },
    ];
  });
}

/**
 * School places hold under every regime. Where a placement counts against no commitment, the number still changes from one
 * commitment row to the next: a family that finds no place in the first row may find one in the next, so each gets a
 * period of its own.
 */
function splitBySchoolPlaces(
  week: PlanningWeek,
  municipality: Municipality,
  periods: readonly AccountingPeriod[],
): AccountingPeriod[] {
  const borders = week.commitments.flatMap((commitment) => {
    if (commitment.municipality !== municipality.id || commitment.schoolPlaces === undefined) return [];
    const weeks = weeksWithin(week, commitment.from, commitment.until);
    return weeks ? [weeks.first, weeks.last + 1] : [];
  });
  return periods.flatMap((period) => {
    const inside = borders.filter((border) => border > period.firstWeek && border <= period.lastWeek);
    const starts = [...new Set([period.firstWeek, ...inside])].sort((one, other) => one - other);
    return starts.map((firstWeek, position) => ({
      ...period,
      firstWeek,
      lastWeek: (starts[position + 1] ?? period.lastWeek + 1) - 1,
    }));
  });
}
