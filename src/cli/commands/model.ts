import { type Command, Option } from 'commander';
import { OBJECTIVES, type ObjectiveId } from '../../domain/policy.ts';
import { type ModelFormat, modelText } from '../../planning/model-text.ts';
import { writeFilesWhole } from '../../report/write-files.ts';
import { policyOf } from '../../scenario/choose-policy.ts';
import type { CliContext } from '../context.ts';
import { openPlan } from '../open-plan.ts';
import { openScenario } from '../open-scenario.ts';
import { cliText } from '../texts.ts';

interface ModelOptions {
  readonly lp?: string;
  readonly mps?: string;
  readonly policy?: string;
  readonly objective?: ObjectiveId;
  readonly keep?: string;
}

const FORMATS: readonly ModelFormat[] = ['lp', 'mps'];

export function registerModel(program: Command, context: CliContext): void {
  const text = (key: Parameters<typeof cliText>[0]) => cliText(key, context.language);
  program
    .command('model')
    .description(text('model'))
    .argument('<scenario>', text('scenario'))
    .option('--lp <file>', text('model-lp'))
    .option('--mps <file>', text('model-mps'))
    .option('--policy <name>', text('plan-policy'))
    .addOption(new Option('--objective <id>', text('model-objective')).choices(OBJECTIVES))
    .option('--keep <plan>', text('model-keep'))
    .addHelpText(
      'after',
      `\n${text('example')}: onderdak model scenarios/pilot-week/scenario.yaml --lp out/pilot-week.lp`,
    )
    .action(async (path: string, options: ModelOptions, command: Command) => {
      const asked = FORMATS.flatMap((format) => {
        const file = options[format];
        return file === undefined ? [] : [{ format, file }];
      });
      if (asked.length === 0) command.error(text('model-no-file'));
      const keep = options.keep === undefined ? undefined : await openPlan(options.keep);
      const scenario = await openScenario(path, context);
      const policy = policyOf(scenario, options.policy, path);
      const models = asked.map(({ format, file }) => {
        return { file, ...modelText(scenario.week, policy, options.objective, keep, format) };
      });
      await writeFilesWhole(models.map(({ file, text: content }) => ({ path: file, content })));
      for (const { file, columns, rows, objective } of models) {
        context.stdout(`${cliText('model-written', context.language, { file, columns, rows, objective })}\n`);
      }
    });
}
