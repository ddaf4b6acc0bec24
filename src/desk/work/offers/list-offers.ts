/** Everything on offer, with what it is in use for. */
import type { IsoWeek } from '../../../domain/calendar.ts';
import type { FamilyId } from '../../../domain/planning-week.ts';
import type { Actor } from '../../register/actor.ts';
import type { Row } from '../../register/bodies.ts';
import type { Reading } from '../../register/register.ts';
import type { Desk } from '../desk.ts';
import type { NamedPlace } from '../shell/desk-heading.ts';
import { currentWeekOf } from '../week/week-settings.ts';
import { type HomeUse, type OffersInUse, offersInUse } from './home-use.ts';
import { isOpenTo, OFFER_KINDS, type OfferKind } from './offer-kinds.ts';

export interface OfferLine {
  readonly id: string;
  readonly version: number;
  readonly row: Row;
  readonly changedAt: string;
  /** Of a home. */
  readonly use?: HomeUse;
  /** Families that it is in use for; only a planner knows which. */
  readonly families: readonly FamilyId[];
}

export interface OffersView {
  readonly week: IsoWeek;
  /** Places that an offer can be in: their names alone. */
  readonly municipalities: readonly NamedPlace[];
  readonly offers: Readonly<Record<OfferKind, readonly OfferLine[]>>;
}

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
    .map(({ id, version, body, changedAt }) => ({
      id,
      version,
      row: body,
      changedAt,
      ...useOf(kind, id, body, used, actor),
    }));
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
