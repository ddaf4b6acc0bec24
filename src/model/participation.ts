/**
 * May this family go to this municipality at all, and against what would it count? The answer is a list of accounting
 * periods, or the reason why not: the same function serves the options and the explanation.
 */
import type { Family } from '../domain/planning-week.ts';
import type { FallenAway } from '../domain/reason.ts';
import type { Fit, PlaceAsked } from './fits/fit.ts';
import { fitsBetween } from './fits/misfit.ts';
import type { AccountingPeriod, OpenedPeriod, PreparedWeek } from './prepared-week.ts';

export interface Admission {
  readonly periods: readonly OpenedPeriod[];
}

/** @param place of which family and municipality is asked. */
export function admissionOf(fits: readonly Fit[], place: PlaceAsked): Admission | FallenAway {
  for (const fit of fitsBetween(fits, 'family-and-municipality')) {
    const misfit = fit.misfit(place);
    if (misfit) return misfit;
  }
  return fittingPeriods(fits, place);
}

function fittingPeriods(fits: readonly Fit[], { prepared, family, municipality }: PlaceAsked): Admission | FallenAway {
  const opened = openedPeriods(prepared, prepared.families[family]!, municipality);
  let periods = opened;
  for (const fit of fitsBetween(fits, 'family-and-promise')) {
    periods = periods.filter((period) => fit.fits(prepared.persons[family]!, period));
    if (periods.length === 0) return fit.misfit(prepared.municipalities[municipality]!.id, opened, prepared);
  }
  return { periods };
}

/** What the regime opens, and in the weeks that are left what region fallback adds: it never takes anything away. */
function openedPeriods(prepared: PreparedWeek, family: Family, municipality: number): OpenedPeriod[] {
  const { id } = prepared.municipalities[municipality]!;
  const byRegime = prepared.policy.regime !== 'none' || family.referringMunicipality === id;
  const own = byRegime ? prepared.periods[municipality]! : [];
  const added = inAgreedRegion(prepared, family, municipality) ? prepared.fallbackPeriods[municipality]! : [];
  return [
    ...own.map((period) => ({ ...period, fallback: false })),
    ...added.flatMap((period) => weeksNotIn(own, period)).map((period) => ({ ...period, fallback: true })),
  ];
}

/** The parts of a period in which none of the others runs. */
function weeksNotIn(others: readonly AccountingPeriod[], period: AccountingPeriod): AccountingPeriod[] {
  const parts: AccountingPeriod[] = [];
  let firstWeek: number | undefined;
  for (let week = period.firstWeek; week <= period.lastWeek + 1; week++) {
    const open = week <= period.lastWeek && !others.some((other) => other.firstWeek <= week && week <= other.lastWeek);
    if (open) firstWeek ??= week;
    else if (firstWeek !== undefined) {
      parts.push({ ...period, firstWeek, lastWeek: week - 1 });
      firstWeek = undefined;
    }
  }
  return parts;
}

/** Region fallback looks in the shelter region of the municipality with which shelter was agreed. */
function inAgreedRegion(prepared: PreparedWeek, family: Family, municipality: number): boolean {
  if (!prepared.policy.regionFallback || family.agreedMunicipality === undefined) return false;
  const agreed = prepared.municipalities[prepared.municipalityIndex.get(family.agreedMunicipality) ?? -1];
  const there = prepared.municipalities[municipality]!;
  return agreed?.shelterRegion !== undefined && agreed.shelterRegion === there.shelterRegion;
}
