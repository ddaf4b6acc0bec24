/** What comes out of the routes of the audit. */
import { z } from 'zod';
import { ROLES } from '../../register/actor.ts';
import { KINDS } from '../../register/bodies.ts';
import { DIMENSIONS } from '../audit/outcomes.ts';

const text = z.string().max(200);

export const AuditQuery = z.object({
  actor: text.optional(),
  action: text.optional(),
  subject: text.optional(),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  text: text.optional(),
  before: z.coerce.number().int().min(1).optional(),
});

const Head = z.object({ sequence: z.number(), hash: z.string() });
const Actor = z.object({
  id: z.string(),
  role: z.enum(ROLES),
  municipality: z.string().optional(),
  association: z.string().optional(),
});
const Field = z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() });

export const AuditPageSchema = z
  .object({
    events: z.array(
      z.object({
        sequence: z.number(),
        at: z.string(),
        actor: Actor,
        action: z.string(),
        subject: z.string().optional(),
        reason: z.string().nullable().optional(),
        undoes: z.number().optional(),
        changes: z.array(
          z.object({
            kind: z.enum(KINDS),
            id: z.string(),
            version: z.number(),
            erased: z.boolean(),
            fields: z.array(Field),
          }),
        ),
        steps: z.array(z.object({ caseId: z.string(), from: z.string(), to: z.string(), step: z.string() })),
      }),
    ),
    next: z.number().optional(),
    head: Head,
  })
  .meta({ id: 'AuditPage' });

const Estimate = z.object({ mean: z.number(), low: z.number().nullable(), high: z.number().nullable() }).nullable();

export const OutcomesSchema = z
  .object({
    outcomes: z.array(
      z.object({
        dimension: z.enum(Object.keys(DIMENSIONS) as [string, ...string[]]),
        group: z.string(),
        families: z.number().nullable(),
        weeksInShelter: Estimate,
        shareOverCap: Estimate,
        match: Estimate,
        shareDeclined: Estimate,
      }),
    ),
  })
  .meta({ id: 'AuditOutcomes' });

export const VerificationBody = z.object({
  plans: z.boolean(),
  noted: z.object({ sequence: z.number().int().min(0), hash: z.string().regex(/^[0-9a-f]{64}$/) }).optional(),
});
export const JobParams = z.object({ jobId: z.string().min(1).max(40) });

export const JOB_FIELDS = {
  id: z.string(),
  startedBy: z.string(),
  startedAt: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'stopped', 'failed']),
  progress: z.object({ done: z.number(), total: z.number() }),
} as const;

export const VerificationSchema = z
  .object({
    ...JOB_FIELDS,
    result: z
      .object({
        events: z.number(),
        records: z.number(),
        head: Head,
        findings: z.array(
          z.object({
            kind: z.string(),
            sequence: z.number().optional(),
            record: z.object({ kind: z.string(), id: z.string() }).optional(),
          }),
        ),
        plans: z.array(
          z.object({
            id: z.string(),
            verdict: z.enum(['same', 'differs', 'erased']),
            erased: z.array(z.string()),
          }),
        ),
      })
      .optional(),
  })
  .meta({ id: 'Verification' });
