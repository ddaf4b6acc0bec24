/** Every municipality, region and shelter that a row names must be known. */
import { CENTRAL } from '../../domain/planning-week.ts';
import type { FamilyRow } from '../files/families.ts';
import { type ProblemList, shown } from '../problem-list.ts';
import { type ReadRow, type Rows, sourceOf } from '../read-rows.ts';
import { type CheckedWeek, idsOf, rowsOf, Suggestions, type WeekTables } from '../week-tables.ts';

export function checkKnownPlaces(week: CheckedWeek, problems: ProblemList): void {
  const inFile = idsOf(week.tables.municipalities, (row) => row.municipality);
  if (inFile) {
    checkOffers(week.tables, inFile, problems);
    checkPlacesOfFamilies(week, inFile, problems);
    checkMatch(week, inFile, problems);
  }
  checkShelters(week.tables, problems);
}

/** What is offered or asked somewhere must be in a municipality of the scenario's own file. */
function checkOffers(tables: WeekTables, inFile: ReadonlySet<string>, problems: ProblemList): void {
  const suggestions = new Suggestions(inFile);
  const check = <Row extends { readonly municipality: string }>(
    rows: Rows<Row> | undefined,
    idOf?: (row: Row) => string,
  ) => {
    for (const row of rows?.rows ?? []) {
      const name = row.value.municipality;
      if (inFile.has(name)) continue;
      const id = idOf === undefined ? {} : { id: idOf(row.value) };
      const params = { column: 'municipality', name: shown(name), nearest: suggestions.for(name), ...id };
      problems.error('unknown-municipality', params, sourceOf(rows!, row));
    }
  };
  check(tables.commitments.rows);
  check(tables.tasks.rows);
  check(tables.dwellings.rows, (row) => row.dwelling_id);
  check(withoutCentral(tables.shelters.rows), (row) => row.shelter_id);
  check(tables.supply.rows);
}

function withoutCentral<Row extends { readonly municipality: string }>(
  rows: Rows<Row> | undefined,
): Rows<Row> | undefined {
  return rows && { ...rows, rows: rows.rows.filter(({ value }) => value.municipality !== CENTRAL) };
}

const PLACE_COLUMNS = [
  'referring_municipality',
  'agreed_municipality',
  'avoid',
  'preferences',
  'declined_by',
] as const satisfies readonly (keyof FamilyRow)[];

/** A family may speak of any Dutch municipality, in the scenario's file or not; a slip in such a name is still found. */
function checkPlacesOfFamilies(week: CheckedWeek, inFile: ReadonlySet<string>, problems: ProblemList): void {
  const families = week.tables.families.rows;
  if (!families) return;
  const suggestions = new Suggestions([...inFile, ...week.reference.keys()]);
  const regions = regionsOf(week);
  const isKnown = (name: string): boolean => inFile.has(name) || week.reference.has(name);
  for (const row of families.rows) {
    const source = sourceOf(families, row);
    const id = row.value.family_id;
    for (const [column, name] of namedPlaces(row)) {
      if (isKnown(name)) continue;
      problems.error('unknown-municipality', { column, name: shown(name), nearest: suggestions.for(name), id }, source);
    }
    for (const { place } of row.value.ties ?? []) {
      if (isKnown(place) || regions.has(place)) continue;
      problems.error('unknown-place', { name: shown(place), nearest: suggestions.for(place), id }, source);
    }
  }
}

function namedPlaces({ value }: ReadRow<FamilyRow>): (readonly [column: string, name: string])[] {
  return PLACE_COLUMNS.flatMap((column) => {
    const named = value[column];
    if (named === undefined) return [];
    return (typeof named === 'string' ? [named] : named).map((name) => [column, name] as const);
  });
}

function regionsOf({ tables, reference }: CheckedWeek): ReadonlySet<string> {
  const regions = new Set<string>();
  for (const { value } of rowsOf(tables.municipalities)) {
    if (value.labour_region !== undefined) regions.add(value.labour_region);
    if (value.shelter_region !== undefined) regions.add(value.shelter_region);
  }
  for (const { labourRegion, shelterRegion } of reference.values()) {
    regions.add(labourRegion);
    if (shelterRegion !== undefined) regions.add(shelterRegion);
  }
  return regions;
}

function checkMatch({ tables, reference }: CheckedWeek, inFile: ReadonlySet<string>, problems: ProblemList): void {
  const suggestions = new Suggestions(inFile);
  for (const row of rowsOf(tables.match)) {
    const { municipality: name, family_id: id } = row.value;
    if (inFile.has(name) || reference.has(name)) continue;
    const params = { column: 'municipality', name: shown(name), nearest: suggestions.for(name), id };
    problems.error('unknown-municipality', params, sourceOf(tables.match.rows!, row));
  }
}

function checkShelters(tables: WeekTables, problems: ProblemList): void {
  const shelters = idsOf(tables.shelters, (row) => row.shelter_id);
  if (!shelters) return;
  const suggestions = new Suggestions(shelters);
  for (const row of rowsOf(tables.families)) {
    const { shelter_id: name, family_id: id } = row.value;
    if (name === undefined || shelters.has(name)) continue;
    const params = { name: shown(name), nearest: suggestions.for(name), id };
    problems.error('unknown-shelter', params, sourceOf(tables.families.rows!, row));
  }
}
