/** The week planner in the calling thread: for tests and small tools, where starting a thread takes longer than the plan. */
import { createEngine } from '../solver/index.ts';
import type { PlanAnswer, WeekPlanner } from './week-planner.ts';
import { createLane } from './week-planner-lane.ts';
import { rememberPlans } from './week-planner-memory.ts';
import { createWeekTaskRunner, type WeekTask } from './week-planner-task.ts';

export function createWeekPlannerHere(): WeekPlanner {
  const runner = createWeekTaskRunner(() => createEngine('auto'));
  const lane = createLane((task: WeekTask) => runner.carryOut(task));
  return rememberPlans({
    plan: (request, signal) => lane.run({ kind: 'plan', request }, signal) as Promise<PlanAnswer>,
    explain: (request, signal) => lane.run({ kind: 'explain', request }, signal) as ReturnType<WeekPlanner['explain']>,
    async close() {
      lane.close();
      await runner.close();
    },
  });
}
