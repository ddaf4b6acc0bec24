/** Rows and what somebody asks of them → the rows to show, in order. Sorting and filtering are TanStack Table's. */
import {
  type ColumnDef,
  createTable,
  type FilterFn,
  getCoreRowModel,
  getFilteredRowModel,
  getSortedRowModel,
  type SortingFn,
} from '@tanstack/table-core';
import type { Language } from '../../../domain/text.ts';
import type { Column } from './column.ts';

export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}

export interface ColumnChoices {
  readonly column: string;
  readonly header: string;
  readonly values: readonly string[];
}

export interface TableView<Row> {
  readonly shown: readonly Row[];
  readonly choices: readonly ColumnChoices[];
}

export interface TableAsked<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly sort: TableSort | undefined;
  readonly search: string;
  readonly chosen: Readonly<Record<string, string>>;
  readonly language: Language;
}

export function viewOf<Row>(asked: TableAsked<Row>): TableView<Row> {
  const { columns, rows, sort, search, chosen, language } = asked;
  // A column may be gone, in another view of the same table.
  const has = (id: string): boolean => columns.some((column) => column.id === id);
  const table = createTable<Row>({
    data: rows as Row[],
    columns: columns.map((column) => definitionOf(column, language)),
    getCoreRowModel: getCoreRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
    getSortedRowModel: getSortedRowModel(),
    globalFilterFn: everyWord as FilterFn<Row>,
    getColumnCanGlobalFilter: () => true,
    onStateChange: () => undefined,
    renderFallbackValue: null,
    state: {},
  });
  table.setOptions((options) => ({
    ...options,
    state: {
      ...table.initialState,
      sorting: sort && has(sort.column) ? [{ id: sort.column, desc: sort.descending }] : [],
      columnFilters: Object.entries(chosen).flatMap(([id, value]) => (has(id) ? [{ id, value }] : [])),
      globalFilter: search.trim() === '' ? undefined : search,
    },
  }));
  return {
    shown: table.getRowModel().rows.map(({ original }) => original),
    choices: choicesOf(columns, rows, language),
  };
}

function definitionOf<Row>(column: Column<Row>, language: Language): ColumnDef<Row> {
  return {
    id: column.id,
    accessorFn: (row) => column.value(row) ?? undefined,
    sortingFn: naturalOrder(language),
    // What is not known goes last, whichever way the rest goes.
    sortUndefined: 'last',
    filterFn: (row, id, wanted) => String(row.getValue(id) ?? '') === wanted,
  } as ColumnDef<Row>;
}

/** Numbers by size; texts as people order them, so that F-9 comes before F-10. */
function naturalOrder<Row>(language: Language): SortingFn<Row> {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  return (one, other, id) => {
    const left = one.getValue(id);
    const right = other.getValue(id);
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return collator.compare(String(left), String(right));
  };
}

/** Every word is somewhere in the row, whichever column: the search is given once per column, so it looks at the whole row. */
const everyWord: FilterFn<unknown> = (row, _id, search) => {
  const words = folded(String(search)).split(/\s+/).filter(Boolean);
  const whole = folded(
    row
      .getAllCells()
      .map((cell) => String(cell.getValue() ?? ''))
      .join(' '),
  );
  return words.every((word) => whole.includes(word));
};

/** Without accents or capitals. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function choicesOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  language: Language,
): readonly ColumnChoices[] {
  return columns
    .filter(({ choices }) => choices)
    .map(({ id, header, value }) => ({
      column: id,
      header,
      values: [...new Set(rows.flatMap((row) => value(row) ?? []).map(String))].sort(
        new Intl.Collator(language, { numeric: true }).compare,
      ),
    }));
}
