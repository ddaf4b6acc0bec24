/**
 * Steps of a case that has a proposal: the proposal goes with the case, in the same change, so that the two never tell different
 * stories. Every step of a case at the desk is taken through here.
 */
import type { PlainDate } from '../../../domain/calendar.ts';
import type { Answer, CaseBody, Decline, ProposalBody, ProposalStatus } from '../../register/bodies.ts';
import { type StepId, stepDefinition } from '../../register/case-life/steps.ts';
import { RegisterError, type Stored, type Writing } from '../../register/register.ts';

export interface StepDetails {
  readonly reason?: string;
  /** With `house`. */
  readonly movedInOn?: PlainDate;
  /** What else the step changes in the body. */
  readonly change?: (body: CaseBody) => CaseBody;
}

/** What a step makes of the proposal that is under way. Other steps leave it as it is. */
interface Consequence {
  readonly status: ProposalStatus;
  readonly by: Answer['by'];
  readonly answer: Answer['answer'];
}

const WITHDRAWN: Consequence = { status: 'withdrawn', by: 'planner', answer: 'withdrawn' };
/** A family that leaves needs no home; the municipality is told that the proposal is off. */
const FAMILY_LEFT: Consequence = { status: 'withdrawn', by: 'family', answer: 'withdrawn' };

const CONSEQUENCES: Partial<Readonly<Record<StepId, Consequence>>> = {
  'accept-as-municipality': { status: 'accepted-by-municipality', by: 'municipality', answer: 'accepted' },
  'decline-as-municipality': { status: 'declined-by-municipality', by: 'municipality', answer: 'declined' },
  'accept-as-family': { status: 'accepted-by-family', by: 'family', answer: 'accepted' },
  'decline-as-family': { status: 'declined-by-family', by: 'family', answer: 'declined' },
  house: { status: 'housed', by: 'municipality', answer: 'moved-in' },
  withdraw: WITHDRAWN,
  'return-abroad': FAMILY_LEFT,
  'own-network': FAMILY_LEFT,
  leave: FAMILY_LEFT,
  'uphold-objection': WITHDRAWN,
};

/**
 * Takes a step, and does what it means for the proposal.
 *
 * @throws what `Writing.step` throws; RegisterError `reason-needed` and `missing`.
 */
export async function takeStep(
  writing: Writing,
  caseId: string,
  version: number,
  step: StepId,
  details: StepDetails = {},
): Promise<Stored<'case'>> {
  const before = await writing.get('case', caseId);
  const proposalId = before?.body.proposal;
  const proposal = proposalId === undefined ? undefined : await writing.get('proposal', proposalId);
  const reason = details.reason?.trim() ?? '';
  if (stepDefinition(step).reason === 'needed' && reason === '') throw new RegisterError('reason-needed', { step });
  const consequence = CONSEQUENCES[step];
  // The state is checked first: an illegal step must not be told as a missing proposal.
  const stored = await writing.step(caseId, version, step, (body) =>
    withStep(details.change?.(body) ?? body, step, proposal?.body, { ...details, reason }, writing.now),
  );
  if (!consequence || !proposal) return stored;
  await writing.replace(
    'proposal',
    proposal.id,
    proposal.version,
    answered(proposal.body, consequence, reason, writing),
  );
  return stored;
}

function answered(
  body: ProposalBody,
  { status, by, answer }: Consequence,
  reason: string,
  { now }: Writing,
): ProposalBody {
  return { ...body, status, answers: [...body.answers, { by, answer, ...(reason === '' ? {} : { reason }), at: now }] };
}

/** What the step leaves in the body of the case. */
function withStep(
  body: CaseBody,
  step: StepId,
  proposal: ProposalBody | undefined,
  { reason = '', movedInOn }: StepDetails,
  at: string,
): CaseBody {
  if (step === 're-enter') return startedAgain(body);
  const status = CONSEQUENCES[step]?.status;
  if (status === undefined) return body;
  if (status === 'housed') return movedInOn === undefined ? body : { ...body, movedInOn };
  if (status === 'withdrawn') return withoutProposal(body);
  if (!proposal || !(status === 'declined-by-municipality' || status === 'declined-by-family')) return body;
  const decline: Decline = {
    by: status === 'declined-by-municipality' ? 'municipality' : 'family',
    municipality: proposal.municipality,
    ...(proposal.dwelling === undefined ? {} : { dwelling: proposal.dwelling }),
    reason,
    at,
  };
  return withoutPinTo(withoutProposal({ ...body, declines: [...body.declines, decline] }), decline);
}

function withoutProposal({ proposal: _over, ...body }: CaseBody): CaseBody {
  return body;
}

/** A pin to what was declined could never hold again; the planner decides anew. */
function withoutPinTo(body: CaseBody, { municipality, dwelling }: Decline): CaseBody {
  const { pinnedTo, bannedFrom } = body.planner;
  const gone = pinnedTo !== undefined && (pinnedTo === municipality || pinnedTo === dwelling);
  return gone ? { ...body, planner: { bannedFrom } } : body;
}

/** A family that comes back starts anew: the home and the shelter of before are behind it. */
function startedAgain(body: CaseBody): CaseBody {
  const { movedInOn: _moved, household, ...rest } = withoutProposal(body);
  const { shelter_id: _shelter, shelter_since: _since, ...facts } = household;
  return { ...rest, household: facts };
}
