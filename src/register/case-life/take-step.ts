/** Whether an actor may take a step of a case, and where it leads. */
import type { Actor } from '../actor.ts';
import type { CaseBody, ProposalBody } from '../bodies.ts';
import { RegisterError } from '../register.ts';
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
  if (!mayTake(actor, step, body, proposal)) throw new RegisterError('not-your-step', { case: caseId, step });
  if (needed === 'needed' && !reason?.trim()) throw new RegisterError('reason-needed', { case: caseId, step });
  if (to === 'by-shelter') return body.household['shelter_id'] ? 'in-shelter' : 'waiting';
  if (to !== 'state-before') return to;
  if (body.stateBefore === undefined) {
    throw new RegisterError('illegal-step', { case: caseId, step, state: body.state });
  }
  return body.stateBefore;
}

/** Whether the step is this actor's to take in this case, apart from where the case stands. */
export function mayTake(actor: Actor, step: StepId, body: CaseBody, proposal: ProposalBody | undefined): boolean {
  const { by, municipality: part } = stepDefinition(step);
  if (!by.includes(actor.role)) return false;
  if (actor.role !== 'municipality') return true;
  const own = actor.municipality;
  if (own === undefined) return false;
  const isReferring = body.referring === own;
  const isReceiving = proposal?.municipality === own;
  if (part === 'referring') return isReferring;
  return part === 'receiving' ? isReceiving : isReferring || isReceiving;
}

/** The body in its new state; the state before is kept while the case is parked or objected to. */
export function inState(body: CaseBody, step: StepId | 'undo', state: CaseState, since: string): CaseBody {
  const { stateBefore: _, ...rest } = body;
  const keeps = step === 'park' || step === 'object';
  return { ...rest, state, since, ...(keeps ? { stateBefore: body.state } : {}) };
}
