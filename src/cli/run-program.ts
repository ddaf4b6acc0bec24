/** Runs the program and turns every way it can end into an exit code and a clear word, never a stack trace for a user's mistake. */
import { type Command, CommanderError } from 'commander';
import { InputError } from '../domain/problem.ts';
import { formatProblems } from '../i18n/problems.ts';
import type { CliContext } from './context.ts';
import { EXIT } from './exit-codes.ts';

export async function runProgram(
  create: (context: CliContext) => Command,
  context: CliContext,
  words: readonly string[],
): Promise<void> {
  try {
    await create(context).parseAsync(words, { from: 'user' });
  } catch (error) {
    context.setExitCode(endedWith(error, context));
  }
}

function endedWith(error: unknown, context: CliContext): number {
  if (error instanceof CommanderError) {
    // Commander has written its message already; help and version end well.
    return error.exitCode === 0 ? EXIT.fine : EXIT.wrongInput;
  }
  if (error instanceof InputError) {
    context.stderr(`${formatProblems(error.problems, context.language)}\n`);
    return EXIT.wrongInput;
  }
  throw error;
}
