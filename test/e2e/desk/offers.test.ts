/** Offers and shelters in a real browser. */
import { describe, expect, test } from 'vitest';
import type { OpenedRegister } from '../../../src/desk/register/open-register.ts';
import { LANGUAGES } from '../../../src/domain/text.ts';
import { PLANNER } from '../../desk/register/registers.ts';
import { desksForTests } from '../desk.ts';

const desk = desksForTests();
const ASSOCIATION = { role: 'association', association: 'Fictieve corporatie A' } as const;

async function pin(register: OpenedRegister, family: string, dwelling: string): Promise<void> {
  await register.change({ actor: PLANNER, action: 'pin', subject: family }, async (writing) => {
    const { version, body } = (await writing.get('case', family))!;
    await writing.replace('case', family, version, { ...body, planner: { ...body.planner, pinnedTo: dwelling } });
  });
}

describe('the page of offers and shelters', () => {
  for (const language of LANGUAGES) {
    test(`every tab is without barriers and fits a narrow screen in ${language}`, async () => {
      await desk.withPage({ language }, async (page, check) => {
        for (const tab of ['dwelling', 'shelter', 'commitment', 'supply', 'occupancy']) {
          await page.goto(`/offers?tab=${tab}`);
          await page.getByRole('table').first().waitFor();
          await check.accessible();
          await check.fitsNarrow();
          await check.screenshot(`offers-${tab}`);
        }
      });
    });

    test(`an association sees its own homes and nothing else in ${language}`, async () => {
      await desk.withPage({ language, ...ASSOCIATION }, async (page, check) => {
        await page.goto('/offers');
        await page.getByRole('table').waitFor();
        const rows = await page.getByRole('rowheader').allTextContents();
        expect(rows).toContain('D-01');
        expect(rows).not.toContain('D-03');
        expect(await page.getByRole('tab').count()).toBe(0);
        expect(await page.getByRole('navigation').getByRole('link').count()).toBe(1);
        await check.accessible();
        await check.fitsNarrow();
        await check.screenshot('offers-association');
      });
    });
  }

  test('an association offers a home and withdraws it with a reason, by keyboard alone', async () => {
    await desk.withPage({ language: 'nl', ...ASSOCIATION }, async (page, check) => {
      await page.goto('/offers');
      await page.getByRole('button', { name: 'Toevoegen' }).press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Gemeente').selectOption({ label: 'Groningen' });
      await dialog.getByLabel('Slaapkamers').fill('3');
      await dialog.getByLabel('Vrij vanaf').fill('2026-12-01');
      await check.accessible();
      await dialog.getByLabel('Vrij vanaf').press('Enter');
      const added = page.getByRole('rowheader', { name: /^W-/ });
      await added.waitFor();
      const id = await added.textContent();
      await page.getByRole('button', { name: `Trek in: ${id}` }).press('Enter');
      await dialog.getByRole('button', { name: 'Trek in' }).press('Enter');
      await dialog.getByRole('link', { name: 'Schrijf waarom.' }).press('Enter');
      await page.keyboard.type('Toch zelf nodig');
      await dialog.getByRole('button', { name: 'Trek in' }).press('Enter');
      await page.getByText(`${id} is ingetrokken.`).waitFor();
      expect(await added.count()).toBe(0);
    });
  });

  test('a home is added by keyboard alone; what is wrong is named and reached from the summary', async () => {
    await desk.withPage({ language: 'en' }, async (page, check) => {
      await page.goto('/offers');
      await page.getByRole('button', { name: 'Add', exact: true }).focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Home').focus();
      await page.keyboard.type('D-90');
      await dialog.getByLabel('Bedrooms').focus();
      await page.keyboard.type('three');
      await page.keyboard.press('Enter');
      const summary = dialog.getByRole('region', { name: /mistakes/ });
      await summary.waitFor();
      expect(await summary.getByRole('link').count()).toBe(3);
      await check.accessible();
      await check.screenshot('offers-errors');
      await summary.getByRole('link').filter({ hasText: 'three' }).focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.name')).toBe('bedrooms');
      await page.keyboard.press('Control+a');
      await page.keyboard.type('3');
      await dialog.getByLabel('Municipality').selectOption('GM0014');
      await dialog.getByLabel('Available from').fill('2026-12-01');
      await dialog.getByLabel('Available from').press('Enter');
      await page.getByText('D-90 was added.').waitFor();
      await page.getByRole('rowheader', { name: 'D-90' }).waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByText('Undone.').waitFor();
      expect(await page.getByRole('rowheader', { name: 'D-90' }).count()).toBe(0);
    });
  });

  test('a home that a planner pinned a family to is not taken away, and it says what to do first', async () => {
    await desk.withPage({ language: 'nl' }, async (page, check) => {
      await pin(desk.register(), 'F-001', 'D-05');
      await page.goto('/offers');
      await page.getByRole('button', { name: 'Haal weg: D-05' }).click();
      await page.getByLabel('Waarom?').fill('verkocht');
      await page.getByRole('dialog').getByRole('button', { name: 'Haal weg' }).click();
      await page.getByText('Gezin F-001 is op woning D-05 vastgezet. Maak het gezin eerst los').waitFor();
      await check.accessible();
    });
  });

  test('somebody who changes what another changed meanwhile sees what changed and can load the newest', async () => {
    await desk.withPage({ language: 'en' }, async (page, check) => {
      await page.goto('/offers');
      await page.getByRole('button', { name: 'Change: D-02' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Rent (€ a month)').fill('600');
      await desk.withPage({ language: 'nl' }, async (other) => {
        await other.goto('/offers');
        await other.getByRole('button', { name: 'Wijzig: D-02' }).click();
        await other.getByLabel('Huur (€ per maand)').fill('610');
        await other.getByRole('button', { name: 'Bewaar' }).click();
        await other.getByText('D-02 is gewijzigd.').waitFor();
      });
      await dialog.getByRole('button', { name: 'Save' }).click();
      await dialog.getByText('“575.50” to “610.00”').waitFor();
      await check.accessible();
      await check.screenshot('offers-stale');
      await dialog.getByRole('button', { name: 'Load the newest data' }).click();
      await page.getByRole('row').filter({ hasText: 'D-02' }).getByText('€610').waitFor();
    });
  });

  test('a file is looked at before it is taken over', async () => {
    await desk.withPage({ language: 'en' }, async (page, check) => {
      await page.goto('/offers?tab=shelter');
      await page.getByRole('button', { name: 'Read a file…' }).click();
      const dialog = page.getByRole('dialog');
      const choose = (text: string) =>
        dialog
          .getByLabel('File (CSV or XLSX)')
          .setInputFiles({ name: 'shelters.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
      await choose('shelter_id;municipality;places\nS-01;GM0363;many\nS-90;GM9999;12\n');
      await dialog.getByRole('button', { name: 'See what changes' }).click();
      await dialog.getByText('shelters.csv, line 2').waitFor();
      await choose('shelter_id;municipality;places\nS-01;GM0363;30\nS-90;GM0599;12\n');
      await dialog.getByRole('button', { name: 'See what changes' }).click();
      await dialog.getByText('Places (persons): 28 → 30').waitFor();
      await check.accessible();
      await check.screenshot('offers-import');
      await dialog.getByRole('button', { name: 'Take over' }).click();
      await page.getByText('Taken over: 1 new, 1 changed, 0 removed.').waitFor();
      await page.getByRole('rowheader', { name: 'S-90' }).waitFor();
    });
  });
});
