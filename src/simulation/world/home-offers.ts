/**
 * Homes that housing associations offer: per municipality and week a Poisson number around `homes.offer-share` of the social rent
 * homes falling free there. No such offer exists today: all of it is assumption. A municipality without a figure of homes
 * falling free offers none.
 */
import type { Dwelling, Municipality, MunicipalityId } from '../../domain/planning-week.ts';
import type { Clock } from '../clock.ts';
import { geometricWeeks, poisson } from '../distributions.ts';
import type { ParameterValues } from '../parameters.ts';
import type { RandomStreams } from '../random-stream.ts';
import type { Places } from './places.ts';

/** Offers with 1, 2, 3, 4 and 5 bedrooms, in proportion (assumed). */
export const BEDROOMS_OFFERED = [10, 35, 40, 12, 3];
/** Share of the offers that are accessible (assumed). */
export const ACCESSIBLE_SHARE = 0.15;

/** The homes that come on offer in a week. */
export function homesOffered(
  parameters: ParameterValues,
  streams: RandomStreams,
  places: Places,
  clock: Clock,
  week: number,
): Dwelling[] {
  return places.municipalities.flatMap((municipality) =>
    Array.from({ length: offersOf(parameters, streams, municipality, week) }, (_, index) =>
      homeOf(parameters, streams, clock, week, municipality.id, `D-${municipality.id}-${week}-${index + 1}`),
    ),
  );
}

function offersOf(
  parameters: ParameterValues,
  streams: RandomStreams,
  { id, vacatedPerYear = 0 }: Municipality,
  week: number,
): number {
  const mean = (vacatedPerYear * parameters['homes.offer-share']) / 52;
  return mean > 0 ? poisson(streams('homes', id, week), mean) : 0;
}

/**
 * A home offered in a week: the keys can be had `homes.notice-weeks` later on average, and from then on it is held for
 * `homes.open-weeks`.
 */
export function homeOf(
  parameters: ParameterValues,
  streams: RandomStreams,
  clock: Clock,
  week: number,
  municipality: MunicipalityId,
  id: string,
): Dwelling {
  const stream = streams('home', id);
  const bedrooms = 1 + stream.weighted(BEDROOMS_OFFERED);
  const accessible = stream.chance(ACCESSIBLE_SHARE);
  const availableFrom = clock.mondayOf(week + geometricWeeks(streams('notice', id), parameters['homes.notice-weeks']));
  return {
    id,
    municipality,
    bedrooms,
    availableFrom,
    availableUntil: availableFrom + 7 * parameters['homes.open-weeks'] - 1,
    accessible,
  };
}
