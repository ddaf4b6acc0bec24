/** Information before departure prevents a share of the arrivals, `prevention.share` (BO20: prevention; its effect is not known). */
import type { FamilyId } from '../../domain/planning-week.ts';
import type { ParameterValues } from '../parameters.ts';
import type { RandomStreams } from '../random-stream.ts';

export function prevented(parameters: ParameterValues, streams: RandomStreams, family: FamilyId): boolean {
  const share = parameters['prevention.share'];
  return share > 0 && streams('prevention', family).chance(share);
}
