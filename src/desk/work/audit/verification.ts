/** Proves the register and its plans again, as long work that can be stopped. */

import { recomputePlan } from '../../../planning/recompute-plan.ts';
import type { Actor } from '../../register/actor.ts';
import { verifyRegister } from '../../register/verify.ts';
import type { Desk } from '../desk.ts';
import type { Job } from '../jobs.ts';
import type { VerificationRequest, VerificationResult, VerifiedPlan } from './schemas.ts';

export const VERIFICATION = 'verification';

export function startVerification(desk: Desk, actor: Actor, request: VerificationRequest): Job<VerificationResult> {
  const asked = { kind: VERIFICATION, startedBy: actor.id, at: desk.now().toISOString() };
  return desk.jobs.start<VerificationResult>(asked, async ({ signal, report, soFar }) => {
    const ids = request.plans ? await desk.register.read((reading) => reading.ids('plan')) : [];
    const total = ids.length + 1;
    report({ done: 0, total });
    const proven = await verifyRegister(desk.register.database, request.noted);
    const plans: VerifiedPlan[] = [];
    const result = (): VerificationResult => ({ ...proven, plans: [...plans] });
    for (const id of ids) {
      report({ done: plans.length + 1, total });
      soFar(result());
      signal.throwIfAborted();
      const stored = await desk.register.read((reading) => reading.get('plan', id));
      if (!stored) continue;
      plans.push({ id, verdict: await recomputePlan(stored.body, desk.planner, signal), erased: stored.body.erased });
    }
    report({ done: total, total });
    return result();
  });
}
