/** How long closed cases are kept (AVG art. 5(1)(e)): a setting of the register, in months. */
import type { PlainDate } from '../../domain/calendar.ts';
import { dateOf, dayNumberOf } from '../../domain/calendar.ts';
import { monthsLater } from '../../eligibility/months.ts';
import { CLOSED, isOneOf } from './case-life/states.ts';
import type { Reading } from './register.ts';
import { SETTINGS_ID } from './scenario-files.ts';

export interface DueForErasure {
  readonly caseId: string;
  readonly closedOn: PlainDate;
  /** The last day on which it may be kept. */
  readonly keptUntil: PlainDate;
}

/** Closed cases whose time is over on `today`, the longest over first. */
export async function dueForErasure(reading: Reading, today: PlainDate): Promise<readonly DueForErasure[]> {
  const settings = await reading.get('settings', SETTINGS_ID);
  if (!settings) return [];
  const due = (await reading.list('case')).flatMap(({ id, body }) => {
    if (!isOneOf(CLOSED, body.state)) return [];
    const closedOn = body.since.slice(0, 10);
    const keptUntil = dateOf(monthsLater(dayNumberOf(closedOn)!, settings.body.retentionMonths));
    return keptUntil < today ? [{ caseId: id, closedOn, keptUntil }] : [];
  });
  return due.toSorted((one, other) => (one.keptUntil < other.keptUntil ? -1 : 1));
}
