/** The example of an indexed Job, run as a pod would run it; the example for Slurm is run by scripts/scheduler-test.js. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runCli } from './cli/run-cli.ts';

interface Job {
  readonly spec: {
    readonly completionMode: string;
    readonly completions: number;
    readonly template: { readonly spec: { readonly containers: readonly { readonly command: readonly string[] }[] } };
  };
}

const { spec }: Job = parse(readFileSync('docs/examples/sweep.yaml', 'utf8'));
const [node, program, ...words] = spec.template.spec.containers[0]!.command;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onderdak-job-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the example of a Kubernetes Job', () => {
  it('cuts the study into as many shards as it has pods', () => {
    expect(spec.completionMode).toBe('Indexed');
    expect(words).toContain(`--shards=${spec.completions}`);
  });

  it('starts a program and a scenario that exist', () => {
    expect([node, program]).toEqual(['node', 'bin/onderdak.js']);
    expect(existsSync(words.find((word) => word.endsWith('.yaml'))!)).toBe(true);
  });

  it('computes the shard of its pod', async () => {
    const small = words
      .map((word) => (word.endsWith('.yaml') ? 'test/study/sweep/small-study.yaml' : word))
      .map((word) => (word.startsWith('--out=') ? `--out=${folder}` : word))
      .map((word) => (word.startsWith('--replications=') ? '--replications=1' : word));
    const last = { JOB_COMPLETION_INDEX: '1' };
    const { code, stdout } = await runCli(small, () => {}, last);
    expect(code).toBe(0);
    expect(stdout).toContain(`Shard 2/${spec.completions} is finished: 1 run in`);
  });
});
