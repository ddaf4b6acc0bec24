import type { Command } from 'commander';
import { MEASURES } from '../../simulation/measures/measure.ts';
import { PARAMETER_IDS } from '../../simulation/parameters.ts';
import type { CliContext } from '../context.ts';
import { refuseQuestionOfBound } from '../hindsight-check.ts';
import { addStudyOptions, OptionValues, type StudyOptions } from '../study-options.ts';
import { askThreshold, rangeToTry } from '../study-questions.ts';
import { tellResult } from '../study-result.ts';
import { openPair, sizeAsked, withStudyRunner } from '../study-session.ts';
import { cliText } from '../texts.ts';

interface ThresholdOptions extends StudyOptions {
  readonly policy?: string;
  readonly parameter: string;
  readonly measure: string;
  readonly atMost?: string;
  readonly atLeast?: string;
  readonly from?: string;
  readonly to?: string;
  readonly tolerance?: string;
}

export function registerThreshold(program: Command, context: CliContext): void {
  const { language } = context;
  const command = program
    .command('threshold')
    .description(cliText('threshold', language))
    .argument('<scenario>', cliText('scenario', language))
    .requiredOption('--parameter <name>', cliText('threshold-parameter', language))
    .requiredOption('--measure <name>', cliText('threshold-measure', language))
    .option('--at-most <number>', cliText('threshold-at-most', language))
    .option('--at-least <number>', cliText('threshold-at-least', language))
    .option('--policy <name>', cliText('study-policy', language))
    .option('--from <number>', cliText('threshold-from', language))
    .option('--to <number>', cliText('threshold-to', language))
    .option('--tolerance <number>', cliText('threshold-tolerance', language));
  addStudyOptions(command, context)
    .addHelpText(
      'after',
      `\n${cliText('example', language)}: onderdak threshold scenarios/policies.yaml --policy voluntary-agreements --parameter willingness.municipalities --measure share-over-cap --at-most 0.05 --replications 20`,
    )
    .action((path: string, options: ThresholdOptions) => askHowMuch(path, options, context));
}

async function askHowMuch(path: string, options: ThresholdOptions, context: CliContext): Promise<void> {
  const values = new OptionValues();
  const size = sizeAsked(values, options);
  const workers = values.workers(options.workers, context);
  const parameter = values.name('--parameter', options.parameter, PARAMETER_IDS);
  const measure = values.name('--measure', options.measure, MEASURES);
  const target = targetAsked(values, options);
  const tolerance = values.number('--tolerance', options.tolerance, { above: 0 });
  values.end();
  const opened = await openPair(path, options.policy === undefined ? {} : { policy: options.policy }, size, context);
  refuseQuestionOfBound(opened.study.arms);
  const range = rangeToTry(opened.arm, parameter!, options, values);
  values.end();
  const question = {
    arm: opened.arm,
    parameter: parameter!,
    measure: measure!,
    ...range,
    ...target!,
    ...(tolerance === undefined ? {} : { tolerance }),
  };
  const session = { workers, ...(options.out === undefined ? {} : { folder: options.out }) };
  await withStudyRunner(opened, session, context, async (runner) => {
    const threshold = await askThreshold(opened.study, question, runner);
    await tellResult(opened, { threshold }, runner, options, context, 'threshold');
  });
}

/** One of the two, not both. */
function targetAsked(values: OptionValues, { atMost, atLeast }: ThresholdOptions) {
  if ((atMost === undefined) === (atLeast === undefined)) {
    values.problem('target-needed');
    return undefined;
  }
  const [relation, option, text] =
    atMost === undefined ? (['at-least', '--at-least', atLeast] as const) : (['at-most', '--at-most', atMost] as const);
  const target = values.number(option, text);
  return target === undefined ? undefined : { relation, target };
}
