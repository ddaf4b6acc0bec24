/** Sectors in cells: `care|logistics+construction`, one entry per adult divided by `+`. */
import { LIMITS } from '../limits.ts';
import { type Cell, CellFault } from './cell.ts';
import { id } from './ids.ts';
import { distinctList } from './lists.ts';

const sectorsOfAdult = distinctList(id);

/** One list of sectors per adult, in the order of the cell; an adult without a known sector has an empty list. */
export const sectorsPerAdult: Cell<readonly (readonly string[])[]> = (text) => {
  const adults = text.split('+');
  if (adults.length > LIMITS.listEntries) return new CellFault('too-many-entries', { limit: LIMITS.listEntries });
  const sectors: (readonly string[])[] = [];
  for (const adult of adults) {
    const own = adult.trim() === '' ? [] : sectorsOfAdult(adult);
    if (own instanceof CellFault) return own;
    sectors.push(own);
  }
  return sectors;
};
