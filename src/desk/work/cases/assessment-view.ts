/** The test as a person sees it: each criterion, what is missing or contradicted, the clocks and the advice, in words. */
import { type DayNumber, dateOf, dayNumberOf, type PlainDate } from '../../../domain/calendar.ts';
import type { Verdict } from '../../../domain/planning-week.ts';
import type { Language } from '../../../domain/text.ts';
import { assessCase } from '../../../eligibility/assess.ts';
import type { Assessment, CriterionOutcome, CriterionResult } from '../../../eligibility/assessment.ts';
import type { FactId } from '../../../eligibility/case.ts';
import type { Clock, ClockState } from '../../../eligibility/clocks.ts';
import type { ClockId, CriterionGroup, Scheme } from '../../../eligibility/scheme.ts';
import { FACT_NAMES, NOTICE, sayClock, sayContradictionOfToday, VERDICTS } from '../../../i18n/eligibility.ts';
import { say } from '../../../i18n/message.ts';
import type { Actor } from '../../register/actor.ts';
import type { TestDecision } from '../../register/bodies.ts';
import type { Reading } from '../../register/register.ts';
import type { Desk } from '../desk.ts';
import { todayAt } from '../today.ts';
import { openAssessedCase } from './access.ts';
import { assessedCaseOf } from './facts.ts';
import { noteOpening } from './note-opening.ts';
import { schemeInForce } from './scheme.ts';

export interface NamedFact {
  readonly fact: FactId;
  readonly name: string;
}

export interface CriterionView {
  readonly id: string;
  readonly label: string;
  readonly group: CriterionGroup;
  readonly text: string;
  readonly outcome: CriterionOutcome;
  readonly missing: readonly NamedFact[];
  readonly contradicted: readonly NamedFact[];
  readonly sources: readonly string[];
  readonly personLooksAt?: string;
}

export interface ClockView {
  readonly id: ClockId;
  readonly text: string;
  readonly state: ClockState;
  readonly startedOn?: PlainDate;
  readonly dueOn?: PlainDate;
  readonly doneOn?: PlainDate;
  readonly days?: number;
  readonly daysLate: number;
  /** Its dates and days in words. */
  readonly words: string;
  readonly sources: readonly string[];
}

export interface AssessmentView {
  readonly on: PlainDate;
  /** That this is support, and that a person decides. */
  readonly notice: string;
  readonly scheme: { readonly title: string; readonly version: string; readonly date: PlainDate };
  readonly sources: readonly { readonly key: string; readonly title: string; readonly date: string }[];
  readonly verdict: Verdict;
  readonly verdictWords: string;
  readonly criteria: readonly CriterionView[];
  readonly missing: readonly NamedFact[];
  readonly contradictions: readonly { readonly facts: readonly NamedFact[]; readonly text: string }[];
  readonly clocks: readonly ClockView[];
  readonly advice: readonly { readonly id: string; readonly text: string; readonly sources: readonly string[] }[];
  /** The last decision of a person. */
  readonly decision?: TestDecision;
}

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
  const { decision } = body;
  return { ...viewOf(assessment, scheme, todayAt(desk), language), ...(decision ? { decision } : {}) };
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
  const { id, label, group, text, sources, personLooksAt } = criterion;
  return {
    id,
    label,
    group,
    text: text[language],
    outcome,
    missing: missing.map((fact) => namedFact(fact, language)),
    contradicted: contradicted.map((fact) => namedFact(fact, language)),
    sources,
    ...(personLooksAt ? { personLooksAt: personLooksAt[language] } : {}),
  };
}

export function clockView(clock: Clock, scheme: Scheme, language: Language): ClockView {
  const { text, sources } = scheme.clocks[clock.id];
  const date = (day: DayNumber | undefined): PlainDate | undefined => (day === undefined ? undefined : dateOf(day));
  const dates = { startedOn: date(clock.startedOn), dueOn: date(clock.dueOn), doneOn: date(clock.doneOn) };
  return {
    id: clock.id,
    text: text[language],
    state: clock.state,
    ...(Object.fromEntries(Object.entries(dates).filter(([, value]) => value !== undefined)) as Partial<typeof dates>),
    ...(clock.days === undefined ? {} : { days: clock.days }),
    daysLate: clock.daysLate,
    words: sayClock(clock, language),
    sources,
  } as ClockView;
}

function namedFact(fact: FactId, language: Language): NamedFact {
  return { fact, name: say(FACT_NAMES[fact], language) };
}
