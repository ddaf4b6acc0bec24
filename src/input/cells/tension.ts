/** Labour-market tension in cells: a number, or the word of a published class. */
import { type Cell, CellFault, wrongValue } from './cell.ts';
import { choice } from './choices.ts';
import { decimalNumber } from './numbers.ts';

export interface Tension {
  /** The number, or the rank of the class from 0 (very loose) to 4 (very tight). */
  readonly value: number;
  readonly isClass: boolean;
}

const classOf = choice<'0' | '1' | '2' | '3' | '4'>({
  '0': ['zeer ruim', 'very loose'],
  '1': ['ruim', 'loose'],
  '2': ['gemiddeld', 'average', 'medium'],
  '3': ['krap', 'tight'],
  '4': ['zeer krap', 'very tight'],
});
const number = decimalNumber({ least: 0, most: 1_000_000 });

/** Vacancies per short-term unemployed person or an index (0 or more), or a class word in Dutch or English. */
export const tension: Cell<Tension> = (text) => {
  if (!/\p{L}/u.test(text)) {
    const value = number(text);
    return value instanceof CellFault ? value : { value, isClass: false };
  }
  const rank = classOf(text);
  return rank instanceof CellFault ? wrongValue(rank.kind, text, rank.params) : { value: Number(rank), isClass: true };
};
