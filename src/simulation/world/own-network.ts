/**
 * Family, friends, own network: each week a waiting family may find a place there (`network.found-per-week`; VNG23), and lose it
 * again later (`network.lost-per-week`), after which it reports again and waits from that week on (WG20: re-entry). It was assessed
 * before, so it is not assessed again, and its weeks in shelter count on.
 */
import type { FamilyId } from '../../domain/planning-week.ts';
import type { ParameterValues } from '../parameters.ts';
import type { RandomStreams } from '../random-stream.ts';

export function findsOwnNetwork(
  parameters: ParameterValues,
  streams: RandomStreams,
  family: FamilyId,
  week: number,
): boolean {
  const chance = parameters['network.found-per-week'];
  return chance > 0 && streams('network-found', family, week).chance(chance);
}

export function losesOwnNetwork(
  parameters: ParameterValues,
  streams: RandomStreams,
  family: FamilyId,
  week: number,
): boolean {
  const chance = parameters['network.lost-per-week'];
  return chance > 0 && streams('network-lost', family, week).chance(chance);
}
