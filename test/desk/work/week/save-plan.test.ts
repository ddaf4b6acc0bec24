import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { StaleError } from '../../../../src/desk/register/register.ts';
import { overrideStatistics } from '../../../../src/desk/work/week/override-statistics.ts';
import { type Preview, previewDrafts } from '../../../../src/desk/work/week/preview.ts';
import { savePlan } from '../../../../src/desk/work/week/save-plan.ts';
import { planIn } from '../../../../src/desk/work/week/saved-plans.ts';
import type { Draft } from '../../../../src/desk/work/week/schemas.ts';
import { fingerprintOf, weekFilesOf } from '../../../../src/desk/work/week/week-files.ts';
import { InputError } from '../../../../src/domain/problem.ts';
import { planToJson } from '../../../../src/report/plan-json.ts';
import { runCli } from '../../../cli/run-cli.ts';
import { freshSqlite, OTHER_PLANNER, onEveryDatabase, PLANNER } from '../../register/registers.ts';
import { exampleDesk, type TestDesk } from './desks.ts';

async function previewed(
  desk: TestDesk,
  drafts: readonly Draft[],
): Promise<Extract<Preview, { readonly kind: 'plan' }>> {
  const preview = await previewDrafts(desk, PLANNER, drafts);
  if (preview.kind !== 'plan') throw new Error(JSON.stringify(preview));
  return preview;
}

/** A place to which F-001 can go, but where the best plan does not put it. */
async function againstTheBest(desk: TestDesk): Promise<Draft> {
  const { plan } = await previewed(desk, []);
  const { municipality } = plan.placements.find(({ family }) => family === 'F-001')!;
  const ban = await previewed(desk, [{ kind: 'ban', family: 'F-001', from: municipality! }]);
  return {
    kind: 'pin',
    family: 'F-001',
    to: ban.plan.placements.find(({ family }) => family === 'F-001')!.municipality!,
  };
}

onEveryDatabase('saving a plan', (fresh) => {
  it('stores the plan that was previewed, to the byte, with the files that it comes from', async () => {
    const desk = await exampleDesk(await fresh());
    const drafts: readonly Draft[] = [
      { kind: 'ban', family: 'F-002', from: 'GM0344' },
      { kind: 'edit', record: 'dwelling', id: 'D-05', version: 1, row: { rent: '500' } },
      {
        kind: 'add',
        record: 'dwelling',
        row: { dwelling_id: 'D-90', municipality: 'GM0855', bedrooms: '3', available_from: '2026-12-01' },
      },
    ];
    const { basis, plan } = await previewed(desk, drafts);
    const saved = await savePlan(desk, PLANNER, { drafts, basis });
    expect(saved).toMatchObject({
      id: '2026-W48-1',
      version: 1,
      body: { week: '2026-W48', policy: 'voluntary', overrides: [] },
    });
    expect(saved.body.plan).toBe(planToJson(plan));
    const { files } = await desk.register.read(weekFilesOf);
    expect(fingerprintOf(files)).toBe(fingerprintOf(saved.body.inputs));
    const [home, changed, family] = await desk.register.read(async (reading) => [
      await reading.get('dwelling', 'D-90'),
      await reading.get('dwelling', 'D-05'),
      await reading.get('case', 'F-002'),
    ]);
    expect(home!.body).toMatchObject({ bedrooms: '3', available_from: '2026-12-01' });
    expect(changed!.body).toMatchObject({ rent: '500.00' });
    expect(family!.body.planner.bannedFrom).toContain('GM0344');
  });

  it('is refused when the register changed since the preview, with what changed and by whom; nothing is stored', async () => {
    const desk = await exampleDesk(await fresh());
    const drafts: readonly Draft[] = [{ kind: 'ban', family: 'F-002', from: 'GM0344' }];
    const { basis } = await previewed(desk, drafts);
    await desk.register.change({ actor: OTHER_PLANNER, action: 'remove', reason: 'withdrawn' }, (writing) =>
      writing.remove('dwelling', 'D-09', 1),
    );
    const before = await desk.register.read((reading) => reading.head());
    const refused = await savePlan(desk, PLANNER, { drafts, basis }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StaleError);
    expect(refused).toMatchObject({
      record: { kind: 'dwelling', id: 'D-09' },
      current: undefined,
      since: [{ actor: OTHER_PLANNER, action: 'remove', reason: 'withdrawn' }],
    });
    expect(await desk.register.read((reading) => reading.head())).toEqual(before);
  });

  it('goes on when somebody only looked at a case since', async () => {
    const desk = await exampleDesk(await fresh());
    const { basis } = await previewed(desk, []);
    await desk.register.noteView(OTHER_PLANNER, 'F-001');
    expect((await savePlan(desk, PLANNER, { drafts: [], basis })).id).toBe('2026-W48-1');
  });

  it('against the best plan needs a reason, and keeps what it costs', async () => {
    const desk = await exampleDesk(await fresh());
    const pin = await againstTheBest(desk);
    const { basis, difference, plan } = await previewed(desk, [pin]);
    const refused = savePlan(desk, PLANNER, { drafts: [pin], basis, reason: '  ' });
    await expect(refused).rejects.toMatchObject({ kind: 'reason-needed' });
    const saved = await savePlan(desk, PLANNER, { drafts: [pin], basis, reason: 'Grandmother lives there' });
    const { pays } = difference!;
    const override = {
      reason: 'Grandmother lives there',
      to: plan.placements.find(({ family }) => family === 'F-001')!.municipality,
      costs: { objective: pays!.name, difference: pays!.worseBy, unit: pays!.unit },
    };
    expect(saved.body.overrides).toMatchObject([{ family: 'F-001', ...override }]);
    const stored = await desk.register.read((reading) => reading.get('case', 'F-001'));
    expect(stored!.body.planner).toMatchObject({ pinnedTo: override.to, override });
    const [event] = await desk.register.read((reading) => reading.events({ limit: 1 }));
    expect(event).toMatchObject({ action: 'override', actor: PLANNER, reason: 'Grandmother lives there' });
  });

  it('where the best plan goes anyway is no override', async () => {
    const desk = await exampleDesk(await fresh());
    const { plan } = await previewed(desk, []);
    const { municipality } = plan.placements.find(({ family }) => family === 'F-002')!;
    const drafts: readonly Draft[] = [{ kind: 'pin', family: 'F-002', to: municipality! }];
    const { basis } = await previewed(desk, drafts);
    expect((await savePlan(desk, PLANNER, { drafts, basis })).body.overrides).toEqual([]);
  });

  it('keeps an override in the next plans of the family, and counts it once', async () => {
    const desk = await exampleDesk(await fresh());
    const pin = await againstTheBest(desk);
    await savePlan(desk, PLANNER, { drafts: [pin], basis: (await previewed(desk, [pin])).basis, reason: 'Work' });
    const again = await savePlan(desk, OTHER_PLANNER, { drafts: [], basis: (await previewed(desk, [])).basis });
    expect(again.id).toBe('2026-W48-2');
    expect(again.body.overrides).toMatchObject([{ family: 'F-001', reason: 'Work' }]);
    const statistics = await desk.register.read(overrideStatistics);
    expect(statistics).toMatchObject({
      overrides: 1,
      undone: 0,
      savedPlans: 2,
      byActor: [{ actor: PLANNER.id, role: 'planner', overrides: 1 }],
      list: [{ family: 'F-001', reason: 'Work', actor: PLANNER.id }],
    });
    expect(statistics.byObjective).toMatchObject([{ objective: statistics.list[0]!.costs!.objective, overrides: 1 }]);
    expect(statistics.byObjective[0]!.costs).toBe(statistics.list[0]!.costs!.difference);
  });
});

it('saving a plan without drafts a second time gives the same plan: it does not depend on itself', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const first = await savePlan(desk, PLANNER, { drafts: [], basis: (await previewed(desk, [])).basis });
  const preview = await previewed(desk, []);
  expect(planToJson(preview.plan)).toBe(first.body.plan);
  expect(preview.sinceSaved!.families).toEqual([]);
});

it('saving with pins that cannot hold together stores nothing, and names them', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const { basis } = await previewed(desk, []);
  const drafts: readonly Draft[] = [{ kind: 'pin', family: 'F-001', to: 'D-03' }];
  const refused = savePlan(desk, PLANNER, { drafts, basis, reason: 'x' });
  await expect(refused).rejects.toMatchObject({
    problems: [{ kind: 'pins-contradict', params: { families: 'F-001 → D-03' } }],
  });
  expect(await desk.register.read((reading) => reading.list('plan'))).toEqual([]);
});

it('a reason with a date of birth is refused', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const { basis } = await previewed(desk, []);
  const refused = savePlan(desk, PLANNER, { drafts: [], basis, reason: 'born 1-2-1990' });
  await expect(refused).rejects.toBeInstanceOf(InputError);
});

it('the command line makes the saved plan of its exported files, to the byte', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const pin = await againstTheBest(desk);
  const { basis } = await previewed(desk, [pin]);
  const saved = await savePlan(desk, PLANNER, { drafts: [pin], basis, reason: 'Work' });
  const folder = mkdtempSync(join(tmpdir(), 'onderdak-saved-'));
  try {
    for (const [name, text] of Object.entries(saved.body.inputs)) writeFileSync(join(folder, name), text);
    await runCli(['plan', join(folder, 'scenario.yaml'), '--out', join(folder, 'out')]);
    expect(readFileSync(join(folder, 'out', 'plan.json'), 'utf8')).toBe(saved.body.plan);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('a saved plan is read back as it was', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const { basis, plan } = await previewed(desk, []);
  expect(planIn((await savePlan(desk, PLANNER, { drafts: [], basis })).body)).toEqual(plan);
});

it('a stopped wait for a plan stores nothing', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const { basis } = await previewed(desk, []);
  const drafts: readonly Draft[] = [{ kind: 'ban', family: 'F-010', from: 'GM0855' }];
  const saving = savePlan(desk, PLANNER, { drafts, basis }, AbortSignal.abort());
  await expect(saving).rejects.toMatchObject({ name: 'PlanningStopped' });
  expect(await desk.register.read((reading) => reading.list('plan'))).toEqual([]);
});
