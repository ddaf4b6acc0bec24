/** A scenario as a command needs it: read, with its warnings on standard error, and its policy chosen. */
import type { Finding } from '../domain/finding.ts';
import type { Policy } from '../domain/policy.ts';
import { InputError } from '../domain/problem.ts';
import { formatProblems } from '../i18n/problems.ts';
import { nearest } from '../input/nearest.ts';
import type { ProblemKind } from '../input/problem-kinds.ts';
import { type ParamsOf, ProblemList } from '../input/problem-list.ts';
import { readScenario, type Scenario } from '../scenario/read-scenario.ts';
import type { CliContext } from './context.ts';

export async function openScenario(path: string, context: CliContext): Promise<Scenario> {
  const scenario = await readScenario(path);
  if (scenario.warnings.length > 0) context.stderr(`${formatProblems(scenario.warnings, context.language)}\n`);
  return scenario;
}

/** @throws InputError with the nearest name when the scenario has no such policy. */
export function policyOf(scenario: Scenario, asked: string | undefined, path: string): Policy {
  const name = asked ?? scenario.defaultPolicy;
  const policy = scenario.policies.get(name);
  if (policy) return policy;
  const known = [...scenario.policies.keys()];
  return refuse('unknown-policy', { name, nearest: nearest(name, known), names: known.join(', ') }, path);
}

/** Ends a command with one clear problem. */
export function refuse<Kind extends ProblemKind>(kind: Kind, params: ParamsOf<Kind>, file: string): never {
  const problems = new ProblemList();
  problems.error(kind, params, { file });
  throw new InputError(problems.all);
}

/** What reading changed in the data, so that the plan itself says it. */
export function findingsOfReading(scenario: Scenario): Finding[] {
  return scenario.warnings
    .filter(({ kind }) => kind === 'scores-rounded')
    .map(({ params, source }) => ({
      kind: 'scores-rounded',
      file: source?.file ?? '',
      count: Number(params['count']),
    }));
}
