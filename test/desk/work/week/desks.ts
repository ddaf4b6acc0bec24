/** Desks for tests: a register with the pilot week, a planner in this thread, and a clock that the test turns. */

import { afterAll } from 'vitest';
import type { OpenedRegister } from '../../../../src/desk/register/open-register.ts';
import type { Desk } from '../../../../src/desk/work/desk.ts';
import { createJobs } from '../../../../src/desk/work/jobs.ts';
import type { WeekPlanner } from '../../../../src/planning/week-planner.ts';
import { createWeekPlannerHere } from '../../../../src/planning/week-planner-here.ts';
import { EXAMPLE_NOW, type RegisterOptions, type TestDatabase, withExample } from '../../register/registers.ts';

export interface TestDesk extends Desk {
  readonly register: OpenedRegister;
}

/** One warm planner for all desks of a file: the same files give the same plan. */
let planner: WeekPlanner | undefined;
afterAll(async () => planner?.close());

/** A desk with the example week. Every look at the clock is a second later, so that no two changes happen at once. */
export async function exampleDesk(database: TestDatabase): Promise<TestDesk> {
  const desk = await emptyDesk(database);
  await withExample(desk.register);
  return desk;
}

export async function emptyDesk(database: TestDatabase, options: RegisterOptions = {}): Promise<TestDesk> {
  planner ??= createWeekPlannerHere();
  let seconds = 0;
  const now = options.now ?? (() => new Date(EXAMPLE_NOW.getTime() + 1000 * seconds++));
  const register = await database.open({ ...options, now });
  return { register, planner, now, jobs: createJobs(), deployment: { mode: 'local', database: 'sqlite' } };
}
