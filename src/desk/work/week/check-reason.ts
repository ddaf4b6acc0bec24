/** A reason may hold no citizen number and no date of birth. */
import { InputError } from '../../../domain/problem.ts';
import { ProblemList } from '../../../input/problem-list.ts';
import { checkText } from '../cases/check-facts.ts';
import type { Desk } from '../desk.ts';

/** @throws InputError */
export function checkReason({ now }: Pick<Desk, 'now'>, reason: string | undefined): void {
  const problems = new ProblemList();
  checkText(reason, 'reason', now().getUTCFullYear(), problems);
  if (problems.hasErrors) throw new InputError(problems.all);
}
