/** `tasks`: what municipalities must realise in a period (taakstelling; docs/formats.md). */
import type { Task } from '../../domain/planning-week.ts';
import { date } from '../cells/dates.ts';
import { id } from '../cells/ids.ts';
import { wholeNumber } from '../cells/numbers.ts';
import { fileType, optional, type RowOf, required } from '../read-rows.ts';

const count = wholeNumber({ least: 0, most: 1_000_000 });

export const TASKS = fileType('tasks', 'municipality', {
  municipality: required(id),
  from: required(date),
  until: required(date),
  persons: optional(count),
  families: optional(count),
  realised: optional(count),
  backlog: optional(wholeNumber({ least: -1_000_000, most: 1_000_000 })),
  lead_weeks: optional(wholeNumber({ least: 0, most: 520 })),
});

export type TaskRow = RowOf<typeof TASKS>;

/** The task of a row that passed the check on its amount. */
export function taskOf(row: TaskRow): Task {
  return {
    municipality: row.municipality,
    from: row.from,
    until: row.until,
    unit: row.persons === undefined ? 'families' : 'persons',
    amount: row.persons ?? row.families ?? 0,
    realised: row.realised ?? 0,
    backlog: row.backlog ?? 0,
    leadWeeks: row.lead_weeks ?? 0,
  };
}
