/**
 * Pull effect (aanzuigende werking): every document names it, none gives its size, so it is a parameter that is 0 unless a
 * scenario says otherwise. Arrivals become `1 + elasticity × (served − 0.5) / 0.5` times the usual, at least 0, where
 * `served` is the share of families that were served within the cap in the last 26 weeks.
 */
import type { FamilyId } from '../../domain/planning-week.ts';
import { poisson } from '../distributions.ts';
import type { ParameterValues } from '../parameters.ts';
import type { RandomStreams } from '../random-stream.ts';

/** How far back people hear how a policy served. */
export const HEARD_WEEKS = 26;
/** Served this well, a policy neither draws nor deters. */
const NEUTRAL = 0.5;

/** A family that was housed, or that waits for longer than the cap. */
export interface Heard {
  readonly withinCap: boolean;
}

/** @param heard families housed in the last 26 weeks, and those that wait beyond the cap now; nobody yet: no effect */
export function pullFactor(parameters: ParameterValues, heard: readonly Heard[]): number {
  const elasticity = parameters['arrivals.pull-elasticity'];
  if (elasticity === 0 || heard.length === 0) return 1;
  const served = heard.filter(({ withinCap }) => withinCap).length / heard.length;
  return Math.max(0, 1 + (elasticity * (served - NEUTRAL)) / NEUTRAL);
}

/** Families that would not have come under a policy that neither draws nor deters. */
export function drawnByPull(streams: RandomStreams, week: number, expected: number, pull: number): number {
  return pull > 1 ? poisson(streams('pull', week), expected * (pull - 1)) : 0;
}

/** Whether a family that would have come stays away. */
export function keptAwayByPull(streams: RandomStreams, family: FamilyId, pull: number): boolean {
  return pull < 1 && streams('pull', family).chance(1 - pull);
}
