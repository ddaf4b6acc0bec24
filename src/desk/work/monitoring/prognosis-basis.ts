/** What was known at the end of a day → what a prognosis made then is drawn from. */
import type { DayNumber } from '../../../domain/calendar.ts';
import type { Plan } from '../../../domain/plan.ts';
import { PARAMETERS } from '../../../evidence/parameters.ts';
import { CLOSED, isOneOf } from '../../register/case-life/states.ts';
import type { MonitoringFacts } from './facts.ts';
import { type FamilySeen, isWithin, stateOnDay, weeksWithin } from './families-seen.ts';
import type { PrognosisInput, StaySeen } from './prognosis.ts';

/** Fixed, so that the same register gives the same numbers. */
const SEED = 1;
/** A family in shelter that no plan knows leaves at the cap, and when that is near or past not sooner than this: an assumption. */
export const FEWEST_WEEKS_LEFT = 4;

const { value: COST_PER_PERSON_YEAR, because } = PARAMETERS['cost.shelter-person-year'];
const COST_SOURCE = because.en;
const WEEKS_A_YEAR = 52;

export { COST_PER_PERSON_YEAR, COST_SOURCE };

export function shelterCost(personWeeks: number): number {
  return (personWeeks * COST_PER_PERSON_YEAR) / WEEKS_A_YEAR;
}

type Known = Pick<MonitoringFacts, 'start' | 'capWeeks' | 'families'>;

export function prognosisBasis(
  { start, capWeeks, families }: Known,
  plan: Plan | undefined,
  day: DayNumber,
  horizonWeeks: number,
): PrognosisInput {
  const planned = new Map((plan?.placements ?? []).map(({ family, weeksInShelter }) => [family, weeksInShelter]));
  const known = families.filter((family) => stateOnDay(family, day) !== undefined);
  const seen = known.map((family) => seenOnDay(family, planned.get(family.caseId), day, capWeeks));
  return {
    present: seen
      .filter(({ isOpen, left }) => isOpen && left > 0)
      .map(({ persons, left }) => ({ persons, weeks: left })),
    undecided: seen.filter(({ isDecided }) => !isDecided).length,
    arrivalsByWeek: arrivalsByWeek(families, start, day),
    staysSeen: seen.filter(({ isDecided }) => isDecided).map(({ persons, total }) => ({ persons, weeks: total })),
    horizonWeeks,
    costPerPersonWeek: shelterCost(1),
    seed: SEED,
  };
}

interface SeenOnDay extends Pick<StaySeen, 'persons'> {
  readonly isOpen: boolean;
  /** Weeks in shelter still to come. */
  readonly left: number;
  /** With those so far. */
  readonly total: number;
  /** Its weeks in shelter are known or planned. */
  readonly isDecided: boolean;
}

function seenOnDay(family: FamilySeen, planned: number | undefined, day: DayNumber, capWeeks: number): SeenOnDay {
  const soFar = weeksWithin(family.sheltered, Number.NEGATIVE_INFINITY, day);
  const isOpen = !isOneOf(CLOSED, stateOnDay(family, day)!);
  const isThere = isOpen && isWithin(family.sheltered, day);
  const left = isOpen ? weeksLeft(soFar, planned, isThere, capWeeks) : 0;
  return {
    persons: family.persons,
    isOpen,
    left,
    total: soFar + left,
    isDecided: !isOpen || isThere || planned !== undefined,
  };
}

/** Whoever is still there when the plan said to have moved stays one week at least. */
function weeksLeft(soFar: number, planned: number | undefined, isThere: boolean, capWeeks: number): number {
  if (planned !== undefined) return Math.max(planned - soFar, isThere ? 1 : 0);
  return isThere ? Math.max(capWeeks - soFar, FEWEST_WEEKS_LEFT) : 0;
}

/** Whole weeks, counted back from the day. */
function arrivalsByWeek(families: readonly FamilySeen[], start: DayNumber, day: DayNumber): readonly number[] {
  const arrivals = families.flatMap((family) => family.arrivals);
  const weeks = Math.max(0, Math.floor((day - start) / 7));
  return Array.from({ length: weeks }, (_, index) => {
    const until = day - 7 * index;
    return arrivals.filter((arrival) => arrival > until - 7 && arrival <= until).length;
  });
}
