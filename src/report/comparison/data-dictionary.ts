/** data-dictionary.csv: every column of every table, and every code that stands in one, in Dutch and English. */

import type { Text } from '../../domain/text.ts';
import { VERDICT_TEXTS } from '../../i18n/comparison.ts';
import { sayMeasure, sayMeasureMeaning, sayMeasureUnit } from '../../i18n/measures.ts';
import { COST_ITEM_TEXTS, OUTCOME_TEXTS, PAYER_TEXTS } from '../../i18n/tables.ts';
import type { Comparison } from '../../study/comparison/comparison.ts';
import { type CsvValue, csvRows } from '../csv-rows.ts';
import { RUN_TABLES } from './run-tables.ts';
import { DIFFERENCE_TABLE, SUMMARY_TABLE } from './summary-tables.ts';
import type { Table } from './table.ts';

const HEAD = ['file', 'column', 'code', 'meaning_nl', 'meaning_en', 'unit', 'source'] as const;

/** With `withRuns`, the tables per run too. */
export function dataDictionaryCsv(comparison: Comparison, withRuns: boolean): string {
  const tables: readonly Table<never>[] = [
    ...(withRuns ? RUN_TABLES.map(({ table }) => table) : []),
    SUMMARY_TABLE,
    DIFFERENCE_TABLE,
  ];
  const columns = tables.flatMap(({ file, columns: all }) =>
    all.map(({ name, meaning, unit, source }) => [file, name, '', meaning.nl, meaning.en, unit, source]),
  );
  return csvRows([HEAD, ...columns, ...measureRows(comparison), ...(withRuns ? runCodeRows() : []), ...verdictRows()]);
}

/** The measures are codes of the column `measure`, with the unit of their values. */
function measureRows({ measures, capWeeks }: Comparison): readonly (readonly CsvValue[])[] {
  return measures.map(({ measure }) => [
    SUMMARY_TABLE.file,
    'measure',
    measure,
    ...(['nl', 'en'] as const).map(
      (language) => `${sayMeasure(measure, language, capWeeks)}: ${sayMeasureMeaning(measure, language, capWeeks)}`,
    ),
    sayMeasureUnit(measure, 'en'),
    'computed',
  ]);
}

function runCodeRows(): readonly (readonly CsvValue[])[] {
  return [
    ...codeRows('families.csv', 'outcome', OUTCOME_TEXTS),
    ...codeRows('costs.csv', 'item', COST_ITEM_TEXTS),
    ...codeRows('costs.csv', 'payer', PAYER_TEXTS),
  ];
}

function verdictRows(): readonly (readonly CsvValue[])[] {
  return codeRows(DIFFERENCE_TABLE.file, 'verdict', VERDICT_TEXTS);
}

function codeRows(
  file: string,
  column: string,
  texts: Readonly<Record<string, Text>>,
): readonly (readonly CsvValue[])[] {
  return Object.entries(texts).map(([code, { nl, en }]) => [file, column, code, nl, en, '', '']);
}
