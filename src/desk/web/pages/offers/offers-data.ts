import type { OfferKind } from '../../../work/common-schemas.ts';
import type { OfferLine, OffersView } from '../../../work/offers/schemas.ts';

/** What the page gets from the API, and where it sends changes. */

export type { OfferKind, OfferLine, OffersView };

const PATHS: Readonly<Record<OfferKind, string>> = {
  dwelling: '/dwellings',
  shelter: '/shelters',
  commitment: '/commitments',
  supply: '/expected-supplies',
};

export function pathOf(kind: OfferKind, id?: string): string {
  return id === undefined ? PATHS[kind] : `${PATHS[kind]}/${encodeURIComponent(id)}`;
}

/** The answer of the preview of a file, and of taking it over. */
export interface ImportAnswer {
  readonly added: readonly { readonly id: string; readonly row: Readonly<Record<string, string>> }[];
  readonly changed: readonly {
    readonly id: string;
    readonly cells: readonly { readonly column: string; readonly before: string; readonly after: string }[];
  }[];
  readonly removed: readonly string[];
  readonly kept: readonly string[];
  readonly unchanged: number;
  readonly warnings: readonly string[];
  readonly fingerprint: string;
}

export type PlaceName = (id: string) => string;

/** Names of municipalities; the id where there is none. */
export function placeNames({ municipalities }: OffersView, central: string): PlaceName {
  const names = new Map(municipalities.map(({ id, name }) => [id, name]));
  return (id) => (id === 'central' ? central : (names.get(id) ?? id));
}
