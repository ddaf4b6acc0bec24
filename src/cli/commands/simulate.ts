import type { Command } from 'commander';
import { DECIDERS } from '../../simulation/study.ts';
import type { CliContext } from '../context.ts';
import { addStudyOptions, OptionValues, type StudyOptions } from '../study-options.ts';
import { tellResult } from '../study-result.ts';
import { openPair, sizeAsked, withStudyRunner } from '../study-session.ts';
import { cliText } from '../texts.ts';

interface SimulateOptions extends StudyOptions {
  readonly policy?: string;
  readonly decider?: string;
}

export function registerSimulate(program: Command, context: CliContext): void {
  const { language } = context;
  const command = program
    .command('simulate')
    .description(cliText('simulate', language))
    .argument('<scenario>', cliText('scenario', language))
    .option('--policy <name>', cliText('study-policy', language))
    .option('--decider <name>', cliText('study-decider', language, { names: DECIDERS.join(', ') }));
  addStudyOptions(command, context)
    .addHelpText(
      'after',
      `\n${cliText('example', language)}: onderdak simulate scenarios/pilot-week/scenario.yaml --replications 20 --out out/simulate`,
    )
    .action((path: string, options: SimulateOptions) => simulate(path, options, context));
}

/** A comparison of one policy: the same measures and files, without differences. */
async function simulate(path: string, options: SimulateOptions, context: CliContext): Promise<void> {
  const values = new OptionValues();
  const decider = values.name('--decider', options.decider, DECIDERS);
  const asked = { ...sizeAsked(values, options), ...(decider === undefined ? {} : { deciders: [decider] }) };
  const workers = values.workers(options.workers, context);
  values.end();
  const opened = await openPair(path, options.policy === undefined ? {} : { policy: options.policy }, asked, context);
  const session = { workers, ...(options.out === undefined ? {} : { folder: options.out }) };
  await withStudyRunner(opened, session, context, (runner) => tellResult(opened, {}, runner, options, context));
}
