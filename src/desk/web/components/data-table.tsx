/** A table that sorts and filters, works by keyboard, and scrolls within itself where the screen is narrow. */
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { PARTS } from '../../texts/components.ts';
import { useLanguage } from '../language.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from './button.tsx';
import type { Column } from './column.ts';
import { TableFilters } from './table-filters.tsx';
import { TableHead } from './table-head.tsx';
import { type TableSort, type TableView, viewOf } from './table-view.ts';

export interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly initialSort?: TableSort | undefined;
  /** A box to search in; standard where there are more than a few rows. */
  readonly filter?: boolean | undefined;
  readonly empty?: string | undefined;
  readonly rowTone?: ((row: Row) => 'alert' | 'good' | 'accent' | undefined) | undefined;
  readonly pageSize?: number | undefined;
  /** The caption stands in a heading above: it is heard, not seen. */
  readonly hideCaption?: boolean | undefined;
}

const ROWS_WITHOUT_SEARCH = 8;
const STANDARD_PAGE = 50;

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, initialSort, rowTone, pageSize = STANDARD_PAGE, hideCaption = false } = props;
  const { filter = rows.length > ROWS_WITHOUT_SEARCH } = props;
  const { text, language } = useLanguage();
  const [sort, setSort] = useState<TableSort | undefined>(initialSort);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [page, setPage] = useState(pageSize);
  const captionId = useId();
  const table = useMemo<TableView<Row>>(
    () => viewOf({ columns, rows, sort, search, chosen, language }),
    [columns, rows, sort, search, chosen, language],
  );
  useCount(table.shown.length, rows.length, search !== '' || Object.keys(chosen).length > 0);
  const visible = table.shown.slice(0, page);
  const more = table.shown.length - visible.length;
  const clear = () => {
    setSearch('');
    setChosen({});
  };
  return (
    <div class="table-block">
      {(filter || table.choices.length > 0) && (
        <TableFilters
          search={filter ? search : undefined}
          onSearch={setSearch}
          choices={table.choices}
          chosen={chosen}
          onChoose={(column, value) => setChosen(withChoice(chosen, column, value))}
          shown={table.shown.length}
          all={rows.length}
          name={caption}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section class="scroll" aria-label={text(PARTS.tableRegion, { name: caption })} tabIndex={0}>
        <table class="utrecht-table table" aria-labelledby={captionId}>
          <caption class={hideCaption ? 'hidden' : 'utrecht-table__caption'} id={captionId}>
            {caption}
          </caption>
          <TableHead columns={columns} sort={sort} onSort={setSort} />
          <tbody class="utrecht-table__body">
            {visible.map((row) => (
              <tr key={rowKey(row)} class={rowTone?.(row) ? `row-${rowTone(row)}` : undefined}>
                {columns.map((column) => (
                  <Cell key={column.id} column={column} row={row} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {visible.length === 0 && <NoRows all={rows.length} empty={props.empty} onClear={clear} />}
      {more > 0 && (
        <div class="cluster no-print">
          <Button small onClick={() => setPage(page + pageSize)}>
            {text(PARTS.showMore, { count: Math.min(pageSize, more) })}
          </Button>
          <Button small onClick={() => setPage(rows.length)}>
            {text(PARTS.showAll, { all: table.shown.length })}
          </Button>
        </div>
      )}
    </div>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const content = column.cell ? column.cell(row) : column.value(row);
  const look = [
    column.numeric && 'utrecht-table__cell--numeric-data numeric',
    column.hideOnNarrow && 'hide-on-narrow',
    'utrecht-table__cell',
  ]
    .filter(Boolean)
    .join(' ');
  if (column.rowHeader) {
    return (
      <th scope="row" class={look}>
        {content}
      </th>
    );
  }
  return <td class={look}>{content}</td>;
}

function NoRows({
  all,
  empty,
  onClear,
}: {
  readonly all: number;
  readonly empty?: string | undefined;
  readonly onClear: () => void;
}) {
  const { text } = useLanguage();
  if (all === 0) return <p class="muted">{empty ?? text(PARTS.noRows)}</p>;
  return (
    <div class="cluster">
      <span>{text(PARTS.noMatch)}</span>
      <Button small onClick={onClear}>
        {text(PARTS.clearFilter)}
      </Button>
    </div>
  );
}

/** Tells how many rows are left after searching, once the typing pauses. */
function useCount(shown: number, all: number, filtered: boolean): void {
  const { text } = useLanguage();
  const { say } = useMessages();
  useEffect(() => {
    if (!filtered) return undefined;
    const timer = setTimeout(() => say(text(PARTS.rowsShown, { shown, all })), 600);
    return () => clearTimeout(timer);
  }, [shown, all, filtered, say, text]);
}

function withChoice(
  chosen: Readonly<Record<string, string>>,
  column: string,
  value: string,
): Readonly<Record<string, string>> {
  const { [column]: _, ...others } = chosen;
  return value === '' ? others : { ...others, [column]: value };
}
