import type { Command } from 'commander';
import type { FamilyExplanation, Reason } from '../../domain/reason.ts';
import { type Names, namesOf } from '../../i18n/names.ts';
import { sayReason } from '../../i18n/reasons.ts';
import { nearest } from '../../input/nearest.ts';
import { explainFamily } from '../../planning/explain-family.ts';
import { policyOf } from '../../scenario/choose-policy.ts';
import type { CliContext } from '../context.ts';
import { belongsTo, openPlan, sayOtherData } from '../open-plan.ts';
import { openScenario, refuse } from '../open-scenario.ts';
import { cliText } from '../texts.ts';

interface ExplainOptions {
  readonly family: string;
  readonly municipality?: string;
  readonly json?: boolean;
}

export function registerExplain(program: Command, context: CliContext): void {
  const text = (key: Parameters<typeof cliText>[0]) => cliText(key, context.language);
  program
    .command('explain')
    .description(text('explain'))
    .argument('<scenario>', text('scenario'))
    .argument('<plan>', text('plan-file'))
    .requiredOption('--family <id>', text('explain-family'))
    .option('--municipality <code>', text('explain-municipality'))
    .option('--json', text('plan-json'))
    .addHelpText(
      'after',
      `\n${text('example')}: onderdak explain scenarios/pilot-week/scenario.yaml out/pilot-week/plan.json --family F-001`,
    )
    .action((scenario: string, plan: string, options: ExplainOptions) => explain(scenario, plan, options, context));
}

async function explain(
  scenarioPath: string,
  planPath: string,
  options: ExplainOptions,
  context: CliContext,
): Promise<void> {
  const plan = await openPlan(planPath);
  const scenario = await openScenario(scenarioPath, context);
  const { week } = scenario;
  const policy = policyOf(scenario, plan.policy, planPath);
  const { family, municipality } = options;
  const families = plan.placements.map((placement) => placement.family);
  if (!families.includes(family)) {
    refuse('family-not-in-plan', { name: family, nearest: nearest(family, families) }, planPath);
  }
  const municipalities = week.municipalities.map(({ id }) => id);
  if (municipality !== undefined && !municipalities.includes(municipality)) {
    const name = municipality;
    refuse('municipality-not-in-scenario', { name, nearest: nearest(name, municipalities) }, scenarioPath);
  }
  if (!belongsTo(week, policy, plan, context)) return;
  const explanation = await explainFamily(week, policy, plan, family, municipality);
  if (!explanation) {
    sayOtherData([], context);
    return;
  }
  context.stdout(
    options.json ? `${JSON.stringify(explanation, null, 2)}\n` : render(explanation, namesOf(week), context),
  );
}

function render(
  { family, here, elsewhere, changes }: FamilyExplanation,
  names: Names,
  { language }: CliContext,
): string {
  const sentences = (reasons: readonly Reason[]) =>
    reasons.map((reason) => `  - ${sayReason(reason, names, language)}`);
  return [
    family,
    cliText('why-here', language),
    ...sentences(here),
    cliText('why-not-there', language),
    ...elsewhere.flatMap(({ reasons }) => sentences(reasons)),
    cliText('what-would-change', language),
    ...sentences(changes),
    '',
  ].join('\n');
}
