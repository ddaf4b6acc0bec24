/** `dwellings`: homes on offer (docs/formats.md). */
import type { Dwelling } from '../../domain/planning-week.ts';
import { yesOrNo } from '../cells/choices.ts';
import { date } from '../cells/dates.ts';
import { id, plainText } from '../cells/ids.ts';
import { moneyInCents } from '../cells/money.ts';
import { wholeNumber } from '../cells/numbers.ts';
import { known } from '../known-values.ts';
import { fileType, optional, type RowOf, required } from '../read-rows.ts';

export const DWELLINGS = fileType('dwellings', 'dwelling_id', {
  dwelling_id: required(id),
  municipality: required(id),
  bedrooms: required(wholeNumber({ least: 0, most: 50 })),
  largest_household: optional(wholeNumber({ least: 1, most: 100 })),
  rent: optional(moneyInCents),
  available_from: required(date),
  available_until: optional(date),
  accessible: optional(yesOrNo),
  temporary_until: optional(date),
  association: optional(plainText),
});

export type DwellingRow = RowOf<typeof DWELLINGS>;

export function dwellingOf(row: DwellingRow): Dwelling {
  return known({
    id: row.dwelling_id,
    municipality: row.municipality,
    bedrooms: row.bedrooms,
    largestHousehold: row.largest_household,
    rent: row.rent,
    availableFrom: row.available_from,
    availableUntil: row.available_until,
    accessible: row.accessible ?? false,
    temporaryUntil: row.temporary_until,
    association: row.association,
  });
}
