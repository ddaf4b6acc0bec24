/** The match table and the families speak of the same people, each pair once; long scores are rounded aloud. */
import type { ProblemList } from '../problem-list.ts';
import { sourceOf } from '../read-rows.ts';
import { type CheckedWeek, idsOf, rowsOf } from '../week-tables.ts';

export function checkMatchTable(week: CheckedWeek, problems: ProblemList): void {
  const { tables, settings } = week;
  if (settings.matchOnly && !tables.match.named) {
    problems.error('match-only-without-match', {}, settings.matchOnlySource);
  }
  if (!tables.match.rows) return;
  checkPairsOnce(week, problems);
  checkFamilies(week, problems);
  warnOfRounding(week, problems);
}

function checkPairsOnce({ tables }: CheckedWeek, problems: ProblemList): void {
  const first = new Map<string, Map<string, number>>();
  for (const row of rowsOf(tables.match)) {
    const { family_id: family, municipality } = row.value;
    let ofFamily = first.get(family);
    if (!ofFamily) {
      ofFamily = new Map();
      first.set(family, ofFamily);
    }
    const firstLine = ofFamily.get(municipality);
    if (firstLine === undefined) ofFamily.set(municipality, row.line);
    else problems.error('duplicate-pair', { family, municipality, firstLine }, sourceOf(tables.match.rows!, row));
  }
}

function checkFamilies({ tables, settings }: CheckedWeek, problems: ProblemList): void {
  const families = idsOf(tables.families, (row) => row.family_id);
  if (!families) return;
  const rows = tables.match.rows!;
  const strangers = rows.rows.filter(({ value }) => !families.has(value.family_id));
  if (strangers[0]) {
    const count = new Set(strangers.map(({ value }) => value.family_id)).size;
    const first = strangers[0].value.family_id;
    problems.warning('unknown-families-in-match', { count, first }, sourceOf(rows, strangers[0]));
  }
  if (!settings.matchOnly) return;
  const listed = new Set(rows.rows.map(({ value }) => value.family_id));
  const without = [...families].filter((family) => !listed.has(family) && !rows.brokenIds.has(family));
  if (without[0] === undefined) return;
  problems.warning('families-without-match', { count: without.length, first: without[0] }, { file: rows.file });
}

function warnOfRounding({ tables }: CheckedWeek, problems: ProblemList): void {
  const rounded = rowsOf(tables.match).filter(({ value }) => value.score.rounded);
  if (!rounded[0]) return;
  problems.warning('scores-rounded', { count: rounded.length }, sourceOf(tables.match.rows!, rounded[0]));
}
