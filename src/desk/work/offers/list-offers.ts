/** Everything on offer, with what it is in use for. */

import type { Actor } from '../../register/actor.ts';
import type { Row } from '../../register/bodies.ts';
import type { Reading } from '../../register/register.ts';
import { OFFER_KINDS, type OfferKind } from '../common-schemas.ts';
import type { Desk } from '../desk.ts';
import { currentWeekOf } from '../week/week-settings.ts';
import { type OffersInUse, offersInUse } from './home-use.ts';
import { isOpenTo } from './offer-kinds.ts';
import type { OfferLine, OffersView } from './schemas.ts';

export async function offersView(desk: Desk, actor: Actor): Promise<OffersView> {
  return desk.register.read(async (reading) => {
    const used = await offersInUse(reading);
    const lines = await Promise.all(OFFER_KINDS.map((kind) => linesOf(reading, actor, kind, used)));
    const [dwelling = [], shelter = [], commitment = [], supply = []] = lines;
    return {
      week: await currentWeekOf(reading),
      municipalities: (await reading.list('municipality')).map(({ id, body }) => ({ id, name: body['name'] || id })),
      offers: { dwelling, shelter, commitment, supply },
    };
  });
}

async function linesOf(
  reading: Reading,
  actor: Actor,
  kind: OfferKind,
  used: OffersInUse,
): Promise<readonly OfferLine[]> {
  const all = await reading.list(kind);
  return all
    .filter(({ body }) => isOpenTo(actor, kind, body))
    .map((stored) => ({ ...stored, row: stored.body, ...useOf(kind, stored.id, stored.body, used, actor) }));
}

function useOf(
  kind: OfferKind,
  id: string,
  row: Row,
  { homes, shelters, promises }: OffersInUse,
  actor: Actor,
): Pick<OfferLine, 'use' | 'families'> {
  if (kind === 'dwelling') {
    const home = homes.get(id);
    // That a planner has plans with it is not yet anything to tell its owner.
    if (!home || (home.use === 'pinned' && actor.role !== 'planner')) return { families: [] };
    return { use: home.use, families: actor.role === 'planner' ? [home.family] : [] };
  }
  if (kind === 'shelter') return { families: shelters.get(id) ?? [] };
  return { families: kind === 'commitment' ? (promises.get(row['municipality'] ?? '') ?? []) : [] };
}
