/** Answers to proposals: of the municipality, of the family, the coordination point's withdrawal, and that the family moved in. */

import { InputError } from '../../../domain/problem.ts';
import { ProblemList } from '../../../input/problem-list.ts';
import type { Actor } from '../../register/actor.ts';
import { mayTake } from '../../register/case-life/part.ts';
import { type Reading, RegisterError, StaleError, type Stored } from '../../register/register.ts';
import { mayOpen, partOf } from '../cases/access.ts';
import type { Desk } from '../desk.ts';
import { todayAt } from '../today.ts';
import { allEvents } from './all-events.ts';
import { checkReason } from './check-reason.ts';
import type { AnswerRequest } from './proposal-schemas.ts';
import { takeStep } from './proposal-steps.ts';

/** @throws InputError; RegisterError `missing`, `illegal-step`, `reason-needed`; StaleError when the proposal changed since. */
export async function answerProposal(
  desk: Desk,
  actor: Actor,
  proposalId: string,
  { step, version, reason, movedInOn }: AnswerRequest,
): Promise<Stored<'proposal'>> {
  checkReason(desk, reason);
  if (movedInOn !== undefined && movedInOn > todayAt(desk)) refuseLater();
  const family = await desk.register.read(async (reading) => {
    const { proposal } = await openProposal(reading, actor, proposalId, step);
    return proposal.body.family;
  });
  const change = { actor, action: step, subject: family, ...(reason === undefined ? {} : { reason }) };
  return desk.register.change(change, async (writing) => {
    const { proposal, current } = await openProposal(writing, actor, proposalId, step);
    if (proposal.version !== version) throw await staleProposal(writing, proposal, version);
    await takeStep(writing, current.id, current.version, step, {
      ...(reason === undefined ? {} : { reason }),
      ...(step === 'house' ? { movedInOn: movedInOn ?? todayAt(desk) } : {}),
    });
    return (await writing.get('proposal', proposalId))!;
  });
}

function refuseLater(): never {
  const problems = new ProblemList();
  problems.error('moved-in-later', { column: 'movedInOn' });
  throw new InputError(problems.all);
}

/** The proposal with its case, for those who may answer it; for everybody else it is not there. */
async function openProposal(
  reading: Reading,
  actor: Actor,
  proposalId: string,
  step: AnswerRequest['step'],
): Promise<{ readonly proposal: Stored<'proposal'>; readonly current: Stored<'case'> }> {
  const proposal = await reading.get('proposal', proposalId);
  const current = proposal && (await reading.get('case', proposal.body.family));
  const part = current && partOf(actor, current.body, proposal.body);
  if (!part || !mayOpen(part) || !mayTake(step, actor.role, part)) {
    throw new RegisterError('missing', { kind: 'proposal', id: proposalId });
  }
  // A later proposal may be under way for the same family; this one has had its answer.
  if (current.body.proposal !== proposalId) {
    throw new RegisterError('illegal-step', { step, state: proposal.body.status });
  }
  return { proposal, current };
}

async function staleProposal(reading: Reading, current: Stored<'proposal'>, given: number): Promise<StaleError> {
  const record = { kind: 'proposal', id: current.id } as const;
  const events = await allEvents(reading, { record });
  const since = events.filter(({ changes }) =>
    changes.some(({ kind, id, version }) => kind === 'proposal' && id === current.id && version > given),
  );
  return new StaleError(record, given, current, since);
}
