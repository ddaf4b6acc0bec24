/** The policy of a scenario that is asked for by its name, or the scenario's own. */
import type { Policy } from '../domain/policy.ts';
import { InputError } from '../domain/problem.ts';
import { nearest } from '../input/nearest.ts';
import { ProblemList } from '../input/problem-list.ts';
import type { Scenario } from './read-scenario.ts';

/**
 * @param path what the problem names as its place.
 * @throws InputError with the nearest name when the scenario has no such policy.
 */
export function policyOf(scenario: Scenario, asked: string | undefined, path: string): Policy {
  const name = asked ?? scenario.defaultPolicy;
  const policy = scenario.policies.get(name);
  if (policy) return policy;
  const known = [...scenario.policies.keys()];
  const problems = new ProblemList();
  problems.error('unknown-policy', { name, nearest: nearest(name, known), names: known.join(', ') }, { file: path });
  throw new InputError(problems.all);
}
