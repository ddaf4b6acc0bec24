/**
 * Extra, flexible or temporary homes (tussenvoorzieningen; HHM20, ACVZ21): `homes.temporary-per-year` of them, spread over the
 * municipalities by inhabitants, each for one tenancy of `homes.temporary-stay-weeks`. They are built for this, so nobody else
 * who waits for social rent is displaced by them. Where a family goes after the tenancy is not simulated.
 */
import type { Dwelling } from '../../domain/planning-week.ts';
import type { Clock } from '../clock.ts';
import { poisson } from '../distributions.ts';
import type { ParameterValues } from '../parameters.ts';
import type { RandomStreams } from '../random-stream.ts';
import { homeOf } from './home-offers.ts';
import type { Places } from './places.ts';

export function temporaryHomesOffered(
  parameters: ParameterValues,
  streams: RandomStreams,
  places: Places,
  clock: Clock,
  week: number,
): Dwelling[] {
  const mean = parameters['homes.temporary-per-year'] / 52;
  if (mean === 0) return [];
  return Array.from({ length: poisson(streams('temporary-homes', week), mean) }, (_, index) => {
    const id = `T-${week}-${index + 1}`;
    const where = places.municipalities[streams('temporary-home-in', id).weighted(places.inhabitants)]!;
    const home = homeOf(parameters, streams, clock, week, where.id, id);
    return { ...home, temporaryUntil: home.availableFrom + 7 * parameters['homes.temporary-stay-weeks'] };
  });
}
