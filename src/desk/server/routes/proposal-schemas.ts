/** What goes in and comes out of the routes of proposals and of override statistics. */
import { z } from '@hono/zod-openapi';
import { ANSWER_STEPS } from '../../work/week/answers.ts';

const Id = z.string().min(1).max(200);

export const ProposalParams = z.object({ proposalId: Id });

export const SendRequestSchema = z.object({ plan: Id, families: z.array(Id).max(2000).optional() });
export const AnswerRequestSchema = z.object({
  step: z.enum(ANSWER_STEPS),
  version: z.number().int().min(1),
  reason: z.string().max(2000).optional(),
  movedInOn: z.iso.date().optional(),
});

export const ProposalSchema = z
  .object({
    id: z.string(),
    version: z.number(),
    family: z.string(),
    status: z.string(),
    sentAt: z.string(),
    municipality: z.string(),
    supply: z.enum(['dwelling', 'commitment', 'expected']),
    dwelling: z.string().optional(),
    bedrooms: z.number().optional(),
    moveInWeek: z.string(),
    shelter: z.string().optional(),
    persons: z.number(),
    children: z.number(),
    answers: z.array(
      z.object({
        by: z.enum(['municipality', 'family', 'planner']),
        answer: z.enum(['accepted', 'declined', 'withdrawn', 'moved-in']),
        reason: z.string().optional(),
        at: z.string(),
      }),
    ),
    steps: z.array(z.object({ step: z.string(), reason: z.enum(['needed', 'optional']) })),
  })
  .openapi('Proposal');

export const ProposalsSchema = z.object({ proposals: z.array(ProposalSchema) });
export const SentSchema = z.object({
  proposals: z.array(z.object({ id: z.string(), version: z.number(), family: z.string(), municipality: z.string() })),
});

export const StatisticsSchema = z
  .object({
    overrides: z.number(),
    undone: z.number(),
    savedPlans: z.number(),
    byActor: z.array(z.object({ actor: z.string(), role: z.string(), overrides: z.number() })),
    byObjective: z.array(
      z.object({
        objective: z.string().nullable(),
        title: z.string().nullable(),
        overrides: z.number(),
        costs: z.string().openapi({ description: 'Wat het alle gezinnen samen kostte, in woorden.' }),
      }),
    ),
    list: z.array(
      z.object({
        family: z.string(),
        at: z.string(),
        actor: z.string(),
        role: z.string(),
        reason: z.string(),
        from: z.string().nullable(),
        to: z.string(),
        costs: z.string().nullable(),
        undone: z.boolean(),
      }),
    ),
  })
  .openapi('OverrideStatistics');

export const UndoRequestSchema = z.object({
  at: z.iso
    .datetime()
    .optional()
    .openapi({ description: 'Het moment van de beslissing die de aanvrager als laatste zag.' }),
});
export const UndoableSchema = z.object({
  action: z.string(),
  at: z.string(),
  subject: z.string().optional().openapi({ description: 'De zaak waar het om gaat.' }),
});
export const NextUndoSchema = z.object({ decision: UndoableSchema.nullable() });
