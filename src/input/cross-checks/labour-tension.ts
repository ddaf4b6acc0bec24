/** Tension is comparable within a sector, given once per region and period, and speaks of the regions of the week. */
import type { LabourRow } from '../files/labour.ts';
import { type ProblemList, shown } from '../problem-list.ts';
import { type ReadRow, sourceOf } from '../read-rows.ts';
import { type CheckedWeek, rowsOf } from '../week-tables.ts';

export function checkLabourTension(week: CheckedWeek, problems: ProblemList): void {
  if (!week.tables.labour.rows) return;
  checkOnce(week, problems);
  checkOneScalePerSector(week, problems);
  warnOfRegions(week, problems);
  warnOfSectors(week, problems);
}

function checkOnce({ tables }: CheckedWeek, problems: ProblemList): void {
  const first = new Map<string, number>();
  for (const row of rowsOf(tables.labour)) {
    const { labour_region: region, sector, period = '' } = row.value;
    const key = JSON.stringify([region, sector, period]);
    const firstLine = first.get(key);
    if (firstLine === undefined) first.set(key, row.line);
    else {
      const params = { region, sector, period, firstLine };
      problems.error('duplicate-tension', params, sourceOf(tables.labour.rows!, row));
    }
  }
}

/** A number and a class word cannot be put on one scale. */
function checkOneScalePerSector({ tables }: CheckedWeek, problems: ProblemList): void {
  const first = new Map<string, ReadRow<LabourRow>>();
  const reported = new Set<string>();
  for (const row of rowsOf(tables.labour)) {
    const { sector, tension } = row.value;
    const other = first.get(sector);
    if (!other) first.set(sector, row);
    else if (other.value.tension.isClass !== tension.isClass && !reported.has(sector)) {
      reported.add(sector);
      const params = { sector, otherLine: other.line };
      problems.error('class-and-number-mixed', params, sourceOf(tables.labour.rows!, row));
    }
  }
}

/** Names in one file and codes in the other would silently give every family the middle score. */
function warnOfRegions({ tables, reference }: CheckedWeek, problems: ProblemList): void {
  const rows = rowsOf(tables.labour);
  if (!rows[0] || !tables.municipalities.rows) return;
  const used = new Set<string | undefined>();
  for (const { value } of rowsOf(tables.municipalities)) {
    used.add(value.labour_region ?? reference.get(value.municipality)?.labourRegion);
  }
  if (rows.some(({ value }) => used.has(value.labour_region))) return;
  const source = sourceOf(tables.labour.rows!, rows[0]);
  problems.warning('labour-regions-unmatched', { first: rows[0].value.labour_region }, source);
}

function warnOfSectors({ tables }: CheckedWeek, problems: ProblemList): void {
  const known = new Set(rowsOf(tables.labour).map(({ value }) => value.sector));
  const strangers = new Set<string>();
  let first: { readonly line: number } | undefined;
  for (const row of rowsOf(tables.families)) {
    for (const sector of row.value.sectors?.flat() ?? []) {
      if (known.has(sector)) continue;
      first ??= row;
      strangers.add(sector);
    }
  }
  if (!first) return;
  const sectors = [...strangers].slice(0, 10).map(shown).join(', ');
  const source = sourceOf(tables.families.rows!, first);
  problems.warning('unknown-sectors', { count: strangers.size, sectors }, source);
}
