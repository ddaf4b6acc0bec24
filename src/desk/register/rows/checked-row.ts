/** Rows as the register keeps them: checked by the same code as files, and written in one fixed form. */
import { InputError } from '../../../domain/problem.ts';
import { ProblemList } from '../../../input/problem-list.ts';
import { type FileType, readRows } from '../../../input/read-rows.ts';
import type { Table } from '../../../input/table.ts';
import type { Row } from '../bodies.ts';
import { canonicalText } from './canonical-text.ts';
import { ROW_KIND, type RowKind } from './row-kinds.ts';

/**
 * One row of a form, as the register keeps it.
 *
 * @throws InputError with every problem of the row; `params.column` names the field.
 */
export function checkedRow(kind: RowKind, row: Row): Row {
  return checkedCells(ROW_KIND[kind].type, row, kind === 'municipality');
}

/** As `checkedRow`, for the columns of any file. @param keepUnknown keep columns that the file type does not know. */
export function checkedCells(type: FileType, row: Row, keepUnknown = false): Row {
  const problems = new ProblemList();
  const missing = Object.keys(type.columns).filter((name) => type.columns[name]!.required && !(name in row));
  const complete = { ...row, ...Object.fromEntries(missing.map((name) => [name, ''])) };
  const unknown = Object.keys(complete).filter((name) => !Object.hasOwn(type.columns, name));
  if (unknown.length > 0 && !keepUnknown) {
    const known = Object.keys(type.columns).join(', ');
    problems.error('unknown-columns', { count: unknown.length, columns: unknown.join(', '), known });
  }
  const table: Table = {
    file: type.name,
    sha256: '',
    columns: Object.keys(complete),
    headerLine: 1,
    rows: [Object.values(complete)],
    lines: [1],
  };
  const [checked] = canonicalRows(table, type, problems, keepUnknown);
  // There is no file, so no line to point at.
  if (problems.hasErrors || !checked) throw new InputError(problems.all.map(({ source: _, ...rest }) => rest));
  return checked;
}

/** The rows of a table in their fixed form; problems are added to the list. Empty cells are left out. */
export function canonicalRows(
  table: Table,
  type: FileType,
  problems: ProblemList,
  keepUnknown = false,
): readonly Row[] {
  const read = readRows(table, type, problems);
  if (!read) return [];
  const lineOf = new Map(table.lines.map((line, index) => [line, index]));
  const kept = keepUnknown ? read.unknownColumns : [];
  return read.rows.map(({ line, value }) => {
    const cells = table.rows[lineOf.get(line)!]!;
    const raw = (column: string): string => (cells[table.columns.indexOf(column)] ?? '').trim();
    const known = Object.entries(value).map(([column, part]) => [column, canonicalText(column, part, raw(column))]);
    const others = kept.map((column) => [column, raw(column)]);
    return Object.fromEntries([...known, ...others].filter(([, text]) => text !== ''));
  });
}
