/** Reasons are free text, on many routes: what may never be written down is refused in one place, so that no route can forget it. */

import { InputError } from '../../domain/problem.ts';
import { ProblemList } from '../../input/problem-list.ts';
import { checkText } from '../work/cases/check-facts.ts';

/** @throws InputError when a reason holds what looks like a citizen number or a date of birth. */
export function refusePersonalData(body: unknown, now: Date): void {
  const reason = typeof body === 'object' && body !== null && 'reason' in body ? body.reason : undefined;
  if (typeof reason !== 'string') return;
  const problems = new ProblemList();
  checkText(reason, 'reason', now.getUTCFullYear(), problems);
  if (problems.hasErrors) throw new InputError(problems.all);
}
