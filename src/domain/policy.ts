/** The rules of the game for one plan: regime, order of the objectives, and the settings of the rules. */

export const REGIMES = ['none', 'voluntary', 'quota', 'central'] as const;
export type Regime = (typeof REGIMES)[number];

export const OBJECTIVES = [
  'roofless',
  'longest-excess',
  'over-cap',
  'weeks-over-cap',
  'weeks-in-shelter',
  'match',
  'school-changes',
  'evenness',
  'stability',
] as const;
export type ObjectiveId = (typeof OBJECTIVES)[number];

/** The order when a policy names none. `longest-excess` is there for policies that ask for it. */
export const DEFAULT_OBJECTIVES: readonly ObjectiveId[] = [
  'roofless',
  'over-cap',
  'weeks-over-cap',
  'weeks-in-shelter',
  'match',
  'school-changes',
  'evenness',
  'stability',
];

/** Whose weeks in shelter count: one per family, per child, or per person. */
export type ShelterWeight = 'family' | 'child' | 'person';

export interface MatchWeights {
  readonly labour: number;
  readonly ties: number;
  readonly preference: number;
}

/** When a policy gives none, and the one yardstick by which the match of different policies is compared. */
export const DEFAULT_MATCH_WEIGHTS: MatchWeights = { labour: 0.6, ties: 0.25, preference: 0.15 };

/** A national total divided over the municipalities by a key (taakstelling), by analogy, without a legal basis today. */
export interface TaskByKey {
  readonly total: number;
  readonly unit: 'persons' | 'families';
  readonly key: string;
  /** `statutory` rounds each share up (Huisvestingswet 2014 art. 29), which overshoots for a small total. */
  readonly rounding: 'largest-remainder' | 'statutory';
  readonly leadWeeks: number;
}

export interface Policy {
  readonly name: string;
  readonly regime: Regime;
  /** Most important first. */
  readonly objectives: readonly ObjectiveId[];
  readonly shelterWeight: ShelterWeight;
  readonly matchWeights: MatchWeights;
  readonly task?: TaskByKey;
  /** Largest share of the social rent homes falling free that may go to these families, 0 to 1. */
  readonly displacementShare?: number;
  /** A temporary home shorter than this is no home. */
  readonly shortestTemporaryWeeks: number;
  /** The key of the fair share: `population`, or a numeric column of the municipalities file. */
  readonly key: string;
  readonly regionFallback: boolean;
}
