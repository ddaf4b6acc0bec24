/** Ties in cells: `GM0855:work`. */
import type { Tie, TieKind } from '../../domain/planning-week.ts';
import { type Cell, CellFault, wrongValue } from './cell.ts';
import { choice } from './choices.ts';
import { id } from './ids.ts';

const kindOfTie = choice<TieKind>({
  work: ['work', 'werk'],
  school: ['school'],
  family: ['family', 'familie', 'gezin'],
  care: ['care', 'zorg'],
});

/** A place (municipality, labour or shelter region) and, after a colon, `work`, `school`, `family` or `care`. */
export const tie: Cell<Tie> = (text) => {
  const colon = text.lastIndexOf(':');
  if (colon < 0) return wrongValue('not-a-tie', text);
  const place = id(text.slice(0, colon).trim());
  const kind = kindOfTie(text.slice(colon + 1).trim());
  return place instanceof CellFault || kind instanceof CellFault ? wrongValue('not-a-tie', text) : { place, kind };
};
