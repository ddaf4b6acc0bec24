/** One run as it could have gone at best: lived through once to know it, planned as a whole, and lived through by that plan. */
import { createDecider } from './deciders/create-decider.ts';
import type { WeekPlanner } from './deciders/decider.ts';
import { witness } from './deciders/finished-world.ts';
import { hindsightPlan } from './deciders/hindsight.ts';
import { assertReplayed, createReplay } from './deciders/replay.ts';
import type { RunRecord } from './records.ts';
import { type ReplicationRequest, runReplication } from './run-replication.ts';

/**
 * Every week of the record is proven when the plan in hindsight is. Holds only where nothing that is drawn depends on what is
 * decided (`hindsightObstacles` finds none). Children who change school are counted as in that plan: from their school tie alone,
 * since a family that is still to come has no present shelter.
 */
export async function runInHindsight(
  request: Omit<ReplicationRequest, 'decider'>,
  plan: WeekPlanner,
): Promise<RunRecord> {
  const watched = witness(createDecider('myopic', plan));
  await runReplication({ ...request, decider: watched });
  const world = watched.finishedWorld();
  const best = await hindsightPlan(plan, world, request.arm.policy);
  const run = await runReplication({ ...request, decider: createReplay(best, world) });
  assertReplayed(best, run);
  return run;
}
