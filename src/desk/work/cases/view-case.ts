import type { Actor } from '../../register/actor.ts';
import type { CaseBody } from '../../register/bodies.ts';
import { type Reading, RegisterError, type Stored } from '../../register/register.ts';
import type { Desk } from '../desk.ts';
import { todayAt } from '../today.ts';
import { type OpenedCase, openCase, type Part, seesAssessment } from './access.ts';
import { capWeeksOf } from './cap-weeks.ts';
import { chainClocks, daysInState, overdueOf, shelterClock } from './case-clocks.ts';
import { editableFacts } from './editable.ts';
import { nextSteps } from './next-steps.ts';
import { noteOpening } from './note-opening.ts';
import type { CaseView } from './schemas.ts';
import { schemeInForce } from './scheme.ts';

/** What a municipality must know to receive a family: who comes, what home it needs, and where it stays until then. */
const TO_RECEIVE: readonly string[] = [
  'adults',
  'child_ages',
  'children',
  'child_sexes',
  'bedrooms_needed',
  'accessible',
  'max_rent',
  'sectors',
  'shelter_id',
  'shelter_since',
];

/** @throws RegisterError `missing`, also for a case that is none of the actor's business. */
export async function viewCase(desk: Desk, actor: Actor, caseId: string): Promise<CaseView> {
  const view = await desk.register.read(async (reading) =>
    viewOf(reading, desk, actor, await openCase(reading, actor, caseId)),
  );
  await noteOpening(desk, actor, caseId);
  return view;
}

/**
 * The view of a case that was just changed by the same actor; undefined when the change ended the actor's part in it, as when a
 * municipality declines.
 */
export async function viewAfter(desk: Desk, actor: Actor, { id }: Stored<'case'>): Promise<CaseView | undefined> {
  return desk.register.read(async (reading) => {
    const opened = await openCase(reading, actor, id).catch((error: unknown) => {
      if (error instanceof RegisterError && error.kind === 'missing') return undefined;
      throw error;
    });
    return opened && viewOf(reading, desk, actor, opened);
  });
}

async function viewOf(
  reading: Reading,
  desk: Desk,
  actor: Actor,
  { stored, part, proposal }: OpenedCase,
): Promise<CaseView> {
  const { id, version, body } = stored;
  const today = todayAt(desk);
  const shelter = shelterClock(body, today, await capWeeksOf(reading));
  const chain = seesAssessment(part) ? chainClocks(id, body, await schemeInForce(reading), today) : [];
  return {
    id,
    version,
    state: body.state,
    since: body.since,
    stateBefore: body.stateBefore,
    referring: body.referring,
    part,
    ...contentsOf(body, part),
    proposal: proposal && { ...proposal.body, id: proposal.id, version: proposal.version },
    movedInOn: body.movedInOn,
    shelter,
    days: daysInState(body, today),
    overdue: overdueOf(chain, shelter),
    steps: nextSteps(body.state, actor, part),
    editable: editableFacts(body, part),
  };
}

function contentsOf(
  body: CaseBody,
  part: Part,
): Pick<CaseView, 'assessment' | 'household' | 'declines' | 'planner' | 'decision'> {
  if (!seesAssessment(part)) {
    const cells = Object.entries(body.household).filter(([column]) => TO_RECEIVE.includes(column));
    return { household: Object.fromEntries(cells), declines: [] };
  }
  return {
    assessment: body.assessment,
    household: body.household,
    declines: body.declines,
    planner: part.coordination ? body.planner : undefined,
    decision: body.decision,
  };
}
