/** The tables over all replications: a row per policy and measure, and a row per difference. */

import { DIFFERENCE_COLUMNS, SHARED_COLUMNS, SUMMARY_COLUMNS } from '../../i18n/tables.ts';
import type { Comparison, MeasureSummary, PairedDifference } from '../../study/comparison/comparison.ts';
import { csvRows } from '../csv-rows.ts';
import { column, headOf, rowsOf, type Table } from './table.ts';

interface SummaryRow extends MeasureSummary {
  readonly arm: string;
}

const S = SUMMARY_COLUMNS;
const UNIT = 'see the measure';

export const SUMMARY_TABLE: Table<SummaryRow> = {
  file: 'summary.csv',
  columns: [
    column('policy', SHARED_COLUMNS.policy, '', ({ arm }) => arm, 'scenario'),
    column('measure', SHARED_COLUMNS.measure, '', ({ measure }) => measure),
    column('mean', S.mean, UNIT, ({ mean }) => mean, 'computed'),
    column('low', S.low, UNIT, ({ low }) => low, 'computed'),
    column('high', S.high, UNIT, ({ high }) => high, 'computed'),
    column('replications', S.replications, '', ({ replications }) => replications, 'computed'),
    column('standard_deviation', S.standardDeviation, UNIT, (row) => row.standardDeviation, 'computed'),
    column('least', S.least, UNIT, ({ least }) => least, 'computed'),
    column('p10', S.p10, UNIT, ({ p10 }) => p10, 'computed'),
    column('median', S.median, UNIT, ({ median }) => median, 'computed'),
    column('p90', S.p90, UNIT, ({ p90 }) => p90, 'computed'),
    column('most', S.most, UNIT, ({ most }) => most, 'computed'),
  ],
};

const D = DIFFERENCE_COLUMNS;

export const DIFFERENCE_TABLE: Table<PairedDifference> = {
  file: 'differences.csv',
  columns: [
    column('policy', SHARED_COLUMNS.policy, '', ({ arm }) => arm, 'scenario'),
    column('reference', D.reference, '', ({ reference }) => reference, 'scenario'),
    column('measure', SHARED_COLUMNS.measure, '', ({ measure }) => measure),
    column('difference', D.mean, UNIT, ({ mean }) => mean, 'computed'),
    column('low', S.low, UNIT, ({ low }) => low, 'computed'),
    column('high', S.high, UNIT, ({ high }) => high, 'computed'),
    column('verdict', D.verdict, '', ({ verdict }) => verdict, 'computed'),
    column('pairs', D.pairs, '', ({ pairs }) => pairs, 'computed'),
    column('share_lower', D.shareLower, 'share', ({ shareLower }) => shareLower, 'computed'),
    column('precision', D.precision, UNIT, ({ precision }) => precision, 'scenario'),
    column('replications_needed', D.replicationsNeeded, '', (row) => row.replicationsNeeded, 'computed'),
  ],
};

export function summaryCsv({ arms }: Comparison): string {
  const rows = arms.flatMap(({ arm, measures }) => measures.map((summary) => ({ ...summary, arm })));
  return csvRows([headOf(SUMMARY_TABLE), ...rowsOf(SUMMARY_TABLE, rows)]);
}

export function differencesCsv({ differences }: Comparison): string {
  return csvRows([headOf(DIFFERENCE_TABLE), ...rowsOf(DIFFERENCE_TABLE, differences)]);
}
