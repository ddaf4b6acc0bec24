/**
 * The clocks of a case as its state makes them matter: the two of the chain (assessment, test; BO21) until the test is done, and
 * the weeks in shelter after that.
 */

import { dayNumberOf, type PlainDate, wholeWeeksBetween } from '../../../domain/calendar.ts';
import { assessCase } from '../../../eligibility/assess.ts';
import type { Clock } from '../../../eligibility/clocks.ts';
import type { ClockId, Scheme } from '../../../eligibility/scheme.ts';
import type { CaseBody } from '../../register/bodies.ts';
import { type CaseState, countsInPlan } from '../../register/case-life/states.ts';
import { dutchDateOf } from '../today.ts';
import { assessedCaseOf } from './facts.ts';
import type { Overdue, ShelterClock } from './schemas.ts';

/** A clock that nobody can act on any more only frightens: each counts in the states in which somebody can. */
const CHAIN_CLOCKS: Readonly<Partial<Record<CaseState, readonly ClockId[]>>> = {
  reported: ['assessment'],
  're-entered': ['assessment'],
  assessed: ['assessment'],
  referred: ['assessment', 'test', 'waiting'],
  tested: ['test', 'waiting'],
};

/** The clocks between report and decision that run or ran in this state. */
export function chainClocks(id: string, body: CaseBody, scheme: Scheme, today: PlainDate): readonly Clock[] {
  const counted = CHAIN_CLOCKS[body.state];
  if (!counted) return [];
  const { clocks } = assessCase(assessedCaseOf(id, body.assessment), scheme, dayNumberOf(today)!);
  return clocks.filter((clock) => counted.includes(clock.id));
}

/** How long the family is in shelter; undefined when it is not, or when it has a home or another way out. */
export function shelterClock(body: CaseBody, today: PlainDate, capWeeks: number): ShelterClock | undefined {
  const { shelter_id: shelter = '', shelter_since: since = '' } = body.household;
  const entered = dayNumberOf(since);
  if (shelter === '' || entered === undefined || !countsInPlan(body)) return undefined;
  const days = dayNumberOf(today)! - entered;
  const weeks = wholeWeeksBetween(entered, dayNumberOf(today)!);
  return { shelter, since, weeks, capWeeks, weeksLeft: capWeeks - weeks, daysLate: Math.max(0, days - capWeeks * 7) };
}

/** Whole days of the calendar since the case came into its state. */
export function daysInState({ since }: Pick<CaseBody, 'since'>, today: PlainDate): number {
  return Math.max(0, dayNumberOf(today)! - dayNumberOf(dutchDateOf(since))!);
}

export function overdueOf(chain: readonly Clock[], shelter: ShelterClock | undefined): readonly Overdue[] {
  const late = chain
    .filter(({ state }) => state === 'overdue')
    .flatMap(({ id, daysLate }) => (id === 'assessment' || id === 'test' ? [{ clock: id, daysLate }] : []));
  return shelter && shelter.daysLate > 0 ? [...late, { clock: 'shelter', daysLate: shelter.daysLate }] : late;
}
