/** The files of a comparison in one folder: the report, the tidy tables with their dictionary, and the data as JSON. */
import type { Comparison } from '../../comparison/comparison.ts';
import type { Sensitivity, Threshold } from '../../comparison/sensitivity.ts';
import type { Language } from '../../i18n/message.ts';
import type { RunRecord } from '../../simulation/records.ts';

export interface ComparisonOutput {
  readonly comparison: Comparison;
  readonly sensitivity?: Sensitivity;
  readonly threshold?: Threshold;
  /** Every run, arm by arm and replication by replication; the rows of the tables follow this order. Read once. */
  readonly runs?: AsyncIterable<RunRecord>;
}

/**
 * Writes the files of a comparison, all of them or none. The rows of runs are written as they come, so that memory does
 * not grow with the number of replications; without `runs` the tables per run are left out.
 *
 * @returns the paths written.
 * @throws InputError when the folder or a file cannot be written.
 */
export async function writeComparison(
  _folder: string,
  _output: ComparisonOutput,
  _language: Language,
): Promise<readonly string[]> {
  throw new Error('Not written yet.');
}
