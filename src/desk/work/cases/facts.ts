/** The facts of a case as the rest of the program knows them, read from the kept rows. */
import { dayNumberOf } from '../../../domain/calendar.ts';
import { type Case, CHOICE_FACTS, type ConflictingCell, DATES, type Facts } from '../../../eligibility/case.ts';
import { CASES } from '../../../input/files/cases.ts';
import { FAMILIES } from '../../../input/files/families.ts';
import type { Row } from '../../register/bodies.ts';

/** The columns of the cases file that a case keeps under `assessment`. */
export const ASSESSMENT_COLUMNS: readonly string[] = Object.keys(CASES.columns).filter((name) => name !== 'case_id');

/** Columns of the families file that follow from the rest of a case. */
const DERIVED = [
  'family_id',
  'verdict',
  'consent',
  'referred_on',
  'referring_municipality',
  'declined_by',
  'pinned_to',
  'banned_from',
];
/** The columns of the families file that a case keeps under `household`. */
export const HOUSEHOLD_COLUMNS: readonly string[] = Object.keys(FAMILIES.columns).filter(
  (name) => !DERIVED.includes(name),
);

/** The case that the criteria look at. What is kept was checked and has one form, so its cells can be taken as they stand. */
export function assessedCaseOf(id: string, assessment: Row): Case {
  const facts: Record<string, string | number> = {};
  const conflicting: ConflictingCell[] = [];
  for (const fact of DATES) {
    const day = dayNumberOf(assessment[fact] ?? '');
    if (day !== undefined) facts[fact] = day;
  }
  for (const fact of CHOICE_FACTS) {
    const values = listIn(assessment[fact]);
    if (values.length === 1) facts[fact] = values[0]!;
    if (values.length > 1) conflicting.push({ fact, values });
  }
  return { id, facts: facts as Facts, conflicting };
}

/** Who is in the family; undefined while the report does not say. */
export function personsIn(household: Row): { readonly persons: number; readonly children: number } | undefined {
  const { adults = '', child_ages: ages = '', children: count = '' } = household;
  if (adults === '' || (ages === '' && count === '')) return undefined;
  const children = ages === '' ? Number(count) : listIn(ages).length;
  return { persons: Number(adults) + children, children };
}

/** The parts of a cell that holds a list. */
export function listIn(cell = ''): readonly string[] {
  return cell === '' ? [] : cell.split('|');
}
