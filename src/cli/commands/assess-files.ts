/** The assessment for programs: JSON with everything, and a CSV of verdicts to join to the families file. */
import { csvFormatRows } from 'd3-dsv';
import { type DayNumber, dateOf } from '../../domain/calendar.ts';
import type { InputFile } from '../../domain/plan.ts';
import type { Assessment, AssessmentRun } from '../../eligibility/assessment.ts';
import type { Clock } from '../../eligibility/clocks.ts';
import type { Scheme } from '../../eligibility/scheme.ts';
import { NOTICE } from '../../i18n/eligibility.ts';
import { withoutFormula } from '../../report/csv-rows.ts';

export const ASSESSMENT_SCHEMA = 'onderdak/assessment@1';

/**
 * The assessment as JSON (`schema: onderdak/assessment@1`, docs/eligibility.md), in parts: first what holds for all, then a
 * line per case, so that a large file never has to fit into one text. It holds outcomes and reasons; of the facts only
 * what a cell with several answers says.
 */
export function* assessmentJson(run: AssessmentRun, inputs: readonly InputFile[]): Generator<string> {
  const head = {
    schema: ASSESSMENT_SCHEMA,
    on: dateOf(run.on),
    notice: NOTICE,
    scheme: schemeJson(run),
    inputs,
    summary: run.summary,
  };
  yield `${JSON.stringify(head, undefined, 2).slice(0, -2)},\n  "cases": [`;
  let divider = '\n';
  for (const assessment of run.assessments) {
    yield `${divider}    ${JSON.stringify(caseJson(assessment, run.scheme))}`;
    divider = ',\n';
  }
  yield '\n  ]\n}\n';
}

/**
 * One row per case with `family_id` (the case id) and `verdict`, the only word that leaves this step. UTF-8, comma, CRLF
 * (RFC 4180), like the other files.
 */
export function verdictsCsv(run: AssessmentRun): string {
  const rows = run.assessments.map(({ case: { id }, verdict }) => [withoutFormula(id), verdict]);
  return `${csvFormatRows([['family_id', 'verdict'], ...rows]).replaceAll('\n', '\r\n')}\r\n`;
}

function schemeJson({ scheme, evaluationDue }: AssessmentRun): object {
  const { version, date, title, settings, sources, clocks, criteria, routes } = scheme;
  return {
    version,
    date: dateOf(date),
    title,
    evaluationDue: dateOf(evaluationDue),
    settings,
    sources,
    clocks,
    criteria: criteria.map(({ condition: _condition, ...criterion }) => criterion),
    routes: routes.map(({ id, text, sources: cited }) => ({ id, text, sources: cited })),
  };
}

function caseJson(assessment: Assessment, scheme: Scheme): object {
  const { verdict, criteria, missing, contradictions, clocks, advice } = assessment;
  return {
    case: assessment.case.id,
    source: assessment.case.source,
    verdict,
    criteria: criteria.map(({ criterion: { id, sources }, ...result }) => ({ id, ...result, sources })),
    missing,
    contradictions,
    clocks: clocks.map((clock) => clockJson(clock, scheme)),
    advice: advice.map(({ id, sources }) => ({ id, sources })),
  };
}

function clockJson(clock: Clock, scheme: Scheme): object {
  const date = (day: DayNumber | undefined): string | undefined => (day === undefined ? undefined : dateOf(day));
  return {
    id: clock.id,
    state: clock.state,
    startedOn: date(clock.startedOn),
    dueOn: date(clock.dueOn),
    doneOn: date(clock.doneOn),
    days: clock.days,
    daysLate: clock.daysLate,
    sources: scheme.clocks[clock.id].sources,
  };
}
