import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeComparison } from '../../src/report/comparison/write-comparison.ts';
import { sampleResult, sampleStudy } from '../report/comparison/sample-study.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let folder: string;
const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

beforeAll(async () => {
  browser = await launchChromium();
  folder = await mkdtemp(join(tmpdir(), 'onderdak-comparison-'));
  await writeComparison(folder, await sampleResult(sampleStudy(2, 6)), 'nl');
});
afterAll(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

/** Opens the report with every detail open and runs a test on it; nothing may be asked of a network or said on the console. */
async function withReport(options: BrowserContextOptions, run: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) trouble.push(request.url());
  });
  await page.goto(pathToFileURL(join(folder, 'report.html')).href);
  await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
  await run(page);
  await context.close();
  expect(trouble).toEqual([]);
}

describe('the report of a comparison in a real browser', () => {
  test.each(['light', 'dark'] as const)('axe finds nothing against WCAG 2.1 A and AA, %s', async (colorScheme) => {
    await withReport({ colorScheme }, async (page) => {
      await page.evaluate(await axeSource);
      const results = (await page.evaluate(
        "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })",
      )) as AxeResults;
      expect(results.passes.length).toBeGreaterThan(15);
      expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
    });
  });

  test('at 320 pixels the page does not scroll sideways, and every chart has a size', async () => {
    await withReport({ viewport: { width: 320, height: 640 } }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      const charts = await page.locator('svg.chart').all();
      expect(charts.length).toBeGreaterThan(20);
      const boxes = await Promise.all(charts.map((chart) => chart.boundingBox()));
      for (const box of boxes) {
        expect(box!.width).toBeGreaterThan(200);
        expect(box!.width).toBeLessThanOrEqual(320);
        expect(box!.height).toBeGreaterThan(60);
      }
    });
  });

  test('the colours of charts are those of the page', async () => {
    await withReport({ colorScheme: 'dark' }, async (page) => {
      const fill = `getComputedStyle(document.querySelector('#outcomes svg.chart g[fill="var(--accent)"]')).fill`;
      expect(await page.evaluate(fill)).toBe('rgb(111, 185, 224)');
    });
  });

  test('prints on A4 on light paper, the answer on the first page', async () => {
    await withReport({ colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
      expect(boxes.length).toBeGreaterThan(5);
      for (const [, width, height] of boxes) {
        expect(Number(width)).toBeCloseTo(595, 0);
        expect(Number(height)).toBeCloseTo(842, 0);
      }
      // From the top of the page to the end of the answers in words and the table, in CSS pixels of an A4 page with its margins.
      await page.setViewportSize({ width: 680, height: 980 });
      const end = "document.querySelector('#summary').getBoundingClientRect().bottom + scrollY";
      expect(await page.evaluate(end)).toBeLessThan(1_000);
    });
  });
});
