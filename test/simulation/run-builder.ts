/** Small runs for tests: every field has an ordinary value, and a test names only what it is about. */
import { ALL_MEASURES, cohortOf, measuresOf } from '../../src/simulation/measures/all.ts';
import type { MeasureId, RunView } from '../../src/simulation/measures/measure.ts';
import type { FamilyRecord, MunicipalityRecord, RunRecord, WeekRecord } from '../../src/simulation/records.ts';
import type { Duration } from '../../src/simulation/study.ts';
import { aWeek } from '../week-builder.ts';

/** Families that report in weeks 10 to 29 count. */
export const DURATION: Duration = { weeks: 40, warmUpWeeks: 10, followUpWeeks: 10 };

/** One adult and one child of 2, reported in week 10, admitted in week 12, housed after 4 weeks in shelter. */
export function aFamilyRecord(changes: Partial<FamilyRecord> = {}): FamilyRecord {
  return {
    family: 'A',
    reportedWeek: 10,
    reportedIn: 'Ham',
    admittedWeek: 12,
    outcome: 'housed',
    endWeek: 16,
    municipality: 'Ham',
    adults: 1,
    children: 1,
    schoolChildren: 0,
    weeksInShelter: 4,
    rooflessWeeks: 0,
    overCap: false,
    schoolChanges: 0,
    reEntries: 0,
    declined: 0,
    ...changes,
  };
}

export function aWeekRecord(week: number, changes: Partial<WeekRecord> = {}): WeekRecord {
  return {
    week,
    arrived: 0,
    admitted: 0,
    reEntered: 0,
    inAssessment: 0,
    inShelter: 0,
    roofless: 0,
    inOwnNetwork: 0,
    housed: 0,
    left: 0,
    personsInShelter: 0,
    childrenInShelter: 0,
    shelterPlaces: 10,
    overCap: 0,
    homesOnOffer: 0,
    proposals: 0,
    declinedByMunicipality: 0,
    declinedByFamily: 0,
    fellThrough: 0,
    municipalitiesTakingPart: 1,
    proven: true,
    ...changes,
  };
}

export function aMunicipalityRecord(
  municipality: string,
  changes: Partial<MunicipalityRecord> = {},
): MunicipalityRecord {
  return {
    municipality,
    population: 10_000,
    reported: 0,
    familiesPlaced: 0,
    personsPlaced: 0,
    shelterFamilyWeeks: 0,
    shelterPersonWeeks: 0,
    personsAsked: 0,
    personsRealised: 0,
    backlog: 0,
    declined: 0,
    joined: 0,
    withdrawn: 0,
    ...changes,
  };
}

type RunFacts = Omit<RunRecord, 'measures'>;

export function aRun(changes: Partial<RunFacts> = {}): RunFacts {
  return { arm: 'voluntary', replication: 0, families: [], weeks: [], municipalities: [], costs: [], ...changes };
}

export function aView(changes: Partial<RunFacts> = {}, base = aWeek(), duration = DURATION): RunView {
  const run = aRun(changes);
  return { run, cohort: cohortOf(run, duration), duration, base };
}

/** A run with its measures, as the simulation leaves it. */
export function aMeasuredRun(
  changes: Partial<RunFacts> & { readonly measures?: Partial<RunRecord['measures']> } = {},
  duration = DURATION,
): RunRecord {
  const { measures, ...facts } = changes;
  const view = aView(facts, aWeek(), duration);
  return { ...view.run, measures: { ...measuresOf(view), ...measures } };
}

export function measure(id: MeasureId, view: RunView): number | null {
  return ALL_MEASURES.find((each) => each.id === id)!.value(view);
}
