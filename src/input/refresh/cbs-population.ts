/**
 * Population on 1 January by municipality and of the country: CBS table 03759ned. A year is taken up only when the
 * municipalities are the ones we have and add up to the published national total.
 */
import type { ProblemList } from '../problem-list.ts';
import { type ObservationsAsked, yearlyFigures } from './cbs-observations.ts';
import type {
  Figure,
  PublisherSource,
  ReferenceFile,
  ReferenceFiles,
  Refreshed,
  YearOfChanges,
} from './publisher-source.ts';

const MUNICIPALITIES = 'municipalities.csv';
const NATIONAL = 'national-population.csv';
const TABLES = 'tables.csv';
const COUNTRY = 'NL01';
const LARGEST_SHOWN = 5;
const NAMES_SHOWN = 5;

const ASKED: ObservationsAsked = {
  table: '03759ned',
  measure: 'M000352',
  totals: { BurgerlijkeStaat: 'T001019', Geslacht: 'T001038', Leeftijd: '10000' },
};

type YearFigures = ReadonlyMap<string, number>;

export const cbsPopulation: PublisherSource = {
  table: 'population',
  url(files) {
    const totals = Object.entries({ Measure: ASKED.measure, ...ASKED.totals }).map(
      ([key, code]) => `${key} eq '${code}'`,
    );
    const filter = [...totals, `Perioden ge '${yearsOf(files)[0]}JJ00'`].join(' and ');
    return `https://datasets.cbs.nl/odata/v1/CBS/${ASKED.table}/Observations?$filter=${encodeURIComponent(filter)}`;
  },
  apply(rows, files, problems, from) {
    const found = yearlyFigures(rows, ASKED, problems, from);
    if (!found) return undefined;
    const first = yearsOf(files)[0]!;
    const years = new Map([...found].filter(([year]) => year >= first).sort(([one], [other]) => one - other));
    if (years.size === 0) problems.error('refresh-no-years', { first }, { file: from });
    for (const [year, figures] of years) checkYear(year, figures, files, problems, from);
    return problems.hasErrors ? undefined : refreshed(years, files);
  },
};

/** The years that we have, ascending. */
function yearsOf(files: ReferenceFiles): number[] {
  const years = files.get(MUNICIPALITIES)!.columns.map((column) => /^population_(\d{4})$/.exec(column)?.[1]);
  return years
    .filter((year) => year !== undefined)
    .map(Number)
    .sort((one, other) => one - other);
}

/** The same municipalities, and together the country. */
function checkYear(
  year: number,
  figures: YearFigures,
  files: ReferenceFiles,
  problems: ProblemList,
  file: string,
): void {
  const total = figures.get(COUNTRY);
  if (total === undefined) {
    problems.error('refresh-no-total', { year, region: COUNTRY }, { file });
    return;
  }
  const ours = files.get(MUNICIPALITIES)!.rows.map(({ code }) => code!);
  const known = new Set(ours);
  const missing = ours.filter((code) => !figures.has(code));
  const others = [...figures.keys()].filter((code) => code.startsWith('GM') && !known.has(code));
  if (missing.length > 0)
    problems.error('refresh-missing-municipalities', { year, count: missing.length, codes: listed(missing) }, { file });
  if (others.length > 0)
    problems.error('refresh-other-municipalities', { year, count: others.length, codes: listed(others) }, { file });
  if (missing.length + others.length > 0) return;
  const sum = ours.reduce((persons, code) => persons + figures.get(code)!, 0);
  if (sum !== total) problems.error('refresh-sum', { year, sum, total }, { file });
}

function listed(codes: readonly string[]): string {
  return codes.slice(0, NAMES_SHOWN).join(', ') + (codes.length > NAMES_SHOWN ? ', …' : '');
}

function refreshed(years: ReadonlyMap<number, YearFigures>, files: ReferenceFiles): Refreshed {
  const before = yearsOf(files);
  const changes = [...years].map(([year, figures]) => changesOf(year, figures, before, files));
  const changing = changes.filter(({ year, changed, total }) => {
    return !before.includes(year) || changed > 0 || total.before !== total.after;
  });
  if (changing.length === 0) return { years: changes, files: new Map() };
  const all = [...new Set([...before, ...years.keys()])].sort((one, other) => one - other);
  return {
    years: changes,
    files: new Map([
      [MUNICIPALITIES, municipalitiesWith(files.get(MUNICIPALITIES)!, years, all)],
      [NATIONAL, nationalWith(files.get(NATIONAL)!, years, all)],
      [TABLES, tablesWith(files.get(TABLES)!, all)],
    ]),
  };
}

function changesOf(
  year: number,
  figures: YearFigures,
  before: readonly number[],
  files: ReferenceFiles,
): YearOfChanges {
  const comparedWith = before.findLast((known) => known <= year)!;
  const rows = files.get(MUNICIPALITIES)!.rows;
  const all = rows.map((row): Figure => {
    return {
      code: row['code']!,
      name: row['name']!,
      before: Number(row[columnOf(comparedWith)]),
      after: figures.get(row['code']!)!,
    };
  });
  const size = ({ before: old, after }: Figure) => Math.abs(after - old);
  const changed = all.filter((figure) => size(figure) > 0);
  const national = files.get(NATIONAL)!.rows.find((row) => row['year'] === String(comparedWith));
  return {
    year,
    comparedWith,
    figures: all.length,
    changed: changed.length,
    total: { code: COUNTRY, name: '', before: Number(national?.['population']), after: figures.get(COUNTRY)! },
    largest: changed
      .sort((one, other) => size(other) - size(one) || one.code.localeCompare(other.code))
      .slice(0, LARGEST_SHOWN),
  };
}

const columnOf = (year: number): string => `population_${year}`;

/** The columns of the years stand together, in their order, where the first one stood. */
function municipalitiesWith(
  { columns, rows }: ReferenceFile,
  years: ReadonlyMap<number, YearFigures>,
  all: readonly number[],
): ReferenceFile {
  const names = all.map(columnOf);
  const first = columns.findIndex((column) => names.includes(column));
  const others = (part: readonly string[]) => part.filter((column) => !names.includes(column));
  return {
    columns: [...columns.slice(0, first), ...names, ...others(columns.slice(first))],
    rows: rows.map((row) => {
      const figures = [...years].map(([year, found]) => [columnOf(year), String(found.get(row['code']!))] as const);
      return { ...row, ...Object.fromEntries(figures) };
    }),
  };
}

function nationalWith(
  { columns, rows }: ReferenceFile,
  years: ReadonlyMap<number, YearFigures>,
  all: readonly number[],
): ReferenceFile {
  const known = new Map(rows.map((row) => [Number(row['year']), row['population']!]));
  return {
    columns,
    rows: all.map((year) => ({
      year: String(year),
      population: String(years.get(year)?.get(COUNTRY) ?? known.get(year) ?? ''),
    })),
  };
}

/** The year and date of every group of columns that came from this table, and the columns of new years. */
function tablesWith({ columns, rows }: ReferenceFile, all: readonly number[]): ReferenceFile {
  const latest = String(all.at(-1));
  return {
    columns,
    rows: rows.map((row) => {
      if (!row['table']!.startsWith(ASKED.table)) return row;
      const described = row['file'] === MUNICIPALITIES ? all.map(columnOf).join('|') : row['columns']!;
      return { ...row, columns: described, year: latest, as_of: `${latest}-01-01` };
    }),
  };
}
