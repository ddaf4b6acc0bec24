/** A problem with runs that are kept, shared out or merged, under a kind that has its text. */
import { InputError, type Problem } from '../../domain/problem.ts';
import type { SweepProblemKind } from '../../i18n/sweep-problems.ts';

export function sweepProblem(
  kind: SweepProblemKind,
  params: Problem['params'] = {},
  level: Problem['level'] = 'error',
): Problem {
  return { level, kind, params };
}

/** Ends a command with one clear problem. */
export function refuseSweep(kind: SweepProblemKind, params: Problem['params'] = {}): never {
  throw new InputError([sweepProblem(kind, params)]);
}
