/** Every measure, in the order of the report. A new measure: its id in measure.ts, its file, and its line here. */
import { arrivals } from './arrivals.ts';
import { costFamilies, costMunicipalities, costPerFamilyHoused, costState, costTotal } from './costs.ts';
import { declinedByFamily, declinedByMunicipality } from './declined.ts';
import { displacementShare } from './displacement-share.ts';
import { housedFamilies, neverHousedShare } from './housed.ts';
import { loadGini, loadMax, loadTheil } from './load.ts';
import { matchMean } from './match-mean.ts';
import type { Measure, MeasureId, RunView } from './measure.ts';
import { backlog, personsAsked, personsHonouredShare } from './promises.ts';
import { childRooflessWeeks, rooflessWeeks } from './roofless-weeks.ts';
import { schoolChanges } from './school-changes.ts';
import { shareOverCap } from './share-over-cap.ts';
import { childWeeksInShelter, familyWeeksInShelter, personWeeksInShelter } from './time-in-shelter.ts';
import { weeksInShelterMean, weeksInShelterMedian, weeksInShelterP90 } from './weeks-in-shelter.ts';
import { withdrawals } from './withdrawals.ts';

export { cohortOf, isCountedWeek } from './counted.ts';

export const ALL_MEASURES: readonly Measure[] = [
  shareOverCap,
  weeksInShelterMean,
  weeksInShelterMedian,
  weeksInShelterP90,
  familyWeeksInShelter,
  personWeeksInShelter,
  childWeeksInShelter,
  rooflessWeeks,
  childRooflessWeeks,
  neverHousedShare,
  housedFamilies,
  matchMean,
  schoolChanges,
  loadMax,
  loadGini,
  loadTheil,
  personsAsked,
  personsHonouredShare,
  backlog,
  displacementShare,
  costTotal,
  costState,
  costMunicipalities,
  costFamilies,
  costPerFamilyHoused,
  declinedByMunicipality,
  declinedByFamily,
  withdrawals,
  arrivals,
];

export function measuresOf(view: RunView): Record<MeasureId, number | null> {
  const values = ALL_MEASURES.map((measure) => [measure.id, measure.value(view)]);
  return Object.fromEntries(values) as Record<MeasureId, number | null>;
}
