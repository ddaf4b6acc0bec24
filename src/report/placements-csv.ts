/** placements.csv: one row per family, in the order of urgency. */
import type { Language } from '../domain/text.ts';
import { type Names, namesOf } from '../i18n/names.ts';
import { sayReason } from '../i18n/reasons.ts';
import { type CsvValue, csvRows } from './csv-rows.ts';
import { type FamilyLine, familyLines } from './family-lines.ts';
import type { ReportInput } from './report-input.ts';
import { isWhyHere } from './told-reasons.ts';

const COLUMNS = [
  'family_id',
  'status',
  'persons',
  'municipality',
  'municipality_name',
  'supply',
  'dwelling_id',
  'pool',
  'bedrooms',
  'move_in_week',
  'shelters',
  'weeks_so_far',
  'weeks_in_shelter',
  'roofless_weeks',
  'over_cap',
  'excess_weeks',
  'match',
  'school_changes',
  'region_fallback',
  'reasons',
] as const;

/** The text of placements.csv. The reasons why the family goes there are sentences in the given language; all else is the same in both. */
export function placementsCsv(input: ReportInput, language: Language): string {
  const names = namesOf(input.week);
  return csvRows([COLUMNS, ...familyLines(input).map((line) => rowOf(line, names, language))]);
}

function rowOf({ placement, persons, weeksSoFar }: FamilyLine, names: Names, language: Language): readonly CsvValue[] {
  const { municipality } = placement;
  return [
    placement.family,
    placement.status,
    persons,
    municipality,
    municipality === undefined ? undefined : names.municipality(municipality),
    placement.supply,
    placement.dwelling,
    placement.pool,
    placement.bedrooms,
    placement.moveInWeek,
    placement.stays.map(({ shelter }) => shelter).join('|'),
    weeksSoFar,
    placement.weeksInShelter,
    placement.rooflessWeeks,
    placement.overCap,
    placement.excessWeeks,
    placement.match,
    placement.schoolChanges,
    placement.regionFallback,
    placement.reasons
      .filter(isWhyHere)
      .map((reason) => sayReason(reason, names, language))
      .join(' '),
  ];
}
