import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { LANGUAGES } from '../../../src/domain/text.ts';
import { desksForTests } from '../desk.ts';

const desk = desksForTests();

const WORDS = {
  nl: { plan: 'Reken de week door', save: 'Bewaar het plan', actions: 'Acties voor F-001', ban: 'Uitsluiten van…' },
  en: { plan: 'Plan the week', save: 'Save plan', actions: 'Actions for F-001', ban: 'Ban from…' },
} as const;

const opened = (page: Page, language: 'nl' | 'en') =>
  page.getByRole('button', { name: WORDS[language].plan }).waitFor();

describe.each(LANGUAGES)('the page of the week in %s', (language) => {
  const words = WORDS[language];

  test('breaks no rule of accessibility and fits 320 pixels: empty, with a preview, with a dialog', async () => {
    await desk.withPage({ language }, async (page, check) => {
      await page.goto('/week');
      await opened(page, language);
      await check.accessible();
      await page.getByRole('button', { name: words.plan }).click();
      await page.getByRole('button', { name: words.save }).waitFor();
      await check.accessible();
      await check.fitsNarrow();
      await check.screenshot('week-preview');
      await page.getByLabel(words.actions).click();
      await check.accessible();
      await page.getByRole('button', { name: words.ban }).click();
      await page.getByRole('dialog').waitFor();
      await check.accessible();
      await check.fitsNarrow();
      await check.screenshot('week-ban');
    });
  });

  test('breaks no rule of accessibility on any of its tabs', async () => {
    await desk.withPage({ language }, async (page, check) => {
      await page.goto('/week');
      await opened(page, language);
      if ((await page.getByText('2026-W48-1').count()) === 0) {
        await page.getByRole('button', { name: words.plan }).click();
        await page.getByRole('button', { name: words.save }).click();
        await page.getByText('2026-W48-1').first().waitFor();
      }
      for (const tab of ['proposals', 'map', 'binds', 'findings', 'objectives', 'overrides']) {
        await page.goto(`/week?tab=${tab}`);
        await opened(page, language);
        await page.getByRole('tabpanel').waitFor();
        await check.accessible();
        await check.fitsNarrow();
        await check.screenshot(`week-${tab}`);
      }
    });
  });
});
