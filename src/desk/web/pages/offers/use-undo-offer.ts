/** The way back after adding, changing or removing an offer. */
import { OFFER_TEXTS } from '../../../texts/offers.ts';
import { ApiProblem, api } from '../../api/index.ts';
import { useLanguage } from '../../language.tsx';
import { useMessages } from '../../messages.tsx';

/** Undefined for an association: it puts its own offers back itself, by the form. */
export function useUndoOffer(isOwner: boolean, onChanged: () => Promise<void>): (() => void) | undefined {
  const { text } = useLanguage();
  const { tell } = useMessages();
  if (isOwner) return undefined;
  const undo = async (): Promise<void> => {
    try {
      await api.post('/undos');
      await onChanged();
      tell(text(OFFER_TEXTS.undone));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      tell(error.detail ?? error.title, { tone: 'alert' });
    }
  };
  return () => void undo();
}
