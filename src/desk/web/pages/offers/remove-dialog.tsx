/** Taking an offer back, with a reason. What a family counts on is refused, with what to do first. */

import { OFFER_TEXTS } from '../../../texts/offers.ts';
import type { OfferLine } from '../../../work/offers/schemas.ts';
import { api, useAction } from '../../api/index.ts';
import { ReasonDialog } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useMessages } from '../../messages.tsx';
import { useUndo } from '../week/use-undo.ts';
import { pathOf } from './offers-data.ts';
import type { OffersTableProps } from './offers-table-props.ts';

interface RemoveDialogProps extends OffersTableProps {
  readonly offer: OfferLine;
  readonly onClose: () => void;
}

export function RemoveDialog({ kind, offer, isOwner, onChanged, onClose }: RemoveDialogProps) {
  const { text } = useLanguage();
  const { tell } = useMessages();
  const takeBack = useUndo(onChanged);
  // An association puts its own offers back itself, by the form.
  const undo = isOwner ? undefined : takeBack;
  const { id, version } = offer;
  const remove = useAction(async (reason: string) => {
    await api.delete(pathOf(kind, id), { version, reason });
    await onChanged();
    onClose();
    tell(text(isOwner ? OFFER_TEXTS.withdrawn : OFFER_TEXTS.removed, { id }), { undo });
  });
  const suggestions = [OFFER_TEXTS.reasonSold, OFFER_TEXTS.reasonRepairs, OFFER_TEXTS.reasonMistake];
  return (
    <ReasonDialog
      open
      title={text(isOwner ? OFFER_TEXTS.withdrawOne : OFFER_TEXTS.removeOne, { id })}
      explanation={<p>{text(OFFER_TEXTS.removeWhy)}</p>}
      confirm={text(isOwner ? OFFER_TEXTS.withdraw : OFFER_TEXTS.remove)}
      onConfirm={(reason) => void remove.run(reason)}
      onClose={onClose}
      busy={remove.busy}
      problem={remove.problem}
      suggestions={suggestions.map((reason) => text(reason))}
      danger
    />
  );
}
