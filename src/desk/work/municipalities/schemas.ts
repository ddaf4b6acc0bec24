/** What the pages of municipalities show. */
import { z } from 'zod';
import { CASE_STATES } from '../../register/case-life/states.ts';
import type { Answer } from '../answer.ts';
import { ProposalView } from '../week/proposal-schemas.ts';

const PromiseCount = z.object({
  /** Null: no limit was given. */
  promised: z.number().nullable(),
  used: z.number(),
  /** Proposed or accepted, not moved in yet. */
  held: z.number(),
  /** Below 0 when more is used than promised; null without a limit. */
  left: z.number().nullable(),
});
export type PromiseCount = Answer<typeof PromiseCount>;

const CommitmentView = z.object({
  id: z.string(),
  from: z.string(),
  until: z.string().optional(),
  families: PromiseCount,
  persons: PromiseCount,
  weeklyIntake: z.number().optional(),
  largestFamily: z.number().optional(),
  leadWeeks: z.number().optional(),
  schoolPlaces: z.number().optional(),
  inForce: z.boolean(),
});
export type CommitmentView = Answer<typeof CommitmentView>;

/** Of the last saved plan. */
const LoadView = z.object({
  familiesPlaced: z.number(),
  personsPlaced: z.number(),
  personsUsed: z.number(),
  fairShare: z.number().nullable(),
  /** Share of the social rent homes falling free in the horizon that the plan uses (VNG23). */
  displacementShare: z.number().nullable(),
});
export type LoadView = Answer<typeof LoadView>;

/** Homes that these families got and others did not. */
const HomesShare = z.object({
  /** In the past year, as far as the register goes back. */
  given: z.number(),
  /** Social rent homes falling free in a year; null: not known. */
  vacatedPerYear: z.number().nullable(),
  share: z.number().nullable(),
});
export type HomesShare = Answer<typeof HomesShare>;

const HomeView = z.object({
  id: z.string(),
  bedrooms: z.number(),
  association: z.string().optional(),
  availableFrom: z.string(),
  availableUntil: z.string().optional(),
  state: z.enum(['free', 'held', 'given']),
  /** The family that it is held for or given to. */
  family: z.string().optional(),
});
export type HomeView = Answer<typeof HomeView>;

const FamilyView = z.object({
  id: z.string(),
  part: z.enum(['referred', 'receives']),
  state: z.enum(CASE_STATES),
  days: z.number(),
  persons: z.number(),
  weeksInShelter: z.number().nullable(),
  weeksLeft: z.number().nullable(),
});
export type FamilyView = Answer<typeof FamilyView>;

/** What lies still, or will soon; `days` is how long, or how long until. */
const Alert = z.object({
  kind: z.enum([
    /** A proposal without the municipality's answer. */
    'proposal-unanswered',
    /** The family has not answered. */
    'family-unanswered',
    /** The week of moving in is over. */
    'not-moved-in',
    'waits-for-test',
    'commitment-ends',
    'commitment-overused',
    'offer-lapses',
    'family-over-cap',
  ]),
  subject: z.string(),
  days: z.number(),
});
export type Alert = Answer<typeof Alert>;

export const MunicipalityView = z
  .object({
    id: z.string(),
    name: z.string(),
    population: z.number().nullable(),
    commitments: z.array(CommitmentView),
    /** Null while no plan was saved, or when the plan asks nothing of it. */
    load: LoadView.nullable(),
    homesShare: HomesShare,
    homes: z.array(HomeView),
    families: z.array(FamilyView),
    /** Those that wait for its answer, or for the family's after it. */
    proposals: z.array(ProposalView),
    alerts: z.array(Alert),
  })
  .meta({ id: 'Municipality' });
export type MunicipalityView = Answer<typeof MunicipalityView>;

const MunicipalityLine = z.object({
  id: z.string(),
  name: z.string(),
  /** Null: no limit was given. Of the commitments in force. */
  familiesPromised: z.number().nullable(),
  familiesUsed: z.number(),
  familiesHeld: z.number(),
  familiesLeft: z.number().nullable(),
  personsPlaced: z.number().nullable(),
  fairShare: z.number().nullable(),
  /** Proposals that wait for its answer. */
  waiting: z.number(),
  alerts: z.number(),
});
export type MunicipalityLine = Answer<typeof MunicipalityLine>;

export const Municipalities = z.object({ municipalities: z.array(MunicipalityLine) }).meta({ id: 'Municipalities' });
