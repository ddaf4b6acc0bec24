import { type Command, Option } from 'commander';
import { OBJECTIVES, type ObjectiveId } from '../../domain/policy.ts';
import { modelText } from '../../model-text.ts';
import { writeFilesWhole } from '../../report/write-files.ts';
import type { CliContext } from '../context.ts';
import { openPlan } from '../open-plan.ts';
import { openScenario, policyOf } from '../open-scenario.ts';
import { cliText } from '../texts.ts';

interface ModelOptions {
  readonly lp: string;
  readonly policy?: string;
  readonly objective?: ObjectiveId;
  readonly keep?: string;
}

export function registerModel(program: Command, context: CliContext): void {
  const text = (key: Parameters<typeof cliText>[0]) => cliText(key, context.language);
  program
    .command('model')
    .description(text('model'))
    .argument('<scenario>', text('scenario'))
    .requiredOption('--lp <file>', text('model-lp'))
    .option('--policy <name>', text('plan-policy'))
    .addOption(new Option('--objective <id>', text('model-objective')).choices(OBJECTIVES))
    .option('--keep <plan>', text('model-keep'))
    .addHelpText(
      'after',
      `\n${text('example')}: onderdak model scenarios/pilot-week/scenario.yaml --lp out/pilot-week.lp`,
    )
    .action(async (path: string, options: ModelOptions) => {
      const keep = options.keep === undefined ? undefined : await openPlan(options.keep);
      const scenario = await openScenario(path, context);
      const policy = policyOf(scenario, options.policy, path);
      const model = modelText(scenario.week, policy, options.objective, keep);
      await writeFilesWhole([{ path: options.lp, content: model.text }]);
      const { columns, rows, objective } = model;
      context.stdout(`${cliText('model-written', context.language, { file: options.lp, columns, rows, objective })}\n`);
    });
}
