/** `supply`: homes expected to be offered (docs/formats.md). */
import type { ExpectedSupply } from '../../domain/planning-week.ts';
import { id } from '../cells/ids.ts';
import { millionths, wholeNumber } from '../cells/numbers.ts';
import { fileType, optional, type RowOf, required } from '../read-rows.ts';

export const SUPPLY = fileType('supply', 'municipality', {
  municipality: required(id),
  bedrooms: required(wholeNumber({ least: 0, most: 50 })),
  per_week: required(millionths({ least: 0, most: 10_000 })),
  pool: optional(id),
});

export type SupplyRow = RowOf<typeof SUPPLY>;

export function expectedSupplyOf(row: SupplyRow): ExpectedSupply {
  return {
    municipality: row.municipality,
    bedrooms: row.bedrooms,
    perWeekMillionths: row.per_week.millionths,
    pool: row.pool ?? row.municipality,
  };
}
