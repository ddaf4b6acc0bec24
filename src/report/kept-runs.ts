/** Finished runs in a folder, one small file each, so that nothing that was computed is lost. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptRuns, RunKey } from '../study/run-study.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

const SCHEMA = 'onderdak/run@1';

type RunHeading = RunKey & { readonly schema: typeof SCHEMA };

export interface KeptRunsFolder extends KeptRuns {
  /** Files that were found damaged so far; each is computed again and replaced. */
  readonly damaged: readonly string[];
}

/** The runs kept under `runs/` of a folder. A file is found by what its run depends on, so a run of another study never is. */
export function keptRunsIn(folder: string): KeptRunsFolder {
  const damaged: string[] = [];
  return {
    damaged,
    async read(run) {
      const found = await readRun(folder, run);
      if (found === 'damaged') damaged.push(runFile(folder, run));
      return found === 'missing' || found === 'damaged' ? undefined : found;
    },
    async keep({ arm, fingerprint, replication }, record) {
      const heading: RunHeading = { schema: SCHEMA, arm, fingerprint, replication };
      await writeSealed(runFile(folder, heading), heading, record);
    },
  };
}

/** The record of one run as it was kept. */
export async function readRun(folder: string, run: RunKey): Promise<string | 'missing' | 'damaged'> {
  const sealed = await readSealed<RunHeading>(runFile(folder, run));
  if (sealed === 'missing' || sealed === 'damaged') return sealed;
  const { schema, fingerprint, replication } = sealed.heading;
  const same = schema === SCHEMA && fingerprint === run.fingerprint && replication === run.replication;
  return same ? sealed.text : 'damaged';
}

/** The file of a run: a folder per arm, named so that a person recognises it. */
export function runFile(folder: string, run: RunKey): string {
  return join(armFolder(folder, run), `${String(run.replication).padStart(6, '0')}.json.gz`);
}

/** Takes away what writers that were killed left half written, once all runs of an arm are there. */
export async function tidyRuns(folder: string, runs: readonly RunKey[]): Promise<void> {
  for (const arm of new Set(runs.map((run) => armFolder(folder, run)))) {
    const names = await readdir(arm).catch(() => []);
    for (const name of names) if (name.endsWith('.partial')) await rm(join(arm, name), { force: true });
  }
}

function armFolder(folder: string, { arm, fingerprint }: RunKey): string {
  return join(folder, 'runs', `${arm.replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 60)}-${fingerprint.slice(0, 12)}`);
}
