import type { Command } from 'commander';
import { DECIDERS } from '../../simulation/study.ts';
import type { CliContext } from '../context.ts';
import { addStudyOptions, OptionValues, type StudyOptions } from '../study-options.ts';
import { tellComparison } from '../study-result.ts';
import { openStudy, sizeAsked, withStudyRunner } from '../study-session.ts';
import { cliText } from '../texts.ts';

export interface CompareOptions extends StudyOptions {
  readonly policies?: string;
  readonly deciders?: string;
  readonly reference?: string;
}

export function registerCompare(program: Command, context: CliContext): void {
  const { language } = context;
  const command = program
    .command('compare')
    .description(cliText('compare', language))
    .argument('<scenario>', cliText('scenario', language));
  addArmOptions(command, context).option('--reference <policy>', cliText('study-reference', language));
  addStudyOptions(command, context)
    .addHelpText(
      'after',
      `\n${cliText('example', language)}: onderdak compare scenarios/policies.yaml --policies regional-agreements,mandatory-quota --replications 20 --out out/compare`,
    )
    .action((path: string, options: CompareOptions) => compare(path, options, context));
}

/** Which policies are compared, and how each week is decided. */
export function addArmOptions(command: Command, { language }: CliContext): Command {
  return command
    .option('--policies <names>', cliText('study-policies', language))
    .option('--deciders <names>', cliText('study-deciders', language, { names: DECIDERS.join(', ') }));
}

async function compare(path: string, options: CompareOptions, context: CliContext): Promise<void> {
  const values = new OptionValues();
  const asked = { ...armsAsked(values, options), ...sizeAsked(values, options) };
  const workers = values.workers(options.workers, context);
  values.end();
  const { reference, out } = options;
  const opened = await openStudy(path, { ...asked, ...(reference === undefined ? {} : { reference }) }, context);
  const session = { workers, ...(out === undefined ? {} : { folder: out }) };
  await withStudyRunner(opened, session, context, (runner) => tellComparison(opened, runner, options, context));
}

export function armsAsked(values: OptionValues, options: Pick<CompareOptions, 'policies' | 'deciders'>) {
  const policies = values.list('--policies', options.policies);
  const deciders = values.deciders(options.deciders);
  return { ...(policies === undefined ? {} : { policies }), ...(deciders === undefined ? {} : { deciders }) };
}
