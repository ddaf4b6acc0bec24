import type { Command } from 'commander';
import { sayViolation } from '../../i18n/check.ts';
import { checkPlan } from '../../plan/check-plan.ts';
import { policyOf } from '../../scenario/choose-policy.ts';
import type { CliContext } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { openPlan } from '../open-plan.ts';
import { openScenario } from '../open-scenario.ts';
import { cliText } from '../texts.ts';

export function registerCheck(program: Command, context: CliContext): void {
  const { language } = context;
  program
    .command('check')
    .description(cliText('check', language))
    .argument('<scenario>', cliText('scenario', language))
    .argument('<plan>', cliText('plan-file', language))
    .addHelpText(
      'after',
      `\n${cliText('example', language)}: onderdak check scenarios/pilot-week/scenario.yaml out/pilot-week/plan.json`,
    )
    .action(async (scenarioPath: string, planPath: string) => {
      const plan = await openPlan(planPath);
      const scenario = await openScenario(scenarioPath, context);
      const report = checkPlan(scenario.week, policyOf(scenario, plan.policy, planPath), plan);
      if (!report.ok) {
        context.stderr(`${cliText('check-failed', language)}\n`);
        for (const violation of report.violations) context.stderr(`  ${sayViolation(violation, language)}\n`);
        context.setExitCode(EXIT.failedCheck);
        return;
      }
      const counts = { rules: report.rulesChecked.length, objectives: report.objectives.length };
      context.stdout(`${cliText('check-passed', language, counts)}\n`);
      for (const [index, { name, recomputed }] of report.objectives.entries()) {
        const { unit } = plan.objectives[index]!;
        context.stdout(`${cliText('check-objective', language, { name, value: String(recomputed), unit })}\n`);
      }
    });
}
