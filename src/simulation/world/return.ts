/**
 * Return to the country of last residence, with ticket and aftercare paid (BO20), where the policy offers it: each week a
 * waiting family may take it up (`return.per-week`; its rate is not known).
 */
import type { FamilyId } from '../../domain/planning-week.ts';
import type { ParameterValues } from '../parameters.ts';
import type { RandomStreams } from '../random-stream.ts';
import type { WorldSettings } from '../study.ts';

export function returns(
  parameters: ParameterValues,
  settings: WorldSettings,
  streams: RandomStreams,
  family: FamilyId,
  week: number,
): boolean {
  const chance = settings.returnSupport ? parameters['return.per-week'] : 0;
  return chance > 0 && streams('return', family, week).chance(chance);
}
