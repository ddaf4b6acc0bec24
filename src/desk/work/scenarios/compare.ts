/** A comparison of policies as long work: watched, stopped without losing what was computed, and its report read afterwards. */

import type { Language } from '../../../domain/text.ts';
import { VERSION } from '../../../domain/version.ts';
import { comparisonHtml } from '../../../report/comparison/comparison-html.ts';
import { differencesCsv, summaryCsv } from '../../../report/comparison/summary-tables.ts';
import type { Study } from '../../../simulation/study.ts';
import { compareRuns } from '../../../study/comparison/compare-runs.ts';
import type { Comparison } from '../../../study/comparison/comparison.ts';
import { type RunSummary, summarise } from '../../../study/comparison/run-summary.ts';
import { type KeptRuns, runStudy, StudyStopped } from '../../../study/run-study.ts';
import { studyFingerprint } from '../../../study/study-fingerprint.ts';
import { createStudyThreads } from '../../../study/study-threads.ts';
import type { Actor } from '../../register/actor.ts';
import type { Desk } from '../desk.ts';
import { missing } from '../desk-error.ts';
import type { Job } from '../jobs.ts';
import { readBase } from './base-study.ts';
import type { ComparisonRequest } from './schemas.ts';

export const COMPARISON = 'comparison';

/** The comparison as far as it came. */
export interface ComparisonFound {
  /** Replications in which every policy was computed. */
  readonly replications: number;
  readonly language: Language;
  readonly comparison: Comparison;
}

export type ComparisonJob = Job<ComparisonFound> & { readonly asked: ComparisonRequest };

/** Two threads: never the one that answers calls. */
const THREADS = 2;

/** @throws InputError with everything that is wrong with the request. */
export async function startComparison(
  desk: Desk,
  actor: Actor,
  request: ComparisonRequest,
  language: Language,
): Promise<ComparisonJob> {
  const { study, manifest, reference } = await readBase(desk, request.base, { ...studyOptions(request), language });
  const whole = { version: VERSION, ...manifest, fingerprint: studyFingerprint(study, manifest.inputs) };
  const compared = async (summaries: readonly RunSummary[]): Promise<ComparisonFound> => {
    const replications = Math.floor(summaries.length / study.arms.length);
    const part: Study = { ...study, replications };
    const runs = summaries.slice(0, replications * study.arms.length);
    return {
      replications,
      language,
      comparison: await compareRuns(part, whole, inOrder(runs), { reference }),
    };
  };
  const job = { kind: COMPARISON, startedBy: actor.id, at: desk.now().toISOString(), asked: request };
  const started = desk.jobs.start<ComparisonFound>(job, async ({ signal, report, soFar }) => {
    const threads = createStudyThreads(THREADS, signal);
    const summaries: RunSummary[] = [];
    try {
      const onProgress = ({ done, total }: { done: number; total: number }) => report({ done, total });
      const runs = runStudy(study, { threads, signal, kept: keptRunsOf(desk), onProgress });
      for await (const run of runs) summaries.push(summarise(run, study.duration));
      return await compared(summaries);
    } catch (error) {
      if (error instanceof StudyStopped && summaries.length >= study.arms.length) soFar(await compared(summaries));
      throw error;
    } finally {
      await threads.close();
    }
  });
  return comparison(desk, started.id);
}

function studyOptions({ policies, replications, weeks, seed }: ComparisonRequest) {
  return { policies, replications, weeks, seed };
}

async function* inOrder(summaries: readonly RunSummary[]): AsyncGenerator<RunSummary> {
  yield* summaries;
}

/** Finished runs of this server: asking for more replications, or again after stopping, computes only what is new. */
const kept = new WeakMap<Desk, KeptRuns>();
const MOST_KEPT = 2_000;

function keptRunsOf(desk: Desk): KeptRuns {
  const known = kept.get(desk);
  if (known) return known;
  const records = new Map<string, string>();
  const runs: KeptRuns = {
    read: async ({ arm, fingerprint, replication }) => records.get(`${arm} ${fingerprint} ${replication}`),
    async keep({ arm, fingerprint, replication }, record) {
      const oldest = records.keys().next();
      if (records.size >= MOST_KEPT && !oldest.done) records.delete(oldest.value);
      records.set(`${arm} ${fingerprint} ${replication}`, record);
    },
  };
  kept.set(desk, runs);
  return runs;
}

/** Newest first. */
export function comparisons({ jobs }: Pick<Desk, 'jobs'>): readonly ComparisonJob[] {
  return jobs.list<ComparisonFound>(COMPARISON) as readonly ComparisonJob[];
}

/** @throws DeskError `missing` for one that there is not. */
export function comparison({ jobs }: Pick<Desk, 'jobs'>, id: string): ComparisonJob {
  const job = jobs.get<ComparisonFound>(COMPARISON, id);
  if (!job) throw missing();
  return job as ComparisonJob;
}

export type ComparisonFile = 'report.html' | 'summary.csv' | 'differences.csv';

/** @throws DeskError `missing` while there is nothing to show. */
export function comparisonFile(desk: Desk, jobId: string, file: ComparisonFile, language: Language): string {
  const found = comparison(desk, jobId).result;
  if (!found) throw missing();
  if (file === 'summary.csv') return summaryCsv(found.comparison);
  return file === 'differences.csv'
    ? differencesCsv(found.comparison)
    : comparisonHtml({ comparison: found.comparison }, language);
}
