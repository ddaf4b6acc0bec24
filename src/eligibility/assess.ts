/**
 * Assesses cases by a scheme. One criterion that is not met makes `does-not-qualify`, whatever else is unknown; else one
 * that is unknown makes `cannot-be-judged`. The result supports a person and never decides: a municipality may admit a
 * family all the same (VWS25).
 */
import type { DayNumber } from '../domain/calendar.ts';
import type { Verdict } from '../domain/planning-week.ts';
import type { Assessment, AssessmentRun, AssessmentSummary, CriterionResult } from './assessment.ts';
import { hasOverdueClock } from './assessment.ts';
import { type Case, FACTS, type FactId, type Facts } from './case.ts';
import { clocksOf } from './clocks.ts';
import { factsIn, truthOf, unsettledFacts } from './condition.ts';
import { contradictionsIn, reliableFacts } from './contradictions.ts';
import { monthsLater } from './months.ts';
import type { Criterion, Route, Scheme, Settings } from './scheme.ts';

/**
 * Assesses every case, in the order given.
 *
 * @param on - the day of the assessment: clocks run up to it.
 */
export function assessCases(cases: readonly Case[], scheme: Scheme, on: DayNumber): AssessmentRun {
  const assessments = cases.map((each) => assessCase(each, scheme, on));
  return {
    on,
    scheme,
    evaluationDue: monthsLater(scheme.date, 12 * scheme.settings.evaluationYears),
    assessments,
    summary: summaryOf(assessments),
  };
}

/** Assesses one case; see `assessCases`. */
export function assessCase(of: Case, scheme: Scheme, on: DayNumber): Assessment {
  const { settings } = scheme;
  const contradictions = contradictionsIn(of, on, settings.consentRequired);
  const doubtful = new Set(contradictions.flatMap((contradiction) => contradiction.doubtful));
  const reliable = reliableFacts(of.facts, contradictions);
  const criteria = scheme.criteria.map((criterion) => resultOf(criterion, of.facts, reliable, doubtful, settings));
  const verdict = verdictOf(criteria);
  const missing = new Set(criteria.flatMap((result) => result.missing));
  return {
    case: of,
    verdict,
    criteria,
    missing: FACTS.filter((fact) => missing.has(fact)),
    contradictions,
    clocks: clocksOf(reliable, doubtful, settings, on),
    advice: scheme.routes.filter((route) => isAdvised(route, verdict, reliable, settings)),
  };
}

/**
 * One criterion. A doubtful fact never makes it met. It may leave it not met: otherwise writing down one more fact that
 * clashes would turn a refusal into a question. The contradiction is shown beside it, so that a person sees the doubt.
 */
function resultOf(
  criterion: Criterion,
  facts: Facts,
  reliable: Facts,
  doubtful: ReadonlySet<FactId>,
  settings: Settings,
): CriterionResult {
  const contradicted = [...factsIn(criterion.condition)].filter((fact) => doubtful.has(fact));
  if (truthOf(criterion.condition, facts, settings) === 'no') {
    return { criterion, outcome: 'not-met', missing: [], contradicted };
  }
  if (truthOf(criterion.condition, reliable, settings) === 'yes') {
    return { criterion, outcome: 'met', missing: [], contradicted };
  }
  const unsettled = unsettledFacts(criterion.condition, reliable, settings);
  return { criterion, outcome: 'unknown', missing: [...unsettled].filter((fact) => !doubtful.has(fact)), contradicted };
}

function verdictOf(criteria: readonly CriterionResult[]): Verdict {
  if (criteria.some(({ outcome }) => outcome === 'not-met')) return 'does-not-qualify';
  return criteria.some(({ outcome }) => outcome === 'unknown') ? 'cannot-be-judged' : 'qualifies';
}

function isAdvised(route: Route, verdict: Verdict, facts: Facts, settings: Settings): boolean {
  if (route.verdicts && !route.verdicts.includes(verdict)) return false;
  if (!route.when) return true;
  const truth = truthOf(route.when, facts, settings);
  return truth === 'yes' || (truth === 'unknown' && route.alsoWhenUnknown);
}

function summaryOf(assessments: readonly Assessment[]): AssessmentSummary {
  const count = (test: (assessment: Assessment) => boolean): number => assessments.filter(test).length;
  return {
    cases: assessments.length,
    qualifies: count(({ verdict }) => verdict === 'qualifies'),
    doesNotQualify: count(({ verdict }) => verdict === 'does-not-qualify'),
    cannotBeJudged: count(({ verdict }) => verdict === 'cannot-be-judged'),
    overdue: count(hasOverdueClock),
    contradicted: count(({ contradictions }) => contradictions.length > 0),
  };
}
