/** `shelters`: places in persons, of a municipality or central (docs/formats.md). */
import type { Shelter } from '../../domain/planning-week.ts';
import { CENTRAL } from '../../domain/planning-week.ts';
import { type Cell, CellFault } from '../cells/cell.ts';
import { date } from '../cells/dates.ts';
import { id } from '../cells/ids.ts';
import { wholeNumber } from '../cells/numbers.ts';
import { known } from '../known-values.ts';
import { fileType, optional, type RowOf, required } from '../read-rows.ts';

/** An id, or the word for a shelter of no municipality, in Dutch or English. */
const municipalityOrCentral: Cell<string> = (text) => {
  const place = id(text);
  if (place instanceof CellFault) return place;
  return /^centra(?:l|al|le)$/i.test(place) ? CENTRAL : place;
};

export const SHELTERS = fileType('shelters', 'shelter_id', {
  shelter_id: required(id),
  municipality: required(municipalityOrCentral),
  places: required(wholeNumber({ least: 0, most: 1_000_000 })),
  from: optional(date),
  until: optional(date),
});

export type ShelterRow = RowOf<typeof SHELTERS>;

export function shelterOf(row: ShelterRow): Shelter {
  return known({
    id: row.shelter_id,
    municipality: row.municipality,
    places: row.places,
    from: row.from,
    until: row.until,
  });
}
