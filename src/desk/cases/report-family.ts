/** A report: the first thing that is known of a family, which may be very little. The rest follows in steps. */
import type { MunicipalityId } from '../../domain/planning-week.ts';
import { InputError } from '../../domain/problem.ts';
import { ProblemList } from '../../input/problem-list.ts';
import type { Actor } from '../../register/actor.ts';
import type { CaseBody, Row } from '../../register/bodies.ts';
import { RegisterError, type Stored } from '../../register/register.ts';
import type { Desk } from '../desk.ts';
import { todayAt } from '../today.ts';
import { checkOwnId, nextCaseId } from './case-ids.ts';
import { checkedFacts } from './check-facts.ts';
import { editableFacts } from './editable.ts';
import { filledCells, refuseForeignFacts } from './patch-facts.ts';

export interface ReportRequest {
  /** Chosen by the coordination point; otherwise the next free one. */
  readonly id?: string;
  /** A contact person reports for the own municipality. */
  readonly referring?: MunicipalityId;
  readonly assessment?: Row;
  readonly household?: Row;
}

/** Others may take the id that was free a moment ago. */
const ATTEMPTS = 5;

/** @throws InputError with everything wrong at once. */
export async function reportFamily(desk: Desk, actor: Actor, request: ReportRequest): Promise<Stored<'case'>> {
  const referring = referringOf(actor, request);
  const body = newCase(desk, referring, request);
  const part = { coordination: actor.role === 'planner', referring: true, receiving: false };
  refuseForeignFacts(request, editableFacts(body, part));
  if (request.id !== undefined) checkOwnId(actor, request.id, referring);
  for (let attempt = 1; ; attempt += 1) {
    const id = request.id ?? (await desk.register.read((reading) => nextCaseId(reading, actor)));
    try {
      return await addCase(desk, actor, id, body);
    } catch (error) {
      if (!(error instanceof RegisterError) || error.kind !== 'exists') throw error;
      if (request.id !== undefined) throw taken(request.id);
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

async function addCase(desk: Desk, actor: Actor, id: string, body: CaseBody): Promise<Stored<'case'>> {
  return desk.register.change({ actor, action: 'report', subject: id }, async (writing) => {
    const facts = await checkedFacts(writing, id, body, desk.now().getUTCFullYear());
    return writing.add('case', id, { ...body, ...facts });
  });
}

function newCase(desk: Desk, referring: MunicipalityId, { assessment = {}, household = {} }: ReportRequest): CaseBody {
  return {
    state: 'reported',
    since: desk.now().toISOString(),
    referring,
    assessment: { reported_on: todayAt(desk), ...filledCells(assessment) },
    household: filledCells(household),
    declines: [],
    planner: { bannedFrom: [] },
  };
}

function referringOf(actor: Actor, { referring }: ReportRequest): MunicipalityId {
  const own = actor.role === 'municipality' ? actor.municipality : referring;
  if (own !== undefined && own !== '' && (referring === undefined || referring === own)) return own;
  const problems = new ProblemList();
  problems.error('referring-needed', { column: 'referring' });
  throw new InputError(problems.all);
}

function taken(id: string): InputError {
  const problems = new ProblemList();
  problems.error('case-id-taken', { column: 'id', value: id });
  return new InputError(problems.all);
}
