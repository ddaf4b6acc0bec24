/** The commands, in the order of the help. */
import { Command, Option } from 'commander';
import { LANGUAGES } from '../i18n/message.ts';
import { VERSION } from '../version.ts';
import { registerAssess } from './commands/assess.ts';
import { registerCheck } from './commands/check.ts';
import { registerCompare } from './commands/compare.ts';
import { registerData } from './commands/data.ts';
import { registerExplain } from './commands/explain.ts';
import { registerGenerate } from './commands/generate.ts';
import { registerModel } from './commands/model.ts';
import { registerPlan } from './commands/plan.ts';
import { registerRegister } from './commands/register.ts';
import { registerSensitivity } from './commands/sensitivity.ts';
import { registerServe } from './commands/serve.ts';
import { registerSimulate } from './commands/simulate.ts';
import { registerSweep } from './commands/sweep.ts';
import { registerThreshold } from './commands/threshold.ts';
import { registerValidate } from './commands/validate.ts';
import type { CliContext } from './context.ts';
import { cliText } from './texts.ts';

const COMMANDS = [
  registerPlan,
  registerValidate,
  registerCheck,
  registerExplain,
  registerAssess,
  registerModel,
  registerSimulate,
  registerCompare,
  registerSensitivity,
  registerThreshold,
  registerSweep,
  registerGenerate,
  registerServe,
  registerRegister,
  registerData,
];

export function createProgram(context: CliContext): Command {
  const program = new Command('onderdak')
    .description(cliText('program', context.language))
    .version(VERSION)
    .configureOutput({ writeOut: context.stdout, writeErr: context.stderr })
    .showHelpAfterError(cliText('help-hint', context.language))
    .exitOverride();
  for (const register of COMMANDS) register(program, context);
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
