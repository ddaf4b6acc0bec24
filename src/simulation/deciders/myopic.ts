/** The best plan of this week alone: the planner's own weekly flow. */
import type { Decider, WeekPlanner } from './decider.ts';
import { planMoment } from './plan-moment.ts';

export function createMyopicDecider(plan: WeekPlanner): Decider {
  return { decide: ({ week, policy }) => planMoment(plan, week, policy) };
}
