/** What goes in and comes out of the routes of the audit, and what every long job is told by. */
import { z } from 'zod';
import { ROLES } from '../../register/actor.ts';
import { KINDS } from '../../register/bodies.ts';
import { ACTIONS } from '../../register/register.ts';
import { TAMPER_KINDS } from '../../register/verify.ts';
import type { Answer } from '../answer.ts';
import { Moment } from '../common-schemas.ts';

const text = z.string().max(200);

export const AuditQuery = z.object({
  actor: text.optional(),
  action: z.enum(ACTIONS).optional(),
  subject: text.optional(),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  text: text.optional(),
  before: z.coerce.number().int().min(1).optional(),
});

const Head = z.object({ sequence: z.number(), hash: z.string() });

const FieldDifference = z.object({
  /** A path such as `household.adults`. */
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type FieldDifference = Answer<typeof FieldDifference>;

const AuditEvent = z.object({
  sequence: z.number(),
  at: Moment,
  actor: z.object({
    id: z.string(),
    role: z.enum(ROLES),
    municipality: z.string().optional(),
    association: z.string().optional(),
  }),
  action: z.enum(ACTIONS),
  subject: z.string().optional(),
  /** Null when it was erased, or when the viewer may not see it. */
  reason: z.string().nullable().optional(),
  undoes: z.number().optional(),
  changes: z.array(
    z.object({
      kind: z.enum(KINDS),
      id: z.string(),
      version: z.number(),
      erased: z.boolean(),
      /** Empty for who may not see contents, and for contents that were erased. */
      fields: z.array(FieldDifference),
    }),
  ),
  steps: z.array(z.object({ caseId: z.string(), from: z.string(), to: z.string(), step: z.string() })),
});
export type AuditEvent = Answer<typeof AuditEvent>;

export const AuditPage = z
  .object({
    events: z.array(AuditEvent),
    /** Where the next page begins; absent on the last one. */
    next: z.number().optional(),
    /** To be noted down: later it proves that nothing before it was cut off. */
    head: Head,
  })
  .meta({ id: 'AuditPage' });
export type AuditPage = Answer<typeof AuditPage>;

/** Every dimension divides the families: each family is in one group of it. */
export const DIMENSIONS = {
  parents: ['one-parent', 'two-parents'],
  children: ['one-or-two-children', 'three-or-more-children'],
  youngest: ['with-child-under-4', 'no-child-under-4', 'ages-unknown'],
  reported: ['reported-in-large-city', 'reported-elsewhere'],
  ground: ['dutch', 'chavez-vilchez', 'unclear-ground', 'unknown-ground'],
} as const;
export type Dimension = keyof typeof DIMENSIONS;
export type AuditGroup = (typeof DIMENSIONS)[Dimension][number];

/** With a 95 % interval, null for a single family. */
const Estimate = z.object({ mean: z.number(), low: z.number().nullable(), high: z.number().nullable() });
export type Estimate = Answer<typeof Estimate>;

const GroupOutcome = z.object({
  dimension: z.enum(Object.keys(DIMENSIONS) as Dimension[]),
  group: z.enum(Object.values(DIMENSIONS).flat()),
  /** Null when it is suppressed: too few to show to who may not see cases. */
  families: z.number().nullable(),
  weeksInShelter: Estimate.nullable(),
  shareOverCap: Estimate.nullable(),
  match: Estimate.nullable(),
  /** Declined at least once, by a municipality. */
  shareDeclined: Estimate.nullable(),
});
export type GroupOutcome = Answer<typeof GroupOutcome>;

export const AuditOutcomes = z.object({ outcomes: z.array(GroupOutcome) }).meta({ id: 'AuditOutcomes' });

export const VerificationRequest = z.object({
  /** Compute every stored plan again, too. */
  plans: z.boolean(),
  /** A head that was noted down earlier. */
  noted: z.object({ sequence: z.number().int().min(0), hash: z.string().regex(/^[0-9a-f]{64}$/) }).optional(),
});
export type VerificationRequest = Answer<typeof VerificationRequest>;
export const JobParams = z.object({ jobId: z.string().min(1).max(40) });

export const JobFields = z.object({
  id: z.string(),
  startedBy: z.string(),
  startedAt: Moment,
  state: z.enum(['waiting', 'running', 'done', 'stopped', 'failed']),
  progress: z.object({ done: z.number(), total: z.number() }),
});

const VerifiedPlan = z.object({
  id: z.string(),
  verdict: z.enum(['same', 'differs', 'erased']),
  erased: z.array(z.string()),
});
export type VerifiedPlan = Answer<typeof VerifiedPlan>;

const VerificationResult = z.object({
  events: z.number(),
  records: z.number(),
  head: Head,
  findings: z.array(
    z.object({
      kind: z.enum(TAMPER_KINDS),
      sequence: z.number().optional(),
      record: z.object({ kind: z.string(), id: z.string() }).optional(),
    }),
  ),
  /** As far as it came, when it was stopped. */
  plans: z.array(VerifiedPlan),
});
export type VerificationResult = Answer<typeof VerificationResult>;

export const Verification = JobFields.extend({ result: VerificationResult.optional() }).meta({ id: 'Verification' });
