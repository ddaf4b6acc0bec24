/** A count that may be hidden, in the language of the page. */
import { sayCount, sayEuros, sayKnownShare } from '../../../texts/monitoring-words.ts';
import { useLanguage } from '../../language.tsx';

export function useCount() {
  const { language } = useLanguage();
  return {
    count: (value: number | null, decimals?: number): string => sayCount(value, language, decimals),
    money: (euros: number | null): string => sayEuros(euros, language),
    share: (value: number | null): string => sayKnownShare(value, language),
  };
}
