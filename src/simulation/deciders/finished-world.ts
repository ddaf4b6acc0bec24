/**
 * The facts of a finished run, gathered week by week by standing between the world and its decider: who came when, which homes
 * were offered, what was promised and who refused whom. Nothing is known of it before it happened.
 *
 * Where weeks differ in what they say of the same thing, the more generous word counts (the largest promise, the longest offer),
 * so that whatever was done in the run could be done in the finished world too.
 */
import type { Commitment, Dwelling, Family, PlanningWeek, Task } from '../../domain/planning-week.ts';
import type { Decider, Moment } from './decider.ts';

/**
 * The whole run as one planning week: the horizon is its length, families carry `arrivesInWeeks`, homes and promises their dates,
 * and refusals stand in `declinedBy` and `bannedFrom`.
 */
export type FinishedWorld = PlanningWeek;

export interface Witness extends Decider {
  /** What was seen so far; throws before the first week. */
  finishedWorld(): FinishedWorld;
}

export function witness(decider: Decider): Witness {
  let first: PlanningWeek | undefined;
  let weeks = 0;
  const families = new Map<string, Family>();
  const dwellings = new Map<string, Dwelling>();
  const commitments = new Map<string, Commitment>();
  const tasks = new Map<string, Task>();
  const see = ({ week, weekIndex }: Moment): void => {
    first ??= week;
    weeks = weekIndex + 1;
    for (const family of week.families) families.set(family.id, seenBefore(families.get(family.id), family, weekIndex));
    for (const dwelling of week.dwellings)
      dwellings.set(dwelling.id, offered(dwellings.get(dwelling.id), dwelling, week));
    for (const row of week.commitments) keepLargest(commitments, row, promiseOf);
    for (const row of week.tasks) keepLargest(tasks, row, ({ amount, backlog }) => amount + backlog);
  };
  return {
    async decide(moment) {
      see(moment);
      return decider.decide(moment);
    },
    finishedWorld() {
      if (!first) throw new Error('No week was seen yet.');
      const { previous: _, ...week } = first;
      return {
        ...week,
        horizonWeeks: weeks,
        // Homes that were expected are no facts; those that came are among the dwellings.
        supply: [],
        families: [...families.values()],
        dwellings: [...dwellings.values()],
        commitments: [...commitments.values()].map((row) => ({ ...row, familiesUsed: 0, personsUsed: 0 })),
        tasks: [...tasks.values()].map((row) => ({ ...row, realised: 0 })),
      };
    },
  };
}

/** The family as it came, with all refusals up to now. A home that was agreed on is a decision and no fact. */
function seenBefore(before: Family | undefined, now: Family, weekIndex: number): Family {
  const { pinnedTo: _, ...facts } = now;
  const { declinedBy, bannedFrom } = facts;
  if (before) return { ...before, declinedBy, bannedFrom };
  if (weekIndex === 0) return facts;
  const { shelter: __, ...arriving } = facts;
  return { ...arriving, arrivesInWeeks: weekIndex };
}

/** Never before the week in which it was first on the list. */
function offered(before: Dwelling | undefined, now: Dwelling, { monday }: PlanningWeek): Dwelling {
  return before ?? { ...now, availableFrom: Math.max(now.availableFrom, monday) };
}

function keepLargest<Row extends { readonly municipality: string; readonly from: number }>(
  known: Map<string, Row>,
  row: Row,
  size: (row: Row) => number,
): void {
  const key = `${row.municipality}\n${row.from}`;
  const before = known.get(key);
  if (!before || size(row) > size(before)) known.set(key, row);
}

function promiseOf({ families = Number.POSITIVE_INFINITY, persons = Number.POSITIVE_INFINITY }: Commitment): number {
  return Math.min(families, persons);
}
