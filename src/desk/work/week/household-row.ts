/** The few figures of a household that the week's page shows, from the text of its cells (which the register has checked). */
import { dayNumberOf, wholeWeeksBetween } from '../../../domain/calendar.ts';
import type { Row } from '../../register/bodies.ts';

export interface Household {
  readonly adults: number;
  readonly children: number;
  readonly shelter?: string;
  /** The day the family entered its present shelter. */
  readonly shelterSince?: number;
}

export function householdOf(row: Row): Household {
  const since = dayNumberOf(row['shelter_since'] ?? '');
  const shelter = row['shelter_id'];
  const ages = row['child_ages'];
  return {
    adults: Number(row['adults'] ?? 0),
    children: ages ? ages.split('|').length : Number(row['children'] ?? 0),
    ...(shelter && since !== undefined ? { shelter, shelterSince: since } : {}),
  };
}

/** Whole weeks in shelter before the week begins. */
export function weeksSoFar({ shelterSince }: Household, monday: number): number {
  return shelterSince === undefined ? 0 : wholeWeeksBetween(shelterSince, monday);
}
