/** The map of the week: the outline of the country, and per municipality what it promised and who is placed there. */

import type { Plan } from '../../../domain/plan.ts';
import type { FamilyId, MunicipalityId, PlanningWeek } from '../../../domain/planning-week.ts';
import { countryOutline } from '../../../report/html/country-outline.ts';
import { placeLabels } from '../../../report/html/map-labels.ts';
import type { MapPoint, WeekMap } from './schemas.ts';

/** Units of the drawing. */
const LARGEST_RADIUS = 26;
const SMALLEST_RADIUS = 4;

export function weekMap(week: PlanningWeek, plan: Plan | undefined): WeekMap {
  const outline = countryOutline();
  const loads = new Map(plan?.loads.map((load) => [load.municipality, load.personsPlaced]));
  const most = Math.max(1, ...loads.values());
  const points: MapPoint[] = [];
  const missing: string[] = [];
  for (const { id, name, longitude, latitude } of week.municipalities) {
    const at = longitude === undefined || latitude === undefined ? undefined : outline.point(longitude, latitude);
    if (!at) {
      missing.push(name);
      continue;
    }
    const persons = loads.get(id) ?? 0;
    points.push({
      municipality: id,
      name,
      x: at[0],
      y: at[1],
      // The area, not the radius, stands for the number of persons.
      radius: rounded(persons === 0 ? SMALLEST_RADIUS : Math.max(8, LARGEST_RADIUS * Math.sqrt(persons / most))),
      families: familiesIn(plan, id),
      persons,
      promised: promisedIn(week, id),
    });
  }
  const inOrder = points.toSorted((one, other) => other.persons - one.persons || (one.name < other.name ? -1 : 1));
  const labels = placeLabels(inOrder, outline.width, outline.height);
  return {
    width: outline.width,
    height: outline.height,
    outline: outline.path,
    points: inOrder.map((point, index) => withLabel(point, labels[index])),
    missing,
  };
}

function withLabel(point: MapPoint, label: MapPoint['label']): MapPoint {
  return label ? { ...point, label: { ...label, x: rounded(label.x), y: rounded(label.y) } } : point;
}

function familiesIn(plan: Plan | undefined, municipality: MunicipalityId): readonly FamilyId[] {
  return (plan?.placements ?? [])
    .filter((placement) => placement.municipality === municipality)
    .map(({ family }) => family);
}

/** Of all commitments in force somewhere in the weeks that are planned: families of the plan may move in under any of them. */
function promisedIn(week: PlanningWeek, municipality: MunicipalityId): MapPoint['promised'] {
  const last = week.monday + 7 * week.horizonWeeks - 1;
  const inForce = week.commitments.filter(
    ({ municipality: id, from, until }) =>
      id === municipality && from <= last && (until === undefined || until >= week.monday),
  );
  if (inForce.length === 0) return undefined;
  const families = total(inForce.map((commitment) => commitment.families));
  const persons = total(inForce.map((commitment) => commitment.persons));
  return {
    families,
    persons,
    familiesUsed: total(inForce.map((commitment) => commitment.familiesUsed)) ?? 0,
  };
}

/** Undefined when one of them knows no limit. */
function total(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce<number | undefined>(
    (sum, number) => (sum === undefined || number === undefined ? undefined : sum + number),
    0,
  );
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
