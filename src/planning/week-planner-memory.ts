/** Plans that were just made, so that saving after a preview, or comparing with the plan without drafts, computes nothing anew. */
import { createHash } from 'node:crypto';
import { type PlanAnswer, PlanningStopped, type PlanRequest, type WeekPlanner } from './week-planner.ts';

/** The plan without drafts, that with them, and what two or three planners beside each other ask. */
const PLANS_KEPT = 8;

/** The same data and policy give the same plan, so an answer holds for ever, unless a clock stopped it. */
export function rememberPlans(planner: WeekPlanner): WeekPlanner {
  const kept = new Map<string, PlanAnswer>();
  /** Plans that nobody can give up: whoever asks the same waits for them. */
  const underWay = new Map<string, Promise<PlanAnswer>>();

  const keep = (key: string, answer: PlanAnswer): PlanAnswer => {
    if (!isLasting(answer)) return answer;
    kept.delete(key);
    kept.set(key, answer);
    if (kept.size > PLANS_KEPT) kept.delete(kept.keys().next().value!);
    return answer;
  };
  const start = async (key: string, request: PlanRequest, signal: AbortSignal | undefined): Promise<PlanAnswer> => {
    if (signal) return planner.plan(request, signal);
    const plan = planner.plan(request).finally(() => underWay.delete(key));
    underWay.set(key, plan);
    return plan;
  };
  return {
    ...planner,
    async plan(request, signal) {
      const key = fingerprintOf(request);
      const known = kept.get(key);
      if (known) return keep(key, known);
      const same = underWay.get(key);
      return keep(key, await (same ? orStopped(same, signal) : start(key, request, signal)));
    },
  };
}

function orStopped(plan: Promise<PlanAnswer>, signal: AbortSignal | undefined): Promise<PlanAnswer> {
  if (!signal) return plan;
  if (signal.aborted) return Promise.reject(new PlanningStopped());
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new PlanningStopped());
    signal.addEventListener('abort', stop, { once: true });
    plan.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
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
