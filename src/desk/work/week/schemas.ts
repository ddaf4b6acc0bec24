/** What goes in and comes out of the routes of the week. */
import { z } from 'zod';
import { CASE_STATES } from '../../register/case-life/states.ts';
import { ACTIONS } from '../../register/register.ts';
import type { Answer } from '../answer.ts';
import {
  Decline,
  Id,
  Moment,
  NamedPlace,
  OfferKind,
  Override,
  ProposalStatus,
  Reason,
  Row,
  Supply,
  Version,
} from '../common-schemas.ts';

const Week = z.string().regex(/^\d{4}-W\d{2}$/);

export const Draft = z
  .discriminatedUnion('kind', [
    /** To a municipality or a dwelling; a ban is from one. */
    z.object({ kind: z.literal('pin'), family: Id, to: Id }),
    z.object({ kind: z.literal('unpin'), family: Id }),
    z.object({ kind: z.literal('ban'), family: Id, from: Id }),
    z.object({ kind: z.literal('unban'), family: Id, from: Id }),
    /** Columns that are not named keep their text; an empty text empties the cell. */
    z.object({ kind: z.literal('edit'), record: OfferKind, id: Id, version: Version, row: Row }),
    z.object({ kind: z.literal('add'), record: OfferKind, row: Row }),
    z.object({ kind: z.literal('remove'), record: OfferKind, id: Id, version: Version }),
  ])
  .meta({ id: 'Draft', description: 'Wat een planner uitprobeert. Er verandert niets voor het wordt bewaard.' });
export type Draft = Answer<typeof Draft>;

const Drafts = z.array(Draft).max(200);

/** Of the register: its last event by then, and a fingerprint of the files that every plan is made from. */
export const Basis = z
  .object({ sequence: z.number().int().min(0), fingerprint: z.string().max(64) })
  .meta({ id: 'Basis', description: 'Wat de planner zag; bewaren mislukt als er intussen iets is veranderd.' });
export type Basis = Answer<typeof Basis>;

export const PreviewRequest = z.object({ drafts: Drafts });
/** With the basis of the preview that was seen; the reason is needed when a pin goes against the best plan. */
export const SaveRequest = z.object({ drafts: Drafts, basis: Basis, reason: Reason.optional() });
export type SaveRequest = Answer<typeof SaveRequest>;
export const NextWeekRequest = z.object({ week: Week, version: Version });
export const PolicyChoice = z.object({ policy: Id, version: Version });

/** What a family itself has of a plan. */
export const FamilyOutcome = z
  .object({
    status: z.enum(['placed', 'unplaced']),
    municipality: z.string().optional(),
    supply: Supply.optional(),
    dwelling: z.string().optional(),
    moveInWeek: z.string().optional(),
    rooflessWeeks: z.number(),
    overCap: z.boolean(),
    excessWeeks: z.number(),
    weeksInShelter: z.number(),
    match: z.number().optional(),
    schoolChanges: z.number(),
  })
  .meta({ id: 'Outcome' });
export type FamilyOutcome = Answer<typeof FamilyOutcome>;

/** A plan as the page tells it: what binds with the most important first. */
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
export type PlanWords = Answer<typeof PlanWords>;

const WeekProposal = z
  .object({
    id: z.string(),
    version: z.number(),
    status: ProposalStatus,
    municipality: z.string(),
    sentAt: Moment,
    home: z.string().meta({ description: 'Plaats, woning en week, in woorden.' }),
  })
  .meta({ id: 'WeekProposal' });

const Sendable = z.enum([
  'ready',
  /** It rests on a home that is only expected: sent only when asked for. */
  'expected',
  'no-home',
  /** A proposal is under way, or the family waits for no home any more. */
  'not-waiting',
  /** The home or the municipality fell away since the plan was made. */
  'outdated',
]);
/** Whether a placement can be sent, and if not why. */
export type Sendable = Answer<typeof Sendable>;

const WeekFamily = z
  .object({
    family: z.string(),
    state: z.enum(CASE_STATES),
    version: z.number(),
    /** The plan looks for a home for it, so that it can be pinned and proposed. */
    waits: z.boolean(),
    persons: z.number(),
    children: z.number(),
    referring: z.string().nullable(),
    /** Where the family is now; null: without a roof. */
    shelter: z.string().nullable(),
    rooflessNow: z.boolean(),
    weeksSoFar: z.number(),
    /** Below 0 when the family is over the cap already. */
    weeksToCap: z.number(),
    /** Null when no plan is saved, or the family is not in it. */
    outcome: FamilyOutcome.nullable(),
    place: z.string().nullable().meta({ description: 'Waar het plan het gezin brengt, in woorden.' }),
    reasons: z.array(z.string()),
    sendable: Sendable.nullable(),
    proposal: WeekProposal.nullable(),
    /** The last decline, while no new proposal is under way. */
    declined: Decline.omit({ dwelling: true }).nullable(),
    pinnedTo: z.string().nullable(),
    bannedFrom: z.array(z.string()),
    override: Override.nullable(),
  })
  .meta({ id: 'WeekFamily' });
export type WeekFamily = Answer<typeof WeekFamily>;

const MapPoint = z.object({
  municipality: z.string(),
  name: z.string(),
  x: z.number(),
  y: z.number(),
  radius: z.number(),
  /** Where its name stands; absent when there is no room. */
  label: z.object({ x: z.number(), y: z.number(), anchor: z.enum(['start', 'middle', 'end']) }).optional(),
  /** By the plan. */
  families: z.array(z.string()),
  persons: z.number(),
  /** Promised for the weeks that are planned, and placed earlier; absent where nothing is promised. */
  promised: z
    .object({ families: z.number().optional(), persons: z.number().optional(), familiesUsed: z.number() })
    .optional(),
});
export type MapPoint = Answer<typeof MapPoint>;

/** The outline is the data of an SVG path; missing are municipalities that have no place on the map. */
const WeekMap = z.object({
  width: z.number(),
  height: z.number(),
  outline: z.string(),
  points: z.array(MapPoint),
  missing: z.array(z.string()),
});
export type WeekMap = Answer<typeof WeekMap>;

const ProblemWords = z.object({
  /** The family or row that it is about. */
  id: z.string().optional(),
  /** The column. */
  field: z.string().optional(),
  kind: z.string(),
  text: z.string(),
});
export type ProblemWords = Answer<typeof ProblemWords>;

const SavedPlanView = PlanWords.extend({
  id: z.string(),
  version: z.number(),
  savedAt: Moment,
  savedBy: z.string().optional(),
  policy: z.string(),
  overrides: z.array(Override.extend({ family: z.string() })),
  /** Whether the register would now give another plan, and by which changes. Sending proposals and yes are no change. */
  outdated: z.boolean(),
  changes: z.array(z.object({ at: Moment, action: z.enum(ACTIONS), subject: z.string().optional() })),
});
export type SavedPlanView = Answer<typeof SavedPlanView>;

/** A row that a draft may change. */
const DraftableOffer = z.object({ record: OfferKind, id: z.string(), version: z.number(), row: Row });
export type DraftableOffer = Answer<typeof DraftableOffer>;

export const WeekView = z
  .object({
    week: z.string(),
    /** The week that can be started after this one. */
    next: z.string().optional(),
    name: z.string(),
    horizonWeeks: z.number(),
    capWeeks: z.number(),
    fictitious: z.boolean(),
    policy: z.string(),
    policies: z.array(z.string()),
    /** For starting the next week or choosing a policy. */
    settingsVersion: z.number(),
    basis: Basis,
    /** What must be put right before anything can be planned. */
    problems: z.array(ProblemWords),
    plan: SavedPlanView.nullable(),
    families: z.array(WeekFamily),
    map: WeekMap.nullable(),
    offers: z.array(DraftableOffer),
    /** What a pin or ban may name. */
    places: z.object({
      municipalities: z.array(NamedPlace),
      dwellings: z.array(z.object({ id: z.string(), municipality: z.string(), bedrooms: z.number() })),
    }),
  })
  .meta({ id: 'Week' });
export type WeekView = Answer<typeof WeekView>;

const FamilyDifference = z.object({
  family: z.string(),
  effect: z.enum(['loses', 'gains', 'moves', 'comes', 'goes']),
  effectWords: z.string(),
  /** On which outcome it loses or gains; empty when it only moves. */
  because: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  outcomeBefore: FamilyOutcome.nullable(),
  outcomeAfter: FamilyOutcome.nullable(),
});

export type FamilyDifferenceWords = Answer<typeof FamilyDifference>;

const Difference = z
  .object({
    same: z.boolean(),
    /** Which objective pays or gains. */
    summary: z.string(),
    objectives: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        before: z.string(),
        after: z.string(),
        change: z.enum(['better', 'worse', 'unchanged']),
        words: z.string(),
        /** The first that differs decides; what comes after it follows. */
        decides: z.boolean(),
      }),
    ),
    families: z.array(FamilyDifference),
  })
  .meta({ id: 'PlanDifference' });
export type DifferenceWords = Answer<typeof Difference>;

export const PreviewWords = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('plan'),
      basis: Basis,
      plan: PlanWords,
      difference: Difference.nullable().meta({ description: 'Met het plan zonder de concepten.' }),
      sinceSaved: Difference.nullable().meta({ description: 'Met het plan dat het laatst is bewaard.' }),
      againstOptimum: z.array(z.string()).meta({ description: 'Gezinnen waarvoor bewaren een reden vraagt.' }),
      families: z.array(z.object({ family: z.string(), outcome: FamilyOutcome, place: z.string() })),
    }),
    z.object({
      kind: z.literal('infeasible'),
      pins: z.array(z.object({ family: z.string(), to: z.string() })),
      text: z.string(),
    }),
    z.object({ kind: z.literal('problems'), problems: z.array(ProblemWords) }),
    z.object({ kind: z.literal('no-plan'), text: z.string() }),
  ])
  .meta({ id: 'Preview' });
export type PreviewWords = Answer<typeof PreviewWords>;

export const SavedPlan = z.object({
  id: z.string(),
  version: z.number(),
  week: z.string(),
  overrides: z.array(Override.extend({ family: z.string() })),
});

export const SavedPlans = z.object({
  plans: z.array(
    z.object({ id: z.string(), week: z.string(), policy: z.string(), savedAt: z.string(), overrides: z.number() }),
  ),
});

export const WeekSettings = z.object({ week: z.string(), policy: z.string(), version: z.number() });
