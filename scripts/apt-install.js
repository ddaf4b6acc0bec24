// Installs Debian packages that a test needs: on a Debian machine, as root, and only when asked.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export function canInstall() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).error === undefined;
}

/** @param {string[]} packages */
export function aptInstall(...packages) {
  const apt = (...words) =>
    execFileSync('apt-get', ['-qq', ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

/** Whether a program can be found. */
export function has(program) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}
