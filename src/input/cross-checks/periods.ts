/** No period ends before it begins. */
import { type DayNumber, dateOf } from '../../domain/calendar.ts';
import type { ProblemList } from '../problem-list.ts';
import { type Rows, sourceOf } from '../read-rows.ts';
import type { CheckedWeek } from '../week-tables.ts';

type Day = DayNumber | undefined;

export function checkPeriods({ tables }: CheckedWeek, problems: ProblemList): void {
  const check = <Row>(
    rows: Rows<Row> | undefined,
    [fromColumn, fromOf]: readonly [string, (row: Row) => Day],
    [untilColumn, untilOf]: readonly [string, (row: Row) => Day],
    idOf: (row: Row) => string,
  ): void => {
    for (const row of rows?.rows ?? []) {
      const from = fromOf(row.value);
      const until = untilOf(row.value);
      if (from === undefined || until === undefined || from <= until) continue;
      const params = { fromColumn, untilColumn, from: dateOf(from), until: dateOf(until), id: idOf(row.value) };
      problems.error('from-after-until', params, sourceOf(rows!, row));
    }
  };
  check(tables.commitments.rows, ['from', (row) => row.from], ['until', (row) => row.until], (row) => row.municipality);
  check(tables.tasks.rows, ['from', (row) => row.from], ['until', (row) => row.until], (row) => row.municipality);
  check(tables.shelters.rows, ['from', (row) => row.from], ['until', (row) => row.until], (row) => row.shelter_id);
  const from = ['available_from', (row: { available_from: Day }) => row.available_from] as const;
  check(tables.dwellings.rows, from, ['available_until', (row) => row.available_until], (row) => row.dwelling_id);
  check(tables.dwellings.rows, from, ['temporary_until', (row) => row.temporary_until], (row) => row.dwelling_id);
}
