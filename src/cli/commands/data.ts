import type { Command } from 'commander';
import { say } from '../../i18n/message.ts';
import { readReferenceData } from '../../input/reference-data.ts';
import type { CliContext } from '../context.ts';
import { cliText } from '../texts.ts';

export function registerData(program: Command, context: CliContext): void {
  const { language } = context;
  program
    .command('data')
    .description(cliText('data', language))
    .addHelpText('after', `\n${cliText('example', language)}: onderdak data`)
    .action(async () => {
      const { tables } = await readReferenceData();
      for (const { file, columns, title, publisher, table, year, licence, rows } of tables) {
        const params = {
          file,
          columns: columns.join(', '),
          title: say(title, language),
          publisher,
          table,
          year: String(year),
          licence,
          rows,
        };
        context.stdout(`${cliText('data-table', language, params)}\n`);
      }
    });
}
