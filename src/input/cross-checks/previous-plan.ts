/** The previous plan is of an earlier week. */
import type { ProblemList } from '../problem-list.ts';
import type { CheckedWeek } from '../week-tables.ts';

export function checkPreviousPlan({ previous, settings }: CheckedWeek, problems: ProblemList): void {
  if (!previous || !settings.week || previous.plan.week < settings.week.name) return;
  const params = { previous: previous.plan.week, week: settings.week.name };
  problems.warning('previous-not-earlier', params, { file: previous.file });
}
