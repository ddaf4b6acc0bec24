/** `municipalities`: those that the week may speak of, with their figures (docs/formats.md). */
import type { Municipality } from '../../domain/planning-week.ts';
import { id, plainText } from '../cells/ids.ts';
import { decimalNumber, wholeNumber } from '../cells/numbers.ts';
import { known } from '../known-values.ts';
import { fileType, optional, type RowOf, required } from '../read-rows.ts';

export const MUNICIPALITIES = fileType('municipalities', 'municipality', {
  municipality: required(id),
  name: required(plainText),
  province: optional(plainText),
  labour_region: optional(id),
  shelter_region: optional(id),
  population: optional(wholeNumber({ least: 0, most: 100_000_000 })),
  vacated_per_year: optional(decimalNumber({ least: 0, most: 1_000_000 })),
  latitude: optional(decimalNumber({ least: -90, most: 90 })),
  longitude: optional(decimalNumber({ least: -180, most: 180 })),
});

export type MunicipalityRow = RowOf<typeof MUNICIPALITIES>;

/** The municipality of a row, before the reference data fill what it leaves open. */
export function municipalityOf(row: MunicipalityRow, figures: ReadonlyMap<string, number>): Municipality {
  return known({
    id: row.municipality,
    name: row.name,
    province: row.province,
    labourRegion: row.labour_region,
    shelterRegion: row.shelter_region,
    population: row.population,
    vacatedPerYear: row.vacated_per_year,
    latitude: row.latitude,
    longitude: row.longitude,
    figures,
  });
}
