/** What goes in and comes out of the routes of scenarios. */
import { z } from 'zod';
import { LANGUAGES } from '../../../domain/text.ts';
import type { ParameterId } from '../../../simulation/parameters.ts';
import type { Answer } from '../answer.ts';
import { JobFields } from '../audit/schemas.ts';

/** `policies`: the world of the project's scenario; `register`: the one of this desk. */
export const Base = z.enum(['policies', 'register']);
export type Base = Answer<typeof Base>;

/** What the sliders move, in their order: the assumptions that carry most, and what a policymaker can do something about. */
export const SLIDERS = [
  'arrivals.families-per-year',
  'referral.qualifies-share',
  'homes.offer-share',
  'homes.temporary-per-year',
  'homes.falls-through-share',
  'willingness.join-share',
  'willingness.withdraw-share',
  'willingness.persons-per-100000',
  'cost.compensation-share',
  'network.found-per-week',
] as const satisfies readonly ParameterId[];
export type SliderId = (typeof SLIDERS)[number];

const SliderView = z.object({
  parameter: z.enum(SLIDERS),
  name: z.string(),
  unit: z.string(),
  source: z.string(),
  /** A scenario's own source stands in English, as it was written there. */
  sourceLanguage: z.enum(LANGUAGES),
  value: z.number(),
  low: z.number(),
  high: z.number(),
});
export type SliderView = Answer<typeof SliderView>;

const Deviation = z.object({ mean: z.number(), most: z.number() });

export const PoliciesView = z
  .object({
    fictitious: z.boolean(),
    reference: z.string(),
    weeks: z.number(),
    policies: z.array(
      z.object({
        policy: z.string(),
        title: z.string(),
        description: z.string().optional(),
        source: z.string().optional(),
        /** As the policy assumes them; none where the small model can say nothing about it. */
        sliders: z.array(SliderView),
      }),
    ),
    /** How far the small model is known to lie from a real comparison. */
    deviation: z.object({
      questions: z.number(),
      shareOverCap: Deviation,
      weeksInShelter: Deviation,
      cost: Deviation,
    }),
  })
  .meta({ id: 'Policies' });
export type PoliciesView = Answer<typeof PoliciesView>;

export const EstimateRequest = z.object({
  base: Base,
  policy: z.string().max(80),
  parameters: z.partialRecord(z.enum(SLIDERS), z.number()),
});
export type EstimateRequest = Answer<typeof EstimateRequest>;

const Band = z.object({ middle: z.number(), low: z.number(), high: z.number() });
const SmallAnswer = z.object({
  shareOverCap: Band,
  weeksInShelterMean: Band,
  childWeeksInShelter: Band,
  childRooflessWeeks: Band,
  costPerYear: Band,
  familiesPerYear: z.number(),
  homesPerYear: z.number(),
});

/** What the small model says of a policy, as it is and as the sliders stand. */
export const EstimateView = z.object({ asIs: SmallAnswer, asked: SmallAnswer }).meta({ id: 'Estimate' });
export type EstimateView = Answer<typeof EstimateView>;

export const ComparisonRequest = z.object({
  base: Base,
  policies: z.array(z.string().min(1).max(80)).min(1).max(20),
  // More belongs on the command line, with its results in a folder.
  replications: z.number().int().min(1).max(100),
  weeks: z.number().int().min(53).max(260),
  seed: z.number().int().min(0).max(2_147_483_647),
});
export type ComparisonRequest = Answer<typeof ComparisonRequest>;

export const ComparisonView = JobFields.extend({
  asked: ComparisonRequest,
  /** Replications in which every policy was computed. */
  result: z.object({ replications: z.number() }).optional(),
}).meta({ id: 'Comparison' });
export type ComparisonView = Answer<typeof ComparisonView>;

export const Comparisons = z.object({ comparisons: z.array(ComparisonView) }).meta({ id: 'Comparisons' });
