/** A comparison computed from the runs of a study, told in the terminal or as JSON, and written to a folder. */

import type { ComparisonResult } from '../report/comparison/comparison-result.ts';
import { studyToJson } from '../report/comparison/study-json.ts';
import { renderComparisonForTerminal } from '../report/comparison/terminal.ts';
import { writeComparison } from '../report/comparison/write-comparison.ts';
import type { RunRecord } from '../simulation/records.ts';
import type { Duration, Study } from '../simulation/study.ts';
import { compareRuns } from '../study/comparison/compare-runs.ts';
import { type RunSummary, summarise } from '../study/comparison/run-summary.ts';
import { type StudyUnit, unitsOf } from '../study/run-study.ts';
import type { CliContext } from './context.ts';
import type { OpenedStudy, StudyRunner } from './study-session.ts';
import { cliText } from './texts.ts';

export interface ResultOptions {
  readonly out?: string;
  readonly json?: boolean;
}

/** What was computed beside the comparison. */
export type Beside = Omit<ComparisonResult, 'comparison'>;

/**
 * Computes the comparison and tells it with what was computed beside it, so that a reader can judge the size of a change.
 * `--json` prints what the command is about: the sensitivity or the threshold, else the comparison.
 */
export async function tellResult(
  { study, manifest, reference }: OpenedStudy,
  beside: Beside,
  runner: StudyRunner,
  { out, json }: ResultOptions,
  { stdout, language, colour, width }: CliContext,
  about: keyof ComparisonResult = 'comparison',
): Promise<void> {
  const summaries = summariesOf(runner.run(study), study.duration);
  const result = { comparison: await compareRuns(study, manifest, summaries, { reference }), ...beside };
  const runs = runner.again(study, armByArm(study));
  const written = out === undefined ? [] : await writeComparison(out, { ...result, runs }, language);
  stdout(json ? studyToJson(result[about]!) : renderComparisonForTerminal(result, { language, colour, width }));
  if (written.length > 0 && !json) stdout(`${cliText('files-written', language, { files: written.join(', ') })}\n`);
}

async function* summariesOf(runs: AsyncIterable<RunRecord>, duration: Duration): AsyncGenerator<RunSummary> {
  for await (const run of runs) yield summarise(run, duration);
}

/** The order of the tables. */
function armByArm(study: Study): StudyUnit[] {
  return unitsOf(study).toSorted((one, other) => one.arm - other.arm || one.replication - other.replication);
}
