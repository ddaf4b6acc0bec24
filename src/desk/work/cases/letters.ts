/** The letters that can be written to a family now, with the facts of that family alone. */

import type { MunicipalityId } from '../../../domain/planning-week.ts';
import type { Reason, WhyNotThere } from '../../../domain/reason.ts';
import type { Language } from '../../../domain/text.ts';
import { isWhyHere } from '../../../report/told-reasons.ts';
import { type Letter, letterOf } from '../../letters/letter.ts';
import type { EveryLetter, LetterFacts } from '../../letters/letter-facts.ts';
import type { Actor } from '../../register/actor.ts';
import type { CaseBody, Decline, ProposalBody } from '../../register/bodies.ts';
import { type Reading, RegisterError } from '../../register/register.ts';
import { LETTER_KINDS, type LetterKind } from '../../texts/letter.ts';
import type { Desk } from '../desk.ts';
import { dutchDateOf, todayAt } from '../today.ts';
import { planIn } from '../week/saved-plans.ts';
import { type OpenedCase, openAssessedCase } from './access.ts';
import { listIn } from './facts.ts';
import { namesIn } from './names-in-register.ts';
import { noteOpening } from './note-opening.ts';
import { schemeInForce } from './scheme.ts';

export interface LettersOfCase {
  /** The letter that belongs to where the case stands now. */
  readonly suggested?: LetterKind;
  readonly letters: readonly Letter[];
}

/** Every letter for which the case has the facts. Opening it is noted. @throws RegisterError `missing` */
export async function lettersOf(desk: Desk, actor: Actor, caseId: string, language: Language): Promise<LettersOfCase> {
  const { facts, suggested } = await desk.register.read(async (reading) => {
    const opened = await openAssessedCase(reading, actor, caseId);
    return { facts: await factsOf(reading, desk, opened), suggested: suggestedFor(opened.stored.body) };
  });
  await noteOpening(desk, actor, caseId);
  const letters = facts.map((each) => letterOf(each, language));
  const fits = letters.some(({ kind }) => kind === suggested);
  return { ...(fits && suggested ? { suggested } : {}), letters };
}

/** One letter. @throws RegisterError `missing` when the case has not come to it. */
export async function letterTo(
  desk: Desk,
  actor: Actor,
  caseId: string,
  kind: LetterKind,
  language: Language,
): Promise<Letter> {
  const { letters } = await lettersOf(desk, actor, caseId, language);
  const letter = letters.find((each) => each.kind === kind);
  if (!letter) throw new RegisterError('missing', { kind: 'letter', id: kind });
  return letter;
}

function suggestedFor({ state, decision }: CaseBody): LetterKind | undefined {
  switch (state) {
    case 'does-not-qualify':
    case 'declined-by-municipality':
    case 'housed':
      return state;
    case 'objection-pending':
      return 'objection-received';
    case 'proposed':
    case 'accepted-by-municipality':
    case 'accepted-by-family':
      return 'proposal';
    default:
      return decision?.decided === 'qualifies' ? 'qualifies' : undefined;
  }
}

async function factsOf(reading: Reading, desk: Desk, { stored, proposal }: OpenedCase): Promise<LetterFacts[]> {
  const { id: family, body } = stored;
  const every: EveryLetter = { family, date: todayAt(desk), names: await namesIn(reading) };
  const facts = [
    await decisionFacts(reading, body, every),
    proposal && (await proposalFacts(reading, proposal.body, listIn(body.household['preferences']), every)),
    declineFacts(body, every),
    housedFacts(body, proposal?.body, every),
    objectionFacts(body, every),
  ].filter((each) => each !== undefined);
  return facts.sort((one, other) => LETTER_KINDS.indexOf(one.kind) - LETTER_KINDS.indexOf(other.kind));
}

async function decisionFacts(
  reading: Reading,
  { decision, referring, household }: CaseBody,
  every: EveryLetter,
): Promise<LetterFacts | undefined> {
  if (!decision) return undefined;
  const { decided, reason, notMet } = decision;
  if (decided === 'qualifies') return { ...every, kind: decided, referring, reason, inShelter: isSheltered(household) };
  const { criteria } = await schemeInForce(reading);
  const conditions = criteria.filter(({ id }) => notMet.includes(id)).map(({ id, text }) => ({ id, text }));
  return { ...every, kind: decided, referring, reason, notMet: conditions };
}

async function proposalFacts(
  reading: Reading,
  { status, plan, family, ...home }: ProposalBody,
  wishes: readonly MunicipalityId[],
  every: EveryLetter,
): Promise<LetterFacts | undefined> {
  const stored = await reading.get('plan', plan);
  const reasons = stored ? reasonsFor(stored.body, family) : [];
  const dwelling = home.dwelling === undefined ? undefined : await reading.get('dwelling', home.dwelling);
  const bedrooms = Number(dwelling?.body['bedrooms'] ?? home.bedrooms);
  return {
    ...every,
    kind: 'proposal',
    home: { ...home, ...(Number.isInteger(bedrooms) ? { bedrooms } : {}) },
    accepted: status !== 'sent',
    here: reasons.filter(isWhyHere),
    notThere: aboutWishes(reasons, wishes, home.municipality),
  };
}

function reasonsFor(plan: { readonly plan: string }, family: string): readonly Reason[] {
  return planIn(plan).placements.find((placement) => placement.family === family)?.reasons ?? [];
}

/** Why not where the family would like to go: the first reason for each of its wishes. */
function aboutWishes(
  reasons: readonly Reason[],
  wishes: readonly MunicipalityId[],
  chosen: MunicipalityId,
): readonly WhyNotThere[] {
  const notThere = reasons.filter((reason): reason is WhyNotThere => !isWhyHere(reason) && 'municipality' in reason);
  return wishes
    .filter((wish) => wish !== chosen)
    .flatMap((wish) => notThere.find(({ municipality }) => municipality === wish) ?? []);
}

function declineFacts({ declines, household }: CaseBody, every: EveryLetter): LetterFacts | undefined {
  const last = declines.findLast((decline: Decline) => decline.by === 'municipality');
  if (!last) return undefined;
  const { municipality, reason, at } = last;
  const inShelter = isSheltered(household);
  return { ...every, kind: 'declined-by-municipality', municipality, reason, on: dutchDateOf(at), inShelter };
}

function housedFacts(
  { state, movedInOn }: CaseBody,
  proposal: ProposalBody | undefined,
  every: EveryLetter,
): LetterFacts | undefined {
  if (state !== 'housed' || movedInOn === undefined || !proposal) return undefined;
  return { ...every, kind: 'housed', municipality: proposal.municipality, movedInOn };
}

function objectionFacts({ state, since }: CaseBody, every: EveryLetter): LetterFacts | undefined {
  if (state !== 'objection-pending') return undefined;
  return { ...every, kind: 'objection-received', on: dutchDateOf(since) };
}

function isSheltered(household: CaseBody['household']): boolean {
  return (household['shelter_id'] ?? '') !== '';
}
