/** A comparison computed from the runs of a study, told in the terminal or as JSON, and written to a folder. */
import { compareRuns } from '../comparison/compare-runs.ts';
import type { Comparison } from '../comparison/comparison.ts';
import { type RunSummary, summarise } from '../comparison/run-summary.ts';
import type { Sensitivity, Threshold } from '../comparison/sensitivity.ts';
import type { ComparisonResult } from '../report/comparison/comparison-result.ts';
import { studyToJson } from '../report/comparison/study-json.ts';
import { writeComparison } from '../report/comparison/write-comparison.ts';
import { type StudyUnit, unitsOf } from '../run-study.ts';
import type { RunRecord } from '../simulation/records.ts';
import type { Duration, Study } from '../simulation/study.ts';
import type { CliContext } from './context.ts';
import type { OpenedStudy, StudyRunner } from './study-session.ts';
import { cliText } from './texts.ts';

export interface ResultOptions {
  readonly out?: string;
  readonly json?: boolean;
}

export async function tellComparison(
  opened: OpenedStudy,
  runner: StudyRunner,
  options: ResultOptions,
  context: CliContext,
): Promise<void> {
  const comparison = await comparisonOf(opened, runner);
  await tell({ comparison }, comparison, { opened, runner }, options, context);
}

/** With the comparison of the policies that it is about, so that a reader can judge the size of a change. */
export async function tellSensitivity(
  opened: OpenedStudy,
  sensitivity: Sensitivity,
  runner: StudyRunner,
  options: ResultOptions,
  context: CliContext,
): Promise<void> {
  const comparison = await comparisonOf(opened, runner);
  await tell({ comparison, sensitivity }, sensitivity, { opened, runner }, options, context);
}

export async function tellThreshold(
  opened: OpenedStudy,
  threshold: Threshold,
  runner: StudyRunner,
  options: ResultOptions,
  context: CliContext,
): Promise<void> {
  const comparison = await comparisonOf(opened, runner);
  await tell({ comparison, threshold }, threshold, { opened, runner }, options, context);
}

function comparisonOf({ study, manifest, reference }: OpenedStudy, runner: StudyRunner): Promise<Comparison> {
  return compareRuns(study, manifest, summaries(runner.run(study), study.duration), { reference });
}

/** @param data what `--json` prints. */
async function tell(
  result: ComparisonResult,
  data: object,
  { opened, runner }: { readonly opened: OpenedStudy; readonly runner: StudyRunner },
  { out, json }: ResultOptions,
  { stdout, language }: CliContext,
): Promise<void> {
  const { study } = opened;
  const runs = runner.again(study, armByArm(study));
  const written = out === undefined ? [] : await writeComparison(out, { ...result, runs }, language);
  stdout(studyToJson(data));
  if (written.length > 0 && !json) stdout(`${cliText('files-written', language, { files: written.join(', ') })}\n`);
}

async function* summaries(runs: AsyncIterable<RunRecord>, duration: Duration): AsyncGenerator<RunSummary> {
  for await (const run of runs) yield summarise(run, duration);
}

/** The order of the tables. */
function armByArm(study: Study): StudyUnit[] {
  return unitsOf(study).toSorted((one, other) => one.arm - other.arm || one.replication - other.replication);
}
