/** The test as a person sees it: each criterion, what is missing or contradicted, the clocks and the advice, in words. */

import { type DayNumber, dateOf, dayNumberOf, type PlainDate } from '../../../domain/calendar.ts';
import type { Language } from '../../../domain/text.ts';
import { assessCase } from '../../../eligibility/assess.ts';
import type { Assessment, CriterionResult } from '../../../eligibility/assessment.ts';
import type { FactId } from '../../../eligibility/case.ts';
import type { Clock } from '../../../eligibility/clocks.ts';
import type { Scheme } from '../../../eligibility/scheme.ts';
import { FACT_NAMES, NOTICE, sayClock, sayContradictionOfToday, VERDICTS } from '../../../i18n/eligibility.ts';
import { say } from '../../../i18n/message.ts';
import type { Actor } from '../../register/actor.ts';
import type { Reading } from '../../register/register.ts';
import type { Desk } from '../desk.ts';
import { todayAt } from '../today.ts';
import { openAssessedCase } from './access.ts';
import { assessedCaseOf } from './facts.ts';
import { noteOpening } from './note-opening.ts';
import type { AssessmentView, ClockView, CriterionView, NamedFact } from './schemas.ts';
import { schemeInForce } from './scheme.ts';

/** The assessment of a case, for those who assess. Opening it is noted. */
export async function viewAssessment(
  desk: Desk,
  actor: Actor,
  caseId: string,
  language: Language,
): Promise<AssessmentView> {
  const { body, assessment, scheme } = await desk.register.read(async (reading) => {
    const { stored } = await openAssessedCase(reading, actor, caseId);
    return { body: stored.body, ...(await assessNow(reading, caseId, stored.body.assessment, todayAt(desk))) };
  });
  await noteOpening(desk, actor, caseId);
  return { ...viewOf(assessment, scheme, todayAt(desk), language), decision: body.decision };
}

/** What the criteria in force say of these facts today. */
export async function assessNow(
  reading: Reading,
  caseId: string,
  facts: Readonly<Record<string, string>>,
  today: PlainDate,
): Promise<{ assessment: Assessment; scheme: Scheme }> {
  const scheme = await schemeInForce(reading);
  return { assessment: assessCase(assessedCaseOf(caseId, facts), scheme, dayNumberOf(today)!), scheme };
}

function viewOf(
  assessment: Assessment,
  scheme: Scheme,
  on: PlainDate,
  language: Language,
): Omit<AssessmentView, 'decision'> {
  const named = (facts: readonly FactId[]): NamedFact[] => facts.map((fact) => namedFact(fact, language));
  return {
    on,
    notice: say(NOTICE, language),
    scheme: { title: scheme.title[language], version: scheme.version, date: dateOf(scheme.date) },
    sources: Object.entries(scheme.sources).map(([key, { title, date }]) => ({
      key,
      title: title[language],
      date: date[language],
    })),
    verdict: assessment.verdict,
    verdictWords: say(VERDICTS[assessment.verdict], language),
    criteria: assessment.criteria.map((result) => criterionView(result, language)),
    missing: named(assessment.missing),
    contradictions: assessment.contradictions.map((each) => ({
      facts: named(each.facts),
      text: sayContradictionOfToday(each, language),
    })),
    clocks: assessment.clocks.map((clock) => clockView(clock, scheme, language)),
    advice: assessment.advice.map(({ id, text, sources }) => ({ id, text: text[language], sources })),
  };
}

function criterionView(
  { criterion, outcome, missing, contradicted }: CriterionResult,
  language: Language,
): CriterionView {
  return {
    ...criterion,
    text: criterion.text[language],
    outcome,
    missing: missing.map((fact) => namedFact(fact, language)),
    contradicted: contradicted.map((fact) => namedFact(fact, language)),
    personLooksAt: criterion.personLooksAt?.[language],
  };
}

export function clockView(clock: Clock, scheme: Scheme, language: Language): ClockView {
  const { text, sources } = scheme.clocks[clock.id];
  const date = (day: DayNumber | undefined): PlainDate | undefined => (day === undefined ? undefined : dateOf(day));
  return {
    ...clock,
    text: text[language],
    startedOn: date(clock.startedOn),
    dueOn: date(clock.dueOn),
    doneOn: date(clock.doneOn),
    words: sayClock(clock, language),
    sources,
  };
}

function namedFact(fact: FactId, language: Language): NamedFact {
  return { fact, name: say(FACT_NAMES[fact], language) };
}
