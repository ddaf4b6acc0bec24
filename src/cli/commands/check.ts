import type { Command } from 'commander';
import type { Plan } from '../../domain/plan.ts';
import type { PlanningWeek } from '../../domain/planning-week.ts';
import type { Policy } from '../../domain/policy.ts';
import { sayViolation } from '../../i18n/check.ts';
import { sayCertificate, sayToldOtherwise, sayVerificationNote } from '../../i18n/verification.ts';
import { certifyPlan } from '../../planning/certify-plan.ts';
import { type Verification, verifyPlan } from '../../planning/verify-plan.ts';
import { policyOf } from '../../scenario/choose-policy.ts';
import { provenanceOf } from '../../scenario/provenance.ts';
import type { CliContext } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { openPlanFile, sayOtherData } from '../open-plan.ts';
import { openScenario } from '../open-scenario.ts';
import { positiveNumber } from '../option-values.ts';
import { cliText } from '../texts.ts';

interface CheckOptions {
  readonly prove?: boolean;
  readonly timeLimit?: number;
}

export function registerCheck(program: Command, context: CliContext): void {
  const text = (key: Parameters<typeof cliText>[0]) => cliText(key, context.language);
  program
    .command('check')
    .description(text('check'))
    .argument('<scenario>', text('scenario'))
    .argument('<plan>', text('plan-file'))
    .option('--prove', text('check-prove'))
    .option('--time-limit <seconds>', text('check-time-limit'), positiveNumber)
    .addHelpText(
      'after',
      `\n${text('example')}: onderdak check scenarios/pilot-week/scenario.yaml out/pilot-week/plan.json`,
    )
    .action((scenario: string, plan: string, options: CheckOptions) => check(scenario, plan, options, context));
}

async function check(scenarioPath: string, planPath: string, options: CheckOptions, context: CliContext) {
  const { plan, sealed } = await openPlanFile(planPath);
  const scenario = await openScenario(scenarioPath, context);
  const policy = policyOf(scenario, plan.policy, planPath);
  const verified = verifyPlan(scenario.week, policy, plan, provenanceOf(scenario));
  if (verified.differences.length > 0) {
    sayOtherData(verified.differences, context);
    return;
  }
  if (!verified.ok || !sealed) {
    sayWhatFails(verified, sealed, context);
    return;
  }
  sayWhatHolds(plan, verified, context);
  if (options.prove) await prove(scenario.week, policy, plan, options, context);
}

function sayWhatFails({ check, told }: Verification, sealed: boolean, context: CliContext): void {
  const { language } = context;
  context.stderr(`${cliText('check-failed', language)}\n`);
  const wrong = [
    ...(sealed ? [] : [cliText('check-changed', language)]),
    ...(check?.violations ?? []).map((violation) => sayViolation(violation, language)),
    ...told.map((each) => sayToldOtherwise(each, language)),
  ];
  for (const sentence of wrong) context.stderr(`  ${sentence}\n`);
  context.setExitCode(EXIT.failedCheck);
}

/** Exactly what was done, and what was taken as recorded. */
function sayWhatHolds(plan: Plan, { check, notes }: Verification, context: CliContext): void {
  const { language } = context;
  for (const note of notes) context.stderr(`${sayVerificationNote(note, language)}\n`);
  const { rulesChecked, objectives } = check!;
  const counts = { rules: rulesChecked.length, objectives: objectives.length };
  context.stdout(`${cliText('check-passed', language, counts)}\n`);
  for (const [index, { name, recomputed }] of objectives.entries()) {
    const { unit } = plan.objectives[index]!;
    context.stdout(`${cliText('check-objective', language, { name, value: String(recomputed), unit })}\n`);
  }
  const { engine, engineVersion } = plan.manifest;
  context.stdout(`${cliText('check-as-recorded', language, { engine: `${engine} ${engineVersion}` })}\n`);
}

async function prove(week: PlanningWeek, policy: Policy, plan: Plan, options: CheckOptions, context: CliContext) {
  const { language } = context;
  const stop = new AbortController();
  context.onInterrupt(() => stop.abort());
  const limits = options.timeLimit === undefined ? {} : { timeLimitSeconds: options.timeLimit };
  const { certificates, pricesSame, refused, ok } = await certifyPlan(week, policy, plan, {
    ...limits,
    signal: stop.signal,
  });
  context.stdout(`${cliText('check-proving', language)}\n`);
  for (const certificate of certificates) context.stdout(`  ${sayCertificate(certificate, language)}\n`);
  const prices = pricesSame === undefined ? 'not-compared' : pricesSame ? 'same' : 'differ';
  context.stdout(`  ${cliText(`check-prices-${prices}`, language)}\n`);
  for (const { engine, detail } of refused) {
    context.stdout(`  ${cliText('check-engine-refused', language, { engine, detail })}\n`);
  }
  if (!ok) context.setExitCode(EXIT.failedCheck);
  else if (certificates.some(({ kind }) => kind === 'not-certified')) context.setExitCode(EXIT.findings);
}
