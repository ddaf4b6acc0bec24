/** The occupancy ahead, from the register as it is and the last plan that was saved. */
import type { Plan } from '../../../domain/plan.ts';
import { InputError } from '../../../domain/problem.ts';
import type { Reading } from '../../register/register.ts';
import type { Desk } from '../desk.ts';
import { readWeekOf } from '../week/read-week.ts';
import { lastStoredPlan, planIn } from '../week/saved-plans.ts';
import { weekFilesOf } from '../week/week-files.ts';
import { type OccupancyAhead, occupancyAhead } from './occupancy.ts';

export interface OccupancyView extends OccupancyAhead {
  /** The plan that tells who leaves and enters; null: none was saved yet. */
  readonly plan: { readonly id: string; readonly week: string; readonly savedAt: string } | null;
}

/** @throws InputError when the register holds no week that can be read. */
export async function occupancyView(desk: Desk): Promise<OccupancyView> {
  const { files, basis, saved } = await desk.register.read(async (reading) => ({
    ...(await weekFilesOf(reading)),
    saved: await lastPlan(reading),
  }));
  const read = await readWeekOf(files, basis.fingerprint);
  if (read.kind === 'problems') throw new InputError(read.problems);
  return { ...occupancyAhead(read.scenario.week, saved?.content), plan: saved?.told ?? null };
}

interface LastPlan {
  readonly content: Plan;
  readonly told: NonNullable<OccupancyView['plan']>;
}

async function lastPlan(reading: Reading): Promise<LastPlan | undefined> {
  const last = await lastStoredPlan(reading);
  if (!last) return undefined;
  const { week, savedAt } = last.body;
  return { content: planIn(last.body), told: { id: last.id, week, savedAt } };
}
