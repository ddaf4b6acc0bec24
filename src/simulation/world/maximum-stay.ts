/**
 * The neighbouring scheme for EU citizens, in which each municipality sets its own maximum stay (AM26): a family whose weeks in the
 * shelters of a municipality reach that maximum leaves at the end of the week. Its weeks there count on when it was away for a
 * while. A family with a home agreed stays until it moves in. The weekly plan does not know of the maximum.
 */
import type { MunicipalityId } from '../../domain/planning-week.ts';
import type { WorldSettings } from '../study.ts';
import type { FamilyInWorld } from './world.ts';

/** Counts a week in a shelter of this municipality, or of none (central shelter), where a maximum may be set. */
export function countWeekOfStay(
  { maximumStayWeeks }: WorldSettings,
  { weeksIn }: Pick<FamilyInWorld, 'weeksIn'>,
  municipality: MunicipalityId | undefined,
): void {
  if (maximumStayWeeks === undefined || municipality === undefined) return;
  weeksIn.set(municipality, (weeksIn.get(municipality) ?? 0) + 1);
}

/** @param municipality of the shelter that the family is in; absent without shelter, where no stay can end */
export function stayEnds(
  { maximumStayWeeks }: WorldSettings,
  { weeksIn }: Pick<FamilyInWorld, 'weeksIn'>,
  municipality: MunicipalityId | undefined,
): boolean {
  if (maximumStayWeeks === undefined || municipality === undefined) return false;
  const most = Object.hasOwn(maximumStayWeeks, municipality)
    ? maximumStayWeeks[municipality]!
    : Number.POSITIVE_INFINITY;
  return (weeksIn.get(municipality) ?? 0) >= most;
}
