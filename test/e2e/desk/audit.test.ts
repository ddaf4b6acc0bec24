/** The audit in a real browser: the trail, outcomes per group, and verifying to the end. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/domain/text.ts';
import { PLANNER } from '../../desk/register/registers.ts';
import { desksForTests } from '../desk.ts';

const desk = desksForTests();
const ADMINISTRATOR = { role: 'administrator' } as const;
const SOON = { timeout: 20_000 };

beforeAll(async () => {
  const reason = 'the mother works in Zwolle';
  const request = { actor: PLANNER, action: 'edit', subject: 'F-001', reason } as const;
  await desk.register().change(request, async (writing) => {
    const { version, body } = (await writing.get('case', 'F-001'))!;
    await writing.replace('case', 'F-001', version, { ...body, household: { ...body.household, max_rent: '701.00' } });
  });
});

async function opened(page: Page, tab: string): Promise<void> {
  await page.goto(`/audit?tab=${tab}`);
  await page.getByRole('tabpanel').waitFor();
  await page.waitForLoadState('networkidle');
}

describe('the audit', () => {
  for (const language of LANGUAGES) {
    for (const role of ['planner', 'administrator'] as const) {
      test(`every tab is without barriers and fits a narrow screen for ${role} in ${language}`, async () => {
        await desk.withPage({ language, role }, async (page, check) => {
          for (const tab of ['events', 'outcomes', 'verify']) {
            await opened(page, tab);
            await check.accessible();
            await check.fitsNarrow();
            await check.screenshot(`audit-${tab}-${role}`);
          }
        });
      });
    }
  }

  test('a planner finds an event by its reason, and sees what changed', async () => {
    await desk.withPage({ language: 'en' }, async (page, check) => {
      await opened(page, 'events');
      await page.getByLabel('Part of a reason or an id').fill('zwolle');
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await expect.poll(() => page.getByRole('rowheader').count(), SOON).toBe(1);
      await page.getByText('the mother works in Zwolle').waitFor();
      await page.getByText('family F-001: one field').click();
      await page.getByText(/→ 701\.00/).waitFor();
      await check.accessible();
      await page.getByLabel('Part of a reason or an id').fill('not to be found');
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await page.getByText('Nothing found.').waitFor();
    });
  });

  test('an administrator searches ids alone, and sees neither reasons nor contents', async () => {
    await desk.withPage({ language: 'en', ...ADMINISTRATOR }, async (page) => {
      await opened(page, 'events');
      await page.getByLabel('Part of an id').fill('zwolle');
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await page.getByText('Nothing found.').waitFor();
      await page.getByLabel('Part of an id').fill('F-001');
      await page.getByLabel('What', { exact: true }).selectOption('edit');
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await expect.poll(() => page.getByRole('rowheader').count(), SOON).toBe(1);
      await page.getByText('not for your role').waitFor();
      expect(await page.locator('main').textContent()).not.toMatch(/Zwolle|701/);
    });
  });

  test('the events that were found are taken out as a file', async () => {
    await desk.withPage({ language: 'en' }, async (page) => {
      await opened(page, 'events');
      await page.getByLabel('Family', { exact: true }).fill('F-001');
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await page.getByText('the mother works in Zwolle').waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'As CSV' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('onderdak-audit.csv');
    });
  });

  test('verifying goes on to its end, and says that all is well', async () => {
    await desk.withPage({ language: 'en', ...ADMINISTRATOR }, async (page, check) => {
      await opened(page, 'verify');
      const head = await page.locator('.audit-head code').textContent();
      await page.getByLabel('End noted earlier').fill('12:abc');
      await page.getByRole('button', { name: 'Start verifying' }).click();
      await page.getByText('A noted end is a number, a colon and 64 characters.').first().waitFor();
      await check.accessible();
      await page.getByLabel('End noted earlier').fill(head!);
      await page.getByRole('button', { name: 'Start verifying' }).click();
      await page.getByText(/All is well: \d+ events and \d+ records\./).waitFor(SOON);
      await check.accessible();
      await check.screenshot('audit-verified');
    });
  });

  test('an end that was never there is told, with what to do', async () => {
    await desk.withPage({ language: 'nl' }, async (page, check) => {
      await opened(page, 'verify');
      await page.getByLabel('Eerder genoteerd einde').fill(`1:${'0'.repeat(64)}`);
      await page.getByRole('button', { name: 'Begin met bewijzen' }).click();
      await page.getByText('Eén ding klopt niet.').waitFor(SOON);
      await page.getByText('Het genoteerde einde komt niet voor.').waitFor();
      await check.accessible();
      await check.fitsNarrow();
      await check.screenshot('audit-not-proven');
    });
  });
});
