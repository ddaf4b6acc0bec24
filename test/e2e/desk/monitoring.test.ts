/** Monitoring and its reports in a real browser, on a register that was lived with for half a year. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/domain/text.ts';
import { livedDesk } from '../../desk/work/monitoring/lived-desk.ts';
import { desksForTests } from '../desk.ts';

const WEEKS = 26;
const NOW = new Date('2027-05-24T09:30:00.000Z');
const desk = desksForTests({ register: async () => (await livedDesk(WEEKS)).register, now: () => NOW });

const REPORTS = [
  ['money-check', 'Wat het verschil verklaart', 'What explains the difference'],
  ['evaluation', 'Wat de documenten vragen', 'What the documents ask'],
] as const;

describe('monitoring', () => {
  for (const language of LANGUAGES) {
    test(`is without barriers and fits a narrow screen, for a planner and for a viewer, in ${language}`, async () => {
      for (const role of ['planner', 'viewer'] as const) {
        await desk.withPage({ language, role }, async (page, check) => {
          await page.goto('/monitoring');
          await page.getByRole('table').first().waitFor();
          await check.accessible();
          await check.fitsNarrow();
          await check.screenshot(`monitoring-${role}`);
        });
      }
    });

    for (const [id, nl, en] of REPORTS) {
      test(`shows the ${id} as it will be printed, in ${language}`, async () => {
        await desk.withPage({ language }, async (page, check) => {
          await page.goto(`/reports/${id}`);
          const report = page.frameLocator('iframe');
          await report.getByRole('heading', { level: 2, name: language === 'nl' ? nl : en }).waitFor();
          await check.accessible();
          await check.fitsNarrow();
          await check.screenshot(`report-page-${id}`);
        });
      });

      test(`gives the ${id} as a page of its own that runs nothing and is without barriers, in ${language}`, async () => {
        await desk.withPage({ language }, async (page, check) => {
          await page.goto(`/api/v1/monitoring-reports/${id}?lang=${language}`);
          await page.getByRole('heading', { level: 1 }).waitFor();
          expect(await page.getByRole('img').count()).toBeGreaterThan(0);
          await check.fitsNarrow();
          await check.screenshot(`report-${id}`);
          // Nothing runs in the page itself, so that axe looks at the same document without the sandbox.
          const html = await (await page.request.get(page.url())).text();
          await page.route('**/same-report', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
          await page.goto('/same-report');
          await check.accessible();
        });
      });
    }
  }

  test('tells a viewer nothing under five, and no states of single cases', async () => {
    await desk.withPage({ language: 'en', role: 'viewer' }, async (page) => {
      await page.goto('/monitoring');
      await page.getByText('A dash means').waitFor();
      expect(await page.getByRole('heading', { name: 'Where cases stand' }).count()).toBe(0);
      const tiles = await page.locator('.tile strong').allTextContents();
      for (const tile of tiles) expect(tile === '–' || Number(tile.replaceAll(',', '')) % 5 === 0, tile).toBe(true);
    });
  });

  test('the day of the prognosis and the years of the evaluation can be chosen', async () => {
    await desk.withPage({ language: 'en' }, async (page) => {
      await page.goto('/reports/money-check');
      await page.getByLabel('Since').fill('2027-04-26');
      await page.frameLocator('iframe').getByText('From 26 April 2027').waitFor();
      await page.goto('/reports/evaluation');
      await page.getByLabel('After').selectOption('3');
      await page.frameLocator('iframe').getByRole('heading', { name: 'Evaluation after 3 years' }).waitFor();
    });
  });

  test('a report is saved as one file', async () => {
    await desk.withPage({ language: 'en' }, async (page) => {
      await page.goto('/reports/evaluation');
      const waiting = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Save' }).click();
      expect((await waiting).suggestedFilename()).toBe('onderdak-evaluation.html');
    });
  });

  test('a report prints on a few pages of paper, nothing cut off', async () => {
    await desk.withPage({ language: 'nl' }, async (page) => {
      for (const [id] of REPORTS) {
        await page.goto(`/api/v1/monitoring-reports/${id}?lang=nl`);
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width: 680, height: 1000 });
        const isWide = await page.evaluate(
          'document.documentElement.scrollWidth > document.documentElement.clientWidth',
        );
        expect(isWide, id).toBe(false);
        const pdf = await page.pdf({ path: `out/screenshots/report-${id}-print.pdf`, preferCSSPageSize: true });
        const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
        expect(pages).toBeLessThan(id === 'evaluation' ? 12 : 6);
        await page.emulateMedia({ media: 'screen' });
      }
    });
  });
});
