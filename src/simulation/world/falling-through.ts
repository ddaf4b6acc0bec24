/**
 * Homes fall through: a share `homes.falls-through-share` of the agreed homes does not come (assumed), which shows when the keys
 * should be handed over.
 */
import type { DwellingId } from '../../domain/planning-week.ts';
import type { ParameterValues } from '../parameters.ts';
import type { RandomStreams } from '../random-stream.ts';

export function fallsThrough(parameters: ParameterValues, streams: RandomStreams, dwelling: DwellingId): boolean {
  return streams('falling-through', dwelling).chance(parameters['homes.falls-through-share']);
}
