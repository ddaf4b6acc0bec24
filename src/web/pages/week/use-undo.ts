/** Taking back the last decision of this person. */
import { WEEK_TEXTS } from '../../../i18n/desk/week.ts';
import { ApiProblem, api } from '../../api/index.ts';
import { useLanguage } from '../../language.tsx';
import { useMessages } from '../../messages.tsx';

export function useUndo(onChanged: () => Promise<void>): () => void {
  const { text } = useLanguage();
  const { tell } = useMessages();
  const undo = async (): Promise<void> => {
    try {
      await api.post('/undo');
      await onChanged();
      tell(text(WEEK_TEXTS.undone));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      tell(error.detail ?? error.title, { tone: 'alert' });
    }
  };
  return () => void undo();
}
