/** A task is counted in persons or in families, never in both. */
import type { ProblemList } from '../problem-list.ts';
import { sourceOf } from '../read-rows.ts';
import { type CheckedWeek, rowsOf } from '../week-tables.ts';

export function checkTaskAmounts({ tables }: CheckedWeek, problems: ProblemList): void {
  const tasks = tables.tasks.rows;
  if (!tasks) return;
  if (!tasks.columns.has('persons') && !tasks.columns.has('families')) {
    const source = { file: tasks.file, line: tasks.headerLine };
    problems.error('missing-one-of-columns', { columns: 'persons, families' }, source);
    return;
  }
  for (const row of rowsOf(tables.tasks)) {
    const { municipality: id, persons, families } = row.value;
    if (persons === undefined && families === undefined)
      problems.error('task-amount-missing', { id }, sourceOf(tasks, row));
    if (persons !== undefined && families !== undefined)
      problems.error('task-amount-twice', { id }, sourceOf(tasks, row));
  }
  const withoutLead = rowsOf(tables.tasks).filter(({ value }) => value.lead_weeks === undefined);
  if (!withoutLead[0]) return;
  problems.warning('task-lead-weeks-assumed', { count: withoutLead.length }, sourceOf(tasks, withoutLead[0]));
}
