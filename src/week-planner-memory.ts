/** Plans that were just made, so that saving after a preview, or comparing with the plan without drafts, computes nothing anew. */
import { createHash } from 'node:crypto';
import type { PlanAnswer, PlanRequest, WeekPlanner } from './week-planner.ts';

/** The plan without drafts, that with them, and what two or three planners beside each other ask. */
const PLANS_KEPT = 8;

/** The same data and policy give the same plan, so an answer holds for ever, unless a clock stopped it. */
export function rememberPlans(planner: WeekPlanner): WeekPlanner {
  const kept = new Map<string, PlanAnswer>();
  return {
    ...planner,
    async plan(request, signal) {
      const key = fingerprintOf(request);
      const known = kept.get(key);
      if (known) kept.delete(key);
      const answer = known ?? (await planner.plan(request, signal));
      if (!isLasting(answer)) return answer;
      kept.set(key, answer);
      if (kept.size > PLANS_KEPT) kept.delete(kept.keys().next().value!);
      return answer;
    },
  };
}

function isLasting(answer: PlanAnswer): boolean {
  return answer.kind === 'plan' ? answer.plan.status !== 'stopped' : answer.kind !== 'refused';
}

function fingerprintOf({ files, policy, reasons, timeLimitSeconds }: PlanRequest): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([policy ?? null, reasons ?? true, timeLimitSeconds ?? null]));
  for (const name of Object.keys(files).sort()) hash.update(JSON.stringify([name, files[name]]));
  return hash.digest('hex');
}
