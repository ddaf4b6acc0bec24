/** Proposals for those who may see them: all for a planner, those to the own municipality for its contact person. */

import type { Actor } from '../../register/actor.ts';
import type { CaseBody, Answer as GivenAnswer } from '../../register/bodies.ts';
import type { Reading, Stored } from '../../register/register.ts';
import { partOf } from '../cases/access.ts';
import { nextSteps } from '../cases/next-steps.ts';
import type { AnswerChoice, ProposalView } from './proposal-schemas.ts';
import { ANSWER_STEPS } from './proposal-schemas.ts';

export interface ProposalLine {
  readonly proposal: Stored<'proposal'>;
  /** The answers that this actor may record now. */
  readonly steps: readonly AnswerChoice[];
}

/** Newest first; at the same moment by id, which tells nothing. */
export async function listProposals(reading: Reading, actor: Actor): Promise<readonly ProposalLine[]> {
  const cases = new Map((await reading.list('case')).map((stored) => [stored.id, stored.body]));
  return (await reading.list('proposal'))
    .filter(({ body }) => actor.role === 'planner' || body.municipality === actor.municipality)
    .toSorted((one, other) => compare(other.body.sentAt, one.body.sentAt) || compare(one.id, other.id))
    .map((proposal) => ({ proposal, steps: answersOf(proposal, cases.get(proposal.body.family), actor) }));
}

/** One proposal, after something was done with it. The caller has made sure that the actor may see it. */
export async function proposalLine(
  reading: Reading,
  actor: Actor,
  proposal: Stored<'proposal'>,
): Promise<ProposalLine> {
  const current = await reading.get('case', proposal.body.family);
  return { proposal, steps: answersOf(proposal, current?.body, actor) };
}

function answersOf(proposal: Stored<'proposal'>, current: CaseBody | undefined, actor: Actor): readonly AnswerChoice[] {
  // A later proposal may be under way for the same family; this one has had its answer.
  if (current?.proposal !== proposal.id) return [];
  const now = nextSteps(current.state, actor, partOf(actor, current, proposal.body));
  return ANSWER_STEPS.flatMap((step) => {
    const choice = now.find((each) => each.step === step);
    return choice ? [{ step, reason: choice.reason }] : [];
  });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The plan it comes from is the coordination point's own business, and so is why it takes a proposal back. */
export function proposalView({ proposal: { id, version, body }, steps }: ProposalLine, actor: Actor): ProposalView {
  const hidesReason = ({ by }: GivenAnswer): boolean => by === 'planner' && actor.role !== 'planner';
  return {
    ...body,
    id,
    version,
    answers: body.answers.map((answer) => (hidesReason(answer) ? { ...answer, reason: undefined } : answer)),
    steps,
  };
}
