/**
 * placements.csv: one row per family, in the order of urgency. UTF-8, comma, decimal point, CRLF (RFC 4180).
 *
 * A cell that a spreadsheet would take for a formula (it begins with = + - @, their full-width forms, a tab or a
 * line break) gets an apostrophe before it, so that an id can never start one; readers strip that apostrophe.
 */
import { csvFormatRows } from 'd3-dsv';
import type { Language } from '../i18n/message.ts';
import { type Names, namesOf } from '../i18n/names.ts';
import { sayReason } from '../i18n/reasons.ts';
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
  const rows = familyLines(input).map((line) => rowOf(line, names, language).map(cell));
  return `${csvFormatRows([[...COLUMNS], ...rows]).replaceAll('\n', '\r\n')}\r\n`;
}

function rowOf({ placement, persons, weeksSoFar }: FamilyLine, names: Names, language: Language): readonly Value[] {
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

type Value = string | number | boolean | undefined;

function cell(value: Value): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? withoutFormula(value) : String(value);
}

/** Puts an apostrophe before a text that a spreadsheet would run as a formula. Line breaks become spaces: one row, one line. */
export function withoutFormula(text: string): string {
  const guarded = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return guarded.replaceAll(/\r\n|\r|\n/g, ' ');
}
