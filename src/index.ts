/**
 * Onderdak: the weekly placement of families, proven, explained and checked.
 *
 * ```ts
 * const { week, policies, defaultPolicy } = await readScenario('scenarios/pilot-week/scenario.yaml');
 * const outcome = await planWeek(week, policies.get(defaultPolicy)!);
 * ```
 */

export { type CompareOptions, compareRuns } from './comparison/compare-runs.ts';
export type { Comparison } from './comparison/comparison.ts';
export { type RunSummary, summarise } from './comparison/run-summary.ts';
export * from './domain/calendar.ts';
export * from './domain/finding.ts';
export * from './domain/plan.ts';
export * from './domain/planning-week.ts';
export * from './domain/policy.ts';
export * from './domain/problem.ts';
export * from './domain/reason.ts';
export { explainFamily, explainForReport } from './explain-family.ts';
export { modelText } from './model-text.ts';
export type { CheckReport } from './plan/check/check-report.ts';
export { checkPlan } from './plan/check-plan.ts';
export { type PlannedWeek, type PlanOptions, type PlanOutcome, planWeek } from './plan-week.ts';
export { type RunStudyOptions, runStudy, StudyStopped } from './run-study.ts';
export { readScenario } from './scenario/read-scenario.ts';
export { type ReadStudyOptions, readStudy, type StudyReading } from './scenario/read-study.ts';
export type { RunRecord } from './simulation/records.ts';
export type { Arm, Study } from './simulation/study.ts';
export { createStudyThreads } from './study-threads.ts';
export { VERSION } from './version.ts';
