/** A command over time: its study read, its runs computed and kept, its end told. */

import { VERSION } from '../domain/version.ts';
import { formatProblems } from '../i18n/problems.ts';
import { type KeptRunsFolder, keptRunsIn, tidyRuns } from '../report/kept-runs.ts';
import { programFingerprint } from '../report/program-fingerprint.ts';
import { readStudyFile, writeStudyFile } from '../report/study-file.ts';
import { type ReadStudyOptions, readStudy } from '../scenario/read-study.ts';
import { MOST_SEED } from '../scenario/scenario-keys.ts';
import { MOST_REPLICATIONS, MOST_WEEKS } from '../scenario/simulation.ts';
import type { RunRecord } from '../simulation/records.ts';
import type { Arm, Study } from '../simulation/study.ts';
import type { StudyManifest } from '../study/comparison/comparison.ts';
import { runStudy, type StudyProgress, StudyStopped, type StudyUnit } from '../study/run-study.ts';
import { runFingerprint, studyFingerprint } from '../study/study-fingerprint.ts';
import { createStudyThreads } from '../study/study-threads.ts';
import { differencesInRuns, type StudyWithManifest } from '../study/sweep/study-differences.ts';
import { refuseSweep, sweepProblem } from '../study/sweep/sweep-problem.ts';
import type { CliContext } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { checkHindsight } from './hindsight-check.ts';
import { progressLine } from './progress.ts';
import type { OptionValues, StudyOptions } from './study-options.ts';
import { cliText } from './texts.ts';

export interface OpenedStudy extends StudyWithManifest {
  /** The arm that differences are taken from. */
  readonly reference: string;
}

/** Length and number of runs, out of the options. */
export function sizeAsked(
  values: OptionValues,
  options: StudyOptions,
): Pick<ReadStudyOptions, 'replications' | 'seed' | 'weeks'> {
  const replications = values.whole('--replications', options.replications, 1, MOST_REPLICATIONS);
  const seed = values.whole('--seed', options.seed, 0, MOST_SEED);
  const weeks = values.whole('--weeks', options.weeks, 1, MOST_WEEKS);
  return {
    ...(replications === undefined ? {} : { replications }),
    ...(seed === undefined ? {} : { seed }),
    ...(weeks === undefined ? {} : { weeks }),
  };
}

/** @throws InputError with everything that is wrong with the scenario or with what was asked of it. */
export async function openStudy(
  path: string,
  asked: Omit<ReadStudyOptions, 'language'>,
  context: CliContext,
): Promise<OpenedStudy> {
  const { study, manifest, reference, warnings } = await readStudy(path, { ...asked, language: context.language });
  if (warnings.length > 0) context.stderr(`${formatProblems(warnings, context.language)}\n`);
  checkHindsight(study);
  return { study, manifest: completed(manifest, study), reference };
}

/** A study of one policy, alone or against another. */
export interface OpenedPair extends OpenedStudy {
  readonly arm: Arm;
  readonly against?: Arm;
}

/**
 * The policy asked for; without one the first that is not the reference.
 *
 * @throws InputError as `openStudy`, and when a policy is set against itself.
 */
export async function openPair(
  path: string,
  { policy, reference }: { readonly policy?: string; readonly reference?: string },
  asked: Omit<ReadStudyOptions, 'language' | 'policies' | 'reference'>,
  context: CliContext,
): Promise<OpenedPair> {
  if (policy !== undefined && policy === reference) refuseSweep('reference-is-the-policy', { name: policy });
  const policies = policy === undefined ? undefined : reference === undefined ? [policy] : [reference, policy];
  const options = { ...asked, ...(policies ? { policies } : {}), ...(reference === undefined ? {} : { reference }) };
  const opened = await openStudy(path, options, context);
  const { arms } = opened.study;
  const against = reference === undefined ? undefined : arms.find(({ name }) => name === opened.reference)!;
  const arm = against ? arms.find((one) => one !== against) : arms[0];
  if (!arm) return refuseSweep('reference-is-the-policy', { name: opened.reference });
  const study: Study = { ...opened.study, arms: against ? [against, arm] : [arm] };
  const pair = { arm, ...(against ? { against } : {}), reference: (against ?? arm).name };
  return { study, manifest: completed(opened.manifest, study), ...pair };
}

function completed(manifest: Pick<StudyManifest, 'scenario' | 'inputs' | 'overrides'>, study: Study): StudyManifest {
  return { version: VERSION, ...manifest, fingerprint: studyFingerprint(study, manifest.inputs) };
}

/** What a command computes runs with. */
export interface StudyRunner {
  /** The records of a study in the order of `unitsOf`, or of the units asked for. */
  run(study: Study, units?: readonly StudyUnit[]): AsyncGenerator<RunRecord>;
  /** The records of runs that were told before, again. */
  again(study: Study, units?: readonly StudyUnit[]): AsyncGenerator<RunRecord>;
}

export interface SessionOptions {
  readonly workers: number;
  /** Where finished runs are kept; absent: nowhere. */
  readonly folder?: string;
}

/**
 * Does the work of a command. A signal stops it: what is finished is kept, and the user is told how to go on.
 *
 * @throws InputError when the folder holds runs of another study; nothing is overwritten then.
 */
export async function withStudyRunner(
  opened: StudyWithManifest,
  { workers, folder }: SessionOptions,
  context: CliContext,
  work: (runner: StudyRunner) => Promise<void>,
): Promise<void> {
  const kept = folder === undefined ? undefined : await keepIn(folder, opened);
  const stop = new AbortController();
  context.onInterrupt(() => stop.abort());
  const threads = createStudyThreads(workers, stop.signal);
  const line = progressLine(context);
  const counts = new Counts();
  const records = (study: Study, units: readonly StudyUnit[] | undefined, onProgress?: (now: StudyProgress) => void) =>
    runStudy(study, {
      threads,
      signal: stop.signal,
      ...(kept ? { kept } : {}),
      ...(units ? { units } : {}),
      ...(onProgress ? { onProgress } : {}),
    });
  try {
    await work({
      run: (study, units) => records(study, units, (now) => line.show(counts.with(study, now))),
      again: (study, units) => records(study, units),
    });
    line.end();
    if (kept && folder !== undefined) await tidyRuns(folder, keysOf(opened.study));
    tellDamaged(kept, context);
  } catch (error) {
    line.end();
    if (!(error instanceof StudyStopped)) throw error;
    tellStopped(counts.sum, folder, context);
  } finally {
    await threads.close();
  }
}

/** Makes the folder ready for the runs of a study. */
async function keepIn(folder: string, opened: StudyWithManifest): Promise<KeptRunsFolder> {
  const computed = { ...opened, program: await programFingerprint() };
  const before = await readStudyFile(folder);
  if (before !== 'missing' && before !== 'damaged') {
    const differs = differencesInRuns(before, computed);
    if (differs.length > 0) refuseSweep('study-folder-of-other', { folder, differs: differs.join('; ') });
  }
  await writeStudyFile(folder, computed);
  return keptRunsIn(folder);
}

function keysOf(study: Study) {
  return study.arms.map((arm) => ({ arm: arm.name, fingerprint: runFingerprint(arm, study), replication: 0 }));
}

/** The progress of all studies of a command together. */
class Counts {
  readonly #perStudy = new Map<Study, StudyProgress>();

  with(study: Study, now: StudyProgress): StudyProgress {
    this.#perStudy.set(study, now);
    return this.sum;
  }

  get sum(): StudyProgress {
    const all = [...this.#perStudy.values()];
    const sum = (key: keyof StudyProgress): number => all.reduce((total, now) => total + now[key], 0);
    return { done: sum('done'), kept: sum('kept'), total: sum('total') };
  }
}

function tellStopped({ done, total }: StudyProgress, folder: string | undefined, context: CliContext): void {
  const { language } = context;
  const text =
    folder === undefined
      ? cliText('study-stopped', language, { done, total })
      : cliText('study-stopped-kept', language, { done, total, folder });
  context.stderr(`${text}\n`);
  context.setExitCode(EXIT.stopped);
}

function tellDamaged(kept: KeptRunsFolder | undefined, { language, stderr }: CliContext): void {
  if (!kept || kept.damaged.length === 0) return;
  const params = { count: kept.damaged.length, first: kept.damaged[0]! };
  stderr(`${formatProblems([sweepProblem('run-damaged-again', params, 'warning')], language)}\n`);
}
