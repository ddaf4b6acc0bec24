/** Every error that a call can end in → the answer. The one place that knows the status codes. */
import { randomUUID } from 'node:crypto';
import { InputError, type Problem as InputProblem } from '../../domain/problem.ts';
import type { Language } from '../../domain/text.ts';
import { say } from '../../i18n/message.ts';
import { sayProblem } from '../../i18n/problems.ts';
import { PlanningStopped } from '../../planning/week-planner.ts';
import type { Actor } from '../register/actor.ts';
import { RegisterError, type RegisterErrorKind, StaleError } from '../register/register.ts';
import type { HttpProblemKind } from '../texts/http-problems.ts';
import { sayRegisterError } from '../texts/register-problems.ts';
import { DeskError } from '../work/desk-error.ts';
import type { ServerLog } from './log.ts';
import { type FieldError, type Problem, ProblemAnswer, problemOf } from './problem-details.ts';
import { staleDetails } from './stale-problem.ts';

/** Of wrong rows in a large import the first are told, so that the answer stays readable. */
const MOST_ERRORS = 200;

const REGISTER_KINDS: Readonly<Record<RegisterErrorKind, HttpProblemKind>> = {
  exists: 'conflict',
  missing: 'not-found',
  'illegal-step': 'conflict',
  'not-your-step': 'not-your-role',
  'reason-needed': 'wrong-input',
  'nothing-to-undo': 'conflict',
  'changed-since': 'conflict',
  'not-erasable': 'conflict',
  'newer-register': 'internal',
  'not-a-register': 'internal',
  'cannot-open': 'internal',
  'other-database': 'internal',
  'no-register': 'internal',
  busy: 'busy',
  'not-empty': 'conflict',
  'not-an-export': 'internal',
  'export-changed': 'internal',
  'not-a-backup': 'internal',
  'backup-damaged': 'internal',
};

const DESK_KINDS = { missing: 'not-found', forbidden: 'not-your-role', conflict: 'conflict', busy: 'busy' } as const;

export interface Caller {
  readonly language: Language;
  readonly actor: Actor | undefined;
}

export function problemFrom(error: unknown, { language, actor }: Caller, log: ServerLog): ProblemAnswer {
  if (error instanceof ProblemAnswer) return error;
  if (error instanceof InputError) return new ProblemAnswer(inputProblem(error.problems, language));
  if (error instanceof StaleError && actor) {
    return new ProblemAnswer(problemOf('stale', language, {}, staleDetails(error, actor)));
  }
  if (error instanceof RegisterError) {
    const kind = REGISTER_KINDS[error.kind];
    if (kind !== 'internal') return new ProblemAnswer(registerProblem(error, kind, language));
  }
  if (error instanceof DeskError) return deskProblem(error, language);
  if (error instanceof PlanningStopped) {
    return new ProblemAnswer(problemOf('busy', language), { 'Retry-After': '5' });
  }
  const incident = randomUUID();
  log.defect(incident, error);
  return new ProblemAnswer(problemOf('internal', language, { incident }, { incident }));
}

/** What is not there says nothing more: the answer for another's record and for none at all is the same to the byte. */
function registerProblem(error: RegisterError, kind: HttpProblemKind, language: Language): Problem {
  if (kind === 'not-found') return problemOf('not-found', language);
  const text = sayRegisterError(error, language);
  if (kind !== 'wrong-input') return problemOf(kind, language, {}, { kind: error.kind, detail: text });
  return problemOf('wrong-input', language, { count: 1 }, { errors: [{ field: 'reason', kind: error.kind, text }] });
}

function deskProblem(error: DeskError, language: Language): ProblemAnswer {
  const kind = DESK_KINDS[error.kind];
  const said = error.text && kind !== 'not-found' ? { detail: say(error.text, language, error.params) } : {};
  return new ProblemAnswer(problemOf(kind, language, {}, said), kind === 'busy' ? { 'Retry-After': '5' } : {});
}

function inputProblem(problems: readonly InputProblem[], language: Language): Problem {
  const errors = problems.slice(0, MOST_ERRORS).map((problem) => fieldError(problem, language));
  const count = problems.filter(({ level }) => level === 'error').length;
  return problemOf('wrong-input', language, { count: Math.max(count, 1) }, { errors });
}

function fieldError(problem: InputProblem, language: Language): FieldError {
  const { params, source, level } = problem;
  const { column, id } = params;
  return {
    ...(column !== undefined && column !== '' && { field: String(column) }),
    ...(id !== undefined && id !== '' && { id: String(id) }),
    ...(source && { file: source.file }),
    ...(source?.line !== undefined && { line: source.line }),
    kind: problem.kind,
    text: sayProblem(problem, language),
    level,
  };
}
