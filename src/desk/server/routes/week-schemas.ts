/** What goes in and comes out of the routes of the week. */
import { z } from '@hono/zod-openapi';
import { CASE_STATES } from '../../register/case-life/states.ts';
import { DRAFT_KINDS } from '../../work/week/drafts.ts';

const Id = z.string().min(1).max(200);
const Week = z.string().regex(/^\d{4}-W\d{2}$/);
const Version = z.number().int().min(1);
const Reason = z.string().max(2000);
const Row = z.record(z.string().max(60), z.string().max(2000));

const DraftedRecord = z.enum(DRAFT_KINDS);

export const DraftSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('pin'), family: Id, to: Id }),
    z.object({ kind: z.literal('unpin'), family: Id }),
    z.object({ kind: z.literal('ban'), family: Id, from: Id }),
    z.object({ kind: z.literal('unban'), family: Id, from: Id }),
    z.object({ kind: z.literal('edit'), record: DraftedRecord, id: Id, version: Version, row: Row }),
    z.object({ kind: z.literal('add'), record: DraftedRecord, row: Row }),
    z.object({ kind: z.literal('remove'), record: DraftedRecord, id: Id, version: Version }),
  ])
  .openapi('Draft', { description: 'Wat een planner uitprobeert. Er verandert niets voor het wordt bewaard.' });

const Drafts = z.array(DraftSchema).max(200);

export const BasisSchema = z
  .object({ sequence: z.number().int().min(0), fingerprint: z.string().max(64) })
  .openapi('Basis', { description: 'Wat de planner zag; bewaren mislukt als er intussen iets is veranderd.' });

export const PreviewRequestSchema = z.object({ drafts: Drafts });
export const SaveRequestSchema = z.object({ drafts: Drafts, basis: BasisSchema, reason: Reason.optional() });
export const NextWeekSchema = z.object({ week: Week, version: Version });
export const PolicyChoiceSchema = z.object({ policy: Id, version: Version });
const Override = z.object({
  reason: z.string(),
  at: z.string(),
  from: z.string().nullable(),
  to: z.string(),
  costs: z.object({ objective: z.string(), difference: z.number(), unit: z.string() }).optional(),
});

export const OutcomeSchema = z
  .object({
    status: z.enum(['placed', 'unplaced']),
    municipality: z.string().optional(),
    supply: z.enum(['dwelling', 'commitment', 'expected']).optional(),
    dwelling: z.string().optional(),
    moveInWeek: z.string().optional(),
    rooflessWeeks: z.number(),
    overCap: z.boolean(),
    excessWeeks: z.number(),
    weeksInShelter: z.number(),
    match: z.number().optional(),
    schoolChanges: z.number(),
  })
  .openapi('Outcome');

const PlanWords = z.object({
  status: z.enum(['optimal', 'feasible', 'stopped']),
  statusWords: z.string(),
  figures: z.object({
    families: z.number(),
    persons: z.number(),
    placed: z.number(),
    unplaced: z.number(),
    overCap: z.number(),
    rooflessNow: z.number(),
    rooflessFamilies: z.number(),
    rooflessWeeks: z.number(),
    restsOnExpected: z.number(),
    municipalities: z.number(),
    provenObjectives: z.number(),
    objectives: z.number(),
  }),
  objectives: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      aim: z.string(),
      amount: z.string(),
      bound: z.string().nullable(),
      proven: z.boolean(),
      proof: z.string(),
      how: z.string(),
    }),
  ),
  binds: z.array(z.string()),
  findings: z.array(z.object({ weight: z.enum(['people', 'data', 'note']), text: z.string() })),
});

export const WeekProposalSchema = z
  .object({
    id: z.string(),
    version: z.number(),
    status: z.string(),
    municipality: z.string(),
    sentAt: z.string(),
    home: z.string().openapi({ description: 'Plaats, woning en week, in woorden.' }),
  })
  .openapi('WeekProposal');

const Family = z
  .object({
    family: z.string(),
    state: z.enum(CASE_STATES),
    version: z.number(),
    waits: z.boolean(),
    persons: z.number(),
    children: z.number(),
    referring: z.string().nullable(),
    shelter: z.string().nullable(),
    rooflessNow: z.boolean(),
    weeksSoFar: z.number(),
    weeksToCap: z.number(),
    outcome: OutcomeSchema.nullable(),
    place: z.string().nullable().openapi({ description: 'Waar het plan het gezin brengt, in woorden.' }),
    reasons: z.array(z.string()),
    sendable: z.enum(['ready', 'expected', 'no-home', 'not-waiting', 'outdated']).nullable(),
    proposal: WeekProposalSchema.nullable(),
    declined: z
      .object({ by: z.enum(['municipality', 'family']), municipality: z.string(), reason: z.string(), at: z.string() })
      .nullable(),
    pinnedTo: z.string().nullable(),
    bannedFrom: z.array(z.string()),
    override: Override.nullable(),
  })
  .openapi('WeekFamily');

const WeekMap = z.object({
  width: z.number(),
  height: z.number(),
  outline: z.string(),
  points: z.array(
    z.object({
      municipality: z.string(),
      name: z.string(),
      x: z.number(),
      y: z.number(),
      radius: z.number(),
      label: z.object({ x: z.number(), y: z.number(), anchor: z.enum(['start', 'middle', 'end']) }).optional(),
      families: z.array(z.string()),
      persons: z.number(),
      promised: z
        .object({ families: z.number().optional(), persons: z.number().optional(), familiesUsed: z.number() })
        .optional(),
    }),
  ),
  missing: z.array(z.string()),
});

const ProblemWords = z.object({
  id: z.string().optional(),
  field: z.string().optional(),
  kind: z.string(),
  text: z.string(),
});

export const WeekSchema = z
  .object({
    week: z.string(),
    next: z.string().optional(),
    name: z.string(),
    horizonWeeks: z.number(),
    capWeeks: z.number(),
    fictitious: z.boolean(),
    policy: z.string(),
    policies: z.array(z.string()),
    settingsVersion: z.number(),
    basis: BasisSchema,
    problems: z.array(ProblemWords),
    plan: PlanWords.extend({
      id: z.string(),
      version: z.number(),
      savedAt: z.string(),
      savedBy: z.string().optional(),
      policy: z.string(),
      overrides: z.array(Override.extend({ family: z.string() })),
      outdated: z.boolean(),
      changes: z.array(z.object({ at: z.string(), action: z.string(), subject: z.string().optional() })),
    }).nullable(),
    families: z.array(Family),
    map: WeekMap.nullable(),
    offers: z.array(z.object({ record: DraftedRecord, id: z.string(), version: z.number(), row: Row })),
    places: z.object({
      municipalities: z.array(z.object({ id: z.string(), name: z.string() })),
      dwellings: z.array(z.object({ id: z.string(), municipality: z.string(), bedrooms: z.number() })),
    }),
  })
  .openapi('Week');

const FamilyDifference = z.object({
  family: z.string(),
  effect: z.enum(['loses', 'gains', 'moves', 'comes', 'goes']),
  effectWords: z.string(),
  because: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  outcomeBefore: OutcomeSchema.nullable(),
  outcomeAfter: OutcomeSchema.nullable(),
});

const Difference = z
  .object({
    same: z.boolean(),
    summary: z.string(),
    objectives: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        before: z.string(),
        after: z.string(),
        change: z.enum(['better', 'worse', 'unchanged']),
        words: z.string(),
        decides: z.boolean(),
      }),
    ),
    families: z.array(FamilyDifference),
  })
  .openapi('PlanDifference');

export const PreviewSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('plan'),
      basis: BasisSchema,
      plan: PlanWords,
      difference: Difference.nullable().openapi({ description: 'Met het plan zonder de concepten.' }),
      sinceSaved: Difference.nullable().openapi({ description: 'Met het plan dat het laatst is bewaard.' }),
      againstOptimum: z.array(z.string()).openapi({ description: 'Gezinnen waarvoor bewaren een reden vraagt.' }),
      families: z.array(z.object({ family: z.string(), outcome: OutcomeSchema, place: z.string() })),
    }),
    z.object({
      kind: z.literal('infeasible'),
      pins: z.array(z.object({ family: z.string(), to: z.string() })),
      text: z.string(),
    }),
    z.object({ kind: z.literal('problems'), problems: z.array(ProblemWords) }),
    z.object({ kind: z.literal('no-plan'), text: z.string() }),
  ])
  .openapi('Preview');

export const SavedPlanSchema = z.object({
  id: z.string(),
  version: z.number(),
  week: z.string(),
  overrides: z.array(Override.extend({ family: z.string() })),
});

export const PlansSchema = z.object({
  plans: z.array(
    z.object({ id: z.string(), week: z.string(), policy: z.string(), savedAt: z.string(), overrides: z.number() }),
  ),
});

export const SettingsSchema = z.object({ week: z.string(), policy: z.string(), version: z.number() });
