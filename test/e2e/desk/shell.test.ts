/** What holds for every page of the desk. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/message.ts';
import { desksForTests } from '../desk.ts';

const desk = desksForTests();

describe('the shell of the desk', () => {
  for (const language of LANGUAGES) {
    test(`the first page opens, has no barriers and fits a narrow screen in ${language}`, async () => {
      await desk.withPage({ language }, async (page, check) => {
        await page.locator('h1').waitFor();
        await check.accessible();
        await check.fitsNarrow();
        await check.screenshot('start');
        expect(await page.getAttribute('html', 'lang')).toBe(language);
      });
    });
  }
});
