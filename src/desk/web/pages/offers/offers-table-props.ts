/** What the table of offers and its dialogs are given. */
import type { OfferKind, OffersView, PlaceName } from './offers-data.ts';

export interface OffersTableProps {
  readonly kind: OfferKind;
  readonly view: OffersView;
  readonly place: PlaceName;
  readonly isOwner: boolean;
  readonly onChanged: () => Promise<void>;
}
