/** Further numeric columns of the municipalities file, one of which a policy may name as its key. */
import { CellFault } from './cells/cell.ts';
import { decimalNumber } from './cells/numbers.ts';
import type { ProblemList } from './problem-list.ts';
import type { Table } from './read-table.ts';

const figure = decimalNumber();
const keyFigure = decimalNumber({ least: 0 });

/**
 * The figures of each row, by line. A cell that is no number is a problem in a column that a policy names, and no figure
 * in any other.
 */
export function figuresOf(
  table: Table,
  columns: readonly string[],
  keys: ReadonlySet<string>,
  problems: ProblemList,
): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const places = columns
    .filter((column) => column !== '')
    .map((column) => [column, table.columns.indexOf(column)] as const);
  const idPlace = table.columns.indexOf('municipality');
  return new Map(
    table.rows.map((cells, index) => {
      const line = table.lines[index]!;
      const own = new Map<string, number>();
      for (const [column, place] of places) {
        const text = (cells[place] ?? '').trim();
        if (text === '') continue;
        const value = keys.has(column) ? keyFigure(text) : figure(text);
        if (!(value instanceof CellFault)) own.set(column, value);
        else if (keys.has(column)) {
          const params = { ...value.params, column, id: (cells[idPlace] ?? '').trim() };
          problems.error(value.kind, params as never, { file: table.file, line });
        }
      }
      return [line, own] as const;
    }),
  );
}
