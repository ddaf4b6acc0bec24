/**
 * May this family go to this municipality at all, and against what would it count? The answer is a list of accounting
 * periods, or the reason why not: the same function serves the options and the explanation.
 */
import type { Family } from '../domain/planning-week.ts';
import type { FallenAway } from '../domain/reason.ts';
import type { MatchScorer } from './match-score.ts';
import type { AccountingPeriod, PreparedWeek } from './prepared-week.ts';

export interface Admission {
  readonly periods: readonly OpenedPeriod[];
}

export interface OpenedPeriod extends AccountingPeriod {
  /** True when only region fallback opens the municipality in these weeks (BO21 minutes, BZK). */
  readonly fallback: boolean;
}

export function admissionOf(
  prepared: PreparedWeek,
  scorer: MatchScorer,
  familyIndex: number,
  municipality: number,
): Admission | FallenAway {
  const { id } = prepared.municipalities[municipality]!;
  const family = prepared.families[familyIndex]!;
  if (family.avoid.includes(id)) return { kind: 'avoids', municipality: id };
  if (family.declinedBy.includes(id)) return { kind: 'declined', municipality: id };
  if (family.bannedFrom.includes(id)) return { kind: 'banned', municipality: id };
  if (isPinnedElsewhere(prepared, family, id)) {
    return { kind: 'pinned-elsewhere', municipality: id, pin: family.pinnedTo as string };
  }
  if (prepared.week.matchOnly && !scorer.listed(familyIndex, municipality)) {
    return { kind: 'not-in-match-table', municipality: id };
  }
  return fittingPeriods(prepared, family, municipality);
}

function fittingPeriods(prepared: PreparedWeek, family: Family, municipality: number): Admission | FallenAway {
  const { id } = prepared.municipalities[municipality]!;
  const opened = openedPeriods(prepared, family, municipality);
  if (opened.length === 0) {
    return { kind: prepared.policy.regime === 'none' ? 'not-own-municipality' : 'not-taking-part', municipality: id };
  }
  const size = family.adults + family.children;
  const fitting = opened.filter((period) => size <= (period.largestFamily ?? Number.POSITIVE_INFINITY));
  if (fitting.length === 0) {
    const largest = Math.max(...opened.map((period) => period.largestFamily ?? 0));
    return { kind: 'family-too-large', municipality: id, largest };
  }
  return { periods: fitting };
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

function isPinnedElsewhere(prepared: PreparedWeek, family: Family, municipality: string): boolean {
  if (family.pinnedTo === undefined || family.pinnedTo === municipality) return false;
  if (prepared.municipalityIndex.has(family.pinnedTo)) return true;
  return !prepared.dwellings.some(
    (dwelling) => dwelling.id === family.pinnedTo && dwelling.municipality === municipality,
  );
}
