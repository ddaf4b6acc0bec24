/** Which steps of a case an actor may take now, from the table of steps. */

import type { Actor } from '../../register/actor.ts';
import { mayTake } from '../../register/case-life/part.ts';
import type { CaseState } from '../../register/case-life/states.ts';
import { STEP_IDS, type StepId, stepDefinition } from '../../register/case-life/steps.ts';
import type { Part } from './access.ts';
import type { NextStep } from './schemas.ts';

/** Taken elsewhere: a report starts a case, and proposals come from a saved plan. */
const NOT_FROM_HERE: readonly StepId[] = ['report', 'propose'];

export function nextSteps(state: CaseState, actor: Actor, part: Part): readonly NextStep[] {
  return STEP_IDS.filter((step) => !NOT_FROM_HERE.includes(step))
    .filter((step) => isFrom(step, state) && mayTake(step, actor.role, part))
    .map((step) => ({ step, reason: stepDefinition(step).reason }));
}

function isFrom(step: StepId, state: CaseState): boolean {
  const { from } = stepDefinition(step);
  return from !== 'nowhere' && from.includes(state);
}
