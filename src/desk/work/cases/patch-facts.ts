/** Changes of facts: cell by cell, so that what somebody cannot see cannot be lost by saving. An empty cell is "not known". */

import { type ProblemList, shown } from '../../../input/problem-list.ts';
import type { Row } from '../../register/bodies.ts';
import { ASSESSMENT_COLUMNS, HOUSEHOLD_COLUMNS } from './facts.ts';
import type { Editable, EditRequest } from './schemas.ts';

export type FactsPatch = Pick<EditRequest, 'assessment' | 'household'>;

/** The row with the patch laid over it, without empty cells. */
export function patched(row: Row, patch: Row = {}): Row {
  return filledCells({ ...row, ...patch });
}

export function filledCells(row: Row): Row {
  const filled = Object.entries(row)
    .map(([column, text]) => [column, text.trim()] as const)
    .filter(([, text]) => text !== '');
  return Object.fromEntries(filled);
}

/** Tells every fact that the actor may not change; names that nobody knows are told elsewhere. */
export function refuseForeignFacts(
  { assessment = {}, household = {} }: FactsPatch,
  editable: Editable,
  problems: ProblemList,
): void {
  const check = (row: Row, known: readonly string[], allowed: readonly string[]): void => {
    for (const column of Object.keys(row)) {
      if (known.includes(column) && !allowed.includes(column))
        problems.error('fact-not-yours', { column: shown(column) });
    }
  };
  check(assessment, ASSESSMENT_COLUMNS, editable.assessment);
  check(household, HOUSEHOLD_COLUMNS, editable.household);
}
