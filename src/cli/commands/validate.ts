import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { openScenario } from '../open-scenario.ts';
import { cliText } from '../texts.ts';

export function registerValidate(program: Command, context: CliContext): void {
  const { language } = context;
  program
    .command('validate')
    .description(cliText('validate', language))
    .argument('<scenario>', cliText('scenario', language))
    .addHelpText('after', `\n${cliText('example', language)}: onderdak validate scenarios/pilot-week/scenario.yaml`)
    .action(async (path: string) => {
      const { name, week, trace } = await openScenario(path, context);
      for (const { path: key, from, value, source } of trace) {
        const where = `${source.file}:${source.line ?? 1}`;
        context.stdout(`${cliText('overridden', language, { path: key, from, value, where })}\n`);
      }
      const counts = {
        families: week.families.length,
        municipalities: week.municipalities.length,
        dwellings: week.dwellings.length,
      };
      context.stdout(`${cliText('validate-fine', language, { name, ...counts })}\n`);
    });
}
