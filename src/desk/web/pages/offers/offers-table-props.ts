/** What the table of offers and its dialogs are given. */
import type { OfferKind } from '../../../work/common-schemas.ts';
import type { OffersView } from '../../../work/offers/schemas.ts';
import type { PlaceName } from './offers-data.ts';

export interface OffersTableProps {
  readonly kind: OfferKind;
  readonly view: OffersView;
  readonly place: PlaceName;
  readonly isOwner: boolean;
  readonly onChanged: () => Promise<void>;
}
