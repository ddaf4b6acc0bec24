/** Amounts of money in cells → whole cents. */
import { type Cell, wrongValue } from './cell.ts';
import { plainDecimal } from './decimal-text.ts';

/** Euros a month; beyond this a rent is a slip of the keyboard. */
const LARGEST_AMOUNT = 100_000;

/** An amount in euros such as `€ 812,50`, `1.250`, `812.5` or `€ 812,-`, in whole cents. */
export const moneyInCents: Cell<number> = (text) => {
  const bare = text
    .replace(/^(?:€|EUR)\s*|\s*(?:€|EUR)$/gi, '')
    .replace(/[.,][-–—]{1,2}$/, '')
    .trim();
  const plain = plainDecimal(bare, 'grouped');
  if (plain === undefined) return wrongValue('not-an-amount', text);
  if (plain.startsWith('-')) return wrongValue('number-too-small', text, { least: 0, read: '' });
  const [euros = '', cents = ''] = plain.split('.');
  if (/[1-9]/.test(cents.slice(2))) return wrongValue('not-an-amount', text);
  if (Number(euros) > LARGEST_AMOUNT)
    return wrongValue('number-too-large', text, { most: LARGEST_AMOUNT, read: euros === text ? '' : euros });
  return Number(euros) * 100 + Number(cents.slice(0, 2).padEnd(2, '0'));
};
