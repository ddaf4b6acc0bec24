/** A report: the first thing that is known of a family, which may be very little. The rest follows in steps. */

import type { MunicipalityId } from '../../../domain/planning-week.ts';
import { InputError } from '../../../domain/problem.ts';
import { ProblemList } from '../../../input/problem-list.ts';
import type { Actor } from '../../register/actor.ts';
import type { CaseBody } from '../../register/bodies.ts';
import { RegisterError, type Stored } from '../../register/register.ts';
import type { Desk } from '../desk.ts';
import { todayAt } from '../today.ts';
import { checkOwnId, nextCaseId } from './case-ids.ts';
import { checkedFacts, checkMunicipality } from './check-facts.ts';
import { editableFacts } from './editable.ts';
import { filledCells, refuseForeignFacts } from './patch-facts.ts';
import type { ReportRequest } from './schemas.ts';

/** Others may take the id that was free a moment ago. */
const ATTEMPTS = 5;

/** @throws InputError with everything wrong at once. */
export async function reportFamily(desk: Desk, actor: Actor, request: ReportRequest): Promise<Stored<'case'>> {
  const referring = referringOf(actor, request);
  const body = newCase(desk, referring ?? null, request);
  const refused = (): ProblemList => refusals(actor, request, body);
  for (let attempt = 1; ; attempt += 1) {
    const id = request.id ?? (await desk.register.read((reading) => nextCaseId(reading, actor)));
    try {
      return await addCase(desk, actor, id, body, refused());
    } catch (error) {
      if (!(error instanceof RegisterError) || error.kind !== 'exists') throw error;
      if (request.id !== undefined) throw taken(request.id);
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

/** What is wrong with the report itself, before its facts are looked at. */
function refusals(actor: Actor, request: ReportRequest, { referring, state }: CaseBody): ProblemList {
  const problems = new ProblemList();
  if (referring === null) problems.error('referring-needed', { column: 'referring' });
  if (request.id !== undefined) checkOwnId(actor, request.id, referring ?? undefined, problems);
  const part = { coordination: actor.role === 'planner', referring: true, receiving: false };
  refuseForeignFacts(request, editableFacts({ state }, part), problems);
  return problems;
}

async function addCase(
  desk: Desk,
  actor: Actor,
  id: string,
  body: CaseBody,
  problems: ProblemList,
): Promise<Stored<'case'>> {
  return desk.register.change({ actor, action: 'report', subject: id }, async (writing) => {
    if (body.referring !== null) await checkMunicipality(writing, body.referring, 'referring', problems);
    const facts = await checkedFacts(writing, id, body, desk.now().getUTCFullYear(), problems);
    return writing.add('case', id, { ...body, ...facts });
  });
}

function newCase(
  desk: Desk,
  referring: MunicipalityId | null,
  { assessment = {}, household = {} }: ReportRequest,
): CaseBody {
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

/** Undefined when the report does not say, or names another municipality than the contact person's own. */
function referringOf(actor: Actor, { referring }: ReportRequest): MunicipalityId | undefined {
  const own = actor.role === 'municipality' ? actor.municipality : referring;
  return referring === undefined || referring === own ? own : undefined;
}

function taken(id: string): InputError {
  const problems = new ProblemList();
  problems.error('case-id-taken', { column: 'id', value: id });
  return new InputError(problems.all);
}
