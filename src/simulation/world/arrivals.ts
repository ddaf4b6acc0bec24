/**
 * Families that report in a week: Poisson, or negative binomial with `arrivals.dispersion`, around `arrivals.families-per-year`
 * (500 to 700 a year come into view nationally: WG20, DG20a, BO21), times season and surge. What prevention or a bad name
 * keeps away is taken out family by family, and what pull adds comes from a stream of its own, so that the families of
 * the plain world are the same under every policy.
 */
import type { FamilyId } from '../../domain/planning-week.ts';
import { gammaFactor, poisson } from '../distributions.ts';
import type { ParameterValues } from '../parameters.ts';
import type { RandomStreams } from '../random-stream.ts';
import { prevented } from './prevention.ts';
import { drawnByPull, keptAwayByPull } from './pull.ts';
import { seasonFactor } from './season.ts';
import { surgeFactor } from './surge.ts';

/** Expected number of families in a week, before prevention and pull. */
export function expectedArrivals(parameters: ParameterValues, week: number, isoWeekNumber: number): number {
  const usual = parameters['arrivals.families-per-year'] / 52;
  return usual * seasonFactor(parameters, isoWeekNumber) * surgeFactor(parameters, week);
}

/**
 * @param pull how many times the usual number report because of how well the policy serves; 1 without such an effect
 * @returns ids: `F-<week>-<n>`, the same under every policy, and `P-<week>-<n>` for those whom the policy itself draws
 */
export function reportsInWeek(
  parameters: ParameterValues,
  streams: RandomStreams,
  week: number,
  isoWeekNumber: number,
  pull: number,
): FamilyId[] {
  const expected = expectedArrivals(parameters, week, isoWeekNumber);
  const peak = gammaFactor(streams('arrivals-peak', week), parameters['arrivals.dispersion']);
  const usual = idsOf('F', week, poisson(streams('arrivals', week), expected * peak));
  const extra = idsOf('P', week, drawnByPull(streams, week, expected, pull));
  return [...usual.filter((id) => !keptAwayByPull(streams, id, pull)), ...extra].filter(
    (id) => !prevented(parameters, streams, id),
  );
}

function idsOf(prefix: string, week: number, count: number): FamilyId[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${week}-${index + 1}`);
}
