/**
 * Outcomes per group of families, to audit afterwards whether a policy works out worse for one of them. No decision
 * looks at them; origin, nationality and route do not exist here.
 */
import { mean } from 'simple-statistics';
import type { FamilyRecord, MunicipalityRecord } from '../../simulation/records.ts';
import type { GroupId } from './comparison.ts';
import { GROUPS } from './comparison.ts';

/**
 * Inhabitants from which a municipality counts as a large city: where a size class of municipalities of Statistics
 * Netherlands (CBS) begins.
 */
export const LARGE_CITY = 100_000;

/** Of one group in one run: its families, and null where an outcome does not exist. */
export interface GroupRow {
  readonly families: number;
  readonly shareOverCap: number | null;
  readonly weeksInShelter: number | null;
  readonly match: number | null;
}

type Populations = ReadonlyMap<string, number>;

const BELONGS: Readonly<Record<GroupId, (family: FamilyRecord, populations: Populations) => boolean>> = {
  'one-parent': ({ adults }) => adults === 1,
  'two-parents': ({ adults }) => adults >= 2,
  'one-or-two-children': ({ children }) => children <= 2,
  'three-or-more-children': ({ children }) => children >= 3,
  'with-child-under-4': ({ children, schoolChildren }) => children > schoolChildren,
  'reported-in-large-city': ({ reportedIn }, populations) => (populations.get(reportedIn) ?? 0) >= LARGE_CITY,
  'reported-elsewhere': ({ reportedIn }, populations) =>
    (populations.get(reportedIn) ?? Number.POSITIVE_INFINITY) < LARGE_CITY,
};

/** @param cohort the families that count. */
export function groupRows(
  cohort: readonly FamilyRecord[],
  municipalities: readonly MunicipalityRecord[],
): Record<GroupId, GroupRow> {
  const populations = new Map(
    municipalities.flatMap(({ municipality, population }) =>
      population === undefined ? [] : [[municipality, population] as const],
    ),
  );
  const rows = GROUPS.map((group) => {
    const families = cohort.filter((family) => BELONGS[group](family, populations));
    return [group, rowOf(families)] as const;
  });
  return Object.fromEntries(rows) as Record<GroupId, GroupRow>;
}

function rowOf(families: readonly FamilyRecord[]): GroupRow {
  const meanOf = (values: number[]) => (values.length === 0 ? null : mean(values));
  return {
    families: families.length,
    shareOverCap: meanOf(families.map(({ overCap }) => (overCap ? 1 : 0))),
    weeksInShelter: meanOf(families.map(({ weeksInShelter }) => weeksInShelter)),
    match: meanOf(families.flatMap(({ match }) => (match === undefined ? [] : [match]))),
  };
}
