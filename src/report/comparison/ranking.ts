/** Which policy does best on a measure, and which ones cannot be told from it. */

import type { MeasureId } from '../../simulation/measures/measure.ts';
import type { ArmResult, Comparison, MeasureSummary } from '../../study/comparison/comparison.ts';
import { FEWEST_REPLICATIONS } from '../../study/comparison/intervals.ts';
import { fromZero } from './measure-values.ts';

export interface Ranked {
  readonly arm: ArmResult;
  readonly summary: MeasureSummary;
}

export interface Ranking {
  readonly best: Ranked;
  /** Of every policy: being left out of what may be called best is no excuse. */
  readonly worst: Ranked;
  /** Those that cannot be told from the best, without the best itself. */
  readonly tied: readonly ArmResult[];
  /** Best first. */
  readonly all: readonly Ranked[];
}

export function summaryOf(arm: ArmResult, measure: MeasureId): MeasureSummary | undefined {
  const summary = arm.measures.find((each) => each.measure === measure);
  return summary && fromZero(summary);
}

const ROOFLESS = 'child-roofless-weeks';

/**
 * Undefined when no policy has the measure. Hindsight is a bound, not a policy that anyone can carry out, and is left out; so are
 * policies that pay for their place with children without a roof, except where that itself is what is ranked.
 */
export function rank(comparison: Comparison, measure: MeasureId): Ranking | undefined {
  const outside = measure === ROOFLESS ? [] : leavingMoreWithoutRoof(comparison);
  const ranking = ranked(comparison, measure, outside);
  return ranking && { ...ranking, worst: ranked(comparison, measure, [])!.worst };
}

/**
 * Policies under which children are demonstrably longer without a roof than under the one that does best on that. Whoever shelters
 * nobody has no weeks in shelter and no cost: that is no merit, so no such policy is ever called best. It is the order of
 * the weekly plan too, which has families without a roof before everything else.
 */
export function leavingMoreWithoutRoof(comparison: Comparison): readonly ArmResult[] {
  const least = ranked(comparison, ROOFLESS, []);
  if (!least) return [];
  return least.all.flatMap(({ arm }) => (arm === least.best.arm || least.tied.includes(arm) ? [] : [arm]));
}

function ranked(comparison: Comparison, measure: MeasureId, outside: readonly ArmResult[]): Ranking | undefined {
  const sign = comparison.measures.find((info) => info.measure === measure)?.better === 'higher' ? -1 : 1;
  const candidates = comparison.arms.filter((arm) => arm.decider !== 'hindsight' && !outside.includes(arm));
  const all = candidates
    .flatMap((arm) => {
      const summary = summaryOf(arm, measure);
      return summary ? [{ arm, summary }] : [];
    })
    .sort((one, other) => sign * (one.summary.mean - other.summary.mean));
  const best = all[0];
  const worst = all.at(-1);
  if (!best || !worst) return undefined;
  const tied = all.slice(1).filter(({ arm }) => !toldApart(comparison, best.arm, arm, measure));
  return { best, worst, tied: tied.map(({ arm }) => arm), all };
}

/** Normal quantile of a two-sided 95 % interval. */
const Z_95 = 1.96;

/**
 * Whether two policies differ beyond chance. Where they were paired, the paired interval says; else their own intervals do, which
 * ask for more than is needed when both met the same draws, so that too little is called different rather than too much.
 */
export function toldApart(comparison: Comparison, one: ArmResult, other: ArmResult, measure: MeasureId): boolean {
  const paired = comparison.differences.find(
    (difference) =>
      difference.measure === measure &&
      ((difference.arm === one.arm && difference.reference === other.arm) ||
        (difference.arm === other.arm && difference.reference === one.arm)),
  );
  if (comparison.replications < FEWEST_REPLICATIONS) return false;
  if (paired) return !['noise', 'same', 'too-few-replications'].includes(paired.verdict);
  const left = summaryOf(one, measure);
  const right = summaryOf(other, measure);
  if (!left || !right || left.standardDeviation === null || right.standardDeviation === null) return false;
  const error = Math.sqrt(
    left.standardDeviation ** 2 / left.replications + right.standardDeviation ** 2 / right.replications,
  );
  return Math.abs(left.mean - right.mean) > Z_95 * error;
}
