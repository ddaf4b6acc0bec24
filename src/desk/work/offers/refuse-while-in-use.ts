/** Nothing that a family counts on is taken away without a word: first the proposal, the pin or the shelter, then the offer. */

import type { Actor } from '../../register/actor.ts';
import type { Reading, Stored } from '../../register/register.ts';
import { OFFER_PROBLEMS } from '../../texts/offer-problems.ts';
import type { OfferKind } from '../common-schemas.ts';
import { DeskError } from '../desk-error.ts';
import { offersInUse } from './home-use.ts';

/** @throws DeskError that says who counts on it and what to do. */
export async function refuseWhileInUse(
  reading: Reading,
  actor: Actor,
  kind: OfferKind,
  { id, body }: Stored<OfferKind>,
): Promise<void> {
  const { homes, shelters, promises } = await offersInUse(reading);
  if (kind === 'dwelling') return refuseUsedHome(homes.get(id), id, actor);
  const families = kind === 'shelter' ? (shelters.get(id) ?? []) : promisedTo(kind, body['municipality'], promises);
  if (families.length === 0) return;
  const text = kind === 'shelter' ? OFFER_PROBLEMS.shelterInUse : OFFER_PROBLEMS.promiseInUse;
  throw new DeskError('conflict', text, { id, count: families.length, list: families.join(', ') });
}

function refuseUsedHome(
  home: { readonly use: keyof typeof OFFER_PROBLEMS.planner; readonly family: string } | undefined,
  id: string,
  { role }: Actor,
): void {
  if (!home) return;
  const { use, family } = home;
  if (role === 'planner') throw new DeskError('conflict', OFFER_PROBLEMS.planner[use], { id, family });
  throw new DeskError('conflict', OFFER_PROBLEMS.owner[use], { id });
}

function promisedTo(
  kind: OfferKind,
  municipality: string | undefined,
  promises: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return kind === 'commitment' ? (promises.get(municipality ?? '') ?? []) : [];
}
