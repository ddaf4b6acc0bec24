/** Signing in and out in a real browser, which decides itself which cookies go where. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/domain/text.ts';
import { exampleRegister } from '../../desk/register/registers.ts';
import { type SharedDesk, startSharedDesk } from '../../desk/server/shared-desk.ts';
import { launchChromium } from '../chromium.ts';
import { desksForTests } from '../desk.ts';

const local = desksForTests();

describe('on one’s own machine', () => {
  for (const language of LANGUAGES) {
    test(`the page without a link says where the link is, without barriers, in ${language}`, async () => {
      await local.withPage({ language }, async (page, check) => {
        await page.goto('/sign-in', { waitUntil: 'load' });
        expect(await page.getAttribute('html', 'lang')).toBe(language);
        await check.accessible();
        await check.fitsNarrow();
        await check.screenshot('sign-in-local');
        await page.getByRole('button').press('Enter');
        await page.getByRole('heading', { level: 1, name: language === 'nl' ? /nieuwe link/ : /new link/ }).waitFor();
        await check.accessible();
      });
    });
  }

  test('the other language is one link away, and stays', async () => {
    await local.withPage({ language: 'nl' }, async (page) => {
      await page.goto('/sign-in');
      await page.getByRole('link', { name: 'In English' }).click();
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
      await page.goto('/sign-in');
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    });
  });
});

describe('with the account of an organisation, on another site', () => {
  let browser: Browser;
  let desk: SharedDesk;
  beforeAll(async () => {
    const people = { paula: { onderdak_role: 'planner' }, nobody: {} };
    [browser, desk] = await Promise.all([
      launchChromium(),
      startSharedDesk(people, await exampleRegister(), {}, 'localhost'),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.stop();
  });

  async function signIn(page: Page, login: string): Promise<void> {
    await page.goto(`${desk.url}/sign-in`);
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.waitForURL(/^http:\/\/localhost:/);
    await page.locator('[name=login]').fill(login);
    await page.locator('[name=password]').fill('any');
    await page.locator('[type=submit]').click();
    await page.locator('[type=submit]').click();
    await page.waitForURL(`${desk.url}/**`);
  }

  test('a planner gets to the desk, works there, and signs out here and at the issuer', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    await signIn(page, 'paula');
    await page.getByRole('navigation').first().waitFor();
    const cookies = await context.cookies(desk.url);
    expect(cookies.find(({ name }) => /^onderdak-\d+$/.test(name))).toMatchObject({
      httpOnly: true,
      sameSite: 'Strict',
    });
    await page.goto(`${desk.url}/cases`);
    await page.getByText('F-021').first().waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(/^http:\/\/localhost:/);
    await page.getByRole('button', { name: /yes/i }).click();
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
    expect(page.url()).toBe(`${desk.url}/signed-out`);
    await page.goto(`${desk.url}/cases`);
    await page.waitForURL(`${desk.url}/sign-in**`);
    await context.close();
  });

  test('who has no role here is told so on a page of its own', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    await signIn(page, 'nobody');
    await page.getByRole('heading', { name: 'You have no role here yet' }).waitFor();
    await page.getByText('nobody').waitFor();
    await context.close();
  });
});
