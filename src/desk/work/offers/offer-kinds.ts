/** Whose an offer is. */

import type { Actor } from '../../register/actor.ts';
import type { Row } from '../../register/bodies.ts';
import type { Stored } from '../../register/register.ts';
import type { OfferKind } from '../common-schemas.ts';
import { missing } from '../desk-error.ts';

/** A planner has every offer; a housing association its own homes, and nothing else exists for it. */
export function isOpenTo(actor: Actor, kind: OfferKind, row: Row): boolean {
  if (actor.role === 'planner') return true;
  return kind === 'dwelling' && actor.role === 'association' && row['association'] === associationOf(actor);
}

/** @throws DeskError `missing`, the same for what is not there and for what belongs to another. */
export function openOffer<Kind extends OfferKind>(
  actor: Actor,
  kind: Kind,
  stored: Stored<Kind> | undefined,
): Stored<Kind> {
  if (!stored || !isOpenTo(actor, kind, stored.body)) throw missing();
  return stored;
}

/** The name that its offers carry. @throws DeskError `missing` for an association without a name, which owns nothing. */
export function associationOf(actor: Actor): string {
  if (!actor.association) throw missing();
  return actor.association;
}
