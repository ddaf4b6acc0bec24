/** The saved plans by their ids: which came last, without reading what is in them. A year of plans is many megabytes. */
import type { IsoWeek } from '../../domain/calendar.ts';
import type { Reading } from './register.ts';

/** `2026-W48-3`: the third plan saved in its week. */
const PLAN_ID = /^(\d{4}-W\d{2})-(\d+)$/;

export interface PlanName {
  readonly id: string;
  readonly week: IsoWeek;
  readonly number: number;
}

export function planIdOf(week: IsoWeek, number: number): string {
  return `${week}-${number}`;
}

/** In the order in which they were saved: weeks only go forward, and plans of a week are numbered. */
export async function planNames(reading: Pick<Reading, 'ids' | 'get'>): Promise<readonly PlanName[]> {
  const names: PlanName[] = [];
  for (const id of await reading.ids('plan')) {
    const [, week, number] = PLAN_ID.exec(id) ?? [];
    names.push({ id, week: week ?? (await reading.get('plan', id))!.body.week, number: Number(number ?? 0) });
  }
  return names.toSorted((one, other) =>
    one.week < other.week ? -1 : one.week > other.week ? 1 : one.number - other.number,
  );
}
