/** What an offer is in use for, with a way to the family for whoever may see it. */

import { HOME_USE_TEXTS } from '../../../texts/offers.ts';
import type { OfferLine } from '../../../work/offers/schemas.ts';
import { Badge, type BadgeTone } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';

const TONES: Readonly<Record<NonNullable<OfferLine['use']>, BadgeTone>> = {
  pinned: 'neutral',
  proposed: 'accent',
  accepted: 'good',
  housed: 'good',
};

export function UseCell({ offer: { use, families } }: { readonly offer: OfferLine }) {
  const { text } = useLanguage();
  return (
    <span class="cluster use-cell">
      {use && <Badge tone={TONES[use]}>{text(HOME_USE_TEXTS[use])}</Badge>}
      {families.map((family) => (
        <a key={family} href={`/cases/${encodeURIComponent(family)}`}>
          {family}
        </a>
      ))}
    </span>
  );
}
