/** What goes in and comes out of the routes of cases, for each role what concerns it. */
import { z } from 'zod';
import { LANGUAGES } from '../../../domain/text.ts';
import { FACTS } from '../../../eligibility/case.ts';
import { CLOCKS, CRITERION_GROUPS } from '../../../eligibility/scheme.ts';
import { ROLES } from '../../register/actor.ts';
import { CASE_STATES } from '../../register/case-life/states.ts';
import { STEP_IDS } from '../../register/case-life/steps.ts';
import { ACTIONS } from '../../register/register.ts';
import { LETTER_KINDS } from '../../texts/letter.ts';
import type { Answer } from '../answer.ts';
import {
  Decline,
  GivenAnswer,
  Id,
  Moment,
  NamedPlace,
  Override,
  ProposalStatus,
  Reason,
  Row,
  Supply,
  Version,
} from '../common-schemas.ts';

const Day = z.string().max(30).meta({ description: 'Een datum, zoals 2026-11-23.' });
const State = z.enum(CASE_STATES);
const Verdict = z.enum(['qualifies', 'does-not-qualify', 'cannot-be-judged']);

export const CaseParams = z.object({ caseId: Id });

export const ListQuery = z.object({
  state: z
    .string()
    .max(400)
    .optional()
    .meta({ description: 'Een of meer toestanden, met komma’s ertussen.', example: 'referred,tested' }),
  open: z.enum(['true', 'false']).optional().meta({ description: '`true`: zonder afgesloten zaken.' }),
});

const Overdue = z.object({ clock: z.enum(['assessment', 'test', 'shelter']), daysLate: z.number().int() });
export type Overdue = Answer<typeof Overdue>;

export const CaseLine = z.object({
  id: Id,
  version: z.number().int(),
  state: State,
  since: Moment,
  referring: z.string().nullable(),
  /** Absent while the report does not say who is in the family. */
  persons: z.number().int().optional(),
  children: z.number().int().optional(),
  days: z.number().int().meta({ description: 'Dagen in deze toestand.' }),
  overdue: z.array(Overdue),
  /** Where the family is proposed or housed. */
  municipality: z.string().optional(),
  weeksInShelter: z.number().int().optional(),
});
export type CaseLine = Answer<typeof CaseLine>;

export const CaseList = z.object({ cases: z.array(CaseLine) }).meta({ id: 'CaseList' });

export const CaseForm = z
  .object({
    today: Day,
    consentRequired: z.boolean(),
    municipalities: z.array(NamedPlace),
    /** For the coordination point alone, which gives out the places. */
    shelters: z.array(z.object({ id: z.string(), municipality: z.string() })),
    sectors: z.array(z.string()),
  })
  .meta({ id: 'CaseForm' });
export type CaseForm = Answer<typeof CaseForm>;

export const ReportRequest = z
  .object({
    /** Chosen by the coordination point; otherwise the next free one. */
    id: Id.optional(),
    /** A contact person reports for the own municipality. */
    referring: Id.optional(),
    assessment: Row.optional(),
    household: Row.optional(),
  })
  .strict();
export type ReportRequest = Answer<typeof ReportRequest>;

export const EditRequest = z
  .object({
    version: Version,
    assessment: Row.optional(),
    household: Row.optional(),
    reason: Reason.optional(),
  })
  .strict();
export type EditRequest = Answer<typeof EditRequest>;

/** A report starts a case and a proposal comes from a plan; both have routes of their own. */
const TAKEN_HERE = STEP_IDS.filter((step) => step !== 'report' && step !== 'propose');

export const StepRequest = z
  .object({
    step: z.enum(TAKEN_HERE),
    version: Version,
    reason: Reason.optional(),
    /** With `shelter`. */
    shelter: z.object({ id: z.string().max(100), since: z.string().max(30) }).optional(),
    /** With `house`; today unless given. */
    movedInOn: Day.optional(),
  })
  .strict();
export type StepRequest = Answer<typeof StepRequest>;

const Part = z.object({ coordination: z.boolean(), referring: z.boolean(), receiving: z.boolean() });

const Decision = z.object({
  decided: z.enum(['qualifies', 'does-not-qualify']),
  advice: Verdict,
  notMet: z.array(z.string()),
  scheme: z.string(),
  reason: z.string(),
  at: Moment,
});

const PlannerWord = z.object({
  pinnedTo: z.string().optional(),
  bannedFrom: z.array(z.string()),
  override: Override.optional(),
});

const ProposalOfCase = z.object({
  id: z.string(),
  version: z.number().int(),
  status: ProposalStatus,
  sentAt: Moment,
  municipality: z.string(),
  supply: Supply,
  dwelling: z.string().optional(),
  moveInWeek: z.string(),
  shelter: z.string().optional(),
  weeksInShelter: z.number(),
  answers: z.array(GivenAnswer),
});

const ShelterClock = z.object({
  shelter: z.string(),
  since: Day,
  /** Whole weeks up to today. */
  weeks: z.number().int(),
  capWeeks: z.number().int(),
  /** Negative when the family is over the cap. */
  weeksLeft: z.number().int(),
  daysLate: z.number().int(),
});
export type ShelterClock = Answer<typeof ShelterClock>;

/** What somebody may do next. */
const NextStep = z.object({ step: z.enum(STEP_IDS), reason: z.enum(['needed', 'optional']) });
export type NextStep = Answer<typeof NextStep>;

/** The columns that somebody may change. */
const Editable = z.object({ assessment: z.array(z.string()), household: z.array(z.string()) });
export type Editable = Answer<typeof Editable>;

export const CaseView = z
  .object({
    id: Id,
    version: z.number().int(),
    state: State,
    since: Moment,
    stateBefore: State.optional(),
    referring: z.string().nullable(),
    part: Part,
    /** Only for those who assess. */
    assessment: Row.optional(),
    household: Row,
    /** Those who were asked before; a receiving municipality sees none. */
    declines: z.array(Decline),
    /** Only for the coordination point. */
    planner: PlannerWord.optional(),
    /** Only for those who assess. */
    decision: Decision.optional(),
    proposal: ProposalOfCase.optional(),
    movedInOn: Day.optional(),
    shelter: ShelterClock.optional(),
    /** In this state. */
    days: z.number().int(),
    overdue: z.array(Overdue),
    steps: z.array(NextStep),
    editable: Editable,
  })
  .meta({ id: 'Case' });
export type CaseView = Answer<typeof CaseView>;

export const CaseAfterStep = z
  .object({
    case: CaseView.nullable().meta({ description: 'Null als de zaak voor de aanvrager hiermee is afgedaan.' }),
  })
  .meta({ id: 'CaseAfterStep' });
export type CaseAfterStep = Answer<typeof CaseAfterStep>;

const NamedFact = z.object({ fact: z.enum(FACTS), name: z.string() });
export type NamedFact = Answer<typeof NamedFact>;
const Sources = z.array(z.string());

const CriterionView = z.object({
  id: z.string(),
  label: z.string(),
  group: z.enum(CRITERION_GROUPS),
  text: z.string(),
  outcome: z.enum(['met', 'not-met', 'unknown']),
  missing: z.array(NamedFact),
  contradicted: z.array(NamedFact),
  sources: Sources,
  personLooksAt: z.string().optional(),
});
export type CriterionView = Answer<typeof CriterionView>;

const ClockView = z.object({
  id: z.enum(CLOCKS),
  text: z.string(),
  state: z.enum(['done', 'running', 'overdue', 'unknown']),
  startedOn: Day.optional(),
  dueOn: Day.optional(),
  doneOn: Day.optional(),
  days: z.number().int().optional(),
  daysLate: z.number().int(),
  /** Its dates and days in words. */
  words: z.string(),
  sources: Sources,
});
export type ClockView = Answer<typeof ClockView>;

export const AssessmentView = z
  .object({
    on: Day,
    /** That this is support, and that a person decides. */
    notice: z.string(),
    scheme: z.object({ title: z.string(), version: z.string(), date: Day }),
    sources: z.array(z.object({ key: z.string(), title: z.string(), date: z.string() })),
    verdict: Verdict,
    verdictWords: z.string(),
    criteria: z.array(CriterionView),
    missing: z.array(NamedFact),
    contradictions: z.array(z.object({ facts: z.array(NamedFact), text: z.string() })),
    clocks: z.array(ClockView),
    advice: z.array(z.object({ id: z.string(), text: z.string(), sources: Sources })),
    /** The last decision of a person. */
    decision: Decision.optional(),
  })
  .meta({ id: 'Assessment' });
export type AssessmentView = Answer<typeof AssessmentView>;

export const OptionsQuery = z.object({
  municipality: Id.optional().meta({
    description: 'Alleen deze gemeente, met wat plaatsing daar het hele plan kost.',
  }),
});

/** A few words, and a full sentence. */
const SaidReason = z.object({ kind: z.string(), label: z.string(), text: z.string() });
export type SaidReason = Answer<typeof SaidReason>;

const MunicipalityOption = z.object({
  municipality: z.string(),
  name: z.string(),
  /** `possible`: the family fits, but it is worse for it or for all; `taken`: what fits is used; `not-possible`: nothing fits. */
  fit: z.enum(['chosen', 'possible', 'taken', 'not-possible']),
  reasons: z.array(SaidReason),
});
export type MunicipalityOption = Answer<typeof MunicipalityOption>;

export const CaseOptions = z
  .object({
    /** Why there are none: no plan was saved yet, the family is in none, or a family in it was erased since. */
    none: z.enum(['no-plan', 'not-in-plan', 'cannot-be-computed-again']).optional(),
    plan: z.object({ id: z.string(), week: z.string(), savedAt: Moment }).optional(),
    /** The case changed after the plan was saved, so that the options may have changed too. */
    changedSince: z.boolean(),
    here: z.array(SaidReason),
    municipalities: z.array(MunicipalityOption),
    changes: z.array(SaidReason),
  })
  .meta({ id: 'CaseOptions' });
export type CaseOptions = Answer<typeof CaseOptions>;

export const LetterParams = z.object({ caseId: Id, letter: z.enum(LETTER_KINDS) });

export const LetterQuery = z.object({
  letterLanguage: z
    .enum(LANGUAGES)
    .optional()
    .meta({ description: 'De taal van de brief; anders die van het verzoek.' }),
});

export const LetterFileQuery = LetterQuery.extend({
  format: z.enum(['html', 'text']).optional().meta({ description: 'Standaard html.' }),
});

const LetterPart = z.union([
  /** A `blank` is what the organisation fills in by hand before the letter is sent. */
  z.object({ kind: z.enum(['heading', 'paragraph', 'blank']), text: z.string() }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
]);

export const CaseLetters = z
  .object({
    /** The letter that belongs to where the case stands now. */
    suggested: z.enum(LETTER_KINDS).optional(),
    letters: z.array(
      z.object({
        kind: z.enum(LETTER_KINDS),
        language: z.enum(LANGUAGES),
        title: z.string(),
        parts: z.array(LetterPart),
        text: z.string().meta({ description: 'De hele brief als platte tekst.' }),
      }),
    ),
  })
  .meta({ id: 'Letters' });
export type CaseLetters = Answer<typeof CaseLetters>;

const CaseEvent = z.object({
  sequence: z.number().int(),
  at: Moment,
  action: z.enum(ACTIONS),
  by: z.object({
    role: z.enum(ROLES),
    municipality: z.string().optional(),
    /** Only for the coordination point. */
    id: z.string().optional(),
    /** True when it was whoever asks. */
    you: z.boolean(),
  }),
  /** Absent when none was given, or when it concerns more families than this one; null when it was erased. */
  reason: z.string().nullable().optional(),
  from: State.optional(),
  to: State.optional(),
  /** The facts that were changed, by their column. */
  facts: z.array(z.string()),
});
export type CaseEvent = Answer<typeof CaseEvent>;

export const CaseEvents = z.object({ events: z.array(CaseEvent) }).meta({ id: 'CaseEvents' });
