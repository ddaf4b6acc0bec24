/** Maximum stays are of municipalities of the scenario; a mistyped one would set no maximum at all. */
import type { PlanningWeek } from '../domain/planning-week.ts';
import { nearest } from '../input/nearest.ts';
import { type ProblemList, shown } from '../input/problem-list.ts';
import type { SimulationSettings } from './simulation.ts';
import { type MapTree, sourceAt } from './tree.ts';

const PATH = ['simulation', 'settings', 'maximumStayWeeks'];

/** @param scenario the whole scenario, for the line of each municipality */
export function checkMaximumStays(
  { settings: { maximumStayWeeks = {} } }: SimulationSettings,
  { municipalities }: Pick<PlanningWeek, 'municipalities'>,
  scenario: MapTree,
  problems: ProblemList,
): void {
  const known = municipalities.map(({ id }) => id);
  for (const name of Object.keys(maximumStayWeeks)) {
    if (known.includes(name)) continue;
    const params = { path: PATH.join('.'), name: shown(name), nearest: nearest(name, known) };
    problems.error('unknown-stay-municipality', params, sourceAt(scenario, [...PATH, name]));
  }
}
