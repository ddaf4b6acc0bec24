/** The facts of a case as the rest of the program knows them: the assessed case and the family, read from the kept rows. */
import type { Family } from '../../domain/planning-week.ts';
import { InputError } from '../../domain/problem.ts';
import type { Case } from '../../eligibility/case.ts';
import { CASES, caseFrom } from '../../input/files/cases.ts';
import { FAMILIES, familyOf } from '../../input/files/families.ts';
import { ProblemList } from '../../input/problem-list.ts';
import { type FileType, type RowOf, readRows } from '../../input/read-rows.ts';
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

/** @throws InputError when a kept cell cannot be read, which a form never lets through. */
export function assessedCaseOf(id: string, assessment: Row): Case {
  return caseFrom(valuesOf({ ...assessment, case_id: id }, CASES));
}

/** The family as the plan knows it; undefined while the report does not say who is in it. */
export function householdOf(id: string, household: Row): Family | undefined {
  const { adults = '', child_ages: ages = '', children = '' } = household;
  if (adults === '' || (ages === '' && children === '')) return undefined;
  return familyOf(valuesOf({ ...household, family_id: id }, FAMILIES));
}

/** The values of one row, through the same door as a file. */
function valuesOf<Shape extends FileType['columns']>(row: Row, type: FileType<Shape>): RowOf<FileType<Shape>> {
  const problems = new ProblemList();
  const columns = Object.keys(row);
  const cells = columns.map((column) => row[column]!);
  const table = { file: `${type.name}.csv`, sha256: '', columns, headerLine: 1, rows: [cells], lines: [2] };
  const read = readRows(table, type, problems)?.rows[0];
  if (!read) throw new InputError(problems.all);
  return read.value;
}
