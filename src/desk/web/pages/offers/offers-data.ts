/** Where the page sends changes, and how it names places. */
import type { OfferKind } from '../../../work/common-schemas.ts';
import type { OffersView } from '../../../work/offers/schemas.ts';

const PATHS: Readonly<Record<OfferKind, string>> = {
  dwelling: '/dwellings',
  shelter: '/shelters',
  commitment: '/commitments',
  supply: '/expected-supplies',
};

export function pathOf(kind: OfferKind, id?: string): string {
  return id === undefined ? PATHS[kind] : `${PATHS[kind]}/${encodeURIComponent(id)}`;
}

export type PlaceName = (id: string) => string;

/** Names of municipalities; the id where there is none. */
export function placeNames({ municipalities }: OffersView, central: string): PlaceName {
  const names = new Map(municipalities.map(({ id, name }) => [id, name]));
  return (id) => (id === 'central' ? central : (names.get(id) ?? id));
}
