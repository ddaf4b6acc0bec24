// A real Slurm on this machine alone, as the scheduler of a test: everything it writes lies in one folder, and it is gone afterwards.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, hostname, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { aptInstall, canInstall, has } from './apt-install.js';

const STARTING_SECONDS = 30;
const MOST_SECONDS = 120;
/** The example that the documentation gives is the one that is tested. */
const SCRIPT = 'docs/examples/sweep.sbatch';

/**
 * Installed first where it is missing. A task is killed by the process that `processOf` gives, and put back by `submitAgain`.
 *
 * @throws {Error} where Slurm cannot be had or does not start
 */
export async function slurmScheduler(folder, { study, shards, replications }) {
  const programs = ['slurmctld', 'slurmd', 'sbatch', 'munged', 'mungekey'];
  if (!programs.every(has) && canInstall()) aptInstall('slurm-wlm', 'munge');
  const missing = programs.filter((program) => !has(program));
  if (missing.length > 0) throw new Error(`${missing.join(', ')} not installed, and cannot be by this user.`);
  const { environment, stop } = await startSlurm(folder);
  const slurm = (program, ...words) => execFileSync(program, words, { env: environment, encoding: 'utf8' }).trim();
  let job;
  return {
    name: slurm('sinfo', '--version'),
    submit: async (out) => {
      const asked = { ...environment, SCENARIO: study, REPLICATIONS: String(replications), OUT: out };
      const words = [`--array=1-${shards}`, '--parsable', `--output=${join(folder, 'task-%a.txt')}`, SCRIPT];
      job = execFileSync('sbatch', words, { env: asked, encoding: 'utf8' }).trim();
    },
    submitAgain: async (index) => void slurm('scontrol', 'requeue', `${job}_${index}`),
    processOf: async (index) => {
      const id = /JobId=(\d+)/.exec(slurm('scontrol', 'show', 'job', `${job}_${index}`))[1];
      const pids = slurm('scontrol', 'listpids', id).split('\n').slice(1);
      return Number(pids.map((line) => line.trim().split(/\s+/)[0]).find((pid) => Number(pid) > 1));
    },
    untilDone: async () => {
      for (let tenth = 0; tenth < MOST_SECONDS * 10; tenth += 1) {
        if (slurm('squeue', '--noheader') === '') return;
        await sleep(100);
      }
      throw new Error(`the queue was not empty after ${MOST_SECONDS} seconds:\n${slurm('squeue')}`);
    },
    stop,
  };
}

/**
 * Starts munge, slurmctld and slurmd. Needs root.
 *
 * @param {string} folder empty, for all its files
 * @returns {Promise<{ environment: NodeJS.ProcessEnv, stop: () => Promise<void> }>} what commands such as sbatch need to find it
 * @throws {Error} with the last lines of its logs when it does not start; nothing is left running then
 */
async function startSlurm(folder) {
  const environment = { ...process.env, SLURM_CONF: join(folder, 'slurm.conf') };
  const stop = () => stopDaemons(folder, environment);
  try {
    startMunge(folder);
    writeFileSync(environment.SLURM_CONF, configuration(folder));
    for (const name of ['state', 'spool', 'log']) mkdirSync(join(folder, name));
    for (const daemon of ['slurmctld', 'slurmd']) execFileSync(daemon, { env: environment, stdio: 'pipe' });
    await untilIdle(environment);
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\n${logsOf(folder)}`);
  }
  return { environment, stop };
}

/** Its own key and socket, so that a munge of the machine itself is left alone. */
function startMunge(folder) {
  const own = join(folder, 'munge');
  const [user, group] = ['-u', '-g'].map((what) => Number(execFileSync('id', [what, 'munge'], { encoding: 'utf8' })));
  mkdirSync(own, { mode: 0o755 });
  chownSync(own, user, group);
  // Munge refuses a socket in a folder where others may not come.
  chmodSync(folder, 0o755);
  const asMunge = (...words) => execFileSync('runuser', ['-u', 'munge', '--', ...words], { stdio: 'pipe' });
  asMunge('mungekey', '-c', '-k', join(own, 'key'));
  asMunge(
    'munged',
    `--key-file=${join(own, 'key')}`,
    `--socket=${join(own, 'socket')}`,
    `--pid-file=${join(own, 'pid')}`,
    `--log-file=${join(own, 'log')}`,
    `--seed-file=${join(own, 'seed')}`,
  );
}

/** After /etc/slurm/slurm.conf.example, for one machine without systemd. A job that was put back starts again after 5 seconds. */
function configuration(folder) {
  const host = hostname().split('.')[0];
  const port = 20_000 + (process.pid % 20_000);
  const socket = join(folder, 'munge', 'socket');
  const megabytes = Math.max(2_000, Math.floor(totalmem() / 2 ** 20 / 2));
  return `ClusterName=local
SlurmctldHost=${host}(127.0.0.1)
SlurmctldPort=${port}
SlurmdPort=${port + 1}
AuthType=auth/munge
AuthInfo=socket=${socket},cred_expire=5
CryptoType=crypto/munge
SlurmUser=root
SlurmdUser=root
StateSaveLocation=${join(folder, 'state')}
SlurmdSpoolDir=${join(folder, 'spool')}
SlurmctldLogFile=${join(folder, 'log', 'slurmctld.log')}
SlurmdLogFile=${join(folder, 'log', 'slurmd.log')}
SlurmctldPidFile=${join(folder, 'slurmctld.pid')}
SlurmdPidFile=${join(folder, 'slurmd.pid')}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
NodeName=${host} NodeAddr=127.0.0.1 CPUs=${cpus().length} RealMemory=${megabytes} State=UNKNOWN
PartitionName=all Nodes=${host} Default=YES MaxTime=INFINITE State=UP
`;
}

async function untilIdle(environment) {
  for (let second = 0; second < STARTING_SECONDS; second += 1) {
    const { stdout } = spawnSync('sinfo', ['--noheader', '--format=%T'], { env: environment, encoding: 'utf8' });
    if (stdout?.trim() === 'idle') return;
    await sleep(1_000);
  }
  throw new Error(`Slurm was not ready after ${STARTING_SECONDS} seconds.`);
}

/** By their pid files; only what was started here. */
async function stopDaemons(folder, environment) {
  spawnSync('scancel', ['--user=root'], { env: environment });
  for (const file of ['slurmd.pid', 'slurmctld.pid', join('munge', 'pid')]) {
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    const pid = Number(readFileSync(path, 'utf8'));
    if (pid > 1) await ended(pid);
  }
}

async function ended(pid) {
  for (const [signal, tenths] of [
    ['SIGTERM', 100],
    ['SIGKILL', 10],
  ]) {
    try {
      process.kill(pid, signal);
      for (let tenth = 0; tenth < tenths && running(pid); tenth += 1) await sleep(100);
    } catch {
      return;
    }
    if (!running(pid)) return;
  }
}

/** A process that has ended but was not waited for no longer runs. */
function running(pid) {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : 'State:\tZ';
  return !/^State:\s*Z/m.test(status);
}

function logsOf(folder) {
  return ['log/slurmctld.log', 'log/slurmd.log', 'munge/log']
    .map((file) => join(folder, file))
    .filter((path) => existsSync(path))
    .map((path) => `${path}:\n${readFileSync(path, 'utf8').split('\n').slice(-8).join('\n')}`)
    .join('\n');
}
