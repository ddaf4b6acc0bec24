/** What holds around every page of the desk. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ROLES } from '../../../src/desk/register/actor.ts';
import { LANGUAGES } from '../../../src/domain/text.ts';
import { desksForTests, NARROW } from '../desk.ts';

const desk = desksForTests();
const FOCUSED = 'document.activeElement.outerHTML.slice(0, 200)';

describe('the shell of the desk', () => {
  for (const language of LANGUAGES) {
    test(`opens without barriers and fits a narrow screen in ${language}`, async () => {
      await desk.withPage({ language }, async (page, check) => {
        await page.locator('h1').waitFor();
        expect(await page.getAttribute('html', 'lang')).toBe(language);
        expect(await page.title()).toMatch(/ · Onderdak$/);
        await page.goto('/no/such/page');
        await page.getByRole('heading', { level: 1 }).waitFor();
        await check.accessible();
        await check.fitsNarrow();
        await check.screenshot('not-found');
      });
    });
  }

  test('everything in it is reached by keyboard, the skip link first', async () => {
    await desk.withPage({ language: 'en' }, async (page) => {
      await page.goto('/offers');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(FOCUSED)).toContain('To the content');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('content');
      const menu = page.getByRole('navigation').getByRole('link');
      await menu.nth(1).focus();
      await page.keyboard.press('Enter');
      await page.locator('h1:focus').waitFor();
      expect(page.url()).not.toContain('/offers');
      await page.goBack();
      await page.getByRole('heading', { name: 'Offers and shelters' }).waitFor();
    });
  });

  test('another language changes the words at once, and what was filled in stays', async () => {
    await desk.withPage({ language: 'nl' }, async (page) => {
      await page.goto('/offers');
      await page.getByRole('searchbox', { name: 'Zoek in deze tabel' }).fill('D-0');
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { name: 'Offers and shelters' }).waitFor();
      expect(await page.getByRole('searchbox', { name: 'Search this table' }).inputValue()).toBe('D-0');
      await page.reload();
      await page.getByRole('heading', { name: 'Offers and shelters' }).waitFor();
    });
  });

  test('dark colours are kept, and are there before the page is drawn', async () => {
    await desk.withPage({ language: 'en' }, async (page) => {
      await page.goto('/offers');
      await page.getByLabel('Colours').selectOption('dark');
      const paper = 'getComputedStyle(document.body).backgroundColor';
      expect(await page.evaluate(paper)).toBe('rgb(17, 23, 28)');
      await page.reload({ waitUntil: 'commit' });
      await page.locator('body').waitFor({ state: 'attached' });
      expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    });
  });

  test('each role finds its own pages in the menu, and no others at their address', async () => {
    await desk.withPage({ language: 'en' }, async (page, check) => {
      const seen = new Map<string, number>();
      for (const role of ROLES) {
        await page.getByRole('button', { name: 'View as…' }).click();
        const dialog = page.getByRole('dialog');
        if (role === 'planner') await check.accessible();
        const names = {
          planner: 'Planner',
          municipality: /^Contact person/,
          association: 'Housing association',
          viewer: /^Viewer/,
          administrator: 'Administrator',
        } as const;
        await dialog.getByRole('radio', { name: names[role] }).check();
        if (role === 'municipality') await dialog.getByRole('combobox').selectOption({ label: 'Tilburg' });
        if (role === 'association') await dialog.getByRole('combobox').selectOption('Fictieve corporatie A');
        await dialog.getByRole('button', { name: 'Change' }).click();
        await dialog.waitFor({ state: 'detached' });
        await page.getByRole('heading', { level: 1 }).waitFor();
        const links = page.getByRole('navigation', { name: 'Main menu' }).getByRole('link');
        seen.set(role, await links.count());
        // Only a planner or an administrator can name the places of other roles.
        if (role === 'municipality' || role === 'association') await backToPlanner(page);
      }
      expect(seen.get('association')).toBe(1);
      expect(Math.min(...seen.values())).toBeGreaterThan(0);
      expect(seen.get('planner')).toBe(Math.max(...seen.values()));
    });
    await desk.withPage({ language: 'en', role: 'association', association: 'Fictieve corporatie A' }, async (page) => {
      await page.goto('/cases');
      await page.getByRole('heading', { name: 'This page does not exist' }).waitFor();
    });
  });

  test('on a narrow screen the menu opens when asked', async () => {
    await desk.withPage({ language: 'en', viewport: NARROW }, async (page, check) => {
      await page.goto('/offers');
      const link = page.getByRole('link', { name: 'Families' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await link.isVisible()).toBe(false);
      await page.getByRole('button', { name: /^Menu/ }).click();
      expect(await link.isVisible()).toBe(true);
      await check.accessible();
    });
  });

  test('signing out ends the session, also in another window', async () => {
    await desk.withPage({ language: 'en' }, async (page) => {
      await page.goto('/offers');
      const other = await page.context().newPage();
      await other.goto('/offers');
      await other.getByRole('heading', { level: 1 }).waitFor();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.waitForURL('**/sign-in');
      await other.getByRole('tab', { name: 'Occupancy ahead' }).click();
      await other.waitForURL('**/sign-in');
    });
  });

  test('text of twice the size does not make the page scroll sideways', async () => {
    await desk.withPage({ language: 'nl', viewport: { width: 640, height: 800 } }, async (page) => {
      await page.goto('/offers');
      await page.getByRole('table').waitFor();
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(640);
    });
  });
});

async function backToPlanner(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'View as…' }).click();
  await page.getByRole('radio', { name: 'Planner' }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Change' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
