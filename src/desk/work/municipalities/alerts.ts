/** What lies still at a municipality, or will soon: said so that somebody picks it up. */

import { dateOf, dayNumberOf, mondayOf, type PlainDate } from '../../../domain/calendar.ts';
import { dutchDateOf } from '../today.ts';
import type { ProposalView } from '../week/proposal-schemas.ts';
import type { Alert, CommitmentView, FamilyView, HomeView } from './schemas.ts';

/** Days after which an answer is called late: an assumption, since no document sets a term. */
export const ANSWER_DAYS = 7;
/** Days before the end of a commitment or offer in which it is told. */
export const AHEAD_DAYS = 28;
const LAPSE_DAYS = 14;

export interface AlertInput {
  readonly commitments: readonly CommitmentView[];
  readonly homes: readonly HomeView[];
  readonly families: readonly FamilyView[];
  readonly proposals: readonly ProposalView[];
  readonly today: PlainDate;
  /** Calendar days for the test (BO21: one). */
  readonly testDays: number;
}

/** Most days first. */
export function alertsOf({ commitments, homes, families, proposals, today, testDays }: AlertInput): readonly Alert[] {
  const since = (date: PlainDate): number => dayNumberOf(today)! - (dayNumberOf(date) ?? Number.NaN);
  const alerts: Alert[] = [];
  for (const { family: subject, status, sentAt, answers, moveInWeek } of proposals) {
    const answered = answers.at(-1)?.at ?? sentAt;
    const days = since(dutchDateOf(answered));
    if (status === 'sent' && days > ANSWER_DAYS) alerts.push({ kind: 'proposal-unanswered', subject, days });
    if (status === 'accepted-by-municipality' && days > ANSWER_DAYS) {
      alerts.push({ kind: 'family-unanswered', subject, days });
    }
    const late = since(dateOf(mondayOf(moveInWeek)! + 6));
    if (status === 'accepted-by-family' && late > 0) alerts.push({ kind: 'not-moved-in', subject, days: late });
  }
  for (const { id: subject, state, days, weeksLeft } of families) {
    if ((state === 'referred' || state === 'tested') && days > testDays) {
      alerts.push({ kind: 'waits-for-test', subject, days });
    }
    if (weeksLeft !== null && weeksLeft < 0) alerts.push({ kind: 'family-over-cap', subject, days: -weeksLeft * 7 });
  }
  for (const { id: subject, until, inForce, families: count, persons } of commitments) {
    const days = until === undefined ? undefined : -since(until);
    if (inForce && days !== undefined && days <= AHEAD_DAYS) alerts.push({ kind: 'commitment-ends', subject, days });
    const isOver = [count, persons].some(({ left }) => left !== null && left < 0);
    if (isOver) alerts.push({ kind: 'commitment-overused', subject, days: 0 });
  }
  for (const { id: subject, availableUntil, state } of homes) {
    const days = availableUntil === undefined ? undefined : -since(availableUntil);
    if (state === 'free' && days !== undefined && days >= 0 && days <= LAPSE_DAYS) {
      alerts.push({ kind: 'offer-lapses', subject, days });
    }
  }
  return alerts.toSorted((one, other) => other.days - one.days);
}
