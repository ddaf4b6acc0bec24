/** Adding, changing and taking back what is on offer. */

import { InputError, type Problem } from '../../../domain/problem.ts';
import type { Actor } from '../../register/actor.ts';
import type { Row } from '../../register/bodies.ts';
import { RegisterError, type Stored, type Writing } from '../../register/register.ts';
import { checkedRow } from '../../register/rows/checked-row.ts';
import { recordIdOf } from '../../register/rows/row-kinds.ts';
import { OFFER_PROBLEMS } from '../../texts/offer-problems.ts';
import type { OfferKind } from '../common-schemas.ts';
import type { Desk } from '../desk.ts';
import { DeskError, missing } from '../desk-error.ts';
import { checkReason } from '../week/check-reason.ts';
import type { RecordChange } from '../week/drafts.ts';
import { nextDwellingId } from './offer-ids.ts';
import { associationOf, openOffer } from './offer-kinds.ts';
import { refuseWhileInUse } from './refuse-while-in-use.ts';
import type { AddRequest, EditRequest, RemoveRequest } from './schemas.ts';
import { newProblems } from './week-check.ts';

type Of<Request> = Request & { readonly kind: OfferKind; readonly id: string };

/** @throws InputError with everything wrong at once; RegisterError `exists`. */
export async function addOffer(
  desk: Desk,
  actor: Actor,
  { kind, row }: Omit<Of<AddRequest>, 'id'>,
): Promise<Stored<OfferKind>> {
  return desk.register.change({ actor, action: 'add' }, async (writing) => {
    const complete = checkedRow(kind, await asOwn(writing, actor, kind, row));
    const id = recordIdOf(kind, complete);
    if (await writing.get(kind, id)) throw new RegisterError('exists', { kind, id });
    await refuseProblems(writing, actor, { kind, id, after: complete });
    return writing.add(kind, id, complete);
  });
}

/** @throws InputError; StaleError when it changed since; DeskError while a family is proposed to an association's home. */
export async function editOffer(desk: Desk, actor: Actor, request: Of<EditRequest>): Promise<Stored<OfferKind>> {
  const { kind, id, version, reason } = request;
  checkReason(desk, reason);
  const change = { actor, action: 'edit' as const, ...(reason ? { reason } : {}) };
  return desk.register.change(change, async (writing) => {
    const before = openOffer(actor, kind, await writing.get(kind, id));
    // Who saw an older version learns that first: the mistakes may be those of somebody else.
    if (before.version !== version) return writing.replace(kind, id, version, before.body);
    if (actor.role !== 'planner') await refuseWhileInUse(writing, actor, kind, before);
    const own = actor.role === 'planner' ? {} : { association: associationOf(actor) };
    const after = checkedRow(kind, { ...before.body, ...request.row, ...own });
    if (recordIdOf(kind, after) !== id) throw new DeskError('conflict', OFFER_PROBLEMS.renamed, { id });
    await refuseProblems(writing, actor, { kind, id, before, after });
    return writing.replace(kind, id, version, after);
  });
}

/** @throws DeskError while it is in use; StaleError; RegisterError `reason-needed`. */
export async function removeOffer(desk: Desk, actor: Actor, request: Of<RemoveRequest>): Promise<void> {
  const { kind, id, version } = request;
  const reason = request.reason.trim();
  if (reason === '') throw new RegisterError('reason-needed');
  checkReason(desk, reason);
  await desk.register.change({ actor, action: 'remove', reason }, async (writing) => {
    const before = openOffer(actor, kind, await writing.get(kind, id));
    if (before.version !== version) return writing.remove(kind, id, version);
    await refuseWhileInUse(writing, actor, kind, before);
    await refuseProblems(writing, actor, { kind, id, before });
    return writing.remove(kind, id, version);
  });
}

/** What an association enters is its own, whatever it sends, and gets an id of its own. */
async function asOwn(writing: Writing, actor: Actor, kind: OfferKind, row: Row): Promise<Row> {
  if (actor.role === 'planner') return row;
  if (kind !== 'dwelling') throw missing();
  const association = associationOf(actor);
  return { ...row, association, dwelling_id: await nextDwellingId(writing, association) };
}

async function refuseProblems(writing: Writing, actor: Actor, change: RecordChange<OfferKind>): Promise<void> {
  const problems = await newProblems(writing, [change as RecordChange]);
  if (problems.length === 0) return;
  const said = problems.map(({ source: _, ...problem }): Problem => problem);
  if (actor.role === 'planner') throw new InputError(said);
  // What it breaks elsewhere in the week is not for its owner to know.
  const own = said.filter(({ params }) => params['id'] === undefined || params['id'] === change.id);
  if (own.length === 0) throw new DeskError('conflict', OFFER_PROBLEMS.inTheWay);
  throw new InputError(own);
}
