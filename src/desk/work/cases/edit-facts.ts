/** Corrects or completes the facts of a case. */

import { ProblemList } from '../../../input/problem-list.ts';
import type { Actor } from '../../register/actor.ts';
import type { CaseBody, Row } from '../../register/bodies.ts';
import { countsInPlan, lastingState } from '../../register/case-life/states.ts';
import type { Stored } from '../../register/register.ts';
import type { Desk } from '../desk.ts';
import { openCase } from './access.ts';
import { checkedFacts, checkText } from './check-facts.ts';
import { editableFacts } from './editable.ts';
import { patched, refuseForeignFacts } from './patch-facts.ts';
import { checkReadyToPlan } from './readiness.ts';
import type { EditRequest } from './schemas.ts';

/** @throws InputError with everything wrong at once; StaleError when the case changed since; RegisterError `missing`. */
export async function editFacts(
  desk: Desk,
  actor: Actor,
  caseId: string,
  { version, reason, ...patch }: EditRequest,
): Promise<Stored<'case'>> {
  const year = desk.now().getUTCFullYear();
  await desk.register.read((reading) => openCase(reading, actor, caseId));
  const change = { actor, action: 'edit' as const, subject: caseId, ...(reason === undefined ? {} : { reason }) };
  return desk.register.change(change, async (writing) => {
    const { stored, part } = await openCase(writing, actor, caseId);
    // Who saw an older version learns that first: the mistakes may be those of somebody else.
    if (stored.version !== version) return writing.replace('case', caseId, version, stored.body);
    const problems = new ProblemList();
    refuseForeignFacts(patch, editableFacts(stored.body, part), problems);
    checkText(reason, 'reason', year, problems);
    const written = {
      assessment: patched(stored.body.assessment, patch.assessment),
      household: patched(stored.body.household, patch.household),
    };
    checkShelterFits(stored.body, written.household, problems);
    if (countsInPlan(stored.body)) checkReadyToPlan(written.household, problems);
    const facts = await checkedFacts(writing, caseId, written, year, problems);
    return writing.replace('case', caseId, version, { ...stored.body, ...facts });
  });
}

/** The state says whether the family is in a shelter, and the facts say in which: they must tell the same. */
function checkShelterFits(body: CaseBody, household: Row, problems: ProblemList): void {
  const now = lastingState(body);
  if (now === 'in-shelter' && household['shelter_id'] === undefined) {
    problems.error('needed-for-shelter', { column: 'shelter_id' });
  }
  if (now === 'waiting' && household['shelter_id'] !== body.household['shelter_id']) {
    problems.error('shelter-by-step', { column: 'shelter_id' });
  }
}
