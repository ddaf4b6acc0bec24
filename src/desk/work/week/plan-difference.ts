/** Two plans of the same week side by side: which objective pays or gains, and for which families it turns out better or worse. */

import type { ObjectiveResult, Placement, Plan } from '../../../domain/plan.ts';
import type { FamilyId } from '../../../domain/planning-week.ts';
import type { ObjectiveId } from '../../../domain/policy.ts';

export interface PlanDifference {
  /** In the order of the objectives of the plan after. */
  readonly objectives: readonly ObjectiveDifference[];
  /** The first objective that differs, when it is worse: it pays. */
  readonly pays?: ObjectiveDifference;
  /** The first objective that differs, when it is better. */
  readonly gains?: ObjectiveDifference;
  /** Those that lose first, then those that gain, then those that only move; those who come or go last. */
  readonly families: readonly FamilyDifference[];
}

export interface ObjectiveDifference {
  readonly name: ObjectiveId;
  readonly unit: string;
  readonly before: number;
  readonly after: number;
  /** Above 0 is worse, whatever the sense of the objective. */
  readonly worseBy: number;
}

/** `comes` and `goes`: in one of the two plans only. */
export type Effect = 'loses' | 'gains' | 'moves' | 'comes' | 'goes';

export interface FamilyDifference {
  readonly family: FamilyId;
  readonly effect: Effect;
  /** The first outcome on which it loses or gains. */
  readonly by?: OutcomeId;
  readonly before?: Placement;
  readonly after?: Placement;
}

/**
 * What a family itself has of a plan, in the order in which it weighs: a roof, a home, the cap, weeks, and the place. What the
 * policy puts first for all does not change what is better for one family.
 */
export const OUTCOMES = [
  'roofless-weeks',
  'home',
  'weeks-over-cap',
  'weeks-in-shelter',
  'match',
  'school-changes',
] as const;
export type OutcomeId = (typeof OUTCOMES)[number];

/** Above 0 is worse. */
const WORSE_BY: Readonly<Record<OutcomeId, (before: Placement, after: Placement) => number>> = {
  'roofless-weeks': (before, after) => after.rooflessWeeks - before.rooflessWeeks,
  home: (before, after) => withoutHome(after) - withoutHome(before),
  'weeks-over-cap': (before, after) => after.excessWeeks - before.excessWeeks,
  'weeks-in-shelter': (before, after) => after.weeksInShelter - before.weeksInShelter,
  match: (before, after) => rounded((before.match ?? 0) - (after.match ?? 0)),
  'school-changes': (before, after) => after.schoolChanges - before.schoolChanges,
};

const EFFECTS: readonly Effect[] = ['loses', 'gains', 'moves', 'comes', 'goes'];

export function planDifference(before: Plan, after: Plan): PlanDifference {
  const objectives = objectiveDifferences(before.objectives, after.objectives);
  const first = objectives.find(({ worseBy }) => worseBy !== 0);
  return {
    objectives,
    ...(first && first.worseBy > 0 ? { pays: first } : {}),
    ...(first && first.worseBy < 0 ? { gains: first } : {}),
    families: familyDifferences(before.placements, after.placements),
  };
}

/** True when the two plans put every family in the same place at the same time, and every objective is the same. */
export function isSame({ objectives, families }: PlanDifference): boolean {
  return families.length === 0 && objectives.every(({ worseBy }) => worseBy === 0);
}

/** Of the objectives that both plans have: another policy may have others. */
function objectiveDifferences(
  before: readonly ObjectiveResult[],
  after: readonly ObjectiveResult[],
): readonly ObjectiveDifference[] {
  return after.flatMap(({ name, unit, sense, value }) => {
    const old = before.find((result) => result.name === name && result.unit === unit);
    if (!old) return [];
    const worseBy = rounded((value - old.value) * (sense === 'maximise' ? -1 : 1));
    return [{ name, unit, before: old.value, after: value, worseBy }];
  });
}

function familyDifferences(before: readonly Placement[], after: readonly Placement[]): readonly FamilyDifference[] {
  const old = new Map(before.map((placement) => [placement.family, placement]));
  const kept = new Set(after.map(({ family }) => family));
  const differences = [
    ...after.flatMap((placement) => differenceOf(old.get(placement.family), placement)),
    ...before
      .filter(({ family }) => !kept.has(family))
      .map((placement): FamilyDifference => ({ family: placement.family, effect: 'goes', before: placement })),
  ];
  return differences.toSorted(
    (one, other) => EFFECTS.indexOf(one.effect) - EFFECTS.indexOf(other.effect) || weightOf(one) - weightOf(other),
  );
}

function weightOf({ by }: FamilyDifference): number {
  return by === undefined ? OUTCOMES.length : OUTCOMES.indexOf(by);
}

function differenceOf(before: Placement | undefined, after: Placement): readonly FamilyDifference[] {
  const { family } = after;
  if (!before) return [{ family, effect: 'comes', after }];
  const sides = { before, after };
  for (const by of OUTCOMES) {
    const worse = WORSE_BY[by](before, after);
    if (worse !== 0) return [{ family, effect: worse > 0 ? 'loses' : 'gains', by, ...sides }];
  }
  return isSamePlace(before, after) ? [] : [{ family, effect: 'moves', ...sides }];
}

function isSamePlace(one: Placement, other: Placement): boolean {
  const keys = ['status', 'municipality', 'supply', 'dwelling', 'pool', 'bedrooms', 'moveInWeek'] as const;
  return keys.every((key) => one[key] === other[key]);
}

function withoutHome({ status }: Placement): number {
  return status === 'unplaced' ? 1 : 0;
}

/** Values have six decimals at most; the difference of two of them must not show more. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 || 0;
}
