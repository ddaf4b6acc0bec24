/** Every check between cells, rows and files, in the order in which a person would want to hear of them. */
import type { ProblemList } from '../problem-list.ts';
import type { CheckedWeek } from '../week-tables.ts';
import { checkBedroomsNeeded } from './bedrooms-needed.ts';
import { checkDatesAfterMonday } from './dates-after-monday.ts';
import { checkDecimalMarks } from './decimal-marks.ts';
import { checkDuplicateIds } from './duplicate-ids.ts';
import { checkHouseholds } from './households.ts';
import { checkKnownPlaces } from './known-places.ts';
import { checkLabourTension } from './labour-tension.ts';
import { checkMatchTable } from './match-table.ts';
import { checkOverlappingPeriods } from './overlapping-periods.ts';
import { checkPeriods } from './periods.ts';
import { checkPins } from './pins.ts';
import { checkPolicyFigures } from './policy-figures.ts';
import { checkPreviousPlan } from './previous-plan.ts';
import { checkRegimeNeeds } from './regime-needs.ts';
import { checkShelterEntry } from './shelter-entry.ts';
import { checkSupplyRates } from './supply-rates.ts';
import { checkTaskAmounts } from './task-amounts.ts';
import { checkVerdictAndConsent } from './verdict-and-consent.ts';

type CrossCheck = (week: CheckedWeek, problems: ProblemList) => void;

const CROSS_CHECKS: readonly CrossCheck[] = [
  checkDuplicateIds,
  checkVerdictAndConsent,
  checkHouseholds,
  checkBedroomsNeeded,
  checkShelterEntry,
  checkDatesAfterMonday,
  checkKnownPlaces,
  checkPins,
  checkPeriods,
  checkOverlappingPeriods,
  checkTaskAmounts,
  checkDecimalMarks,
  checkMatchTable,
  checkSupplyRates,
  checkLabourTension,
  checkPolicyFigures,
  checkRegimeNeeds,
  checkPreviousPlan,
];

export function runCrossChecks(week: CheckedWeek, problems: ProblemList): void {
  for (const check of CROSS_CHECKS) check(week, problems);
}
