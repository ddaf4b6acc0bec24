/** One cell of an offer as a field of a form, by what its column holds. */
import { OFFER_TEXTS } from '../../../texts/offers.ts';
import type { OfferKind } from '../../../work/common-schemas.ts';
import type { OffersView } from '../../../work/offers/schemas.ts';
import { RadioField, SelectField, TextField } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import type { OfferField } from './offer-fields.ts';

interface OfferCellProps {
  readonly kind: OfferKind;
  readonly field: OfferField;
  readonly places: Pick<OffersView, 'municipalities'>;
  readonly bound: { readonly name: string; readonly value: string; readonly onValue: (value: string) => void };
}

export function OfferCell({ kind: offer, field, places, bound }: OfferCellProps) {
  const { text } = useLanguage();
  const { kind, required } = field;
  const words = { label: text(field.title), hint: field.hint && text(field.hint), required };
  if (kind === 'municipality') {
    const options = places.municipalities.map(({ id, name }) => ({ value: id, label: name }));
    // A shelter may belong to no municipality.
    const central = offer === 'shelter' ? [{ value: 'central', label: text(OFFER_TEXTS.central) }] : [];
    return <SelectField {...bound} {...words} options={[...central, ...options]} />;
  }
  if (kind === 'yes-no') {
    const { label, ...rest } = words;
    const options = [
      { value: 'yes', label: text(OFFER_TEXTS.yes) },
      { value: 'no', label: text(OFFER_TEXTS.no) },
    ];
    return <RadioField {...bound} {...rest} legend={label} options={options} />;
  }
  if (kind === 'date') return <TextField {...bound} {...words} type="date" />;
  if (kind === 'text') return <TextField {...bound} {...words} />;
  return <TextField {...bound} {...words} type="number" inputMode={kind === 'number' ? 'numeric' : 'decimal'} />;
}

/** Without what was left empty. */
export function filledRow(row: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value.trim() !== ''));
}
