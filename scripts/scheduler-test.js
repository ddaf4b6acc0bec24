// A sweep on a real scheduler: an array of four tasks, one of them killed in the middle and put back, merged, and compared byte
// by byte with the same comparison on one machine. Slurm where it can be had, else GNU parallel; without either it fails.
//
//   npm run build && node scripts/scheduler-test.js [slurm|parallel]
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parallelScheduler } from './local-parallel.js';
import { slurmScheduler } from './local-slurm.js';

const STUDY = 'test/study/sweep/small-study.yaml';
const SHARDS = 4;
const REPLICATIONS = 16;
const KILLED = 2;
const MOST_SECONDS = 120;

const folder = mkdtempSync(join(tmpdir(), 'onderdak-scheduler-'));
// The daemons of the scheduler run as users of their own.
chmodSync(folder, 0o755);
const began = performance.now();
let scheduler;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    process.exitCode = 1;
    void cleanUp().then(() => process.exit());
  });
}
try {
  scheduler = await startScheduler(process.argv[2]);
  await sweepWithOneTaskKilled(scheduler);
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(
    `The sweep on ${scheduler.name} gave the same bytes as one machine, with one task killed (${seconds} s).`,
  );
} catch (error) {
  console.log(`FAILED: ${error.message}`);
  process.exitCode = 1;
} finally {
  await cleanUp();
}

async function cleanUp() {
  await scheduler?.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Says which scheduler is used, and why not the better one. */
async function startScheduler(only) {
  for (const [name, start] of [
    ['slurm', slurmScheduler],
    ['parallel', parallelScheduler],
  ]) {
    if (only !== undefined && only !== name) continue;
    try {
      const own = join(folder, name);
      mkdirSync(own);
      const started = await start(own, { study: STUDY, shards: SHARDS, replications: REPLICATIONS });
      console.log(`Scheduler: ${started.name}.`);
      return started;
    } catch (error) {
      console.log(`No ${name}: ${error.message}`);
    }
  }
  throw new Error('neither Slurm nor GNU parallel can be had, so nothing was tested.');
}

async function sweepWithOneTaskKilled({ submit, processOf, submitAgain, untilDone }) {
  const out = join(folder, 'sweep');
  const total = (REPLICATIONS * 2) / SHARDS;
  await submit(out);
  const shard = join(out, `shard-${KILLED}-of-${SHARDS}`);
  await until(() => runsIn(shard).length > 0, `the first run of shard ${KILLED}`);
  process.kill(await processOf(KILLED), 'SIGKILL');
  await untilDone();
  const before = runsIn(shard);
  if (before.length === 0 || before.length >= total)
    throw new Error(`killed with ${before.length} of ${total} runs done.`);
  console.log(`Shard ${KILLED} was killed with ${before.length} of its ${total} runs finished.`);
  const early = onderdak(['sweep', 'merge', out, '--out', join(folder, 'too-early')], 2);
  if (!early.includes(`${KILLED}/${SHARDS}`)) throw new Error(`a merge too early does not name the shard:\n${early}`);

  await submitAgain(KILLED, out);
  await untilDone();
  for (const { path, written } of before) {
    if (statSync(path).mtimeMs !== written) throw new Error(`${path} was computed again, though it was finished.`);
  }
  onderdak(['sweep', 'merge', out, '--out', join(folder, 'merged')], 0);
  onderdak(['compare', STUDY, '--replications', String(REPLICATIONS), '--out', join(folder, 'compared')], 0);
  compareFolders(join(folder, 'merged'), join(folder, 'compared'));
}

/** The finished runs of a shard, with when they were written. */
function runsIn(shard) {
  const runs = join(shard, 'runs');
  const files = readdirSyncOrNothing(runs, { recursive: true }).filter((name) => /\d+\.json\.gz$/.test(name));
  return files
    .filter((name) => !name.includes('.partial'))
    .map((name) => ({ path: join(runs, name), written: statSync(join(runs, name)).mtimeMs }));
}

function readdirSyncOrNothing(path, options) {
  try {
    return readdirSync(path, options);
  } catch {
    return [];
  }
}

function onderdak(words, expected) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/onderdak.js', ...words], { encoding: 'utf8' });
  if (status !== expected) throw new Error(`onderdak ${words.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stderr;
}

function compareFolders(merged, compared) {
  const names = readdirSync(merged).sort();
  if (!names.includes('comparison.json') || !names.includes('report.html'))
    throw new Error(`only ${names} was merged.`);
  const others = readdirSync(compared).filter((name) => name !== 'runs' && name !== 'study.json.gz');
  if (others.sort().join() !== names.join()) throw new Error(`merged ${names}, compared ${others}.`);
  for (const name of names) {
    const same = readFileSync(join(merged, name)).equals(readFileSync(join(compared, name)));
    if (!same) throw new Error(`${name} is not the same after merging.`);
  }
}

async function until(condition, what) {
  const end = performance.now() + MOST_SECONDS * 1000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`${what} did not come within ${MOST_SECONDS} seconds.`);
    await sleep(20);
  }
}
