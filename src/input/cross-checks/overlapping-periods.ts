/** A placement counts against one commitment and one task: the rows of a municipality may not overlap (docs/model.md). */
import type { DayNumber } from '../../domain/calendar.ts';
import type { ProblemList } from '../problem-list.ts';
import { type ReadRow, type Rows, sourceOf } from '../read-rows.ts';
import type { CheckedWeek } from '../week-tables.ts';

interface Period {
  readonly municipality: string;
  readonly from: DayNumber;
  readonly until?: DayNumber | undefined;
}

export function checkOverlappingPeriods({ tables }: CheckedWeek, problems: ProblemList): void {
  checkOverlaps(tables.commitments.rows, 'overlapping-commitments', problems);
  checkOverlaps(tables.tasks.rows, 'overlapping-tasks', problems);
}

function checkOverlaps(
  rows: Rows<Period> | undefined,
  kind: 'overlapping-commitments' | 'overlapping-tasks',
  problems: ProblemList,
): void {
  if (!rows) return;
  const perMunicipality = new Map<string, ReadRow<Period>[]>();
  for (const row of rows.rows) {
    const own = perMunicipality.get(row.value.municipality);
    if (own) own.push(row);
    else perMunicipality.set(row.value.municipality, [row]);
  }
  for (const [municipality, periods] of perMunicipality) {
    const inOrder = periods.toSorted((one, other) => one.value.from - other.value.from || one.line - other.line);
    let longest: ReadRow<Period> | undefined;
    for (const row of inOrder) {
      if (longest && row.value.from <= endOf(longest.value)) {
        const [first, second] = longest.line < row.line ? [longest, row] : [row, longest];
        problems.error(kind, { municipality, otherLine: first.line }, sourceOf(rows, second));
      }
      if (!longest || endOf(row.value) > endOf(longest.value)) longest = row;
    }
  }
}

function endOf(period: Period): number {
  return period.until ?? Number.POSITIVE_INFINITY;
}
