import type { Command } from 'commander';
import { MEASURES, type MeasureId } from '../../simulation/measures/measure.ts';
import { type Arm, DECIDERS } from '../../simulation/study.ts';
import type { CliContext } from '../context.ts';
import { refuseQuestionOfBound } from '../hindsight-check.ts';
import { addStudyOptions, OptionValues, type StudyOptions } from '../study-options.ts';
import { askSensitivity, type SensitivityQuestion } from '../study-questions.ts';
import { tellResult } from '../study-result.ts';
import { type OpenedStudy, openStudy, sizeAsked, withStudyRunner } from '../study-session.ts';
import { cliText } from '../texts.ts';
import { USUAL_MEASURE } from './sensitivity.ts';

export interface CompareOptions extends StudyOptions {
  readonly policies?: string;
  readonly deciders?: string;
  readonly reference?: string;
}

interface WithSensitivity extends CompareOptions {
  readonly sensitivity?: string;
  readonly measure: string;
}

export function registerCompare(program: Command, context: CliContext): void {
  const { language } = context;
  const command = program
    .command('compare')
    .description(cliText('compare', language))
    .argument('<scenario>', cliText('scenario', language));
  addArmOptions(command, context)
    .option('--reference <policy>', cliText('study-reference', language))
    .option('--sensitivity <policy>', cliText('compare-sensitivity', language))
    .option('--measure <name>', cliText('sensitivity-measure', language, { measure: USUAL_MEASURE }), USUAL_MEASURE);
  addStudyOptions(command, context)
    .addHelpText(
      'after',
      `\n${cliText('example', language)}: onderdak compare scenarios/policies.yaml --policies regional-agreements,mandatory-quota --replications 20 --out out/compare`,
    )
    .action((path: string, options: WithSensitivity) => compare(path, options, context));
}

/** Which policies are compared, and how each week is decided. */
export function addArmOptions(command: Command, { language }: CliContext): Command {
  return command
    .option('--policies <names>', cliText('study-policies', language))
    .option('--deciders <names>', cliText('study-deciders', language, { names: DECIDERS.join(', ') }));
}

async function compare(path: string, options: WithSensitivity, context: CliContext): Promise<void> {
  const values = new OptionValues();
  const asked = { ...armsAsked(values, options), ...sizeAsked(values, options) };
  const workers = values.workers(options.workers, context);
  const measure = values.name('--measure', options.measure, MEASURES);
  values.end();
  const { reference, out } = options;
  const opened = await openStudy(path, { ...asked, ...(reference === undefined ? {} : { reference }) }, context);
  const outcome = outcomeAsked(values, opened, options.sensitivity, measure!);
  values.end();
  const session = { workers, ...(out === undefined ? {} : { folder: out }) };
  await withStudyRunner(opened, session, context, async (runner) => {
    const beside = outcome ? { sensitivity: await askSensitivity(opened.study, outcome, runner) } : {};
    await tellResult(opened, beside, runner, options, context);
  });
}

/** The difference of which the report says what it depends on; one assumption at a time. */
function outcomeAsked(
  values: OptionValues,
  { study: { arms }, reference }: OpenedStudy,
  policy: string | undefined,
  measure: MeasureId,
): SensitivityQuestion | undefined {
  const names = arms.map(({ name }) => name);
  const name = values.name('--sensitivity', policy, names);
  if (name === undefined) return undefined;
  if (name === reference) values.problem('reference-is-the-policy', { name });
  const [arm, against] = [name, reference].map((one) => arms[names.indexOf(one)]!) as [Arm, Arm];
  refuseQuestionOfBound([arm, against]);
  return { arm, reference: against, measure, trajectories: 0 };
}

export function armsAsked(values: OptionValues, options: Pick<CompareOptions, 'policies' | 'deciders'>) {
  const policies = values.list('--policies', options.policies);
  const deciders = values.deciders(options.deciders);
  return { ...(policies === undefined ? {} : { policies }), ...(deciders === undefined ? {} : { deciders }) };
}
