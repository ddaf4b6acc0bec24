/** Only families that qualified and consented are planned, so the file must have room to say so. */
import type { ProblemList } from '../problem-list.ts';
import type { CheckedWeek } from '../week-tables.ts';

export function checkVerdictAndConsent({ tables, settings }: CheckedWeek, problems: ProblemList): void {
  const families = tables.families.rows;
  if (!families || !settings.requiresVerdict) return;
  for (const column of ['verdict', 'consent']) {
    if (families.columns.has(column)) continue;
    problems.error('verdict-column-missing', { column }, { file: families.file, line: families.headerLine });
  }
}
