/** `labour`: labour-market tension per region and sector (docs/formats.md). */
import type { LabourTension } from '../../domain/planning-week.ts';
import { id } from '../cells/ids.ts';
import { tension } from '../cells/tension.ts';
import { known } from '../known-values.ts';
import { fileType, optional, type RowOf, required } from '../read-rows.ts';

export const LABOUR = fileType('labour', 'labour_region', {
  labour_region: required(id),
  sector: required(id),
  tension: required(tension),
  period: optional(id),
});

export type LabourRow = RowOf<typeof LABOUR>;

export function labourTensionOf(row: LabourRow): LabourTension {
  return known({ region: row.labour_region, sector: row.sector, tension: row.tension.value, period: row.period });
}
