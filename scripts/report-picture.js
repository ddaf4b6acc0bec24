// Takes the README's picture of the example report, in Debian's Chromium: node scripts/report-picture.js (after npm start).
import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.js';

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 1100, height: 1400 }, colorScheme: 'light' });
await page.goto(pathToFileURL('out/pilot-week/report.html').href);
mkdirSync('docs/images', { recursive: true });
await page.screenshot({ path: 'docs/images/report.png' });
await browser.close();
