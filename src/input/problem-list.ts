/** Collects what is wrong while reading goes on, so that everything is reported at once. */
import type { Problem, Source } from '../domain/problem.ts';
import type { ProblemKind, ProblemParams } from './problem-kinds.ts';

/** The longest part of a wrong value that a message repeats. */
const SHOWN_CHARACTERS = 60;

/** Parameters of a kind; `id` names the row (a family, a dwelling, ...) and is shown before the text. */
export type ParamsOf<Kind extends ProblemKind> = ProblemParams[Kind] & { readonly id?: string };

export class ProblemList {
  readonly #problems: Problem[] = [];
  #errors = 0;

  /** Something that must be put right before anything can be planned. */
  error<Kind extends ProblemKind>(kind: Kind, params: ParamsOf<Kind>, source?: Source): void {
    this.#errors += 1;
    this.#add('error', kind, params, source);
  }

  /** Something that a person must know, though reading goes on. */
  warning<Kind extends ProblemKind>(kind: Kind, params: ParamsOf<Kind>, source?: Source): void {
    this.#add('warning', kind, params, source);
  }

  /** Problems that another reading found. */
  take(problems: readonly Problem[]): void {
    for (const problem of problems) {
      if (problem.level === 'error') this.#errors += 1;
      this.#problems.push(problem);
    }
  }

  get all(): readonly Problem[] {
    return this.#problems;
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  #add(level: Problem['level'], kind: ProblemKind, params: object, source?: Source): void {
    const known = params as Problem['params'];
    this.#problems.push({ level, kind, params: known, ...(source === undefined ? {} : { source }) });
  }
}

/** A value as a message may show it: shortened, and without characters that would steer a terminal. */
export function shown(value: string): string {
  const short = value.length > SHOWN_CHARACTERS ? `${value.slice(0, SHOWN_CHARACTERS)}…` : value;
  return short.replace(/[\p{Cc}\p{Cf}]/gu, '�');
}
