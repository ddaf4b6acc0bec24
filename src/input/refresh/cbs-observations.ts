/**
 * Observations of CBS OData v4, from the service or from its CSV download: one row per measure, region, period and further
 * dimension. Codes may be padded with spaces; a value of null is told by its attribute (`Impossible`, `Confidential`, ...).
 * Source: https://datasets.cbs.nl/odata/v1/CBS/03759ned/$metadata
 */
import { type ProblemList, shown } from '../problem-list.ts';
import type { PublisherRow } from './publisher-source.ts';

const YEAR = /^(\d{4})JJ00$/;
const WHOLE_NUMBER = /^\d{1,12}(?:\.0+)?$/;

export interface ObservationsAsked {
  /** Number of the table, such as `03759ned`. */
  readonly table: string;
  readonly measure: string;
  /** The total of every other dimension, by its name. */
  readonly totals: Readonly<Record<string, string>>;
}

/** Whole numbers by year and region code; figures that the publisher gives no value for are left out. */
export type FiguresByYear = ReadonlyMap<number, ReadonlyMap<string, number>>;

/** @returns undefined after adding problems: another table, no such figures, two values for one figure, no whole number. */
export function yearlyFigures(
  rows: readonly PublisherRow[],
  { table, measure, totals }: ObservationsAsked,
  problems: ProblemList,
  file: string,
): FiguresByYear | undefined {
  const wanted = Object.entries({ measure, ...totals }).map(([name, code]) => [name.toLowerCase(), code] as const);
  const needed = [...wanted.map(([name]) => name), 'regios', 'perioden', 'value'];
  const lacking = needed.filter((name) => !rows.some((row) => row.has(name)));
  if (lacking.length > 0) {
    problems.error('refresh-other-table', { table, columns: lacking.join(', ') }, { file });
    return undefined;
  }
  const years = new Map<number, Map<string, number>>();
  for (const row of rows) {
    if (wanted.every(([name, code]) => textOf(row, name) === code)) takeFigure(row, years, problems, file);
  }
  if (years.size === 0 && !problems.hasErrors) problems.error('refresh-no-figures', { table, measure }, { file });
  return problems.hasErrors ? undefined : years;
}

/** Periods other than years, and figures without a value, are passed over. */
function takeFigure(
  row: PublisherRow,
  years: Map<number, Map<string, number>>,
  problems: ProblemList,
  file: string,
): void {
  const year = Number(YEAR.exec(textOf(row, 'perioden'))?.[1]);
  const written = textOf(row, 'value');
  if (Number.isNaN(year) || written === '') return;
  const region = textOf(row, 'regios');
  if (!WHOLE_NUMBER.test(written)) {
    problems.error('refresh-value', { region: shown(region), year, value: shown(written) }, { file });
    return;
  }
  const figures = years.get(year) ?? new Map<string, number>();
  years.set(year, figures);
  if ((figures.get(region) ?? Number(written)) !== Number(written))
    problems.error('refresh-two-values', { region: shown(region), year }, { file });
  figures.set(region, Number(written));
}

function textOf(row: PublisherRow, key: string): string {
  return String(row.get(key) ?? '').trim();
}
