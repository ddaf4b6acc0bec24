/** Taking back the last decision of this person. */
import { WEEK_TEXTS } from '../../../texts/week.ts';
import { ApiProblem, api } from '../../api/index.ts';
import { useLanguage } from '../../language.tsx';
import { useMessages } from '../../messages.tsx';

/** @param at the decision that the page shows as the last one; unless given, whatever was the last. */
export function useUndo(onChanged: () => Promise<void>, at?: string): () => void {
  const { text } = useLanguage();
  const { tell } = useMessages();
  const undo = async (): Promise<void> => {
    try {
      await api.post('/undos', at === undefined ? {} : { at });
      await onChanged();
      tell(text(WEEK_TEXTS.undone));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      tell(error.detail ?? error.title, { tone: 'alert' });
    }
  };
  return () => void undo();
}
