/** A column of a table: what it sorts by, and what it shows. */
import type { ComponentChildren } from 'preact';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** What is sorted, and searched in. */
  readonly value: (row: Row) => string | number | null;
  /** What is shown; the value unless given. */
  readonly cell?: ((row: Row) => ComponentChildren) | undefined;
  readonly numeric?: boolean | undefined;
  /** Names the row for those who hear the table: one column has it. */
  readonly rowHeader?: boolean | undefined;
  readonly sortable?: boolean | undefined;
  /** A list of its values above the table, to show the rows with one of them. */
  readonly choices?: boolean | undefined;
  readonly hideOnNarrow?: boolean | undefined;
}
