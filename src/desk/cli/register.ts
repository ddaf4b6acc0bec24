import type { Command } from 'commander';
import type { CliContext } from '../../cli/context.ts';
import { cliText } from '../../cli/texts.ts';
import { registerRegisterCare } from './register-care.ts';
import { registerRegisterFiles } from './register-files.ts';

export function registerRegister(program: Command, context: CliContext): void {
  const text = (key: Parameters<typeof cliText>[0]) => cliText(key, context.language);
  const group = program
    .command('register')
    .description(text('register'))
    .addHelpText('after', `\n${text('example')}: onderdak register verify`);
  registerRegisterFiles(group, context);
  registerRegisterCare(group, context);
  for (const command of group.commands) command.option('--register <file>', text('register-file'));
}
