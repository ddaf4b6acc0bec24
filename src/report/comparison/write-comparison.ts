/** The files of a comparison in one folder: the report, the tidy tables with their dictionary, and the data as JSON. */
import { join } from 'node:path';
import type { Language } from '../../domain/text.ts';
import type { RunRecord } from '../../simulation/records.ts';
import { appendFilesWhole } from '../write-files.ts';
import { comparisonHtml } from './comparison-html.ts';
import type { ComparisonResult } from './comparison-result.ts';
import { dataDictionaryCsv } from './data-dictionary.ts';
import { RUN_TABLES } from './run-tables.ts';
import { studyToJson } from './study-json.ts';
import { differencesCsv, summaryCsv } from './summary-tables.ts';

export interface ComparisonOutput extends ComparisonResult {
  /** Every run, arm by arm and replication by replication; the rows of the tables follow this order. Read once. */
  readonly runs?: AsyncIterable<RunRecord>;
}

/**
 * Writes the files of a comparison, all of them or none. The rows of runs are written as they come, so that memory does
 * not grow with the number of replications; without `runs` the tables per run are left out.
 *
 * @returns the paths written, the report first.
 * @throws InputError when the folder or a file cannot be written; what `runs` throws is passed on, and nothing is written then.
 */
export async function writeComparison(
  folder: string,
  { runs, ...result }: ComparisonOutput,
  language: Language,
): Promise<readonly string[]> {
  const contents = wholeFiles(result, language, runs !== undefined);
  const tables =
    runs === undefined ? [] : RUN_TABLES.map(({ table, head, rows }) => ({ name: table.file, head, rows }));
  const place = (name: string): string => join(folder, name);
  const names = [...Object.keys(contents), ...tables.map(({ name }) => name)];
  await appendFilesWhole(names.map(place), async (append) => {
    for (const [name, content] of Object.entries(contents)) await append(place(name), content);
    for (const { name, head } of tables) await append(place(name), head);
    for await (const run of runs ?? []) {
      for (const { name, rows } of tables) await append(place(name), rows(run));
    }
  });
  return names.map(place);
}

/** The files whose size does not grow with the runs. */
function wholeFiles(result: ComparisonResult, language: Language, withRuns: boolean): Readonly<Record<string, string>> {
  const { comparison, sensitivity, threshold } = result;
  return {
    'report.html': comparisonHtml(result, language),
    'comparison.json': studyToJson(comparison),
    ...(sensitivity ? { 'sensitivity.json': studyToJson(sensitivity) } : {}),
    ...(threshold ? { 'threshold.json': studyToJson(threshold) } : {}),
    'summary.csv': summaryCsv(comparison),
    'differences.csv': differencesCsv(comparison),
    'data-dictionary.csv': dataDictionaryCsv(comparison, withRuns),
  };
}
