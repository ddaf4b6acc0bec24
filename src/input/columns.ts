/** The header of a table: names made alike, duplicates refused, empty columns at the end dropped. */
import { LIMITS } from './limits.ts';
import { type ProblemList, shown } from './problem-list.ts';

/** `Family ID`, `family-id` and `FAMILY_ID` are all `family_id`. */
export function columnName(header: string): string {
  return header
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
}

/**
 * The names of the columns. Columns without a name at the end are left out.
 *
 * @returns `undefined` after adding a problem when a name comes twice or there are too many columns.
 */
export function columnsOf(
  header: readonly string[],
  file: string,
  line: number,
  problems: ProblemList,
): readonly string[] | undefined {
  const names = header.map(columnName);
  while (names.at(-1) === '') names.pop();
  if (names.length > LIMITS.columns) {
    problems.error('too-many-columns', { limit: LIMITS.columns }, { file, line });
    return undefined;
  }
  const seen = new Set<string>();
  let fine = true;
  for (const name of names) {
    if (name !== '' && seen.has(name)) {
      problems.error('duplicate-column', { column: shown(name) }, { file, line });
      fine = false;
    }
    seen.add(name);
  }
  return fine ? names : undefined;
}
