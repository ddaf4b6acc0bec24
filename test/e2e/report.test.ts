import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/text.ts';
import { writeReport } from '../../src/report/write-report.ts';
import { everyReasonInput } from '../report/sample-plan.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let folder: string;
const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

beforeAll(async () => {
  browser = await launchChromium();
  folder = await mkdtemp(join(tmpdir(), 'onderdak-report-'));
  for (const language of LANGUAGES)
    await writeReport(join(folder, language), everyReasonInput, language, ['report.html']);
});
afterAll(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

/** Opens the report and runs a test on it; afterwards nothing may have been asked of a network or said on the console. */
async function withReport(
  language: Language,
  options: BrowserContextOptions,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) trouble.push(request.url());
  });
  await page.goto(pathToFileURL(join(folder, language, 'report.html')).href);
  await run(page);
  await context.close();
  expect(trouble).toEqual([]);
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await axeSource);
  const results = (await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })",
  )) as AxeResults;
  expect(results.passes.length).toBeGreaterThan(15);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

describe('report.html in a real browser', () => {
  for (const language of LANGUAGES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing against WCAG 2.1 A and AA in ${language}, ${colorScheme}, with all details open`, async () => {
        await withReport(language, { colorScheme }, async (page) => {
          await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
          expect(await violations(page)).toEqual([]);
        });
      });
    }

    // 320 pixels is also what 400 % zoom leaves of a screen of 1280 (WCAG 2.1, 1.4.10).
    test(`at 320 pixels the page does not scroll sideways in ${language}`, async () => {
      await withReport(language, { viewport: { width: 320, height: 640 } }, async (page) => {
        await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      });
    });
  }

  test('text of twice the size does not make the page scroll sideways', async () => {
    await withReport('nl', { viewport: { width: 640, height: 800 } }, async (page) => {
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(640);
    });
  });

  test('the first stop of the keyboard is the link to the content', async () => {
    await withReport('en', {}, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
      expect(await page.locator('.skip').boundingBox()).toMatchObject({ x: 0 });
    });
  });

  test('every table that scrolls can be reached and scrolled by keyboard', async () => {
    await withReport('nl', { viewport: { width: 320, height: 640 } }, async (page) => {
      const regions = page.locator('.scroll');
      expect(await regions.count()).toBeGreaterThan(3);
      for (const region of await regions.all()) {
        expect(await region.getAttribute('tabindex')).toBe('0');
        expect(await region.getAttribute('aria-label')).toBeTruthy();
      }
    });
  });

  test('the style sheet passes the security policy of the page', async () => {
    await withReport('nl', {}, async (page) => {
      expect(await page.evaluate("getComputedStyle(document.querySelector('.tiles')).display")).toBe('grid');
    });
  });

  test('prints on A4 with every detail open and the mark of made-up data on each page', async () => {
    await withReport('nl', { colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const story = page.locator('.families .family:last-child .story').last();
      expect(await story.isVisible()).toBe(true);
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      const text = pdf.toString('latin1');
      // A4 in points is 595 by 842.
      const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
      expect(boxes.length).toBeGreaterThan(5);
      for (const [, width, height] of boxes) {
        expect(Number(width)).toBeCloseTo(595, 0);
        expect(Number(height)).toBeCloseTo(842, 0);
      }
    });
  });
});
