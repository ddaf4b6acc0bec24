/**
 * Expected supply as releases: home number n of a pool and size may be used from the first week in which
 * `floor(rate × (w + 1))` reaches n. The rates of all rows of a pool with that size add up, in exact millionths.
 */
import type { PreparedWeek } from './prepared-week.ts';

export interface ExpectedClass {
  readonly pool: string;
  readonly bedrooms: number;
  /** Municipalities (indices, ascending) in which a home of this pool may fall. */
  readonly municipalities: readonly number[];
  /** Per week of the horizon: homes expected up to and including that week. */
  readonly cumulative: readonly number[];
  /** The weeks in which `cumulative` grows. */
  readonly releaseWeeks: readonly number[];
}

export function expectedClasses(prepared: PreparedWeek): ExpectedClass[] {
  const classes = new Map<string, { pool: string; bedrooms: number; rate: number; municipalities: Set<number> }>();
  for (const row of prepared.week.supply) {
    const municipality = prepared.municipalityIndex.get(row.municipality);
    if (municipality === undefined) continue;
    const key = JSON.stringify([row.pool, row.bedrooms]);
    const found = classes.get(key) ?? { pool: row.pool, bedrooms: row.bedrooms, rate: 0, municipalities: new Set() };
    found.rate += row.perWeekMillionths;
    found.municipalities.add(municipality);
    classes.set(key, found);
  }
  return [...classes.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { pool, bedrooms, rate, municipalities }]) => {
      const cumulative = Array.from({ length: prepared.week.horizonWeeks }, (_, week) =>
        Math.floor((rate * (week + 1)) / 1_000_000),
      );
      return {
        pool,
        bedrooms,
        municipalities: [...municipalities].sort((a, b) => a - b),
        cumulative,
        releaseWeeks: cumulative.flatMap((homes, week) => (homes > (cumulative[week - 1] ?? 0) ? [week] : [])),
      };
    })
    .filter((expected) => expected.releaseWeeks.length > 0);
}
