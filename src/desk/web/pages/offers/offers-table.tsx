/** One kind of offers as a table: what there is, what it is in use for, and adding, changing and taking back. */

import { useState } from 'preact/hooks';
import { OFFER_KIND_TEXTS, OFFER_TEXTS } from '../../../texts/offers.ts';
import type { OfferKind } from '../../../work/common-schemas.ts';
import type { OfferLine } from '../../../work/offers/schemas.ts';
import { addressOf } from '../../api/index.ts';
import { Button, type Column, DataTable, LinkButton } from '../../components/index.ts';
import { type LanguageUse, useLanguage } from '../../language.tsx';
import { sayShortDate } from '../../moment.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { OfferDialog } from './offer-dialog.tsx';
import { fieldsOf, type OfferField, shownCell, sortedBy } from './offer-fields.ts';
import type { PlaceName } from './offers-data.ts';
import type { OffersTableProps } from './offers-table-props.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import { UseCell } from './use-cell.tsx';

type Open =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'add' }
  | { readonly kind: 'import' }
  | { readonly kind: 'edit'; readonly offer: OfferLine }
  | { readonly kind: 'remove'; readonly offer: OfferLine };

export function OffersTable(props: OffersTableProps) {
  const { kind, view, place, isOwner } = props;
  const language = useLanguage();
  const { text } = language;
  const [open, setOpen] = useState<Open>({ kind: 'nothing' });
  const close = () => setOpen({ kind: 'nothing' });
  const fields = fieldsOf(kind, isOwner);
  const columns = [
    ...fields.filter(({ formOnly }) => !formOnly).map((field, index) => columnOf(field, index === 0, language, place)),
    ...(kind === 'dwelling' ? [detailsColumn(language)] : []),
    ...(kind === 'supply' ? [] : [useColumn(kind, language)]),
    actionsColumn(isOwner, language, setOpen),
  ];
  return (
    <div class="stack">
      <div class="cluster no-print">
        <Button kind="primary" onClick={() => setOpen({ kind: 'add' })}>
          {text(OFFER_TEXTS.add)}
        </Button>
        {!isOwner && <Button onClick={() => setOpen({ kind: 'import' })}>{text(OFFER_TEXTS.readFile)}</Button>}
        <LinkButton href={addressOf(`/offer-files/${kind}`)} download>
          {text(OFFER_TEXTS.download)}
        </LinkButton>
      </div>
      <DataTable
        caption={text(OFFER_KIND_TEXTS[kind])}
        columns={columns}
        rows={view.offers[kind]}
        rowKey={({ id }) => id}
        initialSort={{ column: fields[0]?.column ?? '', descending: false }}
        empty={text(OFFER_TEXTS.none)}
      />
      {open.kind === 'add' && <OfferDialog {...props} fields={fields} onClose={close} />}
      {open.kind === 'edit' && <OfferDialog {...props} fields={fields} offer={open.offer} onClose={close} />}
      {open.kind === 'remove' && <RemoveDialog {...props} offer={open.offer} onClose={close} />}
      {open.kind === 'import' && <ImportDialog {...props} fields={fields} onClose={close} />}
    </div>
  );
}

function columnOf(
  field: OfferField,
  isFirst: boolean,
  { text, language }: LanguageUse,
  place: PlaceName,
): Column<OfferLine> {
  const { column, kind, title } = field;
  const cellOf = ({ row }: OfferLine): string => row[column] ?? '';
  return {
    id: column,
    header: text(title),
    value: (offer) => sortedBy(field, cellOf(offer), place),
    cell: (offer) => {
      const value = cellOf(offer);
      const words = shownCell(field, value, language, place);
      return kind === 'date' ? <span class="nowrap">{words}</span> : words;
    },
    numeric: kind === 'number' || kind === 'money' || kind === 'decimal',
    rowHeader: isFirst,
    choices: column === 'municipality' && !isFirst,
  };
}

/** What is the case for few homes, so that the table stays narrow. */
function detailsColumn({ text, language }: LanguageUse): Column<OfferLine> {
  const wordsOf = ({ row }: OfferLine): string => {
    const { accessible, temporary_until: temporary, available_until: until } = row;
    return [
      accessible === 'yes' && text(OFFER_TEXTS.accessible),
      temporary && text(OFFER_TEXTS.temporary, { date: sayShortDate(temporary, language) }),
      until && text(OFFER_TEXTS.offeredUntil, { date: sayShortDate(until, language) }),
    ]
      .filter(Boolean)
      .join('; ');
  };
  return { id: 'details', header: text(OFFER_TEXTS.details), value: (offer) => wordsOf(offer) || null };
}

function useColumn(kind: OfferKind, { text }: LanguageUse): Column<OfferLine> {
  return {
    id: 'use',
    header: text(kind === 'dwelling' ? OFFER_TEXTS.use : OFFER_TEXTS.families),
    value: ({ use, families }) => [use ?? '', ...families].join(' ').trim() || null,
    cell: (offer) => <UseCell offer={offer} />,
  };
}

function actionsColumn(isOwner: boolean, { text }: LanguageUse, open: (what: Open) => void): Column<OfferLine> {
  const words = text(isOwner ? OFFER_TEXTS.withdraw : OFFER_TEXTS.remove);
  return {
    id: 'actions',
    header: text(OFFER_TEXTS.actions),
    sortable: false,
    value: () => null,
    cell: (offer) => (
      <span class="cluster row-actions no-print">
        <Button
          small
          kind="subtle"
          aria-label={`${text(OFFER_TEXTS.edit)}: ${offer.id}`}
          onClick={() => open({ kind: 'edit', offer })}
        >
          {text(OFFER_TEXTS.edit)}
        </Button>
        <Button
          small
          kind="subtle"
          aria-label={`${words}: ${offer.id}`}
          onClick={() => open({ kind: 'remove', offer })}
        >
          {words}
        </Button>
      </span>
    ),
  };
}
