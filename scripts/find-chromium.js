// Where a Chromium is for the tests that look at pages: ONDERDAK_CHROMIUM, or one of the places where it usually is.
import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export const HOW_TO_GET_ONE =
  'Install Chromium (Debian: apt-get install chromium) or set ONDERDAK_CHROMIUM to its path.';

/** @returns {string | undefined} the path, or undefined when there is none. */
export function findChromium() {
  const given = process.env.ONDERDAK_CHROMIUM;
  return (given ? [given] : USUAL_PLACES).find((path) => existsSync(path));
}
