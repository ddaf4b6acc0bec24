import { type Command, Option } from 'commander';
import type { Plan } from '../../domain/plan.ts';
import type { Policy } from '../../domain/policy.ts';
import type { EnginePool } from '../../planning/engine-pool.ts';
import { enginesFor, explainForReport } from '../../planning/explain-family.ts';
import { measureWhatBinds } from '../../planning/measure-what-binds.ts';
import { type PlannedWeek, type PlanOutcome, planWeek } from '../../planning/plan-week.ts';
import { planToJson } from '../../report/plan-json.ts';
import { renderPlanForTerminal } from '../../report/terminal-table.ts';
import { writeReport } from '../../report/write-report.ts';
import { policyOf } from '../../scenario/choose-policy.ts';
import { provenanceOf } from '../../scenario/provenance.ts';
import type { Scenario } from '../../scenario/read-scenario.ts';
import type { CliContext } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { openScenario } from '../open-scenario.ts';
import { positiveNumber } from '../option-values.ts';
import { cliText } from '../texts.ts';

interface PlanCommandOptions {
  readonly out?: string;
  readonly engine: 'auto' | 'flow' | 'highs' | 'javascript-lp-solver';
  readonly timeLimit?: number;
  readonly policy?: string;
  readonly json?: boolean;
}

export function registerPlan(program: Command, context: CliContext): void {
  const text = (key: Parameters<typeof cliText>[0]) => cliText(key, context.language);
  program
    .command('plan')
    .description(text('plan'))
    .argument('<scenario>', text('scenario'))
    .option('--out <folder>', text('plan-out'))
    .addOption(
      new Option('--engine <name>', text('plan-engine'))
        .choices(['auto', 'flow', 'highs', 'javascript-lp-solver'])
        .default('auto'),
    )
    .option('--time-limit <seconds>', text('plan-time-limit'), positiveNumber)
    .option('--policy <name>', text('plan-policy'))
    .option('--json', text('plan-json'))
    .addHelpText('after', `\n${text('example')}: onderdak plan scenarios/pilot-week/scenario.yaml --out out/pilot-week`)
    .action((path: string, options: PlanCommandOptions) => plan(path, options, context));
}

async function plan(path: string, options: PlanCommandOptions, context: CliContext): Promise<void> {
  const scenario = await openScenario(path, context);
  const policy = policyOf(scenario, options.policy, path);
  const stop = new AbortController();
  context.onInterrupt(() => stop.abort());
  // The engine that made the plan is warm for the questions of the report.
  const engines = enginesFor(scenario.week);
  try {
    const outcome = await engines.run((engine) =>
      planWeek(scenario.week, policy, {
        ...(options.engine === 'auto' ? { use: engine } : { engine: options.engine }),
        signal: stop.signal,
        ...(options.timeLimit === undefined ? {} : { timeLimitSeconds: options.timeLimit }),
        provenance: provenanceOf(scenario),
      }),
    );
    if (outcome.kind !== 'plan') {
      context.setExitCode(sayWhyNoPlan(outcome, context));
      return;
    }
    await show(scenario, policy, outcome, options, context, engines);
    context.setExitCode(exitCodeOf(outcome.plan));
  } finally {
    await engines.close();
  }
}

async function show(
  scenario: Scenario,
  policy: Policy,
  outcome: PlannedWeek,
  options: PlanCommandOptions,
  context: CliContext,
  engines: EnginePool,
): Promise<void> {
  const { language, colour, width } = context;
  const input = { plan: outcome.plan, week: scenario.week };
  const binds =
    options.out === undefined ? undefined : await measureWhatBinds(scenario.week, policy, outcome.plan, engines);
  const written =
    options.out === undefined
      ? []
      : await writeReport(
          options.out,
          {
            ...input,
            ...(binds ? { binds } : {}),
            explanations: await explainForReport(scenario.week, policy, outcome, engines),
          },
          language,
        );
  context.stdout(
    options.json
      ? planToJson(outcome.plan)
      : `${renderPlanForTerminal({ ...input, ...(binds ? { binds } : {}) }, { language, colour, width })}\n`,
  );
  if (written.length > 0 && !options.json) {
    context.stdout(`${cliText('files-written', language, { files: written.join(', ') })}\n`);
  }
}

/** Findings about outcomes ask for people's attention; notes about data alone do not. */
function exitCodeOf({ status, placements }: Plan): number {
  if (status === 'stopped') return EXIT.stopped;
  const attention = placements.some(
    (placement) => placement.status === 'unplaced' || placement.overCap || placement.rooflessWeeks > 0,
  );
  return attention ? EXIT.findings : EXIT.fine;
}

function sayWhyNoPlan(outcome: Exclude<PlanOutcome, PlannedWeek>, { language, stderr }: CliContext): number {
  switch (outcome.kind) {
    case 'infeasible':
      stderr(`${cliText('plan-infeasible', language, { families: outcome.pins.join(', ') })}\n`);
      return EXIT.wrongInput;
    case 'failed-check':
      stderr(`${cliText('plan-failed-check', language)}\n`);
      for (const { rule, kind, ids } of outcome.check.violations) stderr(`  ${rule}: ${kind} ${JSON.stringify(ids)}\n`);
      return EXIT.failedCheck;
    case 'refused': {
      const { reason, engine, detail } = outcome.result;
      const key = reason === 'time-limit-without-solution' ? 'nothing-found-in-time' : 'plan-refused';
      stderr(`${cliText(key, language, { engine, detail })}\n`);
      return reason === 'time-limit-without-solution' ? EXIT.stopped : EXIT.wrongInput;
    }
  }
}
