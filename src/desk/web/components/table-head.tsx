/** The heads of columns: buttons that sort, and tell how. */
import { PARTS } from '../../texts/components.ts';
import { useLanguage } from '../language.tsx';
import type { Column } from './column.ts';
import type { TableSort } from './table-view.ts';

interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: TableSort | undefined;
  readonly onSort: (sort: TableSort) => void;
}

export function TableHead<Row>({ columns, sort, onSort }: TableHeadProps<Row>) {
  return (
    <thead class="utrecht-table__header">
      <tr>
        {columns.map((column) => (
          <Head key={column.id} column={column} sort={sort?.column === column.id ? sort : undefined} onSort={onSort} />
        ))}
      </tr>
    </thead>
  );
}

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly sort: TableSort | undefined;
  readonly onSort: (sort: TableSort) => void;
}

function Head<Row>({ column, sort, onSort }: HeadProps<Row>) {
  const { text } = useLanguage();
  const { id, header, numeric = false, sortable = true, hideOnNarrow = false } = column;
  const look = [
    'utrecht-table__header-cell',
    numeric && 'utrecht-table__header-cell--numeric-column numeric',
    hideOnNarrow && 'hide-on-narrow',
  ]
    .filter(Boolean)
    .join(' ');
  if (!sortable) {
    return (
      <th scope="col" class={look}>
        {header}
      </th>
    );
  }
  const direction = sort ? (sort.descending ? 'descending' : 'ascending') : undefined;
  const words = { ascending: PARTS.sortAscending, descending: PARTS.sortDescending };
  return (
    <th scope="col" class={look} {...(direction && { 'aria-sort': direction })}>
      <button
        type="button"
        class="sort-button"
        onClick={() => onSort({ column: id, descending: sort ? !sort.descending : false })}
      >
        {header}
        <svg class="sort-mark" viewBox="0 0 10 14" width="10" height="14" aria-hidden="true">
          <path class={direction === 'ascending' ? 'sort-on' : 'sort-off'} d="M5 1 9 6H1Z" />
          <path class={direction === 'descending' ? 'sort-on' : 'sort-off'} d="M5 13 1 8H9Z" />
        </svg>
        {direction && <span class="hidden">, {text(words[direction])}</span>}
      </button>
    </th>
  );
}
