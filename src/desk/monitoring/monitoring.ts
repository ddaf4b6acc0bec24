/**
 * How it goes, in numbers: who is in view, how long each step takes, children's time in shelter, promises kept, cost to date and what is to
 * come. Whoever may not see cases gets no count under five, and none from which one could be computed.
 */
import { quantile } from 'simple-statistics';
import { dayNumberOf, type IsoWeek, isoWeekOf, mondayOf, type PlainDate } from '../../domain/calendar.ts';
import type { MunicipalityId } from '../../domain/planning-week.ts';
import type { Actor } from '../../register/actor.ts';
import { CASE_STATES, type CaseState } from '../../register/case-life/states.ts';
import { PARAMETERS } from '../../simulation/parameters.ts';
import type { CaseClock } from '../cases/case-clocks.ts';
import { listCases } from '../cases/list-cases.ts';
import type { Desk } from '../desk.ts';
import { roundedCount, shownCount, shownCounts } from '../suppression.ts';
import { todayAt } from '../today.ts';
import { overrideStatistics } from '../week/override-statistics.ts';
import { type CaseHistory, caseHistories, daysIn, stateAt } from './case-history.ts';
import { type Prognosis, prognosis } from './prognosis.ts';
import { type PromiseKept, promisesKept } from './promises-kept.ts';
import { type ShelterUse, shelterUse } from './shelter-use.ts';

export const DURATIONS = {
  assessment: { state: 'reported', endedBy: ['assess'] },
  referral: { state: 'assessed', endedBy: ['refer'] },
  test: { state: 'referred', endedBy: ['test'] },
  decision: { state: 'tested', endedBy: ['qualify', 'disqualify'] },
  'municipality-answer': { state: 'proposed', endedBy: ['accept-as-municipality', 'decline-as-municipality'] },
  'family-answer': { state: 'accepted-by-municipality', endedBy: ['accept-as-family', 'decline-as-family'] },
  moving: { state: 'accepted-by-family', endedBy: ['house'] },
} as const satisfies Readonly<Record<string, { readonly state: CaseState; readonly endedBy: readonly string[] }>>;
export type DurationId = keyof typeof DURATIONS;

export interface StepDuration {
  readonly step: DurationId;
  /** Null: fewer than five, for who may not see cases. */
  readonly count: number | null;
  readonly medianDays: number | null;
  /** Nine of ten took no longer. */
  readonly ninetiethDays: number | null;
}

export interface StateCount {
  readonly state: CaseState;
  readonly families: number | null;
}

export interface WeekCount {
  readonly week: IsoWeek;
  readonly open: number | null;
  readonly inShelter: number | null;
  readonly roofless: number | null;
}

export interface Monitoring {
  readonly today: PlainDate;
  /** Null cells: too few to show. */
  readonly suppressed: boolean;
  readonly families: number | null;
  readonly states: readonly StateCount[];
  readonly weeks: readonly WeekCount[];
  readonly durations: readonly StepDuration[];
  readonly overdue: {
    readonly assessment: number | null;
    readonly test: number | null;
    readonly shelter: number | null;
  };
  readonly shelter: ShelterUse;
  readonly promises: readonly PromiseKept[];
  readonly refusals: { readonly byMunicipality: number | null; readonly byFamily: number | null };
  readonly overrides: number;
  readonly savedPlans: number;
  readonly cost: {
    readonly toDate: number | null;
    readonly perPersonYear: number;
    readonly source: string;
    /** The coming three months and the coming year. */
    readonly prognoses: readonly Prognosis[];
  };
  readonly municipalityNames: Readonly<Record<MunicipalityId, string>>;
}

const HORIZONS = [13, 52] as const;
const WEEKS_SHOWN = 26;
/** The seed of the prognosis: fixed, so that the same register gives the same numbers. */
const SEED = 1;
const { value: COST_PER_PERSON_YEAR, source: COST_SOURCE } = PARAMETERS['cost.shelter-person-year'];

export async function monitoring(desk: Desk, actor: Actor): Promise<Monitoring> {
  const today = todayAt(desk);
  const hides = actor.role !== 'planner';
  const late = await overdueCounts(desk);
  return desk.register.read(async (reading) => {
    const histories = caseHistories(await reading.steps());
    const cases = await reading.list('case');
    const statistics = await overrideStatistics(reading);
    const shelter = await shelterUse(reading, today);
    const declines = cases.flatMap(({ body }) => body.declines.map(({ by }) => by));
    const shown = (count: number): number | null => (hides ? shownCount(count) : count);
    const names = (await reading.list('municipality')).map(({ id, body }) => [id, body['name'] ?? id]);
    return {
      today,
      suppressed: hides,
      families: shown(cases.length),
      states: stateCounts(
        cases.map(({ body }) => body.state),
        hides,
      ),
      weeks: weekCounts([...histories.values()], today, hides),
      durations: durationsOf(histories, hides),
      overdue: { assessment: shown(late.assessment), test: shown(late.test), shelter: shown(late.shelter) },
      shelter: hides ? suppressedUse(shelter.use) : shelter.use,
      promises: await promisesKept(reading, hides),
      refusals: {
        byMunicipality: shown(declines.filter((by) => by === 'municipality').length),
        byFamily: shown(declines.filter((by) => by === 'family').length),
      },
      overrides: statistics.overrides - statistics.undone,
      savedPlans: statistics.savedPlans,
      cost: {
        toDate: hides && shownCount(shelter.use.families ?? 0) === null ? null : euros(shelter.personWeeks),
        perPersonYear: COST_PER_PERSON_YEAR,
        source: COST_SOURCE,
        prognoses: HORIZONS.map((horizonWeeks) =>
          prognosis({ ...prognosisBasis(histories, shelter, today, horizonWeeks) }),
        ),
      },
      municipalityNames: Object.fromEntries(names),
    };
  });
}

function euros(personWeeks: number): number {
  return (personWeeks * COST_PER_PERSON_YEAR) / 52;
}

function prognosisBasis(
  histories: ReadonlyMap<string, CaseHistory>,
  { planned, staysSeen }: Awaited<ReturnType<typeof shelterUse>>,
  today: PlainDate,
  horizonWeeks: number,
) {
  // Only families that reported here tell how many come; an import says nothing of when they came.
  const lived = [...histories.values()].filter(({ imported }) => !imported);
  const first = [...histories.values()].map(({ stays }) => stays[0]!.from).sort()[0];
  const weeksSeen = first === undefined ? 0 : (dayNumberOf(today)! - dayNumberOf(first.slice(0, 10))!) / 7;
  return {
    presentPersonWeeks: planned.reduce((sum, { persons, weeks }) => sum + persons * Math.min(weeks, horizonWeeks), 0),
    arrivals: lived.length,
    weeksSeen,
    staysSeen,
    horizonWeeks,
    costPerPersonWeek: COST_PER_PERSON_YEAR / 52,
    seed: SEED,
  };
}

function stateCounts(states: readonly CaseState[], hides: boolean): readonly StateCount[] {
  const counts = CASE_STATES.map((state) => states.filter((each) => each === state).length);
  const shown = hides ? shownCounts(counts) : counts;
  return CASE_STATES.map((state, index) => ({ state, families: shown[index]! }));
}

const OPEN: readonly CaseState[] = CASE_STATES.filter(
  (state) => !['does-not-qualify', 'housed', 'returned', 'own-network', 'left'].includes(state),
);

/** On the Monday of each week, up to the one in which today lies. */
function weekCounts(histories: readonly CaseHistory[], today: PlainDate, hides: boolean): readonly WeekCount[] {
  const first = histories.map(({ stays }) => stays[0]!.from.slice(0, 10)).sort()[0];
  if (first === undefined) return [];
  const thisMonday = mondayOf(isoWeekOf(dayNumberOf(today)!))!;
  const start = Math.max(mondayOf(isoWeekOf(dayNumberOf(first)!))!, thisMonday - 7 * (WEEKS_SHOWN - 1));
  const mondays = Array.from({ length: (thisMonday - start) / 7 + 1 }, (_, index) => start + 7 * index);
  return mondays.map((monday) => {
    // At the end of the week, so that the first week is not empty.
    const moment = new Date((monday + 7) * 86_400_000).toISOString();
    const states = histories.map((history) => stateAt(history, moment));
    const count = (wanted: readonly CaseState[]): number =>
      states.filter((state) => state !== undefined && wanted.includes(state)).length;
    const counts = [count(OPEN), count(['in-shelter']), count(['waiting'])] as const;
    // Rounded, since an exact sum would give away what is hidden among the states.
    const [open, inShelter, roofless] = hides ? counts.map(roundedCount) : counts;
    return { week: isoWeekOf(monday), open: open!, inShelter: inShelter!, roofless: roofless! };
  });
}

function durationsOf(histories: ReadonlyMap<string, CaseHistory>, hides: boolean): readonly StepDuration[] {
  return (Object.keys(DURATIONS) as DurationId[]).map((step) => {
    const { state, endedBy } = DURATIONS[step];
    const days = [...daysIn(histories.values(), state, endedBy)];
    const count = hides ? shownCount(days.length) : days.length;
    const tells = days.length > 0 && count !== null;
    return {
      step,
      count,
      medianDays: tells ? quantile(days, 0.5) : null,
      ninetiethDays: tells ? quantile(days, 0.9) : null,
    };
  });
}

/** Of all cases, whoever asks: only the counts leave this file. */
async function overdueCounts(desk: Desk): Promise<Readonly<Record<CaseClock, number>>> {
  const lines = await listCases(desk, { id: 'monitoring', role: 'planner' }, { open: true });
  const late = lines.flatMap(({ overdue }) => overdue.map(({ clock }) => clock));
  const count = (clock: CaseClock): number => late.filter((each) => each === clock).length;
  return { assessment: count('assessment'), test: count('test'), shelter: count('shelter') };
}

function suppressedUse(use: ShelterUse): ShelterUse {
  const counts = shownCounts(use.byWeeks.map(({ families }) => families ?? 0));
  const isSmall = shownCount(use.families ?? 0) === null;
  return {
    ...use,
    families: shownCount(use.families ?? 0),
    overCap: use.overCap === null ? null : shownCount(use.overCap),
    shareOverCap: isSmall || shownCount(use.overCap ?? 0) === null ? null : use.shareOverCap,
    childWeeks: isSmall ? null : use.childWeeks,
    rooflessChildWeeks: isSmall ? null : use.rooflessChildWeeks,
    byWeeks: use.byWeeks.map((bucket, index) => ({ ...bucket, families: counts[index]! })),
  };
}
