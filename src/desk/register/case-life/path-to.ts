/** The shortest legal way from the report to where a case is: for imports, which know where it is but not how it came there. */
import { RegisterError } from '../register.ts';
import type { CaseState } from './states.ts';
import { type LegalStep, legalSteps, stepDefinition } from './steps.ts';

/**
 * @param stateBefore where a parked or objecting case was before.
 * @throws RegisterError `illegal-step` when no such case can exist.
 */
export function pathTo(caseId: string, state: CaseState, stateBefore?: CaseState): readonly LegalStep[] {
  if (stateBefore === undefined) return shortestPath(state);
  const last = legalSteps().find(({ from, step, to }) => from === stateBefore && to === state && step !== 'undo');
  if (!last) throw new RegisterError('illegal-step', { case: caseId, step: 'import', state });
  return [...shortestPath(stateBefore), last];
}

function shortestPath(state: CaseState): readonly LegalStep[] {
  const steps = legalSteps().filter(isForward);
  const reached = new Map<CaseState | null, readonly LegalStep[]>([[null, []]]);
  for (const [here, path] of reached) {
    if (here === state) return path;
    for (const step of steps) {
      if (step.from === here && !reached.has(step.to)) reached.set(step.to, [...path, step]);
    }
  }
  throw new Error(`No legal way to ${state}.`);
}

/** Going back to where a case was before says nothing of how it came there. */
function isForward({ step }: LegalStep): boolean {
  return step !== 'undo' && stepDefinition(step).to !== 'state-before';
}
