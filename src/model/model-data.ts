/** Everything that rules and objectives look at: the prepared week, its options, its scores and its fair shares. */
import type { PlanningWeek } from '../domain/planning-week.ts';
import type { Policy } from '../domain/policy.ts';
import { type FairShares, fairShares } from './fair-share.ts';
import type { Fit } from './fits/fit.ts';
import { generateHomeOptions, type HomeOptions } from './home-options.ts';
import { createMatchScorer, type MatchScorer } from './match-score.ts';
import { type PreparedWeek, prepareWeek } from './prepared-week.ts';
import { generateStayOptions, type StayOptions } from './stay-options.ts';

export interface ModelData extends PreparedWeek {
  /** The rules between a family and a place. */
  readonly fits: readonly Fit[];
  readonly scorer: MatchScorer;
  readonly shares: FairShares;
  /** Home option `h` is column `stays.list.length + h`; stay option `s` is column `s`. */
  readonly homes: HomeOptions;
  readonly stays: StayOptions;
}

/** @param extraRooflessWeeks see `stay-options.ts`. */
export function gatherModelData(
  week: PlanningWeek,
  policy: Policy,
  fits: readonly Fit[],
  extraRooflessWeeks: number,
): ModelData {
  const prepared = prepareWeek(week, policy);
  const scorer = createMatchScorer(prepared);
  const homes = generateHomeOptions(prepared, scorer, fits);
  const stays = generateStayOptions(prepared, homes, extraRooflessWeeks);
  return { ...prepared, fits, scorer, shares: fairShares(prepared), homes, stays };
}

export const homeColumn = (data: ModelData, home: number): number => data.stays.list.length + home;
