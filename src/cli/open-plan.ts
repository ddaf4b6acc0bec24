/** A plan.json that a command was given. */
import { readFile } from 'node:fs/promises';
import type { Plan } from '../domain/plan.ts';
import type { PlanningWeek } from '../domain/planning-week.ts';
import type { Policy } from '../domain/policy.ts';
import type { DataDifference } from '../domain/verification.ts';
import { sayDataDifference } from '../i18n/verification.ts';
import { dataDifferences } from '../plan/data-digest.ts';
import { type PlanFile, parsePlanFile, parsePlanJson } from '../report/plan-json.ts';
import type { CliContext } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { refuse } from './open-scenario.ts';
import { cliText } from './texts.ts';

/** @throws InputError when the file is missing, cannot be read, is no plan, or was changed after it was written. */
export async function openPlan(path: string): Promise<Plan> {
  return parsePlanJson(await textOf(path), path);
}

/** @throws InputError when the file is missing, cannot be read, or is no plan. */
export async function openPlanFile(path: string): Promise<PlanFile> {
  return parsePlanFile(await textOf(path), path);
}

/** Whether a plan was made from these data; if not, says what differs and ends the command. */
export function belongsTo(week: PlanningWeek, policy: Policy, plan: Plan, context: CliContext): boolean {
  const differences = plan.manifest.data ? dataDifferences(plan.manifest.data, week, policy) : [];
  if (differences.length > 0) sayOtherData(differences, context);
  return differences.length === 0;
}

export function sayOtherData(differences: readonly DataDifference[], context: CliContext): void {
  const { language } = context;
  context.stderr(`${cliText('plan-of-other-data', language)}\n`);
  for (const difference of differences) context.stderr(`  - ${sayDataDifference(difference, language)}\n`);
  context.setExitCode(EXIT.wrongInput);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT') refuse('file-missing', { path }, path);
    refuse('file-not-readable', { path, code }, path);
  }
}
