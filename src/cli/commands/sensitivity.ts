import type { Command } from 'commander';
import { MEASURES } from '../../simulation/measures/measure.ts';
import { PARAMETER_IDS } from '../../simulation/parameters.ts';
import type { CliContext } from '../context.ts';
import { refuseQuestionOfBound } from '../hindsight-check.ts';
import { addStudyOptions, OptionValues, type StudyOptions } from '../study-options.ts';
import { askSensitivity, uncertainIn } from '../study-questions.ts';
import { tellResult } from '../study-result.ts';
import { openPair, sizeAsked, withStudyRunner } from '../study-session.ts';
import { cliText } from '../texts.ts';

interface SensitivityOptions extends StudyOptions {
  readonly policy?: string;
  readonly reference?: string;
  readonly measure: string;
  readonly parameters?: string;
  readonly trajectories?: string;
}

/** What the scheme is for: children's time in shelter. */
export const USUAL_MEASURE = 'child-weeks-in-shelter';
const MOST_TRAJECTORIES = 10_000;

export function registerSensitivity(program: Command, context: CliContext): void {
  const { language } = context;
  const command = program
    .command('sensitivity')
    .description(cliText('sensitivity', language))
    .argument('<scenario>', cliText('scenario', language))
    .option('--policy <name>', cliText('study-policy', language))
    .option('--reference <policy>', cliText('sensitivity-reference', language))
    .option('--measure <name>', cliText('sensitivity-measure', language, { measure: USUAL_MEASURE }), USUAL_MEASURE)
    .option('--parameters <names>', cliText('sensitivity-parameters', language))
    .option('--trajectories <number>', cliText('sensitivity-trajectories', language));
  addStudyOptions(command, context)
    .addHelpText(
      'after',
      `\n${cliText('example', language)}: onderdak sensitivity scenarios/policies.yaml --policy mandatory-quota --reference regional-agreements --replications 20 --out out/sensitivity`,
    )
    .action((path: string, options: SensitivityOptions) => askWhatMatters(path, options, context));
}

async function askWhatMatters(path: string, options: SensitivityOptions, context: CliContext): Promise<void> {
  const values = new OptionValues();
  const size = sizeAsked(values, options);
  const workers = values.workers(options.workers, context);
  const measure = values.name('--measure', options.measure, MEASURES);
  const parameters = values.names('--parameters', options.parameters, PARAMETER_IDS);
  const trajectories = values.whole('--trajectories', options.trajectories, 0, MOST_TRAJECTORIES);
  values.end();
  const opened = await openPair(path, options, size, context);
  const { arm, against } = opened;
  refuseQuestionOfBound(opened.study.arms);
  const outcome = { arm, ...(against ? { reference: against } : {}), measure: measure! };
  for (const parameter of parameters ?? []) {
    if (!uncertainIn(outcome).includes(parameter)) values.problem('parameter-not-uncertain', { parameter });
  }
  values.end();
  const session = { workers, ...(options.out === undefined ? {} : { folder: options.out }) };
  await withStudyRunner(opened, session, context, async (runner) => {
    const question = {
      ...outcome,
      ...(parameters ? { parameters } : {}),
      ...(trajectories === undefined ? {} : { trajectories }),
    };
    const sensitivity = await askSensitivity(opened.study, question, runner);
    await tellResult(opened, { sensitivity }, runner, options, context, 'sensitivity');
  });
}
