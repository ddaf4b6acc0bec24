/** What the assessment of one case says, as data. Words are made at the edge (`i18n/eligibility.ts`). */
import type { DayNumber } from '../domain/calendar.ts';
import type { Verdict } from '../domain/planning-week.ts';
import type { Case, FactId } from './case.ts';
import type { Clock } from './clocks.ts';
import type { Contradiction } from './contradictions.ts';
import type { Criterion, Route, Scheme } from './scheme.ts';

export type CriterionOutcome = 'met' | 'not-met' | 'unknown';

export interface CriterionResult {
  readonly criterion: Criterion;
  readonly outcome: CriterionOutcome;
  /** Facts that are not known and without which the criterion cannot be settled. */
  readonly missing: readonly FactId[];
  /** Facts in this criterion that other facts contradict. */
  readonly contradicted: readonly FactId[];
}

export interface Assessment {
  readonly case: Case;
  /** Support for the person who decides, never the decision. */
  readonly verdict: Verdict;
  readonly criteria: readonly CriterionResult[];
  /** All facts that a criterion still needs, each once. */
  readonly missing: readonly FactId[];
  readonly contradictions: readonly Contradiction[];
  readonly clocks: readonly Clock[];
  readonly advice: readonly Route[];
}

/** The assessment of a whole file. */
export interface AssessmentRun {
  readonly on: DayNumber;
  readonly scheme: Scheme;
  /** The day by which the scheme itself is to be evaluated. */
  readonly evaluationDue: DayNumber;
  readonly assessments: readonly Assessment[];
  readonly summary: AssessmentSummary;
}

export interface AssessmentSummary {
  readonly cases: number;
  readonly qualifies: number;
  readonly doesNotQualify: number;
  readonly cannotBeJudged: number;
  /** Cases with at least one overdue clock. */
  readonly overdue: number;
  /** Cases with at least one contradiction. */
  readonly contradicted: number;
}

export function hasOverdueClock(assessment: Assessment): boolean {
  return assessment.clocks.some(({ state }) => state === 'overdue');
}
