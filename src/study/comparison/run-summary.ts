/**
 * What a comparison needs of one run: a few kilobytes, whatever the number of families. JSON-ready, so that a shard can
 * keep it.
 */
import { cohortOf } from '../../simulation/measures/all.ts';
import type { MeasureId } from '../../simulation/measures/measure.ts';
import type { CostRecord, FamilyRecord, MunicipalityRecord, RunRecord, WeekRecord } from '../../simulation/records.ts';
import type { Duration } from '../../simulation/study.ts';
import { type GroupId, SERIES, type SeriesId, type ShelterDistribution } from './comparison.ts';
import { type GroupRow, groupRows } from './groups.ts';

export type MunicipalityRow = Pick<
  MunicipalityRecord,
  | 'municipality'
  | 'personsPlaced'
  | 'shelterPersonWeeks'
  | 'reported'
  | 'displacementShare'
  | 'personsAsked'
  | 'personsRealised'
>;

export interface RunSummary {
  readonly arm: string;
  readonly replication: number;
  readonly measures: Readonly<Record<MeasureId, number | null>>;
  readonly shelterDistribution: ShelterDistribution;
  /** Per week of the run. */
  readonly series: Readonly<Record<SeriesId, readonly number[]>>;
  readonly municipalities: readonly MunicipalityRow[];
  readonly costs: readonly CostRecord[];
  readonly groups: Readonly<Record<GroupId, GroupRow>>;
  /** Weekly plans, and those of which every objective was proven. */
  readonly plans: number;
  readonly provenPlans: number;
}

const SERIES_VALUE: Readonly<Record<SeriesId, (week: WeekRecord) => number>> = {
  'in-shelter': ({ inShelter }) => inShelter,
  'children-in-shelter': ({ childrenInShelter }) => childrenInShelter,
  roofless: ({ roofless }) => roofless,
  'over-cap': ({ overCap }) => overCap,
  waiting: ({ inAssessment, inShelter, roofless }) => inAssessment + inShelter + roofless,
  housed: ({ housed }) => housed,
};

export function summarise(run: RunRecord, duration: Duration): RunSummary {
  const cohort = cohortOf(run, duration);
  const series = SERIES.map((id) => [id, run.weeks.map(SERIES_VALUE[id])]);
  return {
    arm: run.arm,
    replication: run.replication,
    measures: run.measures,
    shelterDistribution: {
      families: byWeeksInShelter(cohort),
      neverHoused: byWeeksInShelter(cohort.filter(({ outcome }) => outcome === 'waiting')),
    },
    series: Object.fromEntries(series) as Record<SeriesId, number[]>,
    municipalities: run.municipalities.map(municipalityRow),
    costs: run.costs,
    groups: groupRows(cohort, run.municipalities),
    plans: run.weeks.length,
    provenPlans: run.weeks.filter(({ proven }) => proven).length,
  };
}

/** Index = weeks in shelter; value = families. */
function byWeeksInShelter(families: readonly FamilyRecord[]): number[] {
  const counts: number[] = [];
  for (const { weeksInShelter } of families) {
    while (counts.length <= weeksInShelter) counts.push(0);
    counts[weeksInShelter]! += 1;
  }
  return counts;
}

function municipalityRow(record: MunicipalityRecord): MunicipalityRow {
  return {
    municipality: record.municipality,
    personsPlaced: record.personsPlaced,
    shelterPersonWeeks: record.shelterPersonWeeks,
    reported: record.reported,
    personsAsked: record.personsAsked,
    personsRealised: record.personsRealised,
    ...(record.displacementShare === undefined ? {} : { displacementShare: record.displacementShare }),
  };
}
