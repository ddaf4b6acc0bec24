/** A desk on the example week, whose clock a test moves. */

import { afterAll } from 'vitest';
import type { Desk } from '../../../src/desk/work/desk.ts';
import { createJobs } from '../../../src/desk/work/jobs.ts';
import { createWeekPlannerHere } from '../../../src/planning/week-planner-here.ts';
import { EXAMPLE_NOW, exampleRegister } from '../register/registers.ts';

export interface MovingDesk extends Desk {
  /** Lets days go by. */
  pass(days: number): void;
}

const planners: { close(): Promise<void> }[] = [];
afterAll(async () => {
  for (const planner of planners.splice(0)) await planner.close();
});

export async function exampleDesk(): Promise<MovingDesk> {
  let now = EXAMPLE_NOW.getTime();
  const clock = (): Date => new Date(now);
  const planner = createWeekPlannerHere();
  planners.push(planner);
  return {
    register: await exampleRegister({ now: clock }),
    planner,
    jobs: createJobs(),
    now: clock,
    deployment: { mode: 'local', database: 'sqlite' },
    pass: (days) => {
      now += days * 86_400_000;
    },
  };
}
