/** Today's families together with what may come: one week to plan, with arrivals and offers in their own weeks. */
import type { PlanningWeek } from '../../domain/planning-week.ts';
import type { Future } from './decider.ts';

/**
 * @param weeks how far the future is looked into; later arrivals and offers are left out. A sampled future takes the place of
 *   expected supply, which is an average of the same.
 */
export function jointWeek(week: PlanningWeek, future: Future, weeks: number): PlanningWeek {
  const lastDay = week.monday + 7 * weeks;
  const families = future.families.filter(({ arrivesInWeeks = 0 }) => arrivesInWeeks <= weeks);
  return {
    ...week,
    families: [...week.families, ...families],
    dwellings: [...week.dwellings, ...future.dwellings.filter(({ availableFrom }) => availableFrom <= lastDay)],
    supply: [],
    ...(week.match ? { match: [...week.match, ...(future.match ?? [])] } : {}),
  };
}
