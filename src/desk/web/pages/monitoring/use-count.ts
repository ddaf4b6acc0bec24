/** A count that may be hidden. */
import { sayMoney, sayNumber, sayShare } from '../../../../i18n/formats.ts';
import { useLanguage } from '../../language.tsx';

const HIDDEN = '–';

export function useCount() {
  const { language } = useLanguage();
  return {
    count: (value: number | null, decimals = 1): string =>
      value === null ? HIDDEN : sayNumber(value, language, decimals),
    money: (euros: number | null): string => (euros === null ? HIDDEN : sayMoney(Math.round(euros) * 100, language)),
    share: (value: number | null): string => (value === null ? HIDDEN : sayShare(value, language)),
  };
}
