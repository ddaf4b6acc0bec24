/** A problem with reading a plan or writing its files, under a kind that has its text. */
import type { Problem, Source } from '../domain/problem.ts';
import type { OutputProblemKind } from '../i18n/output-problems.ts';

export function outputProblem(kind: OutputProblemKind, params: Problem['params'], source?: Source): Problem {
  return { level: 'error', kind, params, ...(source ? { source } : {}) };
}
