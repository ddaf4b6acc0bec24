/** Families at the desk, in a real browser: reported and referred, tested and decided, followed, and written to. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ProposalBody } from '../../../src/desk/register/bodies.ts';
import type { Stored } from '../../../src/desk/register/register.ts';
import { editFacts } from '../../../src/desk/work/cases/edit-facts.ts';
import { takeCaseStep } from '../../../src/desk/work/cases/take-case-step.ts';
import type { Desk } from '../../../src/desk/work/desk.ts';
import { createJobs } from '../../../src/desk/work/jobs.ts';
import { previewDrafts } from '../../../src/desk/work/week/preview.ts';
import { savePlan } from '../../../src/desk/work/week/save-plan.ts';
import { sendProposals } from '../../../src/desk/work/week/send-proposals.ts';
import { LANGUAGES } from '../../../src/domain/text.ts';
import { createWeekPlannerHere } from '../../../src/planning/week-planner-here.ts';
import { EXAMPLE_NOW, PLANNER } from '../../desk/register/registers.ts';
import { desksForTests } from '../desk.ts';

const desk = desksForTests();
/** A page may wait for the server. */
const SOON = { timeout: 15_000 };
const AMSTERDAM = { role: 'municipality', municipality: 'GM0363' } as const;

/** A saved plan with its proposals sent, made as the week's page makes them. */
let sent: readonly Stored<'proposal'>[] = [];
beforeAll(async () => {
  const planner = createWeekPlannerHere();
  const register = desk.register();
  const deployment = { mode: 'local', database: register.kind } as const;
  const here: Desk = { register, planner, now: () => EXAMPLE_NOW, jobs: createJobs(), deployment };
  const preview = await previewDrafts(here, PLANNER, []);
  if (preview.kind !== 'plan') throw new Error(JSON.stringify(preview));
  const { id } = await savePlan(here, PLANNER, { drafts: [], basis: preview.basis });
  sent = await sendProposals(here, PLANNER, { plan: id });
  // An imported case says nothing of the household, without which no week can be planned.
  const imported = (await register.read((reading) => reading.get('case', 'C-11')))!;
  const household = { adults: '2', child_ages: '4|9' };
  const { version } = await editFacts(here, PLANNER, 'C-11', { version: imported.version, household });
  await takeCaseStep(here, PLANNER, 'C-11', { step: 'qualify', version, reason: 'Alles klopt.' });
  await planner.close();
});

const answer = (page: Page, question: string | RegExp, choice: string) =>
  page.getByRole('group', { name: question }).getByLabel(choice, { exact: true }).check();

/** The page is there, and what it asked for has come. */
async function ready(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await page.waitForLoadState('networkidle');
}

describe('the referral form', () => {
  test('tells all that is wrong with a link to each field, saves what there is, and refers', async () => {
    await desk.withPage({ language: 'nl', ...AMSTERDAM }, async (page, check) => {
      await page.goto('/cases');
      await page.getByRole('link', { name: 'Gezin melden' }).click();
      await page.getByLabel('Aantal volwassenen').fill('twee');
      await page.getByLabel('Hoogste huur').fill('123456782');
      await page.getByRole('button', { name: 'Bewaren en doorverwijzen' }).click();
      const summary = page.getByRole('region', { name: /fouten/ });
      await expect.poll(() => summary.getByRole('link').count(), SOON).toBe(3);
      expect(await summary.textContent()).toContain('burgerservicenummer');
      expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toMatch(/fouten/);
      await check.accessible();
      await check.screenshot('referral-errors');
      await summary.getByRole('link', { name: /adults/ }).click();
      expect(await page.evaluate('document.activeElement.name')).toBe('adults');

      await page.getByLabel('Aantal volwassenen').fill('2');
      await page.getByLabel('Leeftijden van de kinderen').fill('3, 7 en 12');
      await page.getByLabel('Hoogste huur').fill('760');
      await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
      await page.getByText('Dit gezin is bewaard onder kenmerk GM0363-001').waitFor();

      await page.getByRole('button', { name: 'Bewaren en doorverwijzen' }).click();
      await expect.poll(() => summary.textContent(), SOON).toContain('de dag van de beoordeling');
      expect(await summary.textContent()).toContain('Vraag het gezin om toestemming');

      await page.getByLabel('Dag van de beoordeling door de gemeente').fill('2026-11-23');
      await answer(page, 'Is het gezin zelfredzaam?', 'ja');
      await answer(page, /Stemt het gezin in/, 'ja');
      await page.getByLabel('1e keus').selectOption({ label: 'Utrecht' });
      await page.getByLabel('2e keus').selectOption({ label: 'Almere' });
      await page.getByLabel('Band 1, plaats').selectOption({ label: 'Groningen' });
      await page.getByLabel('Band 1, soort').selectOption('school');
      await page.getByLabel('Volwassene 2, sector 1').selectOption('care');
      await page.getByRole('button', { name: 'Bewaren en doorverwijzen' }).click();
      await page.waitForURL('**/cases/GM0363-001');
      await page.locator('main').getByText('doorverwezen').waitFor();
    });
    const { body } = (await desk.register().read((reading) => reading.get('case', 'GM0363-001')))!;
    expect(body).toMatchObject({ state: 'referred', referring: 'GM0363' });
    expect(body.household).toEqual({
      adults: '2',
      child_ages: '3|7|12',
      max_rent: '760.00',
      preferences: 'GM0344|GM0034',
      sectors: '+care',
      ties: 'GM0014:school',
    });
  });

  for (const language of LANGUAGES) {
    test(`has no barriers and fits a narrow screen in ${language}`, async () => {
      await desk.withPage({ language }, async (page, check) => {
        await page.goto('/cases/new');
        await ready(page);
        await check.accessible();
        await check.fitsNarrow();
        await check.screenshot('referral');
      });
    });
  }
});

describe('the test', () => {
  test('shows the criteria and the clocks; nothing is chosen until a person chooses, and the reason is kept', async () => {
    await desk.withPage({ language: 'nl' }, async (page, check) => {
      await page.goto('/cases');
      await page.getByRole('link', { name: 'Toets C-01' }).click();
      await ready(page);
      const radios = page.getByRole('radio');
      expect([await radios.count(), await radios.nth(0).isChecked(), await radios.nth(1).isChecked()]).toEqual([
        2,
        false,
        false,
      ]);
      await page.getByRole('button', { name: 'Besluit vastleggen' }).click();
      await page.getByRole('link', { name: 'Kies wat u besluit.' }).waitFor();
      await check.accessible();
      await page.getByLabel('Nee, het gezin voldoet niet').check();
      await page.getByText('Dit is anders dan de criteria zeggen').waitFor();
      await page.getByRole('button', { name: 'Besluit vastleggen' }).click();
      await expect.poll(() => page.getByRole('region', { name: /fout/ }).count(), SOON).toBe(1);
      await page.getByLabel(/^Reden/).fill('U hebt vorige week zelf een woning gevonden.');
      await page.getByRole('button', { name: 'Besluit vastleggen' }).click();
      await page.getByText('Het besluit over C-01 is vastgelegd.').first().waitFor();
      expect(await page.locator('main').textContent()).toContain(
        'voldoet niet; volgens de criteria: voldoet aan de criteria',
      );
    });
    const { body } = (await desk.register().read((reading) => reading.get('case', 'C-01')))!;
    expect(body).toMatchObject({
      state: 'does-not-qualify',
      decision: { decided: 'does-not-qualify', advice: 'qualifies', notMet: [] },
    });
  });

  for (const language of LANGUAGES) {
    test(`has no barriers and fits a narrow screen in ${language}, with missing and contradicted facts`, async () => {
      await desk.withPage({ language }, async (page, check) => {
        for (const [path, name] of [
          ['/cases', 'cases'],
          ['/cases/C-09/test', 'test'],
        ] as const) {
          await page.goto(path);
          await ready(page);
          await check.accessible();
          await check.fitsNarrow();
          await check.screenshot(name);
        }
      });
    });
  }
});

describe('the page of a family', () => {
  test('takes a step with what it needs, by keyboard alone', async () => {
    await desk.withPage({ language: 'nl' }, async (page) => {
      await page.goto('/cases/C-11');
      await ready(page);
      await page.getByRole('button', { name: 'Naar de opvang' }).focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Naar de opvang' });
      await dialog.waitFor();
      await dialog.getByRole('button', { name: 'Naar de opvang' }).focus();
      await page.keyboard.press('Enter');
      await dialog
        .getByRole('link', { name: /Vul in bij welke opvang/ })
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog.count(), SOON).toBe(0);
      await expect.poll(() => page.evaluate('document.activeElement.textContent'), SOON).toBe('Naar de opvang');
      await page.getByText('Andere stappen').click();
      await page.getByRole('button', { name: 'Parkeren' }).click();
      const park = page.getByRole('dialog', { name: 'Parkeren' });
      await park.getByLabel(/^Reden/).fill('Wacht op papieren.');
      await park.getByRole('button', { name: 'Parkeren' }).click();
      await page.getByText('Parkeren: vastgelegd.').first().waitFor();
      await page.getByRole('tab', { name: 'Geschiedenis' }).click();
      await page.getByText('Wacht op papieren.').waitFor();
      await page.getByRole('button', { name: /ongedaan|terug/i }).click();
      await page.getByRole('tab', { name: 'Overzicht' }).click();
      await page.locator('main').getByText('voldoet', { exact: true }).waitFor();
    });
  });

  test('shows the options in every municipality side by side, and what one of them costs', async () => {
    const { family } = placed();
    await desk.withPage({ language: 'nl' }, async (page, check) => {
      await page.goto(`/cases/${family}?tab=options`);
      const table = page.getByRole('table', { name: 'Alle gemeenten naast elkaar' });
      await table.waitFor();
      expect(await table.getByRole('row').count()).toBe(16);
      await page.getByText('Wat zou dit veranderen?').waitFor();
      await check.accessible();
      await check.fitsNarrow();
      await check.screenshot('family-options');
      const cost = page.getByRole('button', { name: /^Wat kost / }).first();
      const place = (await cost.textContent())!.replace(/^Wat kost (.*)\?$/, '$1');
      await cost.click();
      await table
        .getByRole('row', { name: new RegExp(place) })
        .getByRole('listitem')
        .nth(1)
        .waitFor();
    });
  });

  test('tells who was before somebody else, and loads the newest', async () => {
    await desk.withPage({ language: 'nl' }, async (page) => {
      await page.goto('/cases/C-03/facts');
      await ready(page);
      await page.getByLabel('Aantal volwassenen').fill('2');
      await desk.register().change({ actor: PLANNER, action: 'edit', subject: 'C-03' }, async (writing) => {
        const { version, body } = (await writing.get('case', 'C-03'))!;
        await writing.replace('case', 'C-03', version, { ...body, household: { adults: '1' } });
      });
      await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
      await page.getByRole('button', { name: /nieuwste/i }).click();
      await expect.poll(() => page.getByLabel('Aantal volwassenen').inputValue(), SOON).toBe('1');
    });
  });

  for (const language of LANGUAGES) {
    test(`has no barriers and fits a narrow screen in ${language}, tab by tab`, async () => {
      const { family } = placed();
      await desk.withPage({ language }, async (page, check) => {
        for (const tab of ['overview', 'facts', 'history']) {
          await page.goto(`/cases/${family}?tab=${tab}`);
          await ready(page);
          await check.accessible();
          await check.fitsNarrow();
          await check.screenshot(`family-${tab}`);
        }
      });
    });
  }

  test('is there for the municipality that receives the family, without the assessment; others find nothing', async () => {
    const { family, municipality } = placed();
    await desk.withPage({ language: 'nl', role: 'municipality', municipality }, async (page, check) => {
      await page.goto(`/cases/${family}?tab=facts`);
      await ready(page);
      await page.getByText('Leeftijden van de kinderen').waitFor();
      expect(await page.locator('main').textContent()).not.toContain('Feiten van de beoordeling');
      await check.accessible();
    });
    const other = sent.find(({ body }) => body.municipality !== municipality)!.body.municipality;
    await desk.withPage({ language: 'nl', role: 'municipality', municipality: other }, async (page) => {
      const answers = await Promise.all(
        [family, 'F-777'].map(async (id) => (await page.request.get(`/api/v1/cases/${id}`)).text()),
      );
      expect(answers[0]).toBe(answers[1]);
    });
  });
});

describe('a letter', () => {
  for (const language of LANGUAGES) {
    test(`can be read, copied and printed in ${language}, with what is to be filled in marked`, async () => {
      const { family } = placed();
      await desk.withPage({ language }, async (page, check) => {
        await page.goto(`/cases/${family}/letter`);
        const letter = page.getByRole('article');
        await letter.waitFor();
        expect(await letter.getAttribute('lang')).toBe('nl');
        expect(await letter.textContent()).toContain('Waarom daar?');
        expect(await letter.locator('.letter-blank').count()).toBe(2);
        await check.accessible();
        await check.fitsNarrow();
        await check.screenshot('letter');
        await page.getByLabel(language === 'nl' ? 'Taal van de brief' : 'Language of the letter').selectOption('en');
        await expect.poll(() => letter.getAttribute('lang'), SOON).toBe('en');
        expect(await letter.textContent()).toContain('Why there?');
        await page.emulateMedia({ media: 'print' });
        expect(await letter.isVisible()).toBe(true);
        for (const hidden of [page.getByRole('combobox').first(), page.getByRole('navigation').first()]) {
          expect(await hidden.isVisible()).toBe(false);
        }
      });
    });
  }
});

/** A family with a proposal to a listed home. */
function placed(): ProposalBody {
  return sent.find(({ body }) => body.dwelling !== undefined)!.body;
}
