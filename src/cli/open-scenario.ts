/** A scenario as a command needs it: read, with its warnings on standard error. */
import { InputError } from '../domain/problem.ts';
import { formatProblems } from '../i18n/problems.ts';
import type { ProblemKind } from '../input/problem-kinds.ts';
import { type ParamsOf, ProblemList } from '../input/problem-list.ts';
import { readScenario, type Scenario } from '../scenario/read-scenario.ts';
import type { CliContext } from './context.ts';

export async function openScenario(path: string, context: CliContext): Promise<Scenario> {
  const scenario = await readScenario(path);
  if (scenario.warnings.length > 0) context.stderr(`${formatProblems(scenario.warnings, context.language)}\n`);
  return scenario;
}

/** Ends a command with one clear problem. */
export function refuse<Kind extends ProblemKind>(kind: Kind, params: ParamsOf<Kind>, file: string): never {
  const problems = new ProblemList();
  problems.error(kind, params, { file });
  throw new InputError(problems.all);
}
