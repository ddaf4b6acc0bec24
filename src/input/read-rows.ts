/**
 * Rows of text → rows of values. A file type is a table of columns, each with a cell parser; zod validates the row with
 * exactly the columns that the file has, and every fault becomes a problem with file, line, row id and column.
 */
import { z } from 'zod';
import type { Source } from '../domain/problem.ts';
import { type Cell, CellFault } from './cells/cell.ts';
import { LIMITS } from './limits.ts';
import { nearest } from './nearest.ts';
import type { ParamsOf, ProblemList } from './problem-list.ts';
import { shown } from './problem-list.ts';
import type { Table } from './read-table.ts';

/** A column of a file type: how its cells are read, and whether column and value must be there. */
export interface Column<Value> {
  readonly required: boolean;
  readonly cell: z.ZodType<Value, string>;
}

/** The column must exist and no cell of it may be empty. */
export function required<Value>(cell: Cell<Value>): Column<Value> {
  return { required: true, cell: zodCell(cell, true) as z.ZodType<Value, string> };
}

/** The column may be left out; an empty cell is "not known". */
export function optional<Value>(cell: Cell<Value>): Column<Value | undefined> {
  return { required: false, cell: zodCell(cell, false) };
}

type Columns = Readonly<Record<string, Column<unknown>>>;

/** The values of one row; a column that the file does not have is absent. */
export type RowOf<FileType extends { readonly columns: Columns }> = {
  readonly [Name in keyof FileType['columns']]: FileType['columns'][Name] extends Column<infer Value> ? Value : never;
};

export interface FileType<Shape extends Columns = Columns> {
  /** The name under `files:` in a scenario. */
  readonly name: string;
  /** The column that names a row in messages. */
  readonly idColumn: string;
  readonly columns: Shape;
}

/** Declares a file type; keeps the exact types of its columns. */
export function fileType<Shape extends Columns>(
  name: string,
  idColumn: string & keyof Shape,
  columns: Shape,
): FileType<Shape> {
  return { name, idColumn, columns };
}

export interface ReadRow<Value> {
  readonly line: number;
  readonly value: Value;
}

export interface Rows<Value> {
  readonly file: string;
  readonly headerLine: number;
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly ReadRow<Value>[];
  /** Ids of rows that have problems, so that other files that name them are not blamed. */
  readonly brokenIds: ReadonlySet<string>;
  /** Columns that the file type does not know. */
  readonly unknownColumns: readonly string[];
}

/** Where a row stands. */
export function sourceOf(rows: { readonly file: string }, row: { readonly line: number }): Source {
  return { file: rows.file, line: row.line };
}

/**
 * Validates all rows of a table. Rows with a problem are left out of the result. Unknown columns are for the caller to
 * report with `warnOfUnknownColumns`, since a file type may find a use for them.
 *
 * @returns `undefined` after adding a problem for every required column that is missing.
 */
export function readRows<Shape extends Columns>(
  table: Table,
  type: FileType<Shape>,
  problems: ProblemList,
): Rows<RowOf<FileType<Shape>>> | undefined {
  const positions = new Map(table.columns.map((column, index) => [column, index]));
  if (!hasRequiredColumns(table, type, positions, problems)) return undefined;
  const present = Object.keys(type.columns).filter((column) => positions.has(column));
  const places = present.map((column) => positions.get(column)!);
  const schema = z.object(Object.fromEntries(present.map((column) => [column, type.columns[column]!.cell])));
  const idPlace = positions.get(type.idColumn);
  const rows: ReadRow<RowOf<FileType<Shape>>>[] = [];
  const brokenIds = new Set<string>();
  table.rows.forEach((cells, index) => {
    const line = table.lines[index]!;
    const result = schema.safeParse(rowObject(present, places, cells));
    if (result.success) {
      rows.push({ line, value: result.data as RowOf<FileType<Shape>> });
      return;
    }
    const rowId = idPlace === undefined ? '' : (cells[idPlace] ?? '').trim();
    if (rowId !== '') brokenIds.add(rowId);
    for (const issue of result.error.issues) reportFault(issue, rowId, { file: table.file, line }, problems);
  });
  const unknownColumns = table.columns.filter((column) => !Object.hasOwn(type.columns, column));
  const { file, headerLine } = table;
  return { file, headerLine, columns: new Set(table.columns), rows, brokenIds, unknownColumns };
}

/** One warning for all columns that nobody reads, with those that were most likely meant. */
export function warnOfUnknownColumns(
  rows: Pick<Rows<unknown>, 'file' | 'headerLine'>,
  unknown: readonly string[],
  type: FileType,
  problems: ProblemList,
): void {
  if (unknown.length === 0) return;
  const known = Object.keys(type.columns);
  const columns = unknown.map((column) => {
    const near = nearest(column, known);
    const name = column === '' ? '""' : shown(column);
    return near === '' ? name : `${name} (≈ ${near})`;
  });
  const params = { count: unknown.length, columns: columns.slice(0, 20).join(', '), known: known.join(', ') };
  problems.warning('unknown-columns', params, { file: rows.file, line: rows.headerLine });
}

function hasRequiredColumns(
  table: Table,
  type: FileType,
  positions: ReadonlyMap<string, number>,
  problems: ProblemList,
): boolean {
  const missing = Object.keys(type.columns).filter((name) => type.columns[name]!.required && !positions.has(name));
  const unknown = table.columns.filter((column) => !Object.hasOwn(type.columns, column));
  for (const column of missing) {
    const source = { file: table.file, line: table.headerLine };
    problems.error('missing-column', { column, nearest: nearest(column, unknown) }, source);
  }
  return missing.length === 0;
}

function rowObject(names: readonly string[], places: readonly number[], cells: readonly string[]): object {
  const row: Record<string, string> = {};
  // The names are those of the file type, never those of the file, so that no column can reach the prototype.
  for (let index = 0; index < names.length; index += 1) row[names[index]!] = cells[places[index]!] ?? '';
  return row;
}

function reportFault(issue: z.core.$ZodIssue, rowId: string, source: Source, problems: ProblemList): void {
  const fault = issue.code === 'custom' ? (issue.params?.['fault'] as CellFault | undefined) : undefined;
  if (!fault) throw new Error(`A cell parser failed without a fault: ${issue.message}`);
  const params = { column: String(issue.path[0]), ...fault.params, ...(rowId === '' ? {} : { id: shown(rowId) }) };
  problems.error(fault.kind, params as unknown as ParamsOf<typeof fault.kind>, source);
}

/** The checks that every cell shares, around the parser of its column. */
function zodCell<Value>(cell: Cell<Value>, mustHaveValue: boolean): z.ZodType<Value | undefined, string> {
  return z.transform((raw: string, context): Value | undefined => {
    const text = raw.trim();
    if (text === '' && !mustHaveValue) return undefined;
    const value = text === '' ? new CellFault('missing-value') : (commonFault(text) ?? cell(text));
    if (!(value instanceof CellFault)) return value;
    context.issues.push({ code: 'custom', input: text, params: { fault: value } });
    return undefined;
  }) as unknown as z.ZodType<Value | undefined, string>;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;
/** What Excel, in Dutch and English, saves for a formula that failed. */
const EXCEL_ERROR =
  /^#(?:N\/[AB]|REF!|VERW!|VALUE!|WAARDE!|DIV\/0!|DEEL\/0!|NAME\?|NAAM\?|NUM!|GETAL!|NULL!|LEEG!|SPILL!|CALC!|#+)$/i;

function commonFault(text: string): CellFault | undefined {
  if (text.length > LIMITS.cellCharacters) return new CellFault('cell-too-long', { limit: LIMITS.cellCharacters });
  const control = CONTROL.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return new CellFault('control-character', { code: `U+${code}` });
  }
  if (text.startsWith('#') && EXCEL_ERROR.test(text)) return new CellFault('excel-error', { value: shown(text) });
  return undefined;
}
