/** The table of loads says what the placements add up to: one row per municipality that takes part or receives a family. */
import type { MunicipalityLoad } from '../../domain/plan.ts';
import type { Commitment, MunicipalityId } from '../../domain/planning-week.ts';
import { type Breach, checkRule } from './check-rule.ts';
import { decimal, dividedBy, ratio, times, toMillionths } from './facts/fraction.ts';
import { MILLION, sameInMillionths } from './facts/millionths.ts';
import { inForceWithinHorizon, personsUsedIn } from './facts/participation.ts';
import type { PlanFacts } from './facts/plan-facts.ts';

type Figure = string | number | null | undefined;

export const loads = checkRule('loads', (facts) => {
  const breaches: Breach[] = [];
  const seen = new Set<MunicipalityId>();
  for (const load of facts.plan.loads) {
    const { municipality } = load;
    if (!facts.municipalities.has(municipality)) breaches.push({ kind: 'municipality-unknown', ids: { municipality } });
    else if (seen.has(municipality)) breaches.push({ kind: 'load-twice', ids: { municipality } });
    else breaches.push(...loadBreaches(facts, load));
    seen.add(municipality);
  }
  const needed = new Set([...facts.takingPart, ...facts.planned.flatMap(({ home }) => home?.municipality.id ?? [])]);
  for (const municipality of needed) {
    if (!seen.has(municipality)) breaches.push({ kind: 'load-missing', ids: { municipality } });
  }
  return breaches;
});

function loadBreaches(facts: PlanFacts, load: MunicipalityLoad): readonly Breach[] {
  const { municipality } = load;
  const homes = facts.planned.filter(({ home }) => home?.municipality.id === municipality);
  const share = facts.fairShares.get(municipality);
  const task = taskOf(facts, municipality);
  const fields: readonly (readonly [name: string, claimed: Figure, expected: Figure])[] = [
    ['familiesPlaced', load.familiesPlaced, homes.length],
    ['personsPlaced', load.personsPlaced, homes.reduce((sum, { persons }) => sum + persons, 0)],
    ['personsUsed', load.personsUsed, personsUsedIn(municipality, facts.week)],
    ['fairShare', load.fairShare, share === undefined ? null : share / MILLION],
    ['committedFamilies', load.committedFamilies, committed(facts, municipality, (row) => row.families)],
    ['committedPersons', load.committedPersons, committed(facts, municipality, (row) => row.persons)],
    ['taskRemaining', load.taskRemaining, task?.remaining],
    ['taskUnit', load.taskUnit, task?.unit],
    ['displacementShare', load.displacementShare, displacementShare(facts, municipality, homes.length)],
  ];
  return fields
    .filter(([, claimed, expected]) => !same(claimed, expected))
    .map(([field, claimed, expected]) => ({
      kind: 'load-differs',
      ids: { municipality },
      params: { field, claimed: claimed ?? '–', expected: expected ?? '–' },
    }));
}

function same(claimed: Figure, expected: Figure): boolean {
  if (typeof claimed === 'number' && typeof expected === 'number') return sameInMillionths(claimed, expected);
  return (claimed ?? null) === (expected ?? null);
}

/**
 * The sum over the rows in force in the horizon; absent where one of them has no limit, and where the policy does not
 * use commitments.
 */
function committed(
  { week, policy }: PlanFacts,
  municipality: MunicipalityId,
  limit: (row: Commitment) => number | undefined,
): number | undefined {
  if ((policy.regime === 'none' || policy.regime === 'quota') && !policy.regionFallback) return undefined;
  const rows = week.commitments.filter((row) => row.municipality === municipality && inForceWithinHorizon(row, week));
  const limits = rows.map(limit).filter((value) => value !== undefined);
  return rows.length > 0 && limits.length === rows.length ? limits.reduce((sum, value) => sum + value, 0) : undefined;
}

/** What is still to be realised after this plan, over the task rows in force in the horizon. */
function taskOf(
  { week, tasks, planned }: PlanFacts,
  municipality: MunicipalityId,
): { readonly remaining: number; readonly unit: 'persons' | 'families' } | undefined {
  const rows = tasks.filter((row) => row.municipality === municipality && inForceWithinHorizon(row, week));
  const unit = rows[0]?.unit;
  if (unit === undefined) return undefined;
  const counted = planned.filter(({ home }) => home?.counted?.kind === 'task' && rows.includes(home.counted.row));
  const placed = unit === 'families' ? counted.length : counted.reduce((sum, { persons }) => sum + persons, 0);
  return { remaining: rows.reduce((sum, row) => sum + row.amount + row.backlog - row.realised, -placed), unit };
}

/** Homes used over the social rent homes that fall free in the horizon; absent where that figure is not known or 0. */
function displacementShare({ week, municipalities }: PlanFacts, municipality: MunicipalityId, used: number): Figure {
  const vacated = municipalities.get(municipality)?.vacatedPerYear;
  if (vacated === undefined || vacated === 0) return undefined;
  const fallingFree = times(decimal(vacated), ratio(week.horizonWeeks, 52));
  return toMillionths(dividedBy(ratio(used, 1), fallingFree)) / MILLION;
}
