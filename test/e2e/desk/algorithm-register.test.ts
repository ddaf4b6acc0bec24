/** The record of this system in a real browser. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/domain/text.ts';
import { desksForTests } from '../desk.ts';

const desk = desksForTests();
const PATH = '/algorithm-record';

describe('the algorithm register', () => {
  for (const language of LANGUAGES) {
    test(`every tab is without barriers and fits a narrow screen in ${language}`, async () => {
      await desk.withPage({ language }, async (page, check) => {
        for (const tab of ['record', 'dpia', 'iama', 'ai-act']) {
          await page.goto(`${PATH}?tab=${tab}`);
          await page.getByRole('tabpanel').waitFor();
          await check.accessible();
          await check.fitsNarrow();
          await check.screenshot(`algorithm-${tab}`);
        }
      });
    });
  }

  for (const role of ['viewer', 'administrator'] as const) {
    const may = role === 'viewer' ? 'reads it and writes nothing' : 'may write';
    test(`${role} ${may}`, async () => {
      await desk.withPage({ language: 'en', role }, async (page, check) => {
        await page.goto(PATH);
        await page.getByRole('tabpanel').waitFor();
        const buttons = await page.getByRole('button', { name: /^Write / }).count();
        expect(buttons > 0).toBe(role === 'administrator');
        await check.accessible();
      });
    });
  }

  test('a field is written: what the standard does not allow is told at the field, and what it allows is kept', async () => {
    await desk.withPage({ language: 'en' }, async (page, check) => {
      await page.goto(PATH);
      await page.getByRole('tabpanel').waitFor();
      const left = await page
        .getByText(/still for a person to write/)
        .first()
        .textContent();
      await page.getByRole('button', { name: /^Write Begindatum/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Text', { exact: true }).fill('November 2026');
      await dialog.getByRole('button', { name: 'Save', exact: true }).click();
      await dialog.getByText('Write a year and a month, such as 2026-11.').first().waitFor();
      await check.accessible();
      await check.screenshot('algorithm-error');
      await dialog.getByLabel('Text', { exact: true }).fill('2026-11');
      await dialog.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText(/^Saved: Begindatum/).waitFor();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('written by a person').waitFor();
      expect(
        await page
          .getByText(/still for a person to write/)
          .first()
          .textContent(),
      ).not.toBe(left);
    });
  });

  test('the record is taken out as JSON, and everything opens as one document', async () => {
    await desk.withPage({ language: 'nl' }, async (page, check) => {
      await page.goto(PATH);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Als JSON voor het register' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('onderdak-algoritmeregister.json');
      const address = await page.getByRole('link', { name: 'Alles als één document' }).getAttribute('href');
      const answer = await page.request.get(address!);
      expect(answer.headers()['content-disposition']).toContain('inline');
      // As it is served it runs no scripts at all, so none that looks at it either.
      await page.goto('about:blank');
      await page.setContent(await answer.text());
      await page.getByRole('heading', { level: 1, name: 'Dit systeem in het Algoritmeregister' }).waitFor();
      await check.accessible();
      await check.fitsNarrow();
      await check.screenshot('algorithm-document');
    });
  });
});
