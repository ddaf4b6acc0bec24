/** `commitments`: what municipalities promised for a period (toezegging; docs/formats.md). */
import type { Commitment } from '../../domain/planning-week.ts';
import { date } from '../cells/dates.ts';
import { id } from '../cells/ids.ts';
import { wholeNumber } from '../cells/numbers.ts';
import { known } from '../known-values.ts';
import { fileType, optional, type RowOf, required } from '../read-rows.ts';

const count = wholeNumber({ least: 0, most: 1_000_000 });

export const COMMITMENTS = fileType('commitments', 'municipality', {
  municipality: required(id),
  from: required(date),
  until: optional(date),
  families: optional(count),
  persons: optional(count),
  families_used: optional(count),
  persons_used: optional(count),
  weekly_intake: optional(count),
  largest_family: optional(count),
  lead_weeks: optional(wholeNumber({ least: 0, most: 520 })),
  school_places: optional(count),
});

export type CommitmentRow = RowOf<typeof COMMITMENTS>;

export function commitmentOf(row: CommitmentRow): Commitment {
  return known({
    municipality: row.municipality,
    from: row.from,
    until: row.until,
    families: row.families,
    persons: row.persons,
    familiesUsed: row.families_used ?? 0,
    personsUsed: row.persons_used ?? 0,
    weeklyIntake: row.weekly_intake,
    largestFamily: row.largest_family,
    leadWeeks: row.lead_weeks,
    schoolPlaces: row.school_places,
  });
}
