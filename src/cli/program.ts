/** The program around the commands: help, version, language, and no command that ends the process by itself. */
import { Command, Option } from 'commander';
import { LANGUAGES } from '../domain/text.ts';
import { VERSION } from '../domain/version.ts';
import type { CliContext } from './context.ts';
import { cliText } from './texts.ts';

/** Adds one command, or a family of commands, to the program. */
export type RegisterCommand = (program: Command, context: CliContext) => void;

export function createProgram(context: CliContext, commands: readonly RegisterCommand[]): Command {
  const program = new Command('onderdak')
    .description(cliText('program', context.language))
    .version(VERSION)
    .configureOutput({ writeOut: context.stdout, writeErr: context.stderr })
    .showHelpAfterError(cliText('help-hint', context.language))
    .exitOverride();
  for (const register of commands) register(program, context);
  // Every command takes the language and throws instead of ending the process, so that nothing is left half written.
  for (const command of program.commands.flatMap((one) => [one, ...one.commands])) {
    command.exitOverride().configureOutput({ writeOut: context.stdout, writeErr: context.stderr });
    command.showHelpAfterError(cliText('help-hint', context.language));
    if (!command.options.some(({ long }) => long === '--lang')) {
      command.addOption(new Option('--lang <language>', cliText('lang', context.language)).choices(LANGUAGES));
    }
  }
  return program;
}
