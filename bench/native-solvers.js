// Solvers found on this machine, called on the exported model, one pass per objective with the earlier values kept.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { modelText } from '../dist/index.js';

const SOLVERS = [
  {
    name: 'cbc',
    version: ['-quit'],
    words: (lp, seconds) => [lp, '-sec', String(seconds), '-ratioGap', '0', '-allowableGap', '0.5', '-solve', '-quit'],
    done: /Optimal solution found/,
  },
  {
    name: 'highs',
    version: ['--version'],
    words: (lp, seconds) => ['--time_limit', String(seconds), lp],
    done: /Status\s+Optimal/,
  },
  {
    name: 'glpsol',
    version: ['--version'],
    words: (lp, seconds) => ['--lp', lp, '--tmlim', String(seconds)],
    done: /OPTIMAL SOLUTION FOUND/,
  },
  {
    name: 'scip',
    version: ['--version'],
    words: (lp, seconds) => ['-c', `set limits time ${seconds}`, '-f', lp],
    done: /optimal solution found/,
  },
];

export function solversFound() {
  return SOLVERS.filter(({ name, version }) => spawnSync(name, version, { encoding: 'utf8' }).error === undefined);
}

/** Milliseconds over all passes, and how many ended with proof within the seconds given for each. */
export function timeNative(solver, week, policy, plan, seconds) {
  const folder = mkdtempSync(join(tmpdir(), 'onderdak-bench-'));
  let milliseconds = 0;
  let proven = 0;
  try {
    for (const objective of policy.objectives) {
      const lp = join(folder, `${objective}.lp`);
      writeFileSync(lp, modelText(week, policy, objective, plan).text);
      const from = performance.now();
      const { stdout } = spawnSync(solver.name, solver.words(lp, seconds), {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        timeout: (seconds + 30) * 1000,
      });
      milliseconds += performance.now() - from;
      if (solver.done.test(stdout ?? '')) proven += 1;
    }
    return { milliseconds, proven, passes: policy.objectives.length };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
