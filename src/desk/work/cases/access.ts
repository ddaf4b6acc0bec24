/**
 * Who may see what of a case. A planner sees every case; a contact person sees those that the own municipality referred, and of
 * those proposed to it or housed in it what is needed to receive the family. For everybody else a case is not there: the same
 * answer as for an id that nobody uses.
 */
import type { Actor } from '../../register/actor.ts';
import type { CaseBody, ProposalBody } from '../../register/bodies.ts';
import { type MunicipalityRole, municipalityRole } from '../../register/case-life/part.ts';
import { type Reading, RegisterError, type Stored } from '../../register/register.ts';

export interface Part extends MunicipalityRole {
  /** Sees and may take everything that the coordination point does. */
  readonly coordination: boolean;
}

export interface OpenedCase {
  readonly stored: Stored<'case'>;
  readonly part: Part;
  /** The proposal that is under way, or led to the home. */
  readonly proposal?: Stored<'proposal'>;
}

export function partOf(actor: Actor, body: Pick<CaseBody, 'referring'>, proposal?: ProposalBody): Part {
  return { coordination: actor.role === 'planner', ...municipalityRole(actor, body, proposal) };
}

export function mayOpen({ coordination, referring, receiving }: Part): boolean {
  return coordination || referring || receiving;
}

/** The facts of the assessment are for those who assess. */
export function seesAssessment({ coordination, referring }: Part): boolean {
  return coordination || referring;
}

/** @throws RegisterError `missing`, whether there is no such case or it is none of the actor's business. */
export async function openCase(reading: Reading, actor: Actor, caseId: string): Promise<OpenedCase> {
  const stored = await reading.get('case', caseId);
  const proposalId = stored?.body.proposal;
  const proposal = proposalId === undefined ? undefined : await reading.get('proposal', proposalId);
  const part = stored && partOf(actor, stored.body, proposal?.body);
  if (!part || !mayOpen(part)) throw missingCase(caseId);
  return { stored, part, ...(proposal ? { proposal } : {}) };
}

/** As `openCase`, for those who may see the facts of the assessment. */
export async function openAssessedCase(reading: Reading, actor: Actor, caseId: string): Promise<OpenedCase> {
  const opened = await openCase(reading, actor, caseId);
  if (!seesAssessment(opened.part)) throw missingCase(caseId);
  return opened;
}

export function missingCase(caseId: string): RegisterError {
  return new RegisterError('missing', { kind: 'case', id: caseId });
}
