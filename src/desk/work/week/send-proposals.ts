/** Sending the proposals of the saved plan: each family of it goes to the municipality that is to answer, all in one change. */

import { createHash } from 'node:crypto';
import type { Placement, Plan } from '../../../domain/plan.ts';
import type { FamilyId } from '../../../domain/planning-week.ts';
import type { Actor } from '../../register/actor.ts';
import type { CaseBody, ProposalBody, Row } from '../../register/bodies.ts';
import { isOneOf, NEEDS_HOME } from '../../register/case-life/states.ts';
import { type Reading, RegisterError, type Stored, type Writing } from '../../register/register.ts';
import { WEEK_PROBLEMS } from '../../texts/week-problems.ts';
import type { Desk } from '../desk.ts';
import { DeskError } from '../desk-error.ts';
import { householdOf } from './household-row.ts';
import type { SendRequest } from './proposal-schemas.ts';
import { latestPlan, planIn } from './saved-plans.ts';
import type { Sendable } from './schemas.ts';
import { currentWeekOf } from './week-settings.ts';

/**
 * @throws DeskError when the plan is not the last one of the week, or a family of it can no longer be proposed; RegisterError
 * `missing` when the plan is not there.
 */
export async function sendProposals(
  desk: Desk,
  actor: Actor,
  { plan: planId, families }: SendRequest,
): Promise<readonly Stored<'proposal'>[]> {
  return desk.register.change({ actor, action: 'send-proposals' }, async (writing) => {
    const stored = await writing.get('plan', planId);
    if (!stored) throw new RegisterError('missing', { kind: 'plan', id: planId });
    const last = await latestPlan(writing, await currentWeekOf(writing));
    if (last?.id !== planId) throw new DeskError('conflict', WEEK_PROBLEMS['not-last-plan']);
    const plan = planIn(stored.body);
    const sendable = await sendableIn(writing, plan);
    const chosen = chosenPlacements(plan, sendable, families);
    const sent: Stored<'proposal'>[] = [];
    for (const placement of chosen) sent.push(await send(writing, planId, placement));
    return sent;
  });
}

function chosenPlacements(
  plan: Plan,
  sendable: ReadonlyMap<FamilyId, Sendable>,
  asked: readonly FamilyId[] | undefined,
): readonly Placement[] {
  const families = asked ?? [...sendable].filter(([, state]) => state === 'ready').map(([family]) => family);
  const refused = families.filter((family) => !['ready', 'expected'].includes(sendable.get(family) ?? ''));
  if (refused.length > 0) {
    throw new DeskError('conflict', WEEK_PROBLEMS['not-sendable'], { families: refused.join(', ') });
  }
  return plan.placements.filter(({ family }) => families.includes(family));
}

/** Per family of the plan, against the register as it is now. */
export async function sendableIn(reading: Reading, plan: Plan): Promise<ReadonlyMap<FamilyId, Sendable>> {
  const cases = new Map((await reading.list('case')).map(({ id, body }) => [id, body]));
  const dwellings = new Map((await reading.list('dwelling')).map(({ id, body }) => [id, body]));
  return new Map(
    plan.placements.map((placement) => [
      placement.family,
      sendableOf(placement, cases.get(placement.family), dwellings),
    ]),
  );
}

function sendableOf(
  { status, municipality, dwelling, supply }: Placement,
  body: CaseBody | undefined,
  dwellings: ReadonlyMap<string, Row>,
): Sendable {
  if (!body || !isOneOf(NEEDS_HOME, body.state)) return 'not-waiting';
  if (status === 'unplaced' || municipality === undefined) return 'no-home';
  const places = [municipality, ...(dwelling === undefined ? [] : [dwelling])];
  const { pinnedTo, bannedFrom } = body.planner;
  const declined = body.declines.some(
    (decline) =>
      (decline.by === 'municipality' && decline.municipality === municipality) ||
      (decline.dwelling === dwelling && dwelling !== undefined),
  );
  const fallenAway =
    declined ||
    (dwelling !== undefined && dwellings.get(dwelling)?.['municipality'] !== municipality) ||
    bannedFrom.some((place) => places.includes(place)) ||
    (pinnedTo !== undefined && !places.includes(pinnedTo));
  if (fallenAway) return 'outdated';
  return supply === 'expected' ? 'expected' : 'ready';
}

async function send(writing: Writing, plan: string, placement: Placement): Promise<Stored<'proposal'>> {
  const current = await writing.get('case', placement.family);
  if (!current) throw new RegisterError('missing', { kind: 'case', id: placement.family });
  const id = proposalId(plan, placement.family, writing.now);
  const proposal = await writing.add('proposal', id, bodyOf(writing.now, plan, placement, current.body));
  await writing.step(current.id, current.version, 'propose', (body) => ({ ...body, proposal: id }));
  return proposal;
}

/** Tells nothing of how many proposals there are, to whom, or in which order. */
function proposalId(plan: string, family: FamilyId, at: string): string {
  return `P-${createHash('sha256')
    .update(JSON.stringify([plan, family, at]))
    .digest('hex')
    .slice(0, 12)}`;
}

function bodyOf(at: string, plan: string, placement: Placement, { household }: CaseBody): ProposalBody {
  const { family, municipality, supply, dwelling, pool, bedrooms, moveInWeek, stays, weeksInShelter } = placement;
  const shelter = stays.at(-1)?.shelter;
  const { adults, children } = householdOf(household);
  return {
    family,
    plan,
    status: 'sent',
    sentAt: at,
    // Only placements with a home are sent, and those have all three.
    municipality: municipality!,
    supply: supply!,
    ...(dwelling === undefined ? {} : { dwelling }),
    ...(pool === undefined ? {} : { pool }),
    ...(bedrooms === undefined ? {} : { bedrooms }),
    moveInWeek: moveInWeek!,
    ...(shelter === undefined ? {} : { shelter }),
    persons: adults + children,
    children,
    weeksInShelter,
    answers: [],
  };
}
