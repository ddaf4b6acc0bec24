import type { ModelData } from '../model-data.ts';
import type { StayOption } from '../stay-options.ts';

/** Weeks in shelter beyond the cap (three months in BO21: 13 weeks). */
export function weeksOver(data: ModelData, stay: StayOption): number {
  return Math.max(0, stay.weeksInShelter - data.week.capWeeks);
}
