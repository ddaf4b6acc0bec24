/** One run of one arm, with the planner's own weekly flow: what a thread of a study does. */
import { planWeek } from '../planning/plan-week.ts';
import { createDecider } from '../simulation/deciders/create-decider.ts';
import type { WeekPlanner } from '../simulation/deciders/decider.ts';
import { runInHindsight } from '../simulation/run-in-hindsight.ts';
import { runReplication } from '../simulation/run-replication.ts';
import type { Arm, Duration } from '../simulation/study.ts';
import type { Engine } from '../solver/engine.ts';

export interface StudyTask {
  readonly arm: Arm;
  readonly duration: Duration;
  readonly seed: number;
  readonly replication: number;
}

/**
 * The record of the run as JSON text.
 *
 * @param betweenPlans is called before every weekly plan; what it throws ends the run.
 */
export async function carryOutTask(
  task: StudyTask,
  engine: Engine,
  betweenPlans: () => Promise<void> = async () => {},
): Promise<string> {
  const planner: WeekPlanner = async (week, policy, options) => {
    await betweenPlans();
    return planWeek(week, policy, { reasons: false, ...options, use: engine });
  };
  await betweenPlans();
  if (task.arm.decider === 'hindsight') return JSON.stringify(await runInHindsight(task, planner));
  const decider = createDecider(task.arm.decider, planner);
  return JSON.stringify(await runReplication({ ...task, decider }));
}
