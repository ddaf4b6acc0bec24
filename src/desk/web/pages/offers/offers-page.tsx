/** Offers and shelters: what the week is planned with. A housing association sees its own homes, and nothing else. */

import { OFFER_KIND_TEXTS, OFFER_TEXTS } from '../../../texts/offers.ts';
import { PAGES } from '../../../texts/pages.ts';
import type { OfferKind } from '../../../work/common-schemas.ts';
import type { OffersView } from '../../../work/offers/schemas.ts';
import { useResource } from '../../api/index.ts';
import { Help, Page, ResourceView, Tabs } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useRole } from '../../session.tsx';
import { OccupancyTab } from './occupancy-tab.tsx';
import { placeNames } from './offers-data.ts';
import { OffersTable } from './offers-table.tsx';
import './offers.css';

const KINDS: readonly OfferKind[] = ['dwelling', 'shelter', 'commitment', 'supply'];

export default function OffersPage() {
  const { text } = useLanguage();
  const isOwner = useRole() === 'association';
  const offers = useResource<OffersView>('/offers');
  return (
    <Page title={text(PAGES.offers)} intro={<p>{text(isOwner ? OFFER_TEXTS.introOwner : OFFER_TEXTS.intro)}</p>}>
      <Help id={isOwner ? 'own-offers' : 'offers'}>
        <p>{text(isOwner ? OFFER_TEXTS.helpOwner : OFFER_TEXTS.help)}</p>
      </Help>
      <ResourceView of={offers}>
        {(view) => {
          const place = placeNames(view, text(OFFER_TEXTS.central));
          const table = (kind: OfferKind) => (
            <OffersTable kind={kind} view={view} place={place} isOwner={isOwner} onChanged={offers.refresh} />
          );
          if (isOwner) return table('dwelling');
          const tabs = KINDS.map((kind) => ({
            id: kind,
            title: text(OFFER_KIND_TEXTS[kind]),
            count: view.offers[kind].length,
            content: () => table(kind),
          }));
          const ahead = {
            id: 'occupancy',
            title: text(OFFER_TEXTS.occupancyTab),
            content: () => <OccupancyTab place={place} />,
          };
          return <Tabs label={text(OFFER_TEXTS.tabs)} tabs={[...tabs, ahead]} />;
        }}
      </ResourceView>
    </Page>
  );
}
