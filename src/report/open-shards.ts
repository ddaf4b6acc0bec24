/** All shards of a study, checked whole before any of them is merged; everything that is wrong is told at once. */

import { sha256 } from '../domain/canonical-json.ts';
import { InputError, type Problem } from '../domain/problem.ts';
import { VERSION } from '../domain/version.ts';
import { type KeptRuns, type RunKey, unitsOf } from '../study/run-study.ts';
import { runFingerprint } from '../study/study-fingerprint.ts';
import { type Shard, shardOf, unitsOfShard } from '../study/sweep/shards.ts';
import { type ComputedStudy, differencesInStudies, type StudyWithManifest } from '../study/sweep/study-differences.ts';
import { sweepProblem } from '../study/sweep/sweep-problem.ts';
import { readRun, runFile } from './kept-runs.ts';
import { type ShardFolder, shardsOfFolders } from './shard-folders.ts';
import { readStudyFile, studyFile } from './study-file.ts';

export interface OpenedShards extends StudyWithManifest {
  /** Finds every run of the study. */
  readonly runs: KeptRuns;
  /** Shards that are there twice. */
  readonly warnings: readonly Problem[];
}

/** @throws InputError with all shards that are missing, damaged, unfinished, of another study, or there twice and different. */
export async function openShards(folders: readonly string[]): Promise<OpenedShards> {
  const problems: Problem[] = [];
  const shards = await shardsOfFolders(folders, problems);
  const one = await studyOfAll(shards, problems);
  if (problems.length > 0 || !one) throw new InputError(problems);
  const warnings: Problem[] = [];
  const { of } = shards[0]!.shard;
  const chosen = new Map<number, string>();
  const missing: number[] = [];
  for (let index = 1; index <= of; index += 1) {
    const shard = { index, of };
    const runs = runsOfShard(one, shard);
    const copies = shards.filter((candidate) => candidate.shard.index === index);
    // A study with fewer runs than shards leaves some with nothing to do.
    if (runs.length === 0) continue;
    if (copies.length === 0) missing.push(index);
    else {
      const folder = await wholeCopy(copies, runs, problems, warnings);
      if (folder !== undefined) chosen.set(index, folder);
    }
  }
  if (missing.length > 0) {
    const params = { count: missing.length, missing: missing.join(', '), first: missing[0]!, of };
    problems.push(sweepProblem('merge-shards-missing', params));
  }
  if (problems.length > 0) throw new InputError(problems);
  return { ...one, warnings, runs: runsFrom(one, of, chosen) };
}

/** The study that every shard says it belongs to. */
async function studyOfAll(shards: readonly ShardFolder[], problems: Problem[]): Promise<StudyWithManifest | undefined> {
  let first: { readonly folder: string; readonly of: number; readonly study: ComputedStudy } | undefined;
  for (const { folder, shard } of shards) {
    const study = await readStudyFile(folder);
    if (study === 'missing' || study === 'damaged') {
      problems.push(sweepProblem('merge-study-damaged', { file: studyFile(folder) }));
      continue;
    }
    if (study.manifest.version !== VERSION) {
      const params = { folder, version: study.manifest.version, own: VERSION };
      problems.push(sweepProblem('merge-other-version', params));
      continue;
    }
    first ??= { folder, of: shard.of, study };
    const cut = shard.of === first.of ? [] : [`shards ${shard.of} ≠ ${first.of}`];
    const differs = [...cut, ...differencesInStudies(study, first.study)];
    if (differs.length > 0) {
      const params = { folder, other: first.folder, differs: differs.join('; ') };
      problems.push(sweepProblem('merge-other-study', params));
    }
  }
  return first?.study;
}

function runsOfShard({ study }: StudyWithManifest, shard: Shard): RunKey[] {
  const keys = study.arms.map((arm) => ({ arm: arm.name, fingerprint: runFingerprint(arm, study) }));
  return unitsOfShard(study, shard).map(({ arm, replication }) => ({ ...keys[arm]!, replication }));
}

interface Copy extends ShardFolder {
  readonly done: number;
  readonly damaged: readonly string[];
  /** Of everything in it; the same for copies with the same runs. */
  readonly fingerprint: string;
}

/** The folder to use for a shard; undefined after adding problems. */
async function wholeCopy(
  folders: readonly ShardFolder[],
  runs: readonly RunKey[],
  problems: Problem[],
  warnings: Problem[],
): Promise<string | undefined> {
  const copies: Copy[] = [];
  for (const folder of folders) copies.push(await copyOf(folder, runs));
  const [first, ...others] = copies.filter(({ done }) => done === runs.length);
  if (!first) {
    for (const copy of copies) problems.push(...problemsOf(copy, runs.length));
    return undefined;
  }
  for (const { folder, shard, fingerprint } of others) {
    const params = { ...shard, folder: first.folder, other: folder };
    if (fingerprint === first.fingerprint) warnings.push(sweepProblem('merge-shard-double', params, 'warning'));
    else problems.push(sweepProblem('merge-shards-differ', params));
  }
  return first.folder;
}

async function copyOf(shard: ShardFolder, runs: readonly RunKey[]): Promise<Copy> {
  const fingerprints: string[] = [];
  const damaged: string[] = [];
  for (const run of runs) {
    const record = await readRun(shard.folder, run);
    if (record === 'damaged') damaged.push(runFile(shard.folder, run));
    else if (record !== 'missing') fingerprints.push(sha256(record));
  }
  return { ...shard, done: fingerprints.length, damaged, fingerprint: sha256(fingerprints.join()) };
}

function problemsOf({ folder, shard, done, damaged }: Copy, total: number): Problem[] {
  const problems = damaged.map((file) => sweepProblem('merge-run-damaged', { file, ...shard }));
  if (done + damaged.length < total) {
    problems.push(sweepProblem('merge-shard-unfinished', { ...shard, folder, done, total }));
  }
  return problems;
}

function runsFrom({ study }: StudyWithManifest, of: number, chosen: ReadonlyMap<number, string>): KeptRuns {
  const shards = new Map(
    unitsOf(study).map((unit) => {
      const key = `${study.arms[unit.arm]!.name} ${unit.replication}`;
      return [key, chosen.get(shardOf(unit, study.arms.length, of))!];
    }),
  );
  return {
    async read(run) {
      const folder = shards.get(`${run.arm} ${run.replication}`)!;
      const record = await readRun(folder, run);
      if (record !== 'missing' && record !== 'damaged') return record;
      // It was whole a moment ago, so something else is writing there.
      throw new InputError([sweepProblem('merge-study-damaged', { file: runFile(folder, run) })]);
    },
    async keep() {},
  };
}
