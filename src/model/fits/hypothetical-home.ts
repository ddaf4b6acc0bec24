/** The home that would do for a family: what every fit would have to be remedied with, and no more. */
import type { Dwelling } from '../../domain/planning-week.ts';
import type { PreparedWeek } from '../prepared-week.ts';
import type { Fit } from './fit.ts';
import { familyAsked, fitsBetween } from './misfit.ts';

/** Which home, where and from when. */
export type HomeOffer = Pick<Dwelling, 'id' | 'municipality' | 'availableFrom'>;

/** The least that a home can be: without bedrooms of its own, and not accessible. */
export function hypotheticalHome(
  fits: readonly Fit[],
  prepared: PreparedWeek,
  family: number,
  offer: HomeOffer,
): Dwelling {
  const asked = familyAsked(prepared, family);
  const bare: Dwelling = { ...offer, bedrooms: 0, accessible: false };
  const remedied = fitsBetween(fits, 'family-and-home').reduce((home, fit) => {
    const ask = fit.asks(asked);
    return ask === undefined ? home : fit.remedy(ask, home);
  }, bare);
  return fitsBetween(fits, 'home-and-weeks').reduce((home, fit) => fit.remedy(home), remedied);
}
