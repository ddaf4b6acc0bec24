/** How each column of an offer is filled in and shown. */

import type { Language } from '../../../../domain/text.ts';
import { sayMoney } from '../../../../i18n/formats.ts';
import { OFFER_COLUMNS, type OfferColumn } from '../../../texts/offer-columns.ts';
import type { OfferKind } from '../../../work/common-schemas.ts';
import { sayShortDate } from '../../moment.tsx';

export type FieldKind = 'text' | 'municipality' | 'number' | 'money' | 'decimal' | 'date' | 'yes-no';

export interface OfferField extends OfferColumn {
  readonly column: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Part of what names the row: it cannot be changed afterwards. */
  readonly isKey: boolean;
  /** Too much for the table of a page; in the form and the download alone. */
  readonly formOnly: boolean;
}

const REQUIRED: Readonly<Record<OfferKind, readonly string[]>> = {
  dwelling: ['dwelling_id', 'municipality', 'bedrooms', 'available_from'],
  shelter: ['shelter_id', 'municipality', 'places'],
  commitment: ['municipality', 'from'],
  supply: ['municipality', 'bedrooms', 'per_week'],
};
const KEYS: Readonly<Record<OfferKind, readonly string[]>> = {
  dwelling: ['dwelling_id'],
  shelter: ['shelter_id'],
  commitment: ['municipality', 'from'],
  supply: ['municipality', 'bedrooms', 'pool'],
};
const FORM_ONLY: readonly string[] = [
  'families_used',
  'persons_used',
  'school_places',
  'available_until',
  'accessible',
  'temporary_until',
];
const KINDS: Readonly<Record<string, FieldKind>> = {
  municipality: 'municipality',
  rent: 'money',
  per_week: 'decimal',
  accessible: 'yes-no',
  dwelling_id: 'text',
  shelter_id: 'text',
  association: 'text',
  pool: 'text',
  from: 'date',
  until: 'date',
  available_from: 'date',
  available_until: 'date',
  temporary_until: 'date',
};

/** The fields of a kind in their order. An association fills in neither the id nor itself. */
export function fieldsOf(kind: OfferKind, isOwner: boolean): readonly OfferField[] {
  const columns: Readonly<Record<string, OfferColumn>> = OFFER_COLUMNS[kind];
  return Object.entries(columns)
    .filter(([column]) => !isOwner || column !== 'association')
    .map(([column, words]) => ({
      ...words,
      column,
      kind: KINDS[column] ?? 'number',
      required: REQUIRED[kind].includes(column),
      isKey: KEYS[kind].includes(column),
      formOnly: FORM_ONLY.includes(column),
    }));
}

/** A cell as people read it; `place` gives the name of a municipality. */
export function shownCell(field: OfferField, value: string, language: Language, place: (id: string) => string): string {
  if (value === '') return '';
  switch (field.kind) {
    case 'municipality':
      return place(value);
    case 'money':
      return sayMoney(Math.round(Number(value) * 100), language);
    case 'date':
      return sayShortDate(value, language);
    case 'decimal':
      return Number(value).toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 6 });
    default:
      return value;
  }
}

/** What a column is sorted by: amounts by size, the rest as it is read. */
export function sortedBy(field: OfferField, value: string, place: (id: string) => string): string | number | null {
  if (value === '') return null;
  if (field.kind === 'number' || field.kind === 'money' || field.kind === 'decimal') return Number(value);
  return field.kind === 'municipality' ? place(value) : value;
}
