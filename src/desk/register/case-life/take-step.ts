/** Where a step of a case leads, for whoever may take it. */
import type { Actor } from '../actor.ts';
import type { CaseBody, ProposalBody } from '../bodies.ts';
import { RegisterError } from '../register.ts';
import { mayTake, municipalityRole } from './part.ts';
import type { CaseState } from './states.ts';
import { type StepId, stepDefinition } from './steps.ts';

export interface StepRequest {
  readonly caseId: string;
  readonly actor: Actor;
  readonly step: StepId;
  readonly reason: string | undefined;
}

/**
 * The state in which the step leaves the case.
 *
 * @param proposal the proposal that is under way, if any: it makes a municipality the receiving one.
 * @throws RegisterError `illegal-step`, `not-your-step` or `reason-needed`.
 */
export function stateAfter(
  { caseId, actor, step, reason }: StepRequest,
  body: CaseBody,
  proposal: ProposalBody | undefined,
): CaseState {
  const { from, to, reason: needed } = stepDefinition(step);
  if (from === 'nowhere' || !from.includes(body.state)) {
    throw new RegisterError('illegal-step', { case: caseId, step, state: body.state });
  }
  if (!mayTake(step, actor.role, municipalityRole(actor, body, proposal))) {
    throw new RegisterError('not-your-step', { case: caseId, step });
  }
  if (needed === 'needed' && !reason?.trim()) throw new RegisterError('reason-needed', { case: caseId, step });
  if (to === 'by-shelter') return body.household['shelter_id'] ? 'in-shelter' : 'waiting';
  if (to !== 'state-before') return to;
  if (body.stateBefore === undefined) {
    throw new RegisterError('illegal-step', { case: caseId, step, state: body.state });
  }
  return body.stateBefore;
}

/** The body in its new state; the state before is kept while the case is parked or objected to. */
export function inState(body: CaseBody, step: StepId | 'undo', state: CaseState, since: string): CaseBody {
  const { stateBefore: _, ...rest } = body;
  const keeps = step === 'park' || step === 'object';
  return { ...rest, state, since, ...(keeps ? { stateBefore: body.state } : {}) };
}
