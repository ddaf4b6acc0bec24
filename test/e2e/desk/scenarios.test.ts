/** Scenarios in a real browser: sliders that answer at once, and a comparison from its start to its report. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/domain/text.ts';
import { desksForTests } from '../desk.ts';

const desk = desksForTests();
const SOON = { timeout: 60_000 };

async function opened(page: Page, tab: string): Promise<void> {
  await page.goto(`/scenarios?tab=${tab}`);
  await page.getByRole('tabpanel').waitFor();
  await page.waitForLoadState('networkidle');
}

/** What the small model answers, with the sliders as they stand. */
async function answered(page: Page, measure: string): Promise<string> {
  return (await page.getByRole('row').filter({ hasText: measure }).getByRole('cell').last().textContent()) ?? '';
}

async function choosePolicies(page: Page, wanted: readonly string[]): Promise<void> {
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  for (const name of wanted) await page.getByRole('checkbox', { name, exact: true }).check();
}

describe('scenarios', () => {
  for (const language of LANGUAGES) {
    for (const role of ['planner', 'viewer'] as const) {
      test(`every tab is without barriers and fits a narrow screen for ${role} in ${language}`, async () => {
        await desk.withPage({ language, role }, async (page, check) => {
          for (const tab of ['sliders', 'compare']) {
            await opened(page, tab);
            await check.accessible();
            await check.fitsNarrow();
            await check.screenshot(`scenarios-${tab}-${role}`);
          }
        });
      });
    }
  }

  test('a slider moved by keyboard, or a number written, changes the answer and can be put back', async () => {
    await desk.withPage({ language: 'en' }, async (page) => {
      await opened(page, 'sliders');
      await page.getByLabel('Policy', { exact: true }).selectOption('voluntary-agreements');
      await expect.poll(() => answered(page, 'Families a year'), SOON).toBe('71');
      await page.getByRole('slider').first().press('End');
      await expect.poll(() => answered(page, 'Families a year'), SOON).toBe('95');
      const number = page.getByRole('spinbutton').first();
      await number.fill('100.5');
      await expect.poll(() => answered(page, 'Families a year'), SOON).toBe('48');
      expect(await page.getByRole('slider').first().inputValue()).toMatch(/^10[01]/);
      await page.getByRole('button', { name: 'Reset the sliders' }).click();
      await expect.poll(() => answered(page, 'Families a year'), SOON).toBe('71');
      await page.getByText(/points too high on average/).waitFor();
    });
  });

  test('a number that is not possible is told', async () => {
    await desk.withPage({ language: 'en' }, async (page, check) => {
      await opened(page, 'sliders');
      await page.getByRole('spinbutton', { name: /^Homes that fall through/ }).fill('1.5');
      await page.getByText('Choose a value from 0 up to and including 1.').first().waitFor();
      await check.accessible();
    });
  });

  test('the register as the world answers differently from the made-up one', async () => {
    await desk.withPage({ language: 'en' }, async (page, check) => {
      await opened(page, 'sliders');
      await page.getByLabel('Policy', { exact: true }).selectOption('no-spreading');
      await expect.poll(() => answered(page, 'Longer than'), SOON).toMatch(/%/);
      const before = await answered(page, 'Longer than');
      await page.getByRole('radio', { name: 'Our own register' }).check();
      await page.getByLabel('Policy', { exact: true }).selectOption('no-spreading');
      await expect.poll(() => answered(page, 'Longer than').catch(() => before), SOON).not.toBe(before);
      await check.accessible();
    });
  });

  test('a planner compares two policies, watches, and reads the report here', async () => {
    await desk.withPage({ language: 'en' }, async (page, check) => {
      await opened(page, 'compare');
      await choosePolicies(page, []);
      await page.getByRole('button', { name: 'Start comparing' }).click();
      await page.getByText('Choose at least one policy.').first().waitFor();
      await choosePolicies(page, ['Regional agreements (today)', 'Voluntary agreements']);
      await page.getByLabel('Replications').fill('1');
      await page.getByLabel('Weeks', { exact: true }).fill('53');
      await page.getByRole('button', { name: 'Start comparing' }).click();
      await page.getByText('Done: one replication.').waitFor(SOON);
      const report = page.frameLocator('iframe');
      await report.getByRole('heading', { level: 1 }).waitFor(SOON);
      await check.fitsNarrow();
      await check.screenshot('scenarios-report');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Measures as CSV' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('onderdak-summary.csv');
      await expect.poll(() => page.getByRole('button', { name: /^Show the comparison of/ }).count(), SOON).toBe(1);
      await page.getByRole('cell', { name: 'Regional agreements (today), Voluntary agreements' }).waitFor();
      await page.getByRole('cell', { name: 'done', exact: true }).waitFor(SOON);
    });
  });

  test('a comparison that is stopped keeps what it found; a viewer reads it and cannot start one', async () => {
    await desk.withPage({ language: 'en' }, async (page) => {
      await opened(page, 'compare');
      await choosePolicies(page, ['Regional agreements (today)']);
      await page.getByLabel('Replications').fill('100');
      await page.getByLabel('Weeks', { exact: true }).fill('53');
      await page.getByRole('button', { name: 'Start comparing' }).click();
      await page.getByText(/^Computing: ([5-9]|\d\d+) of 100/).waitFor(SOON);
      await page.getByRole('button', { name: 'Stop', exact: true }).click();
      await page.getByText(/^Stopped\. (One replication was|\d+ replications were) done/).waitFor(SOON);
    });
    await desk.withPage({ language: 'en', role: 'viewer' }, async (page) => {
      await opened(page, 'compare');
      await page.getByText('Only a planner can start a comparison.').waitFor();
      expect(await page.getByRole('button', { name: 'Start comparing' }).count()).toBe(0);
      await page
        .getByRole('button', { name: /^Show the comparison of/ })
        .first()
        .click();
      await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor(SOON);
      expect(await page.getByRole('button', { name: 'Stop', exact: true }).count()).toBe(0);
    });
  });
});
