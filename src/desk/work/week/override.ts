/** What a planner's choice against the best plan costs it. */
import type { Plan } from '../../../domain/plan.ts';
import type { Override } from '../../register/bodies.ts';
import { holds, type Pin } from './drafted-week.ts';
import { planDifference } from './plan-difference.ts';

/**
 * @param without the best plan without the pin; undefined when there is none.
 * @returns undefined when the best plan puts the family there of itself: no choice against it.
 */
export function overrideOf(
  pin: Pin,
  without: Plan | undefined,
  withPin: Plan,
  word: Pick<Override, 'reason' | 'at'>,
): Override | undefined {
  const to = withPin.placements.find(({ family }) => family === pin.family)?.municipality;
  if (to === undefined || (without && holds(pin, without))) return undefined;
  const from = without?.placements.find(({ family }) => family === pin.family)?.municipality ?? null;
  const pays = without && planDifference(without, withPin).pays;
  return {
    ...word,
    from,
    to,
    ...(pays ? { costs: { objective: pays.name, difference: pays.worseBy, unit: pays.unit } } : {}),
  };
}
