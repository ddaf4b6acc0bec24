/** Municipalities in a real browser: side by side for a planner, the own one alone for its contact person. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { ProposalBody } from '../../../src/desk/register/bodies.ts';
import type { Stored } from '../../../src/desk/register/register.ts';
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
const SOON = { timeout: 20_000 };

/** Two proposals to two municipalities. */
let own: ProposalBody;
let another: ProposalBody;
beforeAll(async () => {
  const planner = createWeekPlannerHere();
  const register = desk.register();
  const deployment = { mode: 'local', database: register.kind } as const;
  const here: Desk = { register, planner, now: () => EXAMPLE_NOW, jobs: createJobs(), deployment };
  const preview = await previewDrafts(here, PLANNER, []);
  if (preview.kind !== 'plan') throw new Error(JSON.stringify(preview));
  const { id } = await savePlan(here, PLANNER, { drafts: [], basis: preview.basis });
  const sent: readonly Stored<'proposal'>[] = await sendProposals(here, PLANNER, { plan: id });
  await planner.close();
  own = sent[0]!.body;
  another = sent.find(({ body }) => body.municipality !== own.municipality)!.body;
});

const contact = () => ({ role: 'municipality', municipality: own.municipality }) as const;

describe('municipalities', () => {
  for (const language of LANGUAGES) {
    test(`the list and one municipality are without barriers and fit a narrow screen in ${language}`, async () => {
      await desk.withPage({ language }, async (page, check) => {
        await page.goto('/municipalities');
        await page.getByRole('table').waitFor();
        expect(await page.getByRole('rowheader').count()).toBe(15);
        await check.accessible();
        await check.fitsNarrow();
        await check.screenshot('municipalities');
        await page.goto(`/municipalities/${own.municipality}`);
        await page.getByRole('table').first().waitFor();
        await check.accessible();
        await check.fitsNarrow();
        await check.screenshot('municipality');
      });
    });

    test(`a contact person sees the own municipality and no other in ${language}`, async () => {
      await desk.withPage({ language, ...contact() }, async (page, check) => {
        await page.goto('/municipalities');
        await page.getByRole('table').first().waitFor();
        const name = await desk.register().read((reading) => reading.get('municipality', own.municipality));
        await page.getByRole('heading', { level: 1, name: name!.body['name']! }).waitFor();
        const words = await page.locator('main').textContent();
        expect(words).toContain(own.family);
        expect(words).not.toContain(another.family);
        await check.accessible();
        await check.fitsNarrow();
        await check.screenshot('municipality-contact');
      });
    });
  }

  test('another municipality is as absent to a contact person as one that does not exist', async () => {
    await desk.withPage({ language: 'en', ...contact() }, async (page) => {
      const [foreign, absent] = await Promise.all(
        [another.municipality, 'GM9999'].map(async (id) => {
          const answer = await page.request.get(`/api/v1/municipalities/${id}`);
          return [answer.status(), await answer.text()];
        }),
      );
      expect(foreign).toEqual(absent);
      expect(foreign![0]).toBe(404);
    });
  });

  test('a contact person answers a proposal', async () => {
    await desk.withPage({ language: 'en', ...contact() }, async (page, check) => {
      await page.goto('/municipalities');
      await page.getByRole('button', { name: `Record an answer for ${own.family}` }).click();
      const dialog = page.getByRole('dialog');
      await check.accessible();
      await check.screenshot('municipality-answer');
      await dialog.getByRole('radio').first().check();
      await dialog
        .getByRole('button')
        .filter({ hasText: /record/i })
        .click();
      await dialog.waitFor({ state: 'detached', ...SOON });
      await expect
        .poll(
          async () => (await page.getByRole('row').filter({ hasText: own.family }).first().textContent()) ?? '',
          SOON,
        )
        .toContain('municipality agrees, awaits family');
      await check.accessible();
    });
    const stored = await desk.register().read((reading) => reading.list('proposal'));
    const { body } = stored.find(({ body: { family } }) => family === own.family)!;
    expect(body.status).toBe('accepted-by-municipality');
  });
});
