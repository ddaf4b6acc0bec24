/** What people type and choose → the text of cells, and back. */

import { ASSESSMENT_FIELDS, HOUSEHOLD_FIELDS } from '../../../texts/case-fields.ts';
import type { CaseView } from '../../../work/cases/schemas.ts';

export type FactValues = Readonly<Record<string, string>>;
export type Facts = Pick<CaseView, 'assessment' | 'household'>;

const LISTS: readonly string[] = ['child_ages', 'child_sexes'];

/** Every field of the form, filled with what is known. */
export function valuesOf({ assessment = {}, household }: Facts): Record<string, string> {
  const known = { ...assessment, ...household };
  const columns = [...Object.keys(ASSESSMENT_FIELDS), ...Object.keys(HOUSEHOLD_FIELDS)];
  return Object.fromEntries(columns.map((column) => [column, known[column] ?? '']));
}

/** The cells that differ from what was known, each under its file; only of columns that may be changed. */
export function changesIn(
  values: FactValues,
  before: FactValues,
  editable: CaseView['editable'],
): { readonly assessment: Record<string, string>; readonly household: Record<string, string> } {
  const changed = (columns: readonly string[]): Record<string, string> =>
    Object.fromEntries(
      columns
        .map((column) => [column, cellOf(column, values[column] ?? '')] as const)
        .filter(([column, text]) => text !== (before[column] ?? '')),
    );
  return { assessment: changed(editable.assessment), household: changed(editable.household) };
}

/** Ages and the like may be written as people write lists: `3, 7 en 12`. */
function cellOf(column: string, text: string): string {
  if (!LISTS.includes(column)) return text.trim();
  return text
    .trim()
    .split(/\s*(?:[|,;+]|\ben\b|\band\b|\s)\s*/i)
    .filter((part) => part !== '')
    .join('|');
}

/** Set by the steps themselves. Only a day that is there already can be corrected in the form. */
const SET_BY_STEPS: readonly string[] = ['referred_on', 'tested_on'];

/** What the form shows of the facts that may be changed. */
export function shownOf({ editable, assessment = {} }: CaseView): CaseView['editable'] {
  const isShown = (column: string): boolean => !SET_BY_STEPS.includes(column) || column in assessment;
  return { ...editable, assessment: editable.assessment.filter(isShown) };
}

/** The columns of a new report, by whom: shelters are the coordination point's. */
export function editableInReport(coordination: boolean): CaseView['editable'] {
  const later = [...SET_BY_STEPS, ...(coordination ? [] : ['shelter_id', 'shelter_since'])];
  const without = (fields: object): string[] => Object.keys(fields).filter((column) => !later.includes(column));
  return { assessment: without(ASSESSMENT_FIELDS), household: without(HOUSEHOLD_FIELDS) };
}
