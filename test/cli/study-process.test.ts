/** Commands over time as real processes that are killed or interrupted in the middle: nothing that was finished is lost. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

const STUDY = ['test/study/sweep/small-study.yaml', '--replications', '4'];

let folder: string;
/** The study computed without a break. */
let whole: ReadonlyMap<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onderdak-process-'));
  const out = join(folder, 'whole');
  await runCli(['compare', ...STUDY, '--out', out]);
  whole = contentsOf(out);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Started {
  readonly child: ChildProcess;
  readonly stderr: () => string;
}

function start(words: readonly string[]): Started {
  const child = spawn(process.execPath, ['bin/onderdak.js', ...words], { stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr!.on('data', (text) => {
    stderr += text;
  });
  return { child, stderr: () => stderr };
}

async function end({ child }: Started): Promise<number | NodeJS.Signals | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  return child.exitCode ?? child.signalCode;
}

/** Sends a signal as soon as a first run is kept. */
async function signalInTheMiddle(started: Started, path: string, signal: NodeJS.Signals) {
  while (runFiles(path).length === 0) {
    if (started.child.exitCode !== null) throw new Error(`ended too early: ${started.stderr()}`);
    await sleep(5);
  }
  started.child.kill(signal);
  return end(started);
}

function runFiles(path: string): string[] {
  const runs = join(path, 'runs');
  if (!existsSync(runs)) return [];
  return readdirSync(runs, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\/\d+\.json\.gz$/.test(name))
    .map((name) => join(runs, name));
}

function contentsOf(path: string): ReadonlyMap<string, string> {
  const names = readdirSync(path).filter((name) => name !== 'runs' && name !== 'study.json.gz');
  return new Map(names.map((name) => [name, readFileSync(join(path, name), 'latin1')]));
}

describe('a study that is broken off', () => {
  it('keeps its finished runs at Ctrl-C, ends with 3, goes on with the same command, and gives the same bytes', async () => {
    const out = join(folder, 'out');
    const words = ['compare', ...STUDY, '--workers', '2', '--out', out];
    const started = start(words);
    expect(await signalInTheMiddle(started, out, 'SIGINT')).toBe(3);
    expect(started.stderr()).toMatch(/Stopped: [1-7] of 8 runs are finished and kept in .*The same command goes on/);
    expect(contentsOf(out).size).toBe(0);
    const before = runFiles(out).map((path) => [path, statSync(path).mtimeMs]);
    expect(await end(start(words))).toBe(0);
    for (const [path, written] of before) expect(statSync(path as string).mtimeMs).toBe(written);
    expect(contentsOf(out)).toEqual(whole);
  });

  it('loses only the run under way when a shard is killed, and merges to the same bytes', async () => {
    const out = join(folder, 'sweep');
    const words = (index: number) => [
      'sweep',
      'run',
      ...STUDY,
      '--shard',
      `${index}/2`,
      '--workers',
      '1',
      '--out',
      out,
    ];
    expect(await signalInTheMiddle(start(words(1)), join(out, 'shard-1-of-2'), 'SIGKILL')).toBe('SIGKILL');
    expect(await end(start(words(2)))).toBe(0);
    const merged = join(folder, 'merged');
    const early = await runCli(['sweep', 'merge', out, '--out', merged]);
    expect(early.code).toBe(2);
    expect(early.stderr).toMatch(/shard 1\/2 in .* is not finished: [123] of 4 runs/);
    expect(await end(start(words(1)))).toBe(0);
    expect((await runCli(['sweep', 'merge', out, '--out', merged])).code).toBe(0);
    expect(contentsOf(merged)).toEqual(whole);
  });
});
