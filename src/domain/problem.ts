/** What is wrong with what the user gave. Collected and reported together; never thrown one at a time. */

/** Where a value was read; line and column count from 1. */
export interface Source {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

export interface Problem {
  readonly level: 'error' | 'warning';
  /** A key of the i18n record of problems; `params` fill its text. */
  readonly kind: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly source?: Source;
}

/** Thrown once, carrying all problems of a reading. The command line prints them and ends with exit code 2. */
export class InputError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(
      problems
        .map((problem) => `${problem.source?.file ?? ''}:${problem.source?.line ?? ''} ${problem.kind}`)
        .join('\n'),
    );
    this.name = 'InputError';
    this.problems = problems;
  }
}
