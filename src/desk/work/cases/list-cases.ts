/** The cases that an actor may see, those with an overdue clock first. */

import type { PlainDate } from '../../../domain/calendar.ts';
import type { Scheme } from '../../../eligibility/scheme.ts';
import type { Actor } from '../../register/actor.ts';
import type { ProposalBody } from '../../register/bodies.ts';
import { type CaseState, CLOSED, isOneOf } from '../../register/case-life/states.ts';
import type { Reading, Stored } from '../../register/register.ts';
import type { Desk } from '../desk.ts';
import { todayAt } from '../today.ts';
import { mayOpen, type Part, partOf, seesAssessment } from './access.ts';
import { capWeeksOf } from './cap-weeks.ts';
import { chainClocks, daysInState, overdueOf, shelterClock } from './case-clocks.ts';
import { personsIn } from './facts.ts';
import type { CaseLine } from './schemas.ts';
import { schemeInForce } from './scheme.ts';

export interface CaseFilter {
  /** Cases in one of these states; all when empty or absent. */
  readonly states?: readonly CaseState[];
  /** Leaves out the cases with which nothing is to be done. */
  readonly open?: boolean;
}

export async function listCases(desk: Desk, actor: Actor, filter: CaseFilter = {}): Promise<readonly CaseLine[]> {
  const today = todayAt(desk);
  return desk.register.read(async (reading) => {
    const context = await contextOf(reading, today);
    const cases = (await reading.list('case')).filter(({ body }) => isAskedFor(body.state, filter));
    return cases
      .map((stored) => ({ stored, proposal: context.proposals.get(stored.body.proposal ?? '') }))
      .map(({ stored, proposal }) => ({ stored, proposal, part: partOf(actor, stored.body, proposal) }))
      .filter(({ part }) => mayOpen(part))
      .map(({ stored, proposal, part }) => lineOf(stored, proposal, part, context))
      .sort(mostUrgentFirst);
  });
}

interface Context {
  readonly proposals: ReadonlyMap<string, ProposalBody>;
  readonly scheme: Scheme;
  readonly today: PlainDate;
  readonly capWeeks: number;
}

async function contextOf(reading: Reading, today: PlainDate): Promise<Context> {
  const proposals = new Map((await reading.list('proposal')).map(({ id, body }) => [id, body]));
  return { proposals, scheme: await schemeInForce(reading), today, capWeeks: await capWeeksOf(reading) };
}

function isAskedFor(state: CaseState, { states = [], open = false }: CaseFilter): boolean {
  return (states.length === 0 || states.includes(state)) && !(open && isOneOf(CLOSED, state));
}

function lineOf(
  { id, version, body }: Stored<'case'>,
  proposal: ProposalBody | undefined,
  part: Part,
  { scheme, today, capWeeks }: Context,
): CaseLine {
  const shelter = shelterClock(body, today, capWeeks);
  const chain = seesAssessment(part) ? chainClocks(id, body, scheme, today) : [];
  return {
    id,
    version,
    state: body.state,
    since: body.since,
    referring: body.referring,
    ...personsIn(body.household),
    days: daysInState(body, today),
    overdue: overdueOf(chain, shelter),
    municipality: proposal?.municipality,
    weeksInShelter: shelter?.weeks,
  };
}

function mostUrgentFirst(one: CaseLine, other: CaseLine): number {
  const late = ({ overdue }: CaseLine): number => Math.max(0, ...overdue.map(({ daysLate }) => daysLate));
  return late(other) - late(one) || other.days - one.days || (one.id < other.id ? -1 : 1);
}
