/**
 * Refreshes a reference table from what its publisher gives: read all of it, check it, and only then say which files of
 * `data/` change and how. Writing them is left to the caller.
 */
import { join } from 'node:path';
import { csvFormat, csvParse } from 'd3-dsv';
import { InputError } from '../../domain/problem.ts';
import { readCsv } from '../csv-table.ts';
import { ProblemList } from '../problem-list.ts';
import { readBytes } from '../read-bytes.ts';
import { REFERENCE_FOLDER } from '../reference-data.ts';
import { cbsPopulation } from './cbs-population.ts';
import { fetchRows } from './fetch-rows.ts';
import type {
  PublisherRow,
  PublisherSource,
  ReferenceFile,
  ReferenceFiles,
  RefreshedTable,
  YearOfChanges,
} from './publisher-source.ts';
import { rowsOfJson } from './rows-of-json.ts';

/** Every table that can be refreshed. */
export const PUBLISHER_SOURCES: readonly PublisherSource[] = [cbsPopulation];

const FILES = ['municipalities.csv', 'national-population.csv', 'tables.csv'];

export interface RefreshOptions {
  /** A file or address that holds what the publisher gives; default the publisher's service. */
  readonly from?: string;
  /** Where the tables are; default the package's own `data/`. */
  readonly folder?: string;
}

export interface Refresh {
  /** Where the rows came from. */
  readonly from: string;
  readonly years: readonly YearOfChanges[];
  /** The files that change, whole; none when all is as it was. */
  readonly files: readonly { readonly path: string; readonly content: string }[];
}

/** @throws InputError with every problem: out of reach, another table, other municipalities, figures that do not add up. */
export async function refreshTable(table: RefreshedTable, options: RefreshOptions = {}): Promise<Refresh> {
  const source = PUBLISHER_SOURCES.find((each) => each.table === table)!;
  const folder = options.folder ?? REFERENCE_FOLDER;
  const problems = new ProblemList();
  const files = await readFiles(folder, problems);
  const from = options.from ?? (problems.hasErrors ? '' : source.url(files));
  const rows = problems.hasErrors ? undefined : await rowsFrom(from, problems);
  const refreshed = rows && source.apply(rows, files, problems, from);
  if (!refreshed || problems.hasErrors) throw new InputError(problems.all);
  return {
    from,
    years: refreshed.years,
    files: [...refreshed.files].map(([name, file]) => ({ path: join(folder, name), content: textOf(file) })),
  };
}

async function readFiles(folder: string, problems: ProblemList): Promise<ReferenceFiles> {
  const files = new Map<string, ReferenceFile>();
  for (const name of FILES) {
    const read = await readBytes({ path: join(folder, name) }, problems);
    if (!read) continue;
    const rows = csvParse(read.bytes.toString('utf8'));
    files.set(name, { columns: rows.columns, rows });
  }
  return files;
}

function rowsFrom(from: string, problems: ProblemList): Promise<readonly PublisherRow[] | undefined> {
  return /^https?:\/\//i.test(from) ? fetchRows(from, problems) : rowsOfFile(from, problems);
}

async function rowsOfFile(path: string, problems: ProblemList): Promise<readonly PublisherRow[] | undefined> {
  const read = await readBytes({ path }, problems);
  if (!read) return undefined;
  const start = read.bytes.subarray(0, 100).toString('latin1').replace(/^ï»¿/, '').trimStart();
  if (/^[{[]/.test(start)) {
    const page = rowsOfJson(read.bytes.toString('utf8').replace(/^\uFEFF/, ''), problems, path);
    // A saved page that says that there are more is not the whole table.
    if (page?.next !== undefined) problems.error('refresh-one-page', {}, { file: path });
    return page?.rows;
  }
  const content = readCsv(read.bytes, path, problems);
  return content?.rows.map((row) => new Map(content.columns.map((column, at) => [column, row[at] ?? ''])));
}

function textOf({ columns, rows }: ReferenceFile): string {
  return `${csvFormat([...rows], [...columns])}\n`;
}
