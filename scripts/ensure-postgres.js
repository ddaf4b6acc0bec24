// A PostgreSQL for tests: the one that ONDERDAK_TEST_POSTGRES names, or one of its own in a temporary folder, from Debian's package
// (installed when it is missing and this runs as root). It listens on the loopback address only and ends with its caller.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { aptInstall, canInstall, has } from './apt-install.js';

const DEBIAN_FOLDER = '/usr/lib/postgresql';
export const HOW_TO_GET_ONE =
  'Install PostgreSQL (Debian: apt-get install postgresql) or set ONDERDAK_TEST_POSTGRES to the URL of a server on which databases may be made.';

/**
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 * @throws Error that says how to get one: tests on PostgreSQL are never passed over in silence.
 */
export async function ensurePostgres() {
  const given = process.env.ONDERDAK_TEST_POSTGRES;
  if (given) return { url: given, stop: async () => {} };
  if (programs() === undefined && canInstall()) {
    console.log('PostgreSQL is missing: installing it from the Debian packages.');
    aptInstall('postgresql');
  }
  const folder = programs();
  if (folder === undefined) throw new Error(`No PostgreSQL found. ${HOW_TO_GET_ONE}`);
  return start(folder);
}

/** @returns {string | undefined} the folder that holds initdb and postgres. */
function programs() {
  if (has('initdb') && has('postgres')) return '';
  if (!existsSync(DEBIAN_FOLDER)) return undefined;
  const versions = readdirSync(DEBIAN_FOLDER).sort((one, other) => Number(other) - Number(one));
  return versions.map((version) => join(DEBIAN_FOLDER, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}

/** @param {string} bin */
async function start(bin) {
  const data = mkdtempSync(join(tmpdir(), 'onderdak-postgres-'));
  const port = await freePort();
  // PostgreSQL refuses to run as root.
  const asUser = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : [];
  if (asUser.length > 0) execFileSync('chown', ['postgres', data]);
  chmodSync(data, 0o700);
  const command = (program, ...words) => [...asUser, join(bin, program), ...words];
  const [initdb, ...words] = command(
    'initdb',
    '-D',
    data,
    '-U',
    'onderdak',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-locale',
  );
  execFileSync(initdb, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', max_connections: 200 };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [postgres, ...rest] = command('postgres', '-D', data, ...options);
  const server = spawn(postgres, rest, { stdio: 'ignore' });
  const url = `postgres://onderdak@127.0.0.1:${port}/postgres`;
  await untilItAnswers(url, server);
  return {
    url,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      // runuser passes SIGTERM on; SIGTERM waits for clients to leave, so the postmaster is told to close at once.
      execFileSync(...firstAndRest(command('pg_ctl', 'stop', '-D', data, '-m', 'immediate')), { stdio: 'ignore' });
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** @param {string[]} words @returns {[string, string[]]} */
function firstAndRest([first = '', ...rest]) {
  return [first, rest];
}

async function untilItAnswers(url, server) {
  const { default: pg } = await import('pg');
  for (let tries = 0; tries < 150; tries += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}.`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await client.end().catch(() => undefined);
      await wait(100);
    }
  }
  throw new Error('PostgreSQL did not answer within 15 seconds.');
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
