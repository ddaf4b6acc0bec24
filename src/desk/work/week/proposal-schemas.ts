/** What goes in and comes out of the routes of proposals and of override statistics. */
import { z } from 'zod';
import { ROLES } from '../../register/actor.ts';
import type { StepId } from '../../register/case-life/steps.ts';
import { ACTIONS } from '../../register/register.ts';
import type { Answer } from '../answer.ts';
import { GivenAnswer, Id, Moment, ProposalStatus, Reason, Supply, Version } from '../common-schemas.ts';

export const ProposalParams = z.object({ proposalId: Id });

/** Of the saved plan that was seen; without families every one with a home that is there. */
export const SendRequest = z.object({ plan: Id, families: z.array(Id).max(2000).optional() });
export type SendRequest = Answer<typeof SendRequest>;

export const ANSWER_STEPS = [
  'accept-as-municipality',
  'decline-as-municipality',
  'accept-as-family',
  'decline-as-family',
  'withdraw',
  'house',
] as const satisfies readonly StepId[];

export const AnswerRequest = z.object({
  step: z.enum(ANSWER_STEPS),
  version: Version,
  reason: Reason.optional(),
  /** With `house`; today unless given. */
  movedInOn: z.iso.date().optional(),
});
export type AnswerRequest = Answer<typeof AnswerRequest>;

/** An answer that may be recorded now. */
const AnswerChoice = z.object({ step: z.enum(ANSWER_STEPS), reason: z.enum(['needed', 'optional']) });
export type AnswerChoice = Answer<typeof AnswerChoice>;

export const ProposalView = z
  .object({
    id: z.string(),
    version: z.number(),
    family: z.string(),
    status: ProposalStatus,
    sentAt: Moment,
    municipality: z.string(),
    supply: Supply,
    dwelling: z.string().optional(),
    bedrooms: z.number().optional(),
    moveInWeek: z.string(),
    shelter: z.string().optional(),
    persons: z.number(),
    children: z.number(),
    answers: z.array(GivenAnswer),
    steps: z.array(AnswerChoice),
  })
  .meta({ id: 'Proposal' });
export type ProposalView = Answer<typeof ProposalView>;

export const Proposals = z.object({ proposals: z.array(ProposalView) });
export const SentProposals = z.object({
  proposals: z.array(z.object({ id: z.string(), version: z.number(), family: z.string(), municipality: z.string() })),
});

export const OverrideStatisticsWords = z
  .object({
    overrides: z.number(),
    /** Of those. */
    undone: z.number(),
    savedPlans: z.number(),
    byActor: z.array(z.object({ actor: z.string(), role: z.enum(ROLES), overrides: z.number() })),
    /** By the first objective that paid, most often first; null: none paid. Undone ones are left out. */
    byObjective: z.array(
      z.object({
        objective: z.string().nullable(),
        title: z.string().nullable(),
        overrides: z.number(),
        costs: z.string().meta({ description: 'Wat het alle gezinnen samen kostte, in woorden.' }),
      }),
    ),
    list: z.array(
      z.object({
        family: z.string(),
        at: Moment,
        actor: z.string(),
        role: z.enum(ROLES),
        reason: z.string(),
        from: z.string().nullable(),
        to: z.string(),
        costs: z.string().nullable(),
        undone: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'OverrideStatistics' });
export type OverrideStatisticsWords = Answer<typeof OverrideStatisticsWords>;

export const UndoRequest = z.object({
  at: z.iso
    .datetime()
    .optional()
    .meta({ description: 'Het moment van de beslissing die de aanvrager als laatste zag.' }),
});
export const Undoable = z.object({
  action: z.enum(ACTIONS),
  at: Moment,
  subject: z.string().optional().meta({ description: 'De zaak waar het om gaat.' }),
});
export type Undoable = Answer<typeof Undoable>;
export const NextUndo = z.object({ decision: Undoable.nullable() });
export type NextUndo = Answer<typeof NextUndo>;
