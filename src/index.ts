/**
 * Onderdak: the weekly placement of families, proven, explained and checked.
 *
 * ```ts
 * const { week, policies, defaultPolicy } = await readScenario('scenarios/pilot-week/scenario.yaml');
 * const outcome = await planWeek(week, policies.get(defaultPolicy)!);
 * ```
 */

export * from './domain/calendar.ts';
export * from './domain/finding.ts';
export * from './domain/plan.ts';
export * from './domain/planning-week.ts';
export * from './domain/policy.ts';
export * from './domain/problem.ts';
export * from './domain/reason.ts';
export { VERSION } from './domain/version.ts';
export type { CheckReport } from './plan/check/check-report.ts';
export { checkPlan } from './plan/check-plan.ts';
export { explainFamily, explainForReport } from './planning/explain-family.ts';
export { modelText } from './planning/model-text.ts';
export { type PlannedWeek, type PlanOptions, type PlanOutcome, planWeek } from './planning/plan-week.ts';
export { readScenario } from './scenario/read-scenario.ts';
export { type ReadStudyOptions, readStudy, type StudyReading } from './scenario/read-study.ts';
export type { RunRecord } from './simulation/records.ts';
export type { Arm, Study } from './simulation/study.ts';
export { type CompareOptions, compareRuns } from './study/comparison/compare-runs.ts';
export type { Comparison } from './study/comparison/comparison.ts';
export { type RunSummary, summarise } from './study/comparison/run-summary.ts';
export { type RunStudyOptions, runStudy, StudyStopped } from './study/run-study.ts';
export { studyFingerprint } from './study/study-fingerprint.ts';
export { createStudyThreads } from './study/study-threads.ts';
