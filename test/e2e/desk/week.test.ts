import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { type StartedDesk, startDesk } from './started-desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

/** A desk of its own, with the planner signed in by the link; afterwards nothing may have gone wrong on the page. */
async function onDesk(language: 'nl' | 'en', walk: (page: Page, desk: StartedDesk) => Promise<void>): Promise<void> {
  const desk = await startDesk(language);
  const context = await browser.newContext({ locale: LOCALES[language], viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const trouble: string[] = [];
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(desk.origin)) trouble.push(request.url());
  });
  try {
    await page.goto(desk.link);
    await walk(page, desk);
    expect(trouble).toEqual([]);
  } finally {
    await context.close();
    await desk.stop();
  }
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const rowOf = (page: Page, family: string) =>
  page
    .getByRole('table', { name: /Gezinnen, dringendste|Families, most urgent/ })
    .getByRole('row', { name: new RegExp(`${family} `) });

describe('a newcomer', () => {
  test('gets from an empty register to sent proposals, a recorded refusal and a plan that goes around it', async () => {
    await onDesk('nl', async (page) => {
      await page.getByRole('heading', { level: 1, name: /Deze week: week 48/ }).waitFor();
      await page.getByText('Er is deze week nog geen plan bewaard.').waitFor();

      await button(page, 'Reken de week door').click();
      await page
        .getByText(/22 van 22 gezinnen krijgen een woning/)
        .first()
        .waitFor();
      await button(page, 'Bewaar het plan').click();
      await page.getByText(/Plan 2026-W48-1, bewaard op/).waitFor();

      await button(page, 'Kies alles wat klaar is').click();
      await button(page, /^Verstuur \d+ voorstellen$/).click();
      await page.getByText(/^\d+ voorstellen zijn verstuurd\./).waitFor();

      await button(page, 'Leg antwoord vast voor F-001').click();
      await page.getByLabel('Gemeente wijst af').check();
      await page.getByLabel(/Reden \(nodig\)/).fill('Er is geen plek op school');
      await button(page, 'Leg vast').last().click();
      await page.getByText('Vastgelegd: Gemeente wijst af (F-001).').waitFor();
      const refused = await rowOf(page, 'F-001').textContent();
      expect(refused).toMatch(/wees af: Er is geen plek op school/);
      expect(refused).toMatch(/past niet meer: plan opnieuw/);
      await page.getByText('Er is 1 ding veranderd sinds dit plan is bewaard.').waitFor();

      await button(page, 'Reken de week door').click();
      const change = page
        .getByRole('table', { name: 'Gezinnen voor wie iets verandert' })
        .getByRole('row', { name: /F-001/ });
      await change.waitFor();
      const [, before, after] =
        /(\S+), woning [\s\S]*?(\S+), (?:woning|via|verwacht)/.exec((await change.textContent()) ?? '') ?? [];
      expect(after).toBeDefined();
      expect(after).not.toBe(before);
      await button(page, 'Bewaar het plan').click();
      await page.getByText(/Plan 2026-W48-2, bewaard op/).waitFor();

      await page.getByLabel('Kies F-001').check();
      await button(page, 'Verstuur 1 voorstel').click();
      await page.getByText('1 voorstel is verstuurd.').waitFor();
      expect(await rowOf(page, 'F-001').textContent()).toMatch(/wacht op gemeente/);
    });
  });
});

describe('the week at the desk', () => {
  test('shows what a ban would change before it is saved, within a second or so', async () => {
    await onDesk('en', async (page) => {
      await button(page, 'Plan the week').click();
      await button(page, 'Save plan').click();
      await page.getByText(/Plan 2026-W48-1, saved on/).waitFor();
      await page.getByLabel('Actions for F-001').click();
      await button(page, 'Ban from…').click();
      await button(page, 'Add as draft').click();
      await button(page, 'Preview').click();
      await page
        .getByText(/^With these drafts .+\.$/)
        .first()
        .waitFor();
      const objectives = page.getByRole('table', { name: 'Objectives, most important first' });
      expect(await objectives.getByText('this objective decides').count()).toBe(1);
      const families = page.getByRole('table', { name: 'Families for whom something changes' });
      expect(await families.getByRole('row').count()).toBeGreaterThan(1);
      // Nothing is stored before saving.
      await page.reload();
      await page.getByText(/Plan 2026-W48-1, saved on/).waitFor();
    });
  });

  test('overrides the plan in one click with a reason, counts it, and takes it back', async () => {
    await onDesk('en', async (page) => {
      await button(page, 'Plan the week').click();
      await button(page, 'Save plan').click();
      await page.getByText(/Plan 2026-W48-1, saved on/).waitFor();
      await page.getByLabel('Actions for F-016').click();
      await button(page, 'Override the plan…').click();
      await page.getByLabel(/Municipality or home/).selectOption({ label: 'Groningen' });
      await button(page, 'Override and save').click();
      expect(await page.getByRole('dialog').textContent()).toMatch(/Give a reason/);
      await page
        .getByRole('dialog')
        .getByLabel(/Reason/)
        .fill('Work in Groningen');
      await button(page, 'Override and save').click();
      await page.getByText(/Plan 2026-W48-2 is saved/).waitFor();
      expect(await rowOf(page, 'F-016').textContent()).toMatch(/against the best plan: Work in Groningen/);
      await page.getByRole('tab', { name: 'Overrides' }).click();
      await page.getByText('1 override in 2 plans; 0 undone.').waitFor();
      await button(page, /^Undo: against the plan/).click();
      await page.getByText(/Plan 2026-W48-1, saved on/).waitFor();
      expect(await rowOf(page, 'F-016').textContent()).not.toMatch(/against the best plan/);
      await page.getByText('1 override in 1 plan; 1 undone.').waitFor();
    });
  });

  test('names pins that cannot hold together, and wrong cells of an offer', async () => {
    await onDesk('en', async (page) => {
      await page.getByLabel('Actions for F-001').click();
      await button(page, 'Pin to…').click();
      await page.getByLabel(/Municipality or home/).selectOption({ value: 'D-03' });
      await button(page, 'Add as draft').click();
      await button(page, 'Preview').click();
      await page.getByText('These choices cannot hold together').waitFor();
      await page.getByText('F-001 pinned to D-03').last().waitFor();
      await button(page, 'Remove: F-001 pinned to D-03').click();

      await button(page, 'Change an offer…').click();
      await page.getByLabel(/Which offer/).selectOption({ value: 'dwelling D-01' });
      await page.getByLabel(/^Rent/).fill('much');
      await button(page, 'Add as draft').click();
      await button(page, 'Preview').click();
      await page.getByText('This is not right yet').waitFor();
      await page.getByText(/D-01, rent: /).waitFor();
    });
  });

  test('starts the next week, after asking', async () => {
    await onDesk('en', async (page) => {
      await button(page, 'Start week 49').click();
      await page.getByRole('dialog').getByText('You move on to week 49.').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Start week 49' }).click();
      await page.getByRole('heading', { level: 1, name: /This week: week 49/ }).waitFor();
    });
  });
});

/** Only keys: what is not reached by them in so many stops is not reached. */
const MOST_STOPS = 400;

const NAME_OF_FOCUS = `(() => {
  const element = document.activeElement;
  const label = element?.id ? document.querySelector('label[for="' + element.id + '"]')?.textContent : undefined;
  return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
})()`;

/** Presses Tab until the focus is on what has this name. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const here = (await page.evaluate(NAME_OF_FOCUS)) as string;
    if (typeof name === 'string' ? here.trim() === name : name.test(here.trim())) return;
  }
  throw new Error(`The keyboard does not reach ${name}.`);
}

async function pressOn(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

describe('the weekly flow by keyboard alone', () => {
  test('goes from planning to a recorded answer and back', async () => {
    await onDesk('en', async (page) => {
      await page.getByRole('heading', { level: 1, name: /This week: week 48/ }).waitFor();
      await pressOn(page, 'Plan the week');
      await button(page, 'Save plan').waitFor();
      await pressOn(page, 'Save plan');
      await page.getByText(/Plan 2026-W48-1, saved on/).waitFor();

      await pressOn(page, 'Actions for F-001');
      await pressOn(page, 'Ban from…');
      await page.getByRole('dialog').waitFor();
      await pressOn(page, 'Add as draft');
      await button(page, 'Preview').waitFor();
      await pressOn(page, 'Preview');
      await page
        .getByText(/^With these drafts .+\.$/)
        .first()
        .waitFor();
      await pressOn(page, /^Remove: F-001 not to /);
      await page.getByText(/No drafts yet/).waitFor();

      await pressOn(page, 'Actions for F-016');
      await pressOn(page, 'Why this place?');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.getByRole('dialog').count()).toBe(0);

      await pressOn(page, 'Select all that are ready');
      await pressOn(page, /^Send \d+ proposals$/);
      await page.getByText(/^\d+ proposals were sent\.$/).waitFor();

      await pressOn(page, 'Record an answer for F-001');
      await page.getByRole('dialog').waitFor();
      await pressOn(page, 'Municipality accepts', 'Space');
      await page.keyboard.press('ArrowDown');
      expect(await page.getByLabel('Municipality declines').isChecked()).toBe(true);
      await tabTo(page, /^Reason \(needed\)/);
      await page.keyboard.type('No place at school');
      await pressOn(page, 'Record');
      await page.getByText('Recorded: Municipality declines (F-001).').waitFor();

      await pressOn(page, /^Undo: municipality said no/);
      await page.getByText('Undone.').waitFor();
      expect(await rowOf(page, 'F-001').textContent()).toMatch(/awaits municipality/);
    });
  });
});
