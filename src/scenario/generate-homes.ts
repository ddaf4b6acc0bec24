/** Made-up homes, shelter places, expected supply and labour figures of a synthetic scenario. All figures are assumed. */
import { type DayNumber, dateOf } from '../domain/calendar.ts';
import { type MadeFamily, type MadeShelter, padded, SECTORS, sizeOf } from './generate-families.ts';
import type { Place } from './generate-places.ts';
import { type RandomStream, randomStream } from './generate-random.ts';

/** Shares of homes with 1 to 5 bedrooms, in percent, and the persons such a home is let to at most. */
const BEDROOM_SHARES = [6, 36, 40, 14, 4];
const LARGEST_HOUSEHOLD = [2, 4, 6, 7, 9];
const FIRST_WEEKS = 10;

/** Listed dwellings, more in larger municipalities; rents go in steps of 25 euros, so that equal homes can be counted together. */
export function dwellingRows(count: number, seed: number, monday: DayNumber, places: readonly Place[]): string[][] {
  const header = [
    'dwelling_id',
    'municipality',
    'bedrooms',
    'largest_household',
    'rent',
    'available_from',
    'available_until',
    'accessible',
    'temporary_until',
    'association',
  ];
  const where = randomStream(seed, 'dwellings/municipality');
  const kind = randomStream(seed, 'dwellings/kind');
  const time = randomStream(seed, 'dwellings/time');
  const weights = places.map(({ population }) => Math.sqrt(population) * where.between(0.5, 1.5));
  const rows = Array.from({ length: count }, (_, index) => {
    const place = places[where.weighted(weights)]!;
    const size = kind.weighted(BEDROOM_SHARES);
    const rent = 525 + 50 * size + 25 * kind.integer(0, 5);
    const from = monday + 7 * Math.max(0, time.integer(-2, FIRST_WEEKS));
    const until = time.chance(0.15) ? from + 7 * time.integer(3, 8) : undefined;
    const temporaryUntil = time.chance(0.1) ? from + 7 * time.pick([16, 52, 104]) : undefined;
    return [
      `D-${padded(index + 1, 5)}`,
      place.code,
      String(size + 1),
      kind.chance(0.7) ? String(LARGEST_HOUSEHOLD[size]) : '',
      String(rent),
      dateOf(from),
      until === undefined ? '' : dateOf(until),
      kind.chance(0.12) ? 'ja' : 'nee',
      temporaryUntil === undefined ? '' : dateOf(temporaryUntil),
      `Fictieve corporatie ${place.labourRegion}`,
    ];
  });
  return [header, ...rows];
}

/**
 * Places in the shelters: nearly full, so that not every roofless family can enter at once; one small shelter in ten closes
 * towards the end of the horizon. With `ample` places shelters bind nowhere and stay open.
 */
export function shelterRows(
  shelters: readonly MadeShelter[],
  families: readonly MadeFamily[],
  seed: number,
  monday: DayNumber,
  ample: boolean,
): string[][] {
  const stream = randomStream(seed, 'shelters/places');
  const everybody = families.reduce((sum, family) => sum + sizeOf(family), 0);
  const bySize = [...shelters].sort((a, b) => a.occupied - b.occupied || (a.id < b.id ? -1 : 1));
  const closing = new Set(ample ? [] : bySize.slice(0, Math.floor(shelters.length / 10)).map(({ id }) => id));
  const rows = shelters.map((shelter) => {
    const spare = Math.floor(shelter.occupied * stream.between(0, 0.08));
    const until = closing.has(shelter.id) ? dateOf(monday + 7 * stream.integer(16, 22) - 1) : '';
    const places = ample ? everybody : Math.max(2, shelter.occupied + spare);
    return [shelter.id, shelter.place.code, String(places), '', until];
  });
  return [['shelter_id', 'municipality', 'places', 'from', 'until'], ...rows];
}

/**
 * Thin expected supply: at most one pool per labour region, worth one to three homes in half a year. With caps in families
 * alone each municipality is a pool of its own.
 */
export function supplyRows(seed: number, places: readonly Place[], pooled: boolean): string[][] {
  const stream = randomStream(seed, 'expected supply');
  const rows: string[][] = [];
  for (const region of regionsOf(places)) {
    const members = places.filter(({ labourRegion }) => labourRegion === region);
    if (!stream.chance(0.6)) continue;
    const bedrooms = String(stream.integer(2, 4));
    const contributors = members.filter((_, index) => index === 0 || stream.chance(0.3)).slice(0, 3);
    for (const { code } of contributors) {
      const perWeek = stream.integer(2, 5) / 100;
      rows.push([code, bedrooms, perWeek.toFixed(2), pooled ? region : '']);
    }
  }
  return [['municipality', 'bedrooms', 'per_week', 'pool'], ...rows];
}

/** Assumed tension per labour region and sector: nobody publishes it, so the period says `assumed`. */
export function labourRows(seed: number, places: readonly Place[]): string[][] {
  const stream: RandomStream = randomStream(seed, 'labour market tension');
  const rows = regionsOf(places).flatMap((region) => {
    const level = stream.between(2, 6);
    return SECTORS.map((sector) => [region, sector, (level * stream.between(0.5, 1.6)).toFixed(1), 'assumed']);
  });
  return [['labour_region', 'sector', 'tension', 'period'], ...rows];
}

function regionsOf(places: readonly Place[]): string[] {
  return [...new Set(places.map(({ labourRegion }) => labourRegion))].sort();
}
