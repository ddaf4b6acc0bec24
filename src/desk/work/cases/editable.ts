/** Which facts of a case an actor may change, by its part in the case and by how far the case has come. */

import type { CaseBody } from '../../register/bodies.ts';
import { type CaseState, isOneOf, NEEDS_HOME } from '../../register/case-life/states.ts';
import type { Part } from './access.ts';
import { ASSESSMENT_COLUMNS, HOUSEHOLD_COLUMNS } from './facts.ts';
import type { Editable } from './schemas.ts';

/** Until the test the facts are the referring municipality's to write down. */
const BEFORE_TEST = ['reported', 're-entered', 'assessed', 'referred'] as const satisfies readonly CaseState[];
/** A household may change while it waits for a home; once a home is held for it, the coordination point must know first. */
const BEFORE_HOME = [...BEFORE_TEST, 'tested', ...NEEDS_HOME] as const satisfies readonly CaseState[];

/** Set by the step itself, so that no clock can be set back. */
const SET_BY_STEPS: readonly string[] = ['referred_on', 'tested_on'];
/** Who is in which shelter is known to the coordination point, which gives out the places. */
const SHELTER_COLUMNS: readonly string[] = ['shelter_id', 'shelter_since'];

const NOTHING: Editable = { assessment: [], household: [] };

export function editableFacts({ state }: Pick<CaseBody, 'state'>, part: Part): Editable {
  if (part.coordination) return { assessment: ASSESSMENT_COLUMNS, household: HOUSEHOLD_COLUMNS };
  if (!part.referring) return NOTHING;
  return {
    assessment: isOneOf(BEFORE_TEST, state) ? without(ASSESSMENT_COLUMNS, SET_BY_STEPS) : [],
    household: isOneOf(BEFORE_HOME, state) ? without(HOUSEHOLD_COLUMNS, SHELTER_COLUMNS) : [],
  };
}

function without(columns: readonly string[], left: readonly string[]): readonly string[] {
  return columns.filter((column) => !left.includes(column));
}
