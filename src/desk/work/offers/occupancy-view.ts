/** The occupancy ahead, from the register as it is and the last plan that was saved. */

import { InputError } from '../../../domain/problem.ts';
import type { Desk } from '../desk.ts';
import { readWeekOf } from '../week/read-week.ts';
import { lastStoredPlan, planIn } from '../week/saved-plans.ts';
import { weekFilesOf } from '../week/week-files.ts';
import { occupancyAhead } from './occupancy.ts';
import type { OccupancyView } from './schemas.ts';

/** @throws InputError when the register holds no week that can be read. */
export async function occupancyView(desk: Desk): Promise<OccupancyView> {
  const { files, basis, last } = await desk.register.read(async (reading) => ({
    ...(await weekFilesOf(reading)),
    last: await lastStoredPlan(reading),
  }));
  const read = await readWeekOf(files, basis.fingerprint);
  if (read.kind === 'problems') throw new InputError(read.problems);
  return {
    ...occupancyAhead(read.scenario.week, last && planIn(last.body)),
    plan: last ? { ...last.body, id: last.id } : null,
  };
}
