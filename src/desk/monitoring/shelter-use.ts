/** Time in shelter: of families who are there now, and of those who moved on; in weeks, persons and children. */
import { dayNumberOf, type PlainDate } from '../../domain/calendar.ts';
import type { CaseBody } from '../../register/bodies.ts';
import { HOLDS_HOME, isOneOf, NEEDS_HOME } from '../../register/case-life/states.ts';
import type { Reading, Stored } from '../../register/register.ts';
import { capWeeksOf } from '../cases/cap-weeks.ts';
import { dutchDateOf } from '../today.ts';
import { householdOf } from '../week/household-row.ts';
import { lastPlanOf } from '../week/saved-plans.ts';
import type { StaySeen } from './prognosis.ts';

export interface ShelterUse {
  readonly capWeeks: number;
  /** Families that are in shelter now, or were. */
  readonly families: number | null;
  readonly overCap: number | null;
  readonly shareOverCap: number | null;
  /** Weeks of children in shelter, to date. */
  readonly childWeeks: number | null;
  /** Weeks of children without a roof, to date: waiting without shelter. */
  readonly rooflessChildWeeks: number | null;
  /** How many families were in shelter for so many weeks. */
  readonly byWeeks: readonly { readonly from: number; readonly to: number | null; readonly families: number | null }[];
}

export interface ShelterFigures {
  readonly use: ShelterUse;
  /** To date. */
  readonly personWeeks: number;
  /** What the last plan still adds, of families in shelter now. */
  readonly planned: readonly StaySeen[];
  readonly staysSeen: readonly StaySeen[];
}

interface Stay {
  readonly caseId: string;
  readonly persons: number;
  readonly children: number;
  /** Weeks and parts of weeks, to date. */
  readonly weeks: number;
  readonly isThere: boolean;
}

const BOUNDS = [0, 4, 8, 13, 17, 26] as const;

export async function shelterUse(reading: Reading, today: PlainDate): Promise<ShelterFigures> {
  const capWeeks = await capWeeksOf(reading);
  const cases = await reading.list('case');
  const stays = cases.flatMap((stored) => stayOf(stored, today));
  const over = stays.filter(({ weeks }) => weeks > capWeeks).length;
  const planned = await stillPlanned(reading, stays);
  return {
    use: {
      capWeeks,
      families: stays.length,
      overCap: over,
      shareOverCap: stays.length === 0 ? null : over / stays.length,
      childWeeks: sum(stays.map(({ children, weeks }) => children * weeks)),
      rooflessChildWeeks: sum(cases.map(({ body }) => rooflessChildWeeks(body, today))),
      byWeeks: BOUNDS.map((from, index) => {
        const to = BOUNDS[index + 1] ?? null;
        const within = stays.filter(({ weeks }) => weeks >= from && (to === null || weeks < to));
        return { from, to, families: within.length };
      }),
    },
    personWeeks: sum(stays.map(({ persons, weeks }) => persons * weeks)),
    planned: [...planned.values()],
    staysSeen: stays.map(({ caseId, persons, weeks }) => ({
      persons,
      weeks: weeks + (planned.get(caseId)?.weeks ?? 0),
    })),
  };
}

function stayOf({ id: caseId, body }: Stored<'case'>, today: PlainDate): readonly Stay[] {
  const since = dayNumberOf(body.household['shelter_since'] ?? '');
  if (since === undefined || body.household['shelter_id'] === undefined) return [];
  const isThere = isStillThere(body);
  const left = body.movedInOn ?? dutchDateOf(body.since);
  const until = dayNumberOf(isThere ? today : left)!;
  const { adults, children } = householdOf(body.household);
  return [{ caseId, persons: adults + children, children, weeks: Math.max(0, until - since) / 7, isThere }];
}

function isStillThere({ state, stateBefore }: CaseBody): boolean {
  const now = state === 'parked' || state === 'objection-pending' ? (stateBefore ?? state) : state;
  return isOneOf(NEEDS_HOME, now) || isOneOf(HOLDS_HOME, now) || BEFORE_DECISION.includes(now);
}

const BEFORE_DECISION: readonly CaseBody['state'][] = ['reported', 're-entered', 'assessed', 'referred', 'tested'];

/** Of families in shelter now: the weeks that the last saved plan adds to what they had then. */
async function stillPlanned(reading: Reading, stays: readonly Stay[]): Promise<ReadonlyMap<string, StaySeen>> {
  const plan = await lastPlanOf(reading);
  const inPlan = new Map((plan?.placements ?? []).map(({ family, weeksInShelter }) => [family, weeksInShelter]));
  return new Map(
    stays.flatMap(({ caseId, persons, weeks, isThere }) => {
      const total = inPlan.get(caseId);
      return isThere && total !== undefined && total > weeks
        ? [[caseId, { persons, weeks: total - weeks }] as const]
        : [];
    }),
  );
}

/** Since the family last came to wait without shelter. */
function rooflessChildWeeks({ state, since, household }: CaseBody, today: PlainDate): number {
  if (state !== 'waiting' || household['shelter_id'] !== undefined) return 0;
  const days = dayNumberOf(today)! - dayNumberOf(dutchDateOf(since))!;
  return (householdOf(household).children * Math.max(0, days)) / 7;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
