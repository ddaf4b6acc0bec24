/** Who takes part: families that enter the plan, and municipalities over which it spreads them. */
import type { DayNumber } from '../../../domain/calendar.ts';
import type { Family, MunicipalityId, PlanningWeek } from '../../../domain/planning-week.ts';
import type { Policy } from '../../../domain/policy.ts';
import { tasksOf } from './task-by-key.ts';

/** Why a family does not enter the plan; `undefined` when it does. */
export function leftOutBecause(
  family: Family,
  week: PlanningWeek,
): 'noConsent' | 'notQualified' | 'notJudged' | undefined {
  // Where families are taken as already assessed, only an explicit refusal counts.
  if (week.requiresVerdict ? family.consent !== true : family.consent === false) return 'noConsent';
  if (!week.requiresVerdict || family.verdict === 'qualifies') return undefined;
  return family.verdict === 'does-not-qualify' ? 'notQualified' : 'notJudged';
}

interface Period {
  readonly from: DayNumber;
  readonly until?: DayNumber;
}

/** In force on a day; `until` is inclusive. */
export function inForceOn(period: Period, day: DayNumber): boolean {
  return period.from <= day && (period.until === undefined || day <= period.until);
}

/** In force on the Monday of at least one week of the horizon. */
export function inForceWithinHorizon(period: Period, week: PlanningWeek): boolean {
  for (let number = 0; number < week.horizonWeeks; number += 1) {
    if (inForceOn(period, week.monday + 7 * number)) return true;
  }
  return false;
}

/** The municipalities that take part: all under `none`, else those with a commitment or task in the horizon. */
export function takingPart(week: PlanningWeek, policy: Policy): ReadonlySet<MunicipalityId> {
  const committed = week.commitments.filter((row) => inForceWithinHorizon(row, week)).map((row) => row.municipality);
  switch (policy.regime) {
    case 'none':
      return new Set(week.municipalities.map((municipality) => municipality.id));
    case 'voluntary':
    case 'central':
      return new Set(committed);
    case 'quota': {
      const tasked = tasksOf(week, policy).filter((row) => inForceWithinHorizon(row, week));
      return new Set([...tasked.map((row) => row.municipality), ...(policy.regionFallback ? committed : [])]);
    }
  }
}

/** Persons placed earlier in the period: the sum over the commitment rows in force in the horizon. */
export function personsUsedIn(municipality: MunicipalityId, week: PlanningWeek): number {
  return week.commitments
    .filter((row) => row.municipality === municipality && inForceWithinHorizon(row, week))
    .reduce((sum, row) => sum + row.personsUsed, 0);
}
