// GNU parallel as the scheduler of a test, where Slurm does not start.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, canInstall, has } from './apt-install.js';

/** The same face as that of Slurm. */
export async function parallelScheduler(folder, { study, shards, replications }) {
  if (!has('parallel') && canInstall()) aptInstall('parallel');
  if (!has('parallel')) throw new Error('it is not installed, and cannot be by this user.');
  let running;
  const start = (out, indexes) => {
    // The shell writes down its own process, which then becomes the command itself.
    const command =
      `echo $$ > ${folder}/pid-{}; exec node bin/onderdak.js sweep run ${study} --shard {}/${shards}` +
      ` --replications ${replications} --workers 1 --out ${out}`;
    const words = ['--will-cite', '--jobs', '2', command, ':::', ...indexes.map(String)];
    running = spawn('parallel', words, { stdio: 'ignore' });
  };
  return {
    name: 'GNU parallel',
    submit: async (out) =>
      start(
        out,
        Array.from({ length: shards }, (_, index) => index + 1),
      ),
    submitAgain: async (index, out) => start(out, [index]),
    processOf: async (index) => {
      const path = join(folder, `pid-${index}`);
      if (!existsSync(path)) throw new Error(`task ${index} did not start.`);
      return Number(readFileSync(path, 'utf8'));
    },
    untilDone: async () => {
      if (running.exitCode === null && running.signalCode === null) await once(running, 'exit');
    },
    stop: async () => void running?.kill(),
  };
}
