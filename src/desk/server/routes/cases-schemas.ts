/** What goes in and out of the routes of cases. */
import { z } from '@hono/zod-openapi';
import { LANGUAGES } from '../../../domain/text.ts';
import { CLOCKS, CRITERION_GROUPS } from '../../../eligibility/scheme.ts';
import { ROLES } from '../../register/actor.ts';
import { CASE_STATES } from '../../register/case-life/states.ts';
import { STEP_IDS } from '../../register/case-life/steps.ts';
import { LETTER_KINDS } from '../../texts/letter.ts';

const Id = z.string().min(1).max(100);
const Day = z.string().max(30).openapi({ description: 'Een datum, zoals 2026-11-23.' });
const Moment = z.string().openapi({ description: 'Een tijdstip in UTC.' });
const Reason = z.string().max(4000);
const State = z.enum(CASE_STATES);
const Version = z.number().int().min(1).openapi({ description: 'De versie die de aanvrager zag.' });
const Verdict = z.enum(['qualifies', 'does-not-qualify', 'cannot-be-judged']);

/** The text of cells by their column, as in docs/formats.md; an empty text is "not known". */
const Row = z.record(z.string().max(60), z.string().max(2000)).openapi({
  description: 'Kolom → tekst van de cel, zoals in de bestanden; leeg is “niet bekend”.',
});

export const CaseParams = z.object({ caseId: Id });

export const ListQuery = z.object({
  state: z
    .string()
    .max(400)
    .optional()
    .openapi({ description: 'Een of meer toestanden, met komma’s ertussen.', example: 'referred,tested' }),
  open: z.enum(['true', 'false']).optional().openapi({ description: '`true`: zonder afgesloten zaken.' }),
});

const Overdue = z.object({ clock: z.enum(['assessment', 'test', 'shelter']), daysLate: z.number().int() });

export const CaseLine = z.object({
  id: Id,
  version: z.number().int(),
  state: State,
  since: Moment,
  referring: z.string().nullable(),
  persons: z.number().int().optional(),
  children: z.number().int().optional(),
  days: z.number().int().openapi({ description: 'Dagen in deze toestand.' }),
  overdue: z.array(Overdue),
  municipality: z.string().optional(),
  weeksInShelter: z.number().int().optional(),
});

export const CaseList = z.object({ cases: z.array(CaseLine) }).openapi('CaseList');

export const CaseFormAnswer = z
  .object({
    today: Day,
    consentRequired: z.boolean(),
    municipalities: z.array(z.object({ id: z.string(), name: z.string() })),
    shelters: z.array(z.object({ id: z.string(), municipality: z.string() })),
    sectors: z.array(z.string()),
  })
  .openapi('CaseForm');

export const ReportBody = z
  .object({ id: Id.optional(), referring: Id.optional(), assessment: Row.optional(), household: Row.optional() })
  .strict();

export const EditBody = z
  .object({
    version: Version,
    assessment: Row.optional(),
    household: Row.optional(),
    reason: Reason.optional(),
  })
  .strict();

/** A report starts a case and a proposal comes from a plan; both have routes of their own. */
const TAKEN_HERE = STEP_IDS.filter((step) => step !== 'report' && step !== 'propose');

export const StepBody = z
  .object({
    step: z.enum(TAKEN_HERE as [Exclude<(typeof STEP_IDS)[number], 'report' | 'propose'>]),
    version: Version,
    reason: Reason.optional(),
    shelter: z.object({ id: z.string().max(100), since: z.string().max(30) }).optional(),
    movedInOn: Day.optional(),
  })
  .strict();

const Part = z.object({ coordination: z.boolean(), referring: z.boolean(), receiving: z.boolean() });

const Decision = z.object({
  decided: z.enum(['qualifies', 'does-not-qualify']),
  advice: Verdict,
  notMet: z.array(z.string()),
  scheme: z.string(),
  reason: z.string(),
  at: Moment,
});

const Decline = z.object({
  by: z.enum(['municipality', 'family']),
  municipality: z.string(),
  dwelling: z.string().optional(),
  reason: z.string(),
  at: Moment,
});

const PlannerWord = z.object({
  pinnedTo: z.string().optional(),
  bannedFrom: z.array(z.string()),
  override: z
    .object({
      reason: z.string(),
      at: Moment,
      from: z.string().nullable(),
      to: z.string(),
      costs: z.object({ objective: z.string(), difference: z.number(), unit: z.string() }).optional(),
    })
    .optional(),
});

const Proposal = z.object({
  id: z.string(),
  version: z.number().int(),
  status: z.string(),
  sentAt: Moment,
  municipality: z.string(),
  supply: z.string(),
  dwelling: z.string().optional(),
  moveInWeek: z.string(),
  shelter: z.string().optional(),
  weeksInShelter: z.number(),
  answers: z.array(
    z.object({
      by: z.enum(['municipality', 'family', 'planner']),
      answer: z.string(),
      reason: z.string().optional(),
      at: Moment,
    }),
  ),
});

const ShelterClock = z.object({
  shelter: z.string(),
  since: Day,
  weeks: z.number().int(),
  capWeeks: z.number().int(),
  weeksLeft: z.number().int(),
  daysLate: z.number().int(),
});

export const CaseView = z
  .object({
    id: Id,
    version: z.number().int(),
    state: State,
    since: Moment,
    stateBefore: State.optional(),
    referring: z.string().nullable(),
    part: Part,
    assessment: Row.optional(),
    household: Row,
    declines: z.array(Decline),
    planner: PlannerWord.optional(),
    decision: Decision.optional(),
    proposal: Proposal.optional(),
    movedInOn: Day.optional(),
    shelter: ShelterClock.optional(),
    days: z.number().int(),
    overdue: z.array(Overdue),
    steps: z.array(z.object({ step: z.enum(STEP_IDS as [string]), reason: z.enum(['needed', 'optional']) })),
    editable: z.object({ assessment: z.array(z.string()), household: z.array(z.string()) }),
  })
  .openapi('Case');

export const CaseAfterStep = z
  .object({
    case: CaseView.nullable().openapi({ description: 'Null als de zaak voor de aanvrager hiermee is afgedaan.' }),
  })
  .openapi('CaseAfterStep');

const NamedFact = z.object({ fact: z.string(), name: z.string() });
const Sources = z.array(z.string());

export const AssessmentAnswer = z
  .object({
    on: Day,
    notice: z.string(),
    scheme: z.object({ title: z.string(), version: z.string(), date: Day }),
    sources: z.array(z.object({ key: z.string(), title: z.string(), date: z.string() })),
    verdict: Verdict,
    verdictWords: z.string(),
    criteria: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        group: z.enum(CRITERION_GROUPS),
        text: z.string(),
        outcome: z.enum(['met', 'not-met', 'unknown']),
        missing: z.array(NamedFact),
        contradicted: z.array(NamedFact),
        sources: Sources,
        personLooksAt: z.string().optional(),
      }),
    ),
    missing: z.array(NamedFact),
    contradictions: z.array(z.object({ facts: z.array(NamedFact), text: z.string() })),
    clocks: z.array(
      z.object({
        id: z.enum(CLOCKS),
        text: z.string(),
        state: z.enum(['done', 'running', 'overdue', 'unknown']),
        startedOn: Day.optional(),
        dueOn: Day.optional(),
        doneOn: Day.optional(),
        days: z.number().int().optional(),
        daysLate: z.number().int(),
        words: z.string(),
        sources: Sources,
      }),
    ),
    advice: z.array(z.object({ id: z.string(), text: z.string(), sources: Sources })),
    decision: Decision.optional(),
  })
  .openapi('Assessment');

export const OptionsQuery = z.object({
  municipality: Id.optional().openapi({
    description: 'Alleen deze gemeente, met wat plaatsing daar het hele plan kost.',
  }),
});

const SaidReason = z.object({ kind: z.string(), label: z.string(), text: z.string() });

export const OptionsAnswer = z
  .object({
    none: z.enum(['no-plan', 'not-in-plan', 'cannot-be-computed-again']).optional(),
    plan: z.object({ id: z.string(), week: z.string(), savedAt: Moment }).optional(),
    changedSince: z.boolean(),
    here: z.array(SaidReason),
    municipalities: z.array(
      z.object({
        municipality: z.string(),
        name: z.string(),
        fit: z.enum(['chosen', 'possible', 'taken', 'not-possible']),
        reasons: z.array(SaidReason),
      }),
    ),
    changes: z.array(SaidReason),
  })
  .openapi('CaseOptions');

export const LetterParams = z.object({ caseId: Id, letter: z.enum(LETTER_KINDS) });

export const LetterQuery = z.object({
  letterLanguage: z
    .enum(LANGUAGES)
    .optional()
    .openapi({ description: 'De taal van de brief; anders die van het verzoek.' }),
});

export const LetterFileQuery = LetterQuery.extend({
  format: z.enum(['html', 'text']).optional().openapi({ description: 'Standaard html.' }),
});

export const LettersAnswer = z
  .object({
    suggested: z.enum(LETTER_KINDS).optional(),
    letters: z.array(
      z.object({
        kind: z.enum(LETTER_KINDS),
        language: z.enum(LANGUAGES),
        title: z.string(),
        parts: z.array(
          z.union([
            z.object({ kind: z.enum(['heading', 'paragraph', 'blank']), text: z.string() }),
            z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
          ]),
        ),
        text: z.string().openapi({ description: 'De hele brief als platte tekst.' }),
      }),
    ),
  })
  .openapi('Letters');

export const EventsAnswer = z
  .object({
    events: z.array(
      z.object({
        sequence: z.number().int(),
        at: Moment,
        action: z.string(),
        by: z.object({
          role: z.enum(ROLES),
          municipality: z.string().optional(),
          id: z.string().optional(),
          you: z.boolean(),
        }),
        reason: z.string().nullable().optional(),
        from: State.optional(),
        to: State.optional(),
        facts: z.array(z.string()),
      }),
    ),
  })
  .openapi('CaseEvents');
