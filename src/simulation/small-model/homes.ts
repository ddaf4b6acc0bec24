/** Homes on offer in the small model: as many, as large and as long as in the simulation, each drawn on its own. */
import { geometricWeeks, poisson } from '../distributions.ts';
import type { ParameterValues } from '../parameters.ts';
import type { RandomStream } from '../random-stream.ts';
import { ACCESSIBLE_SHARE, BEDROOMS_OFFERED } from '../world/home-offers.ts';
import type { SmallMunicipality } from './municipalities.ts';

export interface SmallHome {
  readonly municipality: number;
  readonly bedrooms: number;
  readonly accessible: boolean;
  /** Weeks in which a family may move in. */
  readonly from: number;
  readonly until: number;
}

/** Homes that come on offer in this week; those of municipalities that take no part are offered too, and nobody may have them. */
export function homesOffered(
  parameters: ParameterValues,
  municipalities: readonly SmallMunicipality[],
  stream: RandomStream,
  week: number,
): SmallHome[] {
  const vacated = municipalities.map(({ vacatedPerWeek }) => vacatedPerWeek);
  const all = vacated.reduce((sum, homes) => sum + homes, 0);
  const usual = poisson(stream, all * parameters['homes.offer-share']);
  const temporary = poisson(stream, parameters['homes.temporary-per-year'] / 52);
  const inhabitants = municipalities.map(({ population }) => population);
  const home = (weights: readonly number[]): SmallHome => {
    const from = week + geometricWeeks(stream, parameters['homes.notice-weeks']);
    return {
      municipality: stream.weighted(weights),
      bedrooms: 1 + stream.weighted(BEDROOMS_OFFERED),
      accessible: stream.chance(ACCESSIBLE_SHARE),
      from,
      until: from + parameters['homes.open-weeks'] - 1,
    };
  };
  return [
    ...Array.from({ length: usual }, () => home(vacated)),
    ...Array.from({ length: temporary }, () => home(inhabitants)),
  ];
}
