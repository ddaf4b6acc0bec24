/**
 * Steps of a case as people take them: each with what it needs and what it sets. Steps that concern a proposal take the proposal
 * along (`week/proposal-steps.ts`).
 */

import type { PlainDate } from '../../../domain/calendar.ts';
import type { Actor } from '../../register/actor.ts';
import type { CaseBody, Row, TestDecision } from '../../register/bodies.ts';
import { mayTake } from '../../register/case-life/part.ts';
import type { StepId } from '../../register/case-life/steps.ts';
import { RegisterError, type Stored, type Writing } from '../../register/register.ts';
import type { Desk } from '../desk.ts';
import { todayAt } from '../today.ts';
import { checkReason } from '../week/check-reason.ts';
import { takeStep } from '../week/proposal-steps.ts';
import { type OpenedCase, openCase } from './access.ts';
import { assessNow } from './assessment-view.ts';
import { checkedFacts } from './check-facts.ts';
import { patched } from './patch-facts.ts';
import { checkReadyToAssess, checkReadyToQualify, checkReadyToRefer, checkShelterEntryIsWhole } from './readiness.ts';
import type { StepRequest } from './schemas.ts';

/**
 * Takes a step. A referral of a family that was not assessed yet takes the assessment first, as a step of its own: the form asks for
 * both at once, and says all that is missing at once.
 *
 * @throws InputError, StaleError, or RegisterError `missing`, `illegal-step`, `not-your-step`, `reason-needed`.
 */
export async function takeCaseStep(
  desk: Desk,
  actor: Actor,
  caseId: string,
  request: StepRequest,
): Promise<Stored<'case'>> {
  const opened = await desk.register.read((reading) => openCase(reading, actor, caseId));
  const { state } = opened.stored.body;
  const assessesFirst = request.step === 'refer' && (state === 'reported' || state === 're-entered');
  if (!assessesFirst || opened.stored.version !== request.version) return takeOne(desk, actor, caseId, request);
  await desk.register.read((reading) => checkReadyToRefer(reading, caseId, opened.stored.body, desk));
  const { version } = await takeOne(desk, actor, caseId, { step: 'assess', version: request.version });
  return takeOne(desk, actor, caseId, { ...request, version });
}

async function takeOne(desk: Desk, actor: Actor, caseId: string, request: StepRequest): Promise<Stored<'case'>> {
  const { step, version, movedInOn } = request;
  const reason = request.reason?.trim() ?? '';
  checkReason(desk, reason);
  const told = reason === '' ? {} : { reason };
  return desk.register.change({ actor, action: step, subject: caseId, ...told }, async (writing) => {
    const opened = await openCase(writing, actor, caseId);
    checkMayTake(opened, actor, step);
    const change =
      opened.stored.version === version ? await whatItSets(desk, writing, opened.stored, request, reason) : undefined;
    return takeStep(writing, caseId, version, step, {
      ...told,
      ...(step === 'house' ? { movedInOn: movedInOn ?? todayAt(desk) } : {}),
      ...(change ? { change } : {}),
    });
  });
}

/** A step of somebody else's part of the case is told as what it is; the case itself may be seen. */
function checkMayTake({ part }: OpenedCase, actor: Actor, step: StepId): void {
  if (!mayTake(step, actor.role, part)) throw new RegisterError('not-your-step', { step });
}

/** What a step changes in the body beside the state; checks first that nothing is missing for it. */
async function whatItSets(
  desk: Desk,
  writing: Writing,
  { id, body }: Stored<'case'>,
  { step, shelter }: StepRequest,
  reason: string,
): Promise<((body: CaseBody) => CaseBody) | undefined> {
  const today = todayAt(desk);
  switch (step) {
    case 'assess':
      checkReadyToAssess(body);
      return undefined;
    case 'refer':
      await checkReadyToRefer(writing, id, body, desk);
      return withAssessment({ referred_on: today });
    case 'test':
      return body.assessment['tested_on'] === undefined ? withAssessment({ tested_on: today }) : undefined;
    case 'qualify':
      await checkReadyToQualify(writing, id, body, desk);
      return withDecision(await decisionOf(writing, id, body, step, reason, today));
    case 'disqualify':
      return withDecision(await decisionOf(writing, id, body, step, reason, today));
    case 'shelter': {
      const written = patched(body.household, shelterCells(shelter));
      checkShelterEntryIsWhole(written);
      const facts = { assessment: body.assessment, household: written };
      const { household } = await checkedFacts(writing, id, facts, desk.now().getUTCFullYear());
      return (before) => ({ ...before, household });
    }
    case 'wait':
      return (before) => ({ ...before, household: patched(before.household, shelterCells({ id: '', since: '' })) });
    case 're-enter':
      return (before) => startedAgain(before, today);
    default:
      return undefined;
  }
}

function shelterCells(shelter: StepRequest['shelter']): Row {
  return shelter === undefined ? {} : { shelter_id: shelter.id, shelter_since: shelter.since };
}

function withAssessment(cells: Row): (body: CaseBody) => CaseBody {
  return (body) => ({ ...body, assessment: patched(body.assessment, cells) });
}

function withDecision(decision: TestDecision): (body: CaseBody) => CaseBody {
  return (body) => ({ ...body, decision });
}

/** What a person decides, beside what the criteria say at this moment: deciding against them is possible, and stays visible. */
async function decisionOf(
  writing: Writing,
  id: string,
  body: CaseBody,
  step: 'qualify' | 'disqualify',
  reason: string,
  today: PlainDate,
): Promise<TestDecision> {
  const { assessment, scheme } = await assessNow(writing, id, body.assessment, today);
  return {
    decided: step === 'qualify' ? 'qualifies' : 'does-not-qualify',
    advice: assessment.verdict,
    notMet: assessment.criteria.filter(({ outcome }) => outcome === 'not-met').map(({ criterion }) => criterion.id),
    scheme: scheme.version,
    reason,
    at: writing.now,
  };
}

/** A family that comes back is assessed and asked for consent anew, and its clocks start again. */
function startedAgain({ decision: _before, ...body }: CaseBody, today: PlainDate): CaseBody {
  const anew = { self_sufficient_judged_on: '', self_sufficient: '', consent: '', referred_on: '', tested_on: '' };
  return { ...body, assessment: patched(body.assessment, { ...anew, reported_on: today }) };
}
