import { expect, it } from 'vitest';
import { answerProposal } from '../../../../src/desk/work/week/answers.ts';
import { overrideStatistics } from '../../../../src/desk/work/week/override-statistics.ts';
import { previewDrafts } from '../../../../src/desk/work/week/preview.ts';
import { savePlan } from '../../../../src/desk/work/week/save-plan.ts';
import { planIn } from '../../../../src/desk/work/week/saved-plans.ts';
import type { Draft } from '../../../../src/desk/work/week/schemas.ts';
import { sendProposals } from '../../../../src/desk/work/week/send-proposals.ts';
import { undo, undoable } from '../../../../src/desk/work/week/undo.ts';
import { contactOf, freshSqlite, onEveryDatabase, PLANNER } from '../../register/registers.ts';
import { exampleDesk, type TestDesk } from './desks.ts';

async function save(desk: TestDesk, drafts: readonly Draft[] = []) {
  const preview = await previewDrafts(desk, PLANNER, drafts);
  if (preview.kind !== 'plan') throw new Error(JSON.stringify(preview));
  return savePlan(desk, PLANNER, { drafts, basis: preview.basis, reason: 'A reason' });
}

onEveryDatabase('undo', (fresh) => {
  it('takes back sent proposals: the families wait again and the proposals are gone', async () => {
    const desk = await exampleDesk(await fresh());
    const plan = await save(desk);
    const before = await desk.register.read((reading) => reading.list('case'));
    await sendProposals(desk, PLANNER, { plan: plan.id });
    expect(await desk.register.read((reading) => undoable(reading, PLANNER))).toMatchObject({
      action: 'send-proposals',
    });
    expect(await undo(desk, PLANNER)).toMatchObject({ action: 'send-proposals' });
    expect(await desk.register.read((reading) => reading.list('proposal'))).toEqual([]);
    const after = await desk.register.read((reading) => reading.list('case'));
    expect(after.map(({ id, body }) => [id, body])).toEqual(before.map(({ id, body }) => [id, body]));
    // Sending them again is as good as the first time.
    expect((await sendProposals(desk, PLANNER, { plan: plan.id })).length).toBeGreaterThan(0);
  });

  it('takes back a recorded refusal: the proposal waits for its answer again', async () => {
    const desk = await exampleDesk(await fresh());
    const plan = await save(desk);
    const [proposal] = await sendProposals(desk, PLANNER, { plan: plan.id });
    const { id, version, body } = proposal!;
    const contact = contactOf(body.municipality);
    await answerProposal(desk, contact, id, { step: 'decline-as-municipality', version, reason: 'Full' });
    await undo(desk, contact);
    const [restored, family] = await desk.register.read(async (reading) => [
      await reading.get('proposal', id),
      await reading.get('case', body.family),
    ]);
    expect(restored!.body).toEqual(body);
    expect(family!.body).toMatchObject({ state: 'proposed', proposal: id });
    expect(family!.body.declines.filter(({ reason }) => reason === 'Full')).toEqual([]);
  });

  it('of sending is refused once a municipality answered', async () => {
    const desk = await exampleDesk(await fresh());
    const plan = await save(desk);
    const [proposal] = await sendProposals(desk, PLANNER, { plan: plan.id });
    const contact = contactOf(proposal!.body.municipality);
    await answerProposal(desk, contact, proposal!.id, { step: 'accept-as-municipality', version: 1 });
    await expect(undo(desk, PLANNER)).rejects.toMatchObject({ kind: 'changed-since' });
  });

  it('of an override takes the pin and the plan away, and the statistics say so', async () => {
    const desk = await exampleDesk(await fresh());
    const first = planIn((await save(desk)).body);
    const { municipality } = first.placements.find(({ family }) => family === 'F-001')!;
    const elsewhere = await save(desk, [{ kind: 'ban', family: 'F-001', from: municipality! }]);
    const to = planIn(elsewhere.body).placements.find(({ family }) => family === 'F-001')!.municipality!;
    await undo(desk, PLANNER);
    await save(desk, [{ kind: 'pin', family: 'F-001', to }]);
    await undo(desk, PLANNER);
    expect(await desk.register.read(overrideStatistics)).toMatchObject({
      overrides: 1,
      undone: 1,
      byObjective: [],
      savedPlans: 1,
    });
    const stored = await desk.register.read((reading) => reading.get('case', 'F-001'));
    expect(stored!.body.planner.pinnedTo).toBeUndefined();
  });
});

it('whoever decided nothing, or only in another role, has nothing to undo', async () => {
  const desk = await exampleDesk(await freshSqlite());
  await save(desk);
  const sameInAnotherRole = { ...contactOf('GM0855'), id: PLANNER.id };
  expect(await desk.register.read((reading) => undoable(reading, sameInAnotherRole))).toBeUndefined();
  await expect(undo(desk, sameInAnotherRole)).rejects.toMatchObject({ kind: 'nothing-to-undo' });
  await expect(undo(desk, contactOf('GM0855'))).rejects.toMatchObject({ kind: 'nothing-to-undo' });
});
