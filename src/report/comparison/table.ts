/** A tidy table as data: its columns with their meaning, so that rows and data dictionary cannot drift apart. */
import type { Text } from '../../domain/text.ts';
import type { CsvValue } from '../csv-rows.ts';

export interface Column<Row> {
  readonly name: string;
  readonly meaning: Text;
  /** In English, as in the tables themselves; empty for ids, codes and yes or no. */
  readonly unit: string;
  /** Where the value comes from. */
  readonly source: 'scenario' | 'simulation' | 'computed';
  value(row: Row): CsvValue;
}

export interface Table<Row> {
  readonly file: string;
  readonly columns: readonly Column<Row>[];
}

export function column<Row>(
  name: string,
  meaning: Text,
  unit: string,
  value: (row: Row) => CsvValue,
  source: Column<Row>['source'] = 'simulation',
): Column<Row> {
  return { name, meaning, unit, source, value };
}

export function headOf<Row>(table: Table<Row>): readonly string[] {
  return table.columns.map(({ name }) => name);
}

export function rowsOf<Row>(table: Table<Row>, rows: readonly Row[]): readonly (readonly CsvValue[])[] {
  return rows.map((row) => table.columns.map(({ value }) => value(row)));
}
