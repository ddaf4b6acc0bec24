/** Runs the program and turns every way it can end into an exit code and a clear word, never a stack trace for a user's mistake. */
import { type Command, CommanderError } from 'commander';
import { RegisterError, StaleError } from '../desk/register/register.ts';
import { sayRegisterError } from '../desk/texts/register-problems.ts';
import { InputError } from '../domain/problem.ts';
import { formatProblems } from '../i18n/problems.ts';
import type { CliContext } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { cliText } from './texts.ts';

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
  if (error instanceof RegisterError) return refused(sayRegisterError(error, context.language), context);
  if (error instanceof StaleError) return refused(cliText('register-stale', context.language), context);
  throw error;
}

function refused(text: string, { language, stderr }: CliContext): number {
  stderr(`${cliText('register-refused', language, { text })}\n`);
  return EXIT.wrongInput;
}
