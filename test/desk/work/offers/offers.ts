/** What the tests of offers start from: the example week, and one whose plan was sent to municipalities. */

import type { Actor } from '../../../../src/desk/register/actor.ts';
import type { ProposalBody } from '../../../../src/desk/register/bodies.ts';
import type { Stored } from '../../../../src/desk/register/register.ts';
import type { OfferKind } from '../../../../src/desk/work/common-schemas.ts';
import type { Desk } from '../../../../src/desk/work/desk.ts';
import { offersView } from '../../../../src/desk/work/offers/list-offers.ts';
import type { OfferLine } from '../../../../src/desk/work/offers/schemas.ts';
import { previewDrafts } from '../../../../src/desk/work/week/preview.ts';
import { savePlan } from '../../../../src/desk/work/week/save-plan.ts';
import { sendProposals } from '../../../../src/desk/work/week/send-proposals.ts';
import { InputError } from '../../../../src/domain/problem.ts';
import { PLANNER } from '../../register/registers.ts';

export const ownerOf = (association: string): Actor => ({
  id: `owner-${association}`,
  role: 'association',
  association,
});
export const OWNER_A = ownerOf('Fictieve corporatie A');
export const OWNER_B = ownerOf('Fictieve corporatie B');

export async function offer(desk: Desk, kind: OfferKind, id: string, actor = PLANNER): Promise<OfferLine> {
  const { offers } = await offersView(desk, actor);
  const found = offers[kind].find((line) => line.id === id);
  if (!found) throw new Error(`no ${kind} ${id}`);
  return found;
}

/** Plans the week, saves it and sends all proposals. */
export async function sendAll(desk: Desk): Promise<readonly Stored<'proposal'>[]> {
  const preview = await previewDrafts(desk, PLANNER, []);
  if (preview.kind !== 'plan') throw new Error(JSON.stringify(preview));
  const { id } = await savePlan(desk, PLANNER, { drafts: [], basis: preview.basis });
  return sendProposals(desk, PLANNER, { plan: id });
}

export function withDwelling(sent: readonly Stored<'proposal'>[]): ProposalBody & { readonly dwelling: string } {
  const found = sent.find(({ body }) => body.dwelling !== undefined);
  if (!found) throw new Error('no proposal with a listed home');
  return found.body as ProposalBody & { readonly dwelling: string };
}

/** The problems that something was refused with. */
export async function problemsOf(work: Promise<unknown>): Promise<InputError['problems']> {
  try {
    await work;
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  throw new Error('nothing was refused');
}
