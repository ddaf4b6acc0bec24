/** A case as one actor may see it, with what that actor may do next. Opening it is noted before it is shown. */
import type { IsoWeek, PlainDate } from '../../../domain/calendar.ts';
import type { Supply } from '../../../domain/plan.ts';
import type { DwellingId, MunicipalityId, ShelterId } from '../../../domain/planning-week.ts';
import type { Actor } from '../../register/actor.ts';
import type {
  Answer,
  CaseBody,
  Decline,
  Moment,
  PlannerWord,
  ProposalBody,
  ProposalStatus,
  Row,
  TestDecision,
} from '../../register/bodies.ts';
import type { CaseState } from '../../register/case-life/states.ts';
import { type Reading, RegisterError, type Stored } from '../../register/register.ts';
import type { Desk } from '../desk.ts';
import { todayAt } from '../today.ts';
import { type OpenedCase, openCase, type Part, seesAssessment } from './access.ts';
import { capWeeksOf } from './cap-weeks.ts';
import { chainClocks, daysInState, overdueOf, type ShelterClock, shelterClock } from './case-clocks.ts';
import { type Editable, editableFacts } from './editable.ts';
import type { CaseLine } from './list-cases.ts';
import { type NextStep, nextSteps } from './next-steps.ts';
import { noteOpening } from './note-opening.ts';
import { schemeInForce } from './scheme.ts';

export interface ProposalOfCase {
  readonly id: string;
  readonly version: number;
  readonly status: ProposalStatus;
  readonly sentAt: Moment;
  readonly municipality: MunicipalityId;
  readonly supply: Supply;
  readonly dwelling?: DwellingId;
  readonly moveInWeek: IsoWeek;
  readonly shelter?: ShelterId;
  readonly weeksInShelter: number;
  readonly answers: readonly Answer[];
}

export interface CaseView {
  readonly id: string;
  readonly version: number;
  readonly state: CaseState;
  readonly since: Moment;
  readonly stateBefore?: CaseState;
  readonly referring: MunicipalityId | null;
  readonly part: Part;
  /** Only for those who assess. */
  readonly assessment?: Row;
  readonly household: Row;
  /** Those who were asked before; a receiving municipality sees none. */
  readonly declines: readonly Decline[];
  /** Only for the coordination point. */
  readonly planner?: PlannerWord;
  /** Only for those who assess. */
  readonly decision?: TestDecision;
  readonly proposal?: ProposalOfCase;
  readonly movedInOn?: PlainDate;
  readonly shelter?: ShelterClock;
  /** Days in this state. */
  readonly days: number;
  readonly overdue: CaseLine['overdue'];
  readonly steps: readonly NextStep[];
  readonly editable: Editable;
}

/** What a step left of a case for whoever took it; null when the case is done for that actor. */
export interface CaseAfterStepView {
  readonly case: CaseView | null;
}

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
    ...(body.stateBefore ? { stateBefore: body.stateBefore } : {}),
    referring: body.referring,
    part,
    ...contentsOf(body, part),
    ...(proposal ? { proposal: proposalOf(proposal) } : {}),
    ...(body.movedInOn === undefined ? {} : { movedInOn: body.movedInOn }),
    ...(shelter ? { shelter } : {}),
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
    ...(part.coordination ? { planner: body.planner } : {}),
    ...(body.decision ? { decision: body.decision } : {}),
  };
}

function proposalOf({ id, version, body }: Stored<'proposal'>): ProposalOfCase {
  const { family: _family, plan: _plan, pool: _pool, bedrooms: _bedrooms, persons: _p, children: _c, ...shown } = body;
  return { id, version, ...(shown satisfies Partial<ProposalBody>) };
}
