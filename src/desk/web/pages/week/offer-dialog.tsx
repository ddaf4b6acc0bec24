/** Trying out another offer: a home, shelter, commitment or expected supply that is changed, taken away or added. */

import { DRAFT_RECORD_TEXTS, WEEK_TEXTS } from '../../../texts/week.ts';
import type { OfferKind } from '../../../work/common-schemas.ts';
import { Button, Dialog, Form, SelectField, useFields } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { filledRow, OfferCell } from '../offers/offer-cell.tsx';
import { fieldsOf } from '../offers/offer-fields.ts';
import { type Draft, type Offer, placeName, type Say, type Week } from './week-data.ts';

interface OfferDialogProps {
  readonly week: Week;
  readonly onClose: () => void;
  readonly onDraft: (draft: Draft) => void;
}

/** What a new one of its kind is chosen by. */
const NEW = 'new ';
const RECORDS = Object.keys(DRAFT_RECORD_TEXTS) as readonly OfferKind[];

export function OfferDialog({ week, onClose, onDraft }: OfferDialogProps) {
  const { text } = useLanguage();
  const choice = useFields({ offer: '' });
  const chosen = choice.values.offer;
  const offer = week.offers.find((each) => keyOf(each) === chosen);
  const record = offer?.record ?? RECORDS.find((each) => chosen === NEW + each);
  const options = [
    ...RECORDS.map((each) => ({
      value: NEW + each,
      label: text(WEEK_TEXTS.newOffer, { record: text(DRAFT_RECORD_TEXTS[each]) }),
    })),
    ...week.offers.map((each) => ({ value: keyOf(each), label: offerName(each, week, text) })),
  ];
  return (
    <Dialog open title={text(WEEK_TEXTS.editOffer)} onClose={onClose}>
      <div class="stack">
        <SelectField
          {...choice.bind('offer')}
          label={text(WEEK_TEXTS.whichOffer)}
          options={options}
          empty="—"
          required
        />
        {record && <Cells key={chosen} week={week} record={record} offer={offer} onDraft={onDraft} />}
      </div>
    </Dialog>
  );
}

interface CellsProps extends Pick<OfferDialogProps, 'week' | 'onDraft'> {
  readonly record: OfferKind;
  readonly offer: Offer | undefined;
}

function Cells({ week, record, offer, onDraft }: CellsProps) {
  const { text } = useLanguage();
  const fields = fieldsOf(record, false).filter(({ isKey }) => !offer || !isKey);
  const start = Object.fromEntries(fields.map(({ column }) => [column, offer?.row[column] ?? '']));
  const form = useFields(start);
  const submit = (): void => {
    const changed = Object.entries(form.values).filter(([column, value]) => value !== start[column]);
    const row = Object.fromEntries(changed);
    if (offer) onDraft({ kind: 'edit', record, id: offer.id, version: offer.version, row });
    else onDraft({ kind: 'add', record, row: filledRow(form.values) });
  };
  return (
    <Form
      onSubmit={submit}
      errors={[]}
      submit={text(WEEK_TEXTS.addDraft)}
      busy={false}
      actions={
        offer && (
          <Button
            kind="danger"
            onClick={() => onDraft({ kind: 'remove', record, id: offer.id, version: offer.version })}
          >
            {text(WEEK_TEXTS.removeOffer)}
          </Button>
        )
      }
    >
      {fields.map((field) => (
        <OfferCell
          key={field.column}
          kind={record}
          field={field}
          places={week.places}
          bound={form.bind(field.column)}
        />
      ))}
    </Form>
  );
}

function keyOf({ record, id }: Offer): string {
  return `${record} ${id}`;
}

function offerName({ record, id, row }: Offer, week: Week, text: Say): string {
  const municipality = row['municipality'];
  return text(WEEK_TEXTS.offerName, {
    record: text(DRAFT_RECORD_TEXTS[record]),
    id,
    municipality: municipality === undefined ? '' : placeName(municipality, week),
  });
}
