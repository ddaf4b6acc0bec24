/** The week planner on worker threads: one for plans, and one for explanations, so that a preview never waits for a long story. */
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { workerLocation } from '../solver/worker-location.ts';
import type { PlanAnswer, WeekPlanner } from './week-planner.ts';
import { createLane, type Lane } from './week-planner-lane.ts';
import { rememberPlans } from './week-planner-memory.ts';
import type { WeekTask, WeekTaskRunner } from './week-planner-task.ts';

type Answer = Awaited<ReturnType<WeekTaskRunner['carryOut']>>;

/** The threads are started at once and stay warm; close the planner to end them. */
export function createWeekPlanner(): WeekPlanner {
  const plans = createThread();
  const explanations = createThread();
  plans.lane.run({ kind: 'warm-up' }).catch(() => undefined);
  return rememberPlans({
    plan: (request, signal) => plans.lane.run({ kind: 'plan', request }, signal) as Promise<PlanAnswer>,
    explain: (request, signal) =>
      explanations.lane.run({ kind: 'explain', request }, signal) as ReturnType<WeekPlanner['explain']>,
    close: async () => void (await Promise.all([plans.close(), explanations.close()])),
  });
}

function createThread(): { readonly lane: Lane<WeekTask, Answer>; close(): Promise<void> } {
  const pool = new Piscina<WeekTask, Answer>({
    filename: fileURLToPath(workerLocation(import.meta.url, './week-planner-worker.js')),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: Number.POSITIVE_INFINITY,
    // Waiting threads stay open to messages.
    atomics: 'disabled',
  });
  const lane = createLane<WeekTask, Answer>((task, end) => pool.run(task, { signal: end }));
  return {
    lane,
    async close() {
      lane.close();
      await pool.destroy();
    },
  };
}
