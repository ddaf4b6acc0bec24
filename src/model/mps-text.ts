/**
 * The model as text in free MPS format, which every solver reads: the same pass, names and remarks as the LP text. A row with
 * two bounds is one row with a range.
 */
import type { LinearProgram } from './linear-program.ts';
import { columnNames, type OnePass, passInWords, rowName, safeName } from './text-names.ts';

interface MpsRow {
  readonly name: string;
  /** Equal to, at most or at least the right-hand side. */
  readonly type: 'E' | 'L' | 'G';
  readonly rightHandSide: number;
  /** How far below the right-hand side the other bound lies. */
  readonly range?: number;
}

/** A column in a row or objective. */
interface Entry {
  readonly row: string;
  readonly value: number;
}

export function mpsText(program: LinearProgram, options: OnePass = {}): string {
  const names = columnNames(program);
  const rows = Array.from({ length: program.rowCount }, (_, row) => mpsRow(program, row));
  const fixed = fixedRows(program, options);
  const written = [...fixed, ...rows.filter((row) => row !== undefined)];
  const entriesOf = (column: number) => [
    ...objectiveEntries(program, options, column),
    ...rowEntries(program, rows, column),
  ];
  return [
    ...passInWords(program).map((words) => `* ${words}`),
    'NAME onderdak',
    'ROWS',
    ' N obj',
    ...written.map(({ type, name }) => ` ${type} ${name}`),
    'COLUMNS',
    " MARKER 'MARKER' 'INTORG'",
    ...names.flatMap((name, column) => entriesOf(column).map(({ row, value }) => ` ${name} ${row} ${value}`)),
    " MARKER 'MARKER' 'INTEND'",
    'RHS',
    ...written.flatMap((row) => (row.rightHandSide === 0 ? [] : ` RHS ${row.name} ${row.rightHandSide}`)),
    ...rangeLines(written),
    'BOUNDS',
    ...names.map((name, column) => boundLine(name, program.columnUpper[column]!)),
    'ENDATA',
    '',
  ].join('\n');
}

/** Some readers want no section without lines. */
function rangeLines(rows: readonly MpsRow[]): string[] {
  const lines = rows.flatMap(({ name, range }) => (range === undefined ? [] : ` RANGE ${name} ${range}`));
  return lines.length > 0 ? ['RANGES', ...lines] : [];
}

/** Readers disagree about the lower bound of a whole-number column whose upper bound is 0, so that one is fixed. */
function boundLine(name: string, upper: number): string {
  if (upper === 0) return ` FX BOUND ${name} 0`;
  return Number.isFinite(upper) ? ` UP BOUND ${name} ${upper}` : ` PL BOUND ${name}`;
}

/** Undefined for a row without bounds, which says nothing. */
function mpsRow(program: LinearProgram, row: number): MpsRow | undefined {
  const name = rowName(program, row);
  const lower = program.rowLower[row]!;
  const upper = program.rowUpper[row]!;
  if (lower === upper) return { name, type: 'E', rightHandSide: upper };
  if (!Number.isFinite(upper)) return Number.isFinite(lower) ? { name, type: 'G', rightHandSide: lower } : undefined;
  return { name, type: 'L', rightHandSide: upper, ...(Number.isFinite(lower) ? { range: upper - lower } : {}) };
}

function fixedRows({ objectives }: LinearProgram, { fixed = [] }: OnePass): MpsRow[] {
  return fixed.map(({ objective, atMost }) => {
    const { name, constant } = objectives[objective]!;
    return { name: fixedName(name), type: 'L', rightHandSide: atMost - constant };
  });
}

const fixedName = (objective: string): string => `fixed_${safeName(objective)}`;

/** The cost comes first and is written even when it is 0: a column is known by standing in this section. */
function objectiveEntries(
  { objectives }: LinearProgram,
  { objective = 0, fixed = [] }: OnePass,
  column: number,
): Entry[] {
  const kept = fixed.map(({ objective: index }) => {
    const { name, costs } = objectives[index]!;
    return { row: fixedName(name), value: costs[column]! };
  });
  return [{ row: 'obj', value: objectives[objective]?.costs[column] ?? 0 }, ...kept.filter(({ value }) => value !== 0)];
}

function rowEntries(program: LinearProgram, rows: readonly (MpsRow | undefined)[], column: number): Entry[] {
  const entries: Entry[] = [];
  for (let at = program.columnStart[column]!; at < program.columnStart[column + 1]!; at++) {
    const row = rows[program.rowIndex[at]!];
    if (row) entries.push({ row: row.name, value: program.value[at]! });
  }
  return entries;
}
