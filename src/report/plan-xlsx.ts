/** plan.xlsx: placements, objectives, municipalities, scarcity and findings, one sheet each. */
import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/node';
import type { Language } from '../domain/text.ts';
import { sayCapacityKind } from '../i18n/capacities.ts';
import { sayFinding } from '../i18n/findings.ts';
import { type LabelId, sayHome, sayLabel, sayMethod, sayPlace, sayProof, sayYesNo } from '../i18n/labels.ts';
import { type Names, namesOf } from '../i18n/names.ts';
import { sayObjective } from '../i18n/objectives.ts';
import { sayReason } from '../i18n/reasons.ts';
import { familyLines } from './family-lines.ts';
import { scarcityByWeight } from './plan-figures.ts';
import type { ReportInput } from './report-input.ts';
import { isWhyHere } from './told-reasons.ts';
import { withFixedZipDates } from './zip-dates.ts';

type Value = string | number | null | undefined;

interface Column {
  readonly label: LabelId;
  /** In characters. */
  readonly width: number;
}

interface Table {
  readonly sheet: LabelId;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
}

/** Excel holds no longer text in one cell. */
const LONGEST_CELL = 32_767;

/** The bytes of plan.xlsx; the same plan gives the same bytes. */
export async function planXlsx(input: ReportInput, language: Language): Promise<Uint8Array> {
  const names = namesOf(input.week);
  const tables = [placements, objectives, municipalities, scarcity, findings];
  const sheets = tables.map((makeTable) => sheetOf(makeTable(input, names, language), language));
  return withFixedZipDates(await writeExcelFile(sheets).toBuffer());
}

function sheetOf({ sheet, columns, rows }: Table, language: Language) {
  const header: Row = columns.map(({ label }) => ({ ...text(sayLabel(label, language)), fontWeight: 'bold' }));
  return {
    sheet: sayLabel(sheet, language),
    data: [header, ...rows.map((row): Row => row.map(cell))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  };
}

function cell(value: Value): CellObject | null {
  if (value === undefined || value === null || value === '') return null;
  return typeof value === 'number' ? { value, type: Number } : text(value);
}

/** A text cell, typed as text and shown as text, so that what begins with = is never run. */
function text(value: string): CellObject {
  const wrap = value.length > 40;
  return { value: value.slice(0, LONGEST_CELL), type: String, format: '@', wrap, alignVertical: 'top' };
}

function placements(input: ReportInput, names: Names, language: Language): Table {
  return {
    sheet: 'placements',
    columns: [
      { label: 'family', width: 12 },
      { label: 'persons', width: 9 },
      { label: 'municipality', width: 22 },
      { label: 'home', width: 18 },
      { label: 'bedrooms', width: 11 },
      { label: 'movesIn', width: 11 },
      { label: 'weeksSoFar', width: 12 },
      { label: 'weeksInShelter', width: 15 },
      { label: 'rooflessWeeks', width: 17 },
      { label: 'overCap', width: 14 },
      { label: 'match', width: 8 },
      { label: 'schoolChanges', width: 17 },
      { label: 'reasons', width: 100 },
    ],
    rows: familyLines(input).map(({ placement, persons, weeksSoFar }) => [
      placement.family,
      persons,
      sayPlace(placement, names, language),
      sayHome(placement, language),
      placement.bedrooms,
      placement.moveInWeek,
      weeksSoFar,
      placement.weeksInShelter,
      placement.rooflessWeeks,
      sayYesNo(placement.overCap, language),
      placement.match,
      placement.schoolChanges,
      placement.reasons
        .filter(isWhyHere)
        .map((reason) => sayReason(reason, names, language))
        .join(' '),
    ]),
  };
}

function objectives({ plan }: ReportInput, _names: Names, language: Language): Table {
  return {
    sheet: 'objectives',
    columns: [
      { label: 'order', width: 10 },
      { label: 'objective', width: 34 },
      { label: 'value', width: 12 },
      { label: 'bound', width: 22 },
      { label: 'gap', width: 12 },
      { label: 'unit', width: 14 },
      { label: 'proof', width: 50 },
    ],
    rows: plan.objectives.map((objective, index) => [
      index + 1,
      sayObjective(objective.name, language),
      objective.value,
      objective.bound,
      objective.gap,
      objective.unit,
      `${sayProof(objective, language)} (${sayMethod(objective.how, language)})`,
    ]),
  };
}

function municipalities({ plan }: ReportInput, names: Names, language: Language): Table {
  return {
    sheet: 'municipalities',
    columns: [
      { label: 'code', width: 10 },
      { label: 'municipality', width: 24 },
      { label: 'familiesPlaced', width: 18 },
      { label: 'personsPlaced', width: 18 },
      { label: 'personsUsed', width: 25 },
      { label: 'fairShare', width: 22 },
      { label: 'committedFamilies', width: 20 },
      { label: 'committedPersons', width: 20 },
      { label: 'taskRemaining', width: 16 },
      { label: 'unit', width: 11 },
      { label: 'displacementShare', width: 32 },
    ],
    rows: plan.loads.map((load) => [
      load.municipality,
      names.municipality(load.municipality),
      load.familiesPlaced,
      load.personsPlaced,
      load.personsUsed,
      load.fairShare,
      load.committedFamilies,
      load.committedPersons,
      load.taskRemaining,
      load.taskUnit === undefined ? undefined : sayLabel(load.taskUnit, language).toLowerCase(),
      load.displacementShare,
    ]),
  };
}

function scarcity(input: ReportInput, names: Names, language: Language): Table {
  return {
    sheet: 'scarcity',
    columns: [
      { label: 'capacity', width: 24 },
      { label: 'municipality', width: 22 },
      { label: 'week', width: 11 },
      { label: 'price', width: 20 },
      { label: 'objective', width: 32 },
    ],
    rows: scarcityByWeight(input).map((price) => [
      sayCapacityKind(price.capacity, language),
      price.municipality === undefined ? undefined : names.municipality(price.municipality),
      price.week,
      price.price,
      sayObjective(price.objective, language),
    ]),
  };
}

function findings({ plan }: ReportInput, names: Names, language: Language): Table {
  return {
    sheet: 'findings',
    columns: [
      { label: 'kind', width: 26 },
      { label: 'finding', width: 110 },
    ],
    rows: plan.warnings.map((finding) => [finding.kind, sayFinding(finding, names, language)]),
  };
}
