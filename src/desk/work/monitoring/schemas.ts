/** What comes out of the routes of monitoring. Null: too few to show. */
import { z } from 'zod';
import { CASE_STATES, CLOSED } from '../../register/case-life/states.ts';
import type { Answer } from '../answer.ts';

const count = z.number().nullable();

export const PHASES = [
  /** Reported, and nobody has decided yet whether it qualifies. */
  'before-decision',
  /** Qualifies, no home yet. */
  'in-shelter',
  'roofless',
  /** A home is proposed or accepted. */
  'proposed',
  /** Parked, or an objection is pending. */
  'on-hold',
  'housed',
  /** Returned, own network, out of sight. */
  'other-way-out',
  'not-qualifying',
] as const;
export type Phase = (typeof PHASES)[number];

/** Steps of the chain of which it is told how long they take. */
export const DURATION_IDS = [
  'assessment',
  'referral',
  'test',
  'decision',
  'municipality-answer',
  'family-answer',
  'moving',
] as const;
export type DurationId = (typeof DURATION_IDS)[number];

const WeekCount = z.object({ week: z.string(), phases: z.record(z.enum(PHASES), count), families: count });
export type WeekCount = Answer<typeof WeekCount>;

const StateCount = z.object({ state: z.enum(CASE_STATES), families: z.number() });
export type StateCount = Answer<typeof StateCount>;

const Outflow = z.object({
  ways: z.array(z.object({ way: z.enum(CLOSED), times: count })),
  /** Share of families that went with work and housing, return or other provision (AM26 counts so). */
  shareProvided: count,
  cameBack: count,
});
export type WayOut = (typeof CLOSED)[number];
export type Outflow = Answer<typeof Outflow>;

const StepDuration = z.object({
  step: z.enum(DURATION_IDS),
  count,
  medianDays: count,
  /** Nine of ten took no longer. */
  ninetiethDays: count,
});
export type StepDuration = Answer<typeof StepDuration>;

/** How many families were in shelter for more than `over` weeks, up to `to`. */
const WeeksCount = z.object({ over: z.number(), to: z.number().nullable(), families: count });
export type WeeksCount = Answer<typeof WeeksCount>;

const ShelterUse = z.object({
  capWeeks: z.number(),
  /** Families that are in shelter now, or were. */
  families: count,
  overCap: count,
  shareOverCap: count,
  /** Weeks of children in shelter, to date. */
  childWeeks: count,
  /** Weeks of children without a roof, to date, since their family was found to qualify. */
  rooflessChildWeeks: count,
  byWeeks: z.array(WeeksCount),
});
export type ShelterUse = Answer<typeof ShelterUse>;

/** Housed: also before this register, as far as it was told. */
const Kept = z.object({
  housedFamilies: count,
  housedPersons: count,
  proposed: count,
  accepted: count,
  declined: count,
});
export type CountsOf<Value> = Readonly<Record<keyof Answer<typeof Kept>, Value>>;
export const COUNTED = Kept.keyof().options;

const PromiseKept = Kept.extend({
  municipality: z.string(),
  /** Null: homes and proposals that belong to no commitment. */
  from: z.string().nullable(),
  until: z.string().nullable(),
  /** Null: no limit was given. What was promised is no secret; what came of it concerns families. */
  promisedFamilies: z.number().nullable(),
  promisedPersons: z.number().nullable(),
});
export type PromiseKept = Answer<typeof PromiseKept>;

const PromisesKept = z.object({ lines: z.array(PromiseKept), total: Kept });
export type PromisesKept = Answer<typeof PromisesKept>;

const Prognosis = z.object({
  horizonWeeks: z.number(),
  expected: count,
  low: count,
  high: count,
  newFamilies: z.object({ expected: z.number(), low: z.number(), high: z.number() }).nullable(),
});
export type PublishedPrognosis = Answer<typeof Prognosis>;

const Cost = z.object({
  toDate: count,
  perPersonYear: z.number(),
  source: z.string(),
  /** How long a family in no plan stays at least: an assumption of the prognosis. */
  leastWeeks: z.number(),
  /** The coming three months and the coming year. */
  prognoses: z.array(Prognosis),
});
export type Cost = Answer<typeof Cost>;

const Overdue = z.object({ assessment: count, test: count, shelter: count });
export type Overdue = Answer<typeof Overdue>;

export const Monitoring = z
  .object({
    today: z.string(),
    /** The first case came into the register on this day. */
    start: z.string(),
    suppressed: z.boolean(),
    fictitious: z.boolean(),
    weeks: z.array(WeekCount),
    /** Empty for those who may not see cases. */
    states: z.array(StateCount),
    outflow: Outflow,
    durations: z.array(StepDuration),
    overdue: Overdue,
    shelter: ShelterUse,
    promises: PromisesKept,
    refusals: z.object({ byMunicipality: count, byFamily: count }),
    /** Of the best plan; those undone are left out. */
    overrides: count,
    savedPlans: z.number(),
    cost: Cost,
    municipalityNames: z.record(z.string(), z.string()),
  })
  .meta({ id: 'Monitoring' });
export type Monitoring = Answer<typeof Monitoring>;
