import { describe, expect, it } from 'vitest';
import { answerProposal } from '../../../../src/desk/work/week/answers.ts';
import { previewDrafts } from '../../../../src/desk/work/week/preview.ts';
import { savePlan } from '../../../../src/desk/work/week/save-plan.ts';
import type { Draft } from '../../../../src/desk/work/week/schemas.ts';
import { sendProposals } from '../../../../src/desk/work/week/send-proposals.ts';
import { undo } from '../../../../src/desk/work/week/undo.ts';
import { choosePolicy, startNextWeek } from '../../../../src/desk/work/week/week-settings.ts';
import { weekView } from '../../../../src/desk/work/week/week-view.ts';
import { contactOf, freshSqlite, OTHER_PLANNER, onEveryDatabase, PLANNER } from '../../register/registers.ts';
import { emptyDesk, exampleDesk, type TestDesk } from './desks.ts';

async function save(desk: TestDesk, drafts: readonly Draft[] = []) {
  const preview = await previewDrafts(desk, PLANNER, drafts);
  if (preview.kind !== 'plan') throw new Error(JSON.stringify(preview));
  return savePlan(desk, PLANNER, { drafts, basis: preview.basis, reason: 'A reason' });
}

const rowOf = async (desk: TestDesk, family: string) =>
  (await weekView(desk, 'en')).families.find((row) => row.family === family)!;

onEveryDatabase('the week', (fresh) => {
  it('shows families by urgency: those without a roof first, then the longest in shelter', async () => {
    const desk = await exampleDesk(await fresh());
    const { families, week, next, capWeeks, plan, problems } = await weekView(desk, 'en');
    expect({ week, next, capWeeks, plan, problems }).toEqual({
      week: '2026-W48',
      next: '2026-W49',
      capWeeks: 13,
      plan: null,
      problems: [],
    });
    const roofless = families.filter(({ rooflessNow }) => rooflessNow).map(({ family }) => family);
    expect(roofless.sort()).toEqual(['F-014', 'F-022', 'F-023', 'F-024']);
    expect(families.slice(0, 4).every(({ rooflessNow }) => rooflessNow)).toBe(true);
    const weeks = families.slice(4).map(({ weeksSoFar }) => weeksSoFar);
    expect(weeks).toEqual(weeks.toSorted((one, other) => other - one));
    expect(families.find(({ family }) => family === 'F-005')).toMatchObject({
      rooflessNow: false,
      weeksToCap: expect.any(Number),
    });
    expect(families.find(({ family }) => family === 'F-005')!.weeksToCap).toBeLessThan(0);
  });

  it('shows the saved plan in words, with who saved it and nothing that changed since', async () => {
    const desk = await exampleDesk(await fresh());
    await save(desk);
    const { plan, families, map } = await weekView(desk, 'en');
    expect(plan).toMatchObject({
      id: '2026-W48-1',
      savedBy: PLANNER.id,
      policy: 'voluntary',
      outdated: false,
      changes: [],
    });
    expect(plan!.objectives.map(({ proof }) => proof)).toContain('proven');
    expect(plan!.binds.length).toBeGreaterThan(0);
    expect(plan!.findings.map(({ weight }) => weight)).toContain('people');
    const placed = families.filter(({ outcome }) => outcome?.status === 'placed');
    expect(placed.length).toBeGreaterThan(10);
    expect(placed[0]!.reasons.length).toBeGreaterThan(0);
    expect(map!.points.flatMap((point) => point.families).sort()).toEqual(placed.map(({ family }) => family).sort());
  });

  it('tells that the plan is outdated by a change of an offer, not by sending proposals or a yes', async () => {
    const desk = await exampleDesk(await fresh());
    const { id } = await save(desk);
    const sent = await sendProposals(desk, PLANNER, { plan: id });
    const { municipality } = sent[0]!.body;
    const accepted = { step: 'accept-as-municipality', version: 1 } as const;
    await answerProposal(desk, contactOf(municipality), sent[0]!.id, accepted);
    expect((await weekView(desk, 'en')).plan).toMatchObject({ outdated: false });
    await desk.register.change({ actor: OTHER_PLANNER, action: 'remove' }, (writing) =>
      writing.remove('dwelling', 'D-17', 1),
    );
    expect((await weekView(desk, 'en')).plan).toMatchObject({ outdated: true, changes: [{ action: 'remove' }] });
    await undo(desk, OTHER_PLANNER);
    expect((await weekView(desk, 'en')).plan).toMatchObject({ outdated: false });
  });

  it('shows how proposals stand, and a decline until a new proposal is sent', async () => {
    const desk = await exampleDesk(await fresh());
    const { id } = await save(desk);
    const [proposal] = await sendProposals(desk, PLANNER, { plan: id });
    const { family } = proposal!.body;
    expect(await rowOf(desk, family)).toMatchObject({
      state: 'proposed',
      sendable: 'not-waiting',
      proposal: { id: proposal!.id },
    });
    await answerProposal(desk, PLANNER, proposal!.id, { step: 'decline-as-municipality', version: 1, reason: 'Full' });
    const declined = await rowOf(desk, family);
    expect(declined.proposal).toBeNull();
    expect(declined).toMatchObject({ sendable: 'outdated', declined: { by: 'municipality', reason: 'Full' } });
    expect((await weekView(desk, 'en')).plan).toMatchObject({
      outdated: true,
      changes: [{ action: 'decline-as-municipality' }],
    });
  });
});

describe('the next week', () => {
  it('begins after the one that is there, and takes the plan with it as the plan before', async () => {
    const desk = await exampleDesk(await freshSqlite());
    await save(desk);
    const { settingsVersion } = await weekView(desk, 'en');
    await startNextWeek(desk, PLANNER, { week: '2026-W49', version: settingsVersion });
    const view = await weekView(desk, 'en');
    expect(view).toMatchObject({ week: '2026-W49', next: '2026-W50', problems: [] });
    expect(view.plan).toBeNull();
    expect(view.families.find(({ family }) => family === 'F-001')!.weeksSoFar).toBeGreaterThan(0);
    expect((await save(desk)).id).toBe('2026-W49-1');
  });

  it.each(['2026-W47', '2026-W48', '2026-W50', '2027-W01'])('is never %s', async (week) => {
    const desk = await exampleDesk(await freshSqlite());
    const { settingsVersion } = await weekView(desk, 'en');
    const refused = startNextWeek(desk, PLANNER, { week, version: settingsVersion });
    await expect(refused).rejects.toMatchObject({ name: 'DeskError', kind: 'conflict', params: { week: '2026-W48' } });
  });

  it('begins once, when two planners begin it at the same time', async () => {
    const desk = await exampleDesk(await freshSqlite());
    const { settingsVersion: version } = await weekView(desk, 'en');
    await startNextWeek(desk, PLANNER, { week: '2026-W49', version });
    await expect(startNextWeek(desk, OTHER_PLANNER, { week: '2026-W49', version })).rejects.toMatchObject({
      kind: 'conflict',
    });
    expect((await weekView(desk, 'en')).week).toBe('2026-W49');
  });
});

describe('the policy in force', () => {
  it('is one of the scenario', async () => {
    const desk = await exampleDesk(await freshSqlite());
    const { settingsVersion: version, policies } = await weekView(desk, 'en');
    expect(policies).toEqual(['voluntary']);
    const refused = choosePolicy(desk, PLANNER, { policy: 'quota', version });
    await expect(refused).rejects.toMatchObject({ kind: 'conflict', params: { policies: 'voluntary' } });
    await expect(choosePolicy(desk, PLANNER, { policy: 'voluntary', version })).resolves.toBeDefined();
  });
});

describe('a week that cannot be planned', () => {
  it('tells what must be put right, and still shows its families', async () => {
    const desk = await exampleDesk(await freshSqlite());
    await desk.register.change({ actor: PLANNER, action: 'remove' }, (writing) => writing.remove('shelter', 'S-01', 1));
    const view = await weekView(desk, 'en');
    expect(view.problems.length).toBeGreaterThan(0);
    expect(view.families.length).toBeGreaterThan(15);
    expect(view.problems[0]).toMatchObject({
      id: expect.any(String),
      text: expect.stringContaining('S-01'),
    });
  });

  it('is not there while the register is empty', async () => {
    const desk = await emptyDesk(await freshSqlite());
    await expect(weekView(desk, 'en')).rejects.toMatchObject({ name: 'RegisterError', kind: 'missing' });
  });
});

describe('the week in words', () => {
  it.each(['nl', 'en'] as const)('leaves nothing of its texts open (%s)', async (language) => {
    const desk = await exampleDesk(await freshSqlite());
    const { id } = await save(desk);
    await sendProposals(desk, PLANNER, { plan: id });
    const words = await weekView(desk, language);
    expect(words.plan!.objectives[0]!.title).not.toBe('');
    const placed = words.families.find(({ outcome }) => outcome?.dwelling !== undefined)!;
    expect(placed.place).toContain(placed.outcome!.dwelling);
    expect(JSON.stringify(words)).not.toMatch(/[{}]\w+[{}]/);
  });
});
