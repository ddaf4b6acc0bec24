// Part of `npm test`: the pages are tested in a real Chromium. On a Debian machine where it is missing and this runs as root, it
// is installed; elsewhere the tests of pages fail and say what to do.
import { execFileSync, spawnSync } from 'node:child_process';
import { findChromium, HOW_TO_GET_ONE } from './find-chromium.js';

const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).error === undefined;
if (findChromium() === undefined && canInstall) {
  console.log('Chromium is missing: installing it from the Debian packages.');
  const apt = (...words) => execFileSync('apt-get', ['-qq', ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update');
  apt('install', '-y', 'chromium');
} else if (findChromium() === undefined) {
  console.log(`No Chromium found, so the tests of pages will fail. ${HOW_TO_GET_ONE}`);
}
