/** The tables with a row per run and measure, week, family, municipality or cost. They grow with the runs, so they are written as runs come. */
import {
  COST_COLUMNS,
  FAMILY_COLUMNS,
  MEASURE_COLUMNS,
  MUNICIPALITY_COLUMNS,
  SHARED_COLUMNS,
  WEEK_COLUMNS,
} from '../../i18n/tables.ts';
import { MEASURES, type MeasureId } from '../../simulation/measures/measure.ts';
import type { CostRecord, FamilyRecord, MunicipalityRecord, RunRecord, WeekRecord } from '../../simulation/records.ts';
import { csvRows } from '../csv-rows.ts';
import { type Column, column, headOf, rowsOf, type Table } from './table.ts';

/** One thing of a run, with the run it is of. */
interface OfRun<Thing> {
  readonly run: RunRecord;
  readonly of: Thing;
}

/** A table of which each run adds the rows of its things. */
interface RunTable {
  readonly table: Table<never>;
  /** The text of the column names. */
  readonly head: string;
  /** The text of the rows of one run. */
  rows(run: RunRecord): string;
}

function runTable<Thing>(
  file: string,
  columns: readonly Column<OfRun<Thing>>[],
  things: (run: RunRecord) => readonly Thing[],
): RunTable {
  const table: Table<OfRun<Thing>> = {
    file,
    columns: [
      column('policy', SHARED_COLUMNS.policy, '', ({ run }) => run.arm, 'scenario'),
      column('replication', SHARED_COLUMNS.replication, '', ({ run }) => run.replication),
      ...columns,
    ],
  };
  return {
    table,
    head: csvRows([headOf(table)]),
    rows: (run) =>
      csvRows(
        rowsOf(
          table,
          things(run).map((of) => ({ run, of })),
        ),
      ),
  };
}

const measures = runTable<MeasureId>(
  'measures.csv',
  [
    column('measure', SHARED_COLUMNS.measure, '', ({ of }) => of),
    column('value', MEASURE_COLUMNS.value, 'see the measure', ({ run, of }) => run.measures[of], 'computed'),
  ],
  () => MEASURES,
);

const W = WEEK_COLUMNS;
const weeks = runTable<WeekRecord>(
  'weeks.csv',
  [
    column('week', SHARED_COLUMNS.week, '', ({ of }) => of.week),
    column('arrived', W.arrived, 'families', ({ of }) => of.arrived),
    column('admitted', W.admitted, 'families', ({ of }) => of.admitted),
    column('re_entered', W.reEntered, 'families', ({ of }) => of.reEntered),
    column('in_assessment', W.inAssessment, 'families', ({ of }) => of.inAssessment),
    column('in_shelter', W.inShelter, 'families', ({ of }) => of.inShelter),
    column('roofless', W.roofless, 'families', ({ of }) => of.roofless),
    column('in_own_network', W.inOwnNetwork, 'families', ({ of }) => of.inOwnNetwork),
    column('housed', W.housed, 'families', ({ of }) => of.housed),
    column('left', W.left, 'families', ({ of }) => of.left),
    column('persons_in_shelter', W.personsInShelter, 'persons', ({ of }) => of.personsInShelter),
    column('children_in_shelter', W.childrenInShelter, 'children', ({ of }) => of.childrenInShelter),
    column('shelter_places', W.shelterPlaces, 'persons', ({ of }) => of.shelterPlaces),
    column('over_cap', W.overCap, 'families', ({ of }) => of.overCap),
    column('homes_on_offer', W.homesOnOffer, 'homes', ({ of }) => of.homesOnOffer),
    column('proposals', W.proposals, 'proposals', ({ of }) => of.proposals),
    column('declined_by_municipality', W.declinedByMunicipality, 'proposals', ({ of }) => of.declinedByMunicipality),
    column('declined_by_family', W.declinedByFamily, 'proposals', ({ of }) => of.declinedByFamily),
    column('fell_through', W.fellThrough, 'homes', ({ of }) => of.fellThrough),
    column('taking_part', W.municipalitiesTakingPart, 'municipalities', ({ of }) => of.municipalitiesTakingPart),
    column('proven', W.proven, '', ({ of }) => of.proven),
  ],
  (run) => run.weeks,
);

const F = FAMILY_COLUMNS;
const families = runTable<FamilyRecord>(
  'families.csv',
  [
    column('family', SHARED_COLUMNS.family, '', ({ of }) => of.family),
    column('reported_week', F.reportedWeek, 'week of the run', ({ of }) => of.reportedWeek),
    column('reported_in', F.reportedIn, '', ({ of }) => of.reportedIn),
    column('admitted_week', F.admittedWeek, 'week of the run', ({ of }) => of.admittedWeek),
    column('outcome', F.outcome, '', ({ of }) => of.outcome),
    column('end_week', F.endWeek, 'week of the run', ({ of }) => of.endWeek),
    column('placed_in', F.placedIn, '', ({ of }) => of.municipality),
    column('adults', F.adults, 'persons', ({ of }) => of.adults),
    column('children', F.children, 'persons', ({ of }) => of.children),
    column('school_children', F.schoolChildren, 'persons', ({ of }) => of.schoolChildren),
    column('weeks_in_shelter', F.weeksInShelter, 'weeks', ({ of }) => of.weeksInShelter),
    column('roofless_weeks', F.rooflessWeeks, 'weeks', ({ of }) => of.rooflessWeeks),
    column('over_cap', F.overCap, '', ({ of }) => of.overCap),
    column('match', F.match, 'score', ({ of }) => of.match),
    column('school_changes', F.schoolChanges, 'children', ({ of }) => of.schoolChanges),
    column('re_entries', F.reEntries, 'times', ({ of }) => of.reEntries),
    column('declined', F.declined, 'proposals', ({ of }) => of.declined),
  ],
  (run) => run.families,
);

const M = MUNICIPALITY_COLUMNS;
const municipalities = runTable<MunicipalityRecord>(
  'municipalities.csv',
  [
    column('municipality', SHARED_COLUMNS.municipality, '', ({ of }) => of.municipality, 'scenario'),
    column('population', M.population, 'persons', ({ of }) => of.population, 'scenario'),
    column('reported', M.reported, 'families', ({ of }) => of.reported),
    column('families_placed', M.familiesPlaced, 'families', ({ of }) => of.familiesPlaced),
    column('persons_placed', M.personsPlaced, 'persons', ({ of }) => of.personsPlaced),
    column('shelter_family_weeks', M.shelterFamilyWeeks, 'family-weeks', ({ of }) => of.shelterFamilyWeeks),
    column('shelter_person_weeks', M.shelterPersonWeeks, 'person-weeks', ({ of }) => of.shelterPersonWeeks),
    column('persons_asked', M.personsAsked, 'persons', ({ of }) => of.personsAsked),
    column('persons_realised', M.personsRealised, 'persons', ({ of }) => of.personsRealised),
    column('backlog', M.backlog, 'persons', ({ of }) => of.backlog),
    column('declined', M.declined, 'proposals', ({ of }) => of.declined),
    column('joined', M.joined, 'times', ({ of }) => of.joined),
    column('withdrawn', M.withdrawn, 'times', ({ of }) => of.withdrawn),
    column('displacement_share', M.displacementShare, 'share', ({ of }) => of.displacementShare, 'computed'),
  ],
  (run) => run.municipalities,
);

const costs = runTable<CostRecord>(
  'costs.csv',
  [
    column('item', COST_COLUMNS.item, '', ({ of }) => of.item),
    column('payer', COST_COLUMNS.payer, '', ({ of }) => of.payer),
    column('euros', COST_COLUMNS.euros, 'EUR', ({ of }) => of.euros, 'computed'),
  ],
  (run) => run.costs,
);

export const RUN_TABLES: readonly RunTable[] = [measures, weeks, families, municipalities, costs];
