/** What the server answers when it does not do what was asked (RFC 9457), as an error of the browser. */

import { say } from '../../../i18n/message.ts';
import type { ChangeSince, FieldError, Problem } from '../../server/problem-details.ts';
import { WEB_PROBLEMS } from '../../texts/web-problems.ts';
import { currentLanguage } from '../current-language.ts';

export type { ChangeSince, FieldError };

export class ApiProblem extends Error {
  readonly status: number;
  /** The last part of its type: `stale`, `wrong-input`, ... */
  readonly kind: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly errors: readonly FieldError[];
  readonly current: Problem['current'];
  readonly since: readonly ChangeSince[];
  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'ApiProblem';
    this.status = problem.status;
    this.kind = problem.kind;
    this.title = problem.title;
    this.detail = problem.detail;
    this.errors = problem.errors ?? [];
    this.current = problem.current;
    this.since = problem.since ?? [];
  }
}

/** The problem in an answer; one of our own where something between us and the server answered in another form. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  if (response.headers.get('Content-Type')?.startsWith('application/problem+json')) {
    return new ApiProblem((await response.json()) as Problem);
  }
  return localProblem('unexpected', response.status);
}

/** No answer came at all. */
export function unreachable(): ApiProblem {
  return localProblem('unreachable', 0);
}

/** Something that was not foreseen, in the browser itself. */
export function defect(error: unknown): ApiProblem {
  console.error(error);
  return localProblem('defect', 0);
}

function localProblem(kind: keyof typeof WEB_PROBLEMS, status: number): ApiProblem {
  const { title, detail } = WEB_PROBLEMS[kind];
  const language = currentLanguage();
  return new ApiProblem({
    type: 'about:blank',
    kind,
    status,
    title: say(title, language),
    detail: say(detail, language),
  });
}

/** The errors that belong to fields of a form. */
export function fieldErrorsOf(problem: ApiProblem | undefined): readonly FieldError[] {
  return problem?.errors ?? [];
}
