/** Adding an offer or changing one: the same form, checked by the same code as files. */

import { PARTS } from '../../../texts/components.ts';
import { OFFER_NEW_TEXTS, OFFER_TEXTS } from '../../../texts/offers.ts';
import type { OfferLine } from '../../../work/offers/schemas.ts';
import { api, fieldErrorsOf, useAction } from '../../api/index.ts';
import { Button, Dialog, Form, ProblemNotice, TextField, useFields } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useMessages } from '../../messages.tsx';
import { useUndo } from '../week/use-undo.ts';
import { filledRow, OfferCell } from './offer-cell.tsx';
import type { OfferField } from './offer-fields.ts';
import { pathOf } from './offers-data.ts';
import type { OffersTableProps } from './offers-table-props.ts';

interface OfferDialogProps extends OffersTableProps {
  readonly fields: readonly OfferField[];
  /** The one that is changed; absent: a new one. */
  readonly offer?: OfferLine;
  readonly onClose: () => void;
}

/** In a form `reason` is a field of its own, which no row has. */
const REASON = 'reason';

export function OfferDialog({ kind, view, fields, offer, isOwner, onChanged, onClose }: OfferDialogProps) {
  const { text } = useLanguage();
  const { tell } = useMessages();
  const takeBack = useUndo(onChanged);
  // An association puts its own offers back itself, by the form.
  const undo = isOwner ? undefined : takeBack;
  const shown = fields.filter(({ isKey, column }) => (offer ? !isKey : !isOwner || column !== 'dwelling_id'));
  const form = useFields<string>({
    ...Object.fromEntries(shown.map(({ column }) => [column, offer?.row[column] ?? ''])),
    [REASON]: '',
  });
  const save = useAction(async () => {
    const { [REASON]: reason, ...row } = form.values;
    const stored = offer
      ? await api.patch<{ id: string }>(pathOf(kind, offer.id), {
          version: offer.version,
          row,
          ...(reason?.trim() && { reason: reason.trim() }),
        })
      : await api.post<{ id: string }>(pathOf(kind), { row: filledRow(row) });
    await onChanged();
    onClose();
    tell(text(offer ? OFFER_TEXTS.changed : OFFER_TEXTS.added, { id: stored.id }), { undo });
  });
  const errors = fieldErrorsOf(save.problem);
  const nameOf = (name: string): string =>
    text(fields.find(({ column }) => column === name)?.title ?? { nl: name, en: name });
  const title = offer ? text(OFFER_TEXTS.editOne, { id: offer.id }) : text(OFFER_NEW_TEXTS[kind]);
  return (
    <Dialog open title={title} onClose={onClose} wide>
      {errors.length === 0 && (
        <ProblemNotice
          problem={save.problem}
          fieldName={nameOf}
          onReload={async () => {
            await onChanged();
            onClose();
          }}
        />
      )}
      {!offer && isOwner && <p class="muted">{text(OFFER_TEXTS.ownId)}</p>}
      <Form
        onSubmit={() => save.run()}
        errors={errors}
        fieldName={nameOf}
        submit={text(OFFER_TEXTS.save)}
        busy={save.busy}
        actions={<Button onClick={onClose}>{text(PARTS.cancel)}</Button>}
      >
        <div class="form-fields">
          {shown.map((field) => (
            <OfferCell key={field.column} kind={kind} field={field} places={view} bound={form.bind(field.column)} />
          ))}
        </div>
        {offer && (
          <TextField {...form.bind(REASON)} label={text(OFFER_TEXTS.optionalReason)} hint={text(PARTS.reasonHint)} />
        )}
      </Form>
    </Dialog>
  );
}
