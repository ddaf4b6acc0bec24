/**
 * Homes given to these families are not given to others who wait (VNG23). Here: the share of the social rent homes falling free
 * that went to them, and the guard on it over a year. A weekly plan guards its own horizon only; to hold it over time, the plan of a
 * week is told of no more homes falling free than leave room under the guard after those used in the weeks before.
 */
import type { Municipality } from '../../domain/planning-week.ts';
import type { MunicipalityInWorld } from './world.ts';

const WEEKS_IN_A_YEAR = 52;

/** @returns the share; undefined where the number of homes falling free is not known or none does */
export function displacementShareOf(
  homesUsed: number,
  vacatedPerYear: number | undefined,
  weeks: number,
): number | undefined {
  if (vacatedPerYear === undefined || vacatedPerYear === 0 || weeks === 0) return undefined;
  return homesUsed / ((vacatedPerYear * weeks) / WEEKS_IN_A_YEAR);
}

/**
 * The municipality as the guard must see it: its homes falling free lowered so that homes used in the 51 weeks before and those
 * of the horizon together stay within the share of a year.
 */
export function guardedOverTheYear(
  { facts, placed }: Pick<MunicipalityInWorld, 'facts' | 'placed'>,
  share: number,
  week: number,
  horizonWeeks: number,
): Municipality {
  const { vacatedPerYear } = facts;
  if (vacatedPerYear === undefined || share === 0) return facts;
  const since = week - WEEKS_IN_A_YEAR + 1;
  const used = placed.filter((each) => !each.temporary && each.week >= since && each.week < week).length;
  const room = Math.max(0, Math.floor(share * vacatedPerYear * Math.max(1, horizonWeeks / WEEKS_IN_A_YEAR)) - used);
  // Half a home more keeps the plan's own rounding down on the safe side of the whole number.
  const withRoom = ((room + 0.5) * WEEKS_IN_A_YEAR) / (share * horizonWeeks);
  return withRoom < vacatedPerYear ? { ...facts, vacatedPerYear: withRoom } : facts;
}
