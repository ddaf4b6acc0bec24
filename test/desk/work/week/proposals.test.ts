import { expect, it } from 'vitest';
import type { Stored } from '../../../../src/desk/register/register.ts';
import { DeskError } from '../../../../src/desk/work/desk-error.ts';
import { answerProposal } from '../../../../src/desk/work/week/answers.ts';
import { listProposals } from '../../../../src/desk/work/week/list-proposals.ts';
import { previewDrafts } from '../../../../src/desk/work/week/preview.ts';
import type { AnswerRequest } from '../../../../src/desk/work/week/proposal-schemas.ts';
import { savePlan } from '../../../../src/desk/work/week/save-plan.ts';
import { planIn } from '../../../../src/desk/work/week/saved-plans.ts';
import type { Draft } from '../../../../src/desk/work/week/schemas.ts';
import { sendProposals } from '../../../../src/desk/work/week/send-proposals.ts';
import type { Plan } from '../../../../src/domain/plan.ts';
import { contactOf, freshSqlite, onEveryDatabase, PLANNER } from '../../register/registers.ts';
import { exampleDesk, type TestDesk } from './desks.ts';

async function save(
  desk: TestDesk,
  drafts: readonly Draft[] = [],
): Promise<{ readonly id: string; readonly plan: Plan }> {
  const preview = await previewDrafts(desk, PLANNER, drafts);
  if (preview.kind !== 'plan') throw new Error(JSON.stringify(preview));
  const { id, body } = await savePlan(desk, PLANNER, { drafts, basis: preview.basis, reason: 'A reason' });
  return { id, plan: planIn(body) };
}

const caseOf = async (desk: TestDesk, family: string) =>
  (await desk.register.read((reading) => reading.get('case', family)))!.body;

const answer = (
  desk: TestDesk,
  { id, version }: Stored<'proposal'>,
  request: Omit<AnswerRequest, 'version'>,
  actor = PLANNER,
) => answerProposal(desk, actor, id, { version, ...request });

/** A saved plan whose proposals were sent, with one that goes to a listed home. */
async function sentDesk(desk: TestDesk) {
  const { id, plan } = await save(desk);
  const sent = await sendProposals(desk, PLANNER, { plan: id });
  const home = sent.find(({ body }) => body.dwelling !== undefined)!;
  return { plan, sent, home };
}

onEveryDatabase('proposals', (fresh) => {
  it('go to every family with a home that is there; those that rest on expected homes are told apart', async () => {
    const desk = await exampleDesk(await fresh());
    const { plan, sent } = await sentDesk(desk);
    const wanted = plan.placements.filter(({ supply }) => supply === 'dwelling' || supply === 'commitment');
    const expected = plan.placements.filter(({ supply }) => supply === 'expected');
    expect(expected.length).toBeGreaterThan(0);
    expect(sent.map(({ body }) => body.family).sort()).toEqual(wanted.map(({ family }) => family).sort());
    for (const { body, id } of sent) {
      const placement = plan.placements.find(({ family }) => family === body.family)!;
      expect(body).toMatchObject({
        plan: '2026-W48-1',
        status: 'sent',
        municipality: placement.municipality,
        moveInWeek: placement.moveInWeek,
        answers: [],
      });
      expect(await caseOf(desk, body.family)).toMatchObject({ state: 'proposed', proposal: id });
    }
    const [event] = await desk.register.read((reading) => reading.events({ limit: 1 }));
    expect(event).toMatchObject({ action: 'send-proposals', actor: PLANNER });
    expect(event!.changes).toHaveLength(2 * sent.length);
  });

  it('go to chosen families alone, also one that rests on an expected home when asked for', async () => {
    const desk = await exampleDesk(await fresh());
    const { id, plan } = await save(desk);
    const { family } = plan.placements.find(({ supply }) => supply === 'expected')!;
    const sent = await sendProposals(desk, PLANNER, { plan: id, families: [family] });
    expect(sent.map(({ body }) => [body.family, body.supply])).toEqual([[family, 'expected']]);
  });

  it('of an older plan, or for a family with a proposal, are refused whole', async () => {
    const desk = await exampleDesk(await fresh());
    const first = await save(desk);
    const second = await save(desk, [{ kind: 'ban', family: 'F-002', from: 'GM0855' }]);
    await expect(sendProposals(desk, PLANNER, { plan: first.id })).rejects.toBeInstanceOf(DeskError);
    const placed = second.plan.placements.filter(({ supply }) => supply === 'dwelling').map(({ family }) => family);
    await sendProposals(desk, PLANNER, { plan: second.id, families: [placed[0]!] });
    const again = sendProposals(desk, PLANNER, { plan: second.id, families: [placed[0]!, placed[1]!] });
    await expect(again).rejects.toMatchObject({ kind: 'conflict', params: { families: placed[0] } });
    expect((await caseOf(desk, placed[1]!)).proposal).toBeUndefined();
  });

  it('for a home that was withdrawn since are refused, and left out unless asked for', async () => {
    const desk = await exampleDesk(await fresh());
    const { id, plan } = await save(desk);
    const { family, dwelling } = plan.placements.find((each) => each.dwelling !== undefined)!;
    await desk.register.change({ actor: PLANNER, action: 'remove' }, (writing) =>
      writing.remove('dwelling', dwelling!, 1),
    );
    await expect(sendProposals(desk, PLANNER, { plan: id, families: [family] })).rejects.toBeInstanceOf(DeskError);
    const sent = await sendProposals(desk, PLANNER, { plan: id });
    expect(sent.map(({ body }) => body.family)).not.toContain(family);
  });

  it('are answered by municipality and family until the family moved in, and its home is taken', async () => {
    const desk = await exampleDesk(await fresh());
    const { home } = await sentDesk(desk);
    const { family, municipality, dwelling } = home.body;
    const accepted = await answer(desk, home, { step: 'accept-as-municipality' }, contactOf(municipality));
    const agreed = await answer(desk, accepted, { step: 'accept-as-family' });
    const moved = await answer(desk, agreed, { step: 'house', movedInOn: '2026-11-20' });
    expect(moved.body).toMatchObject({
      status: 'housed',
      answers: [
        { by: 'municipality', answer: 'accepted' },
        { by: 'family', answer: 'accepted' },
        { by: 'municipality', answer: 'moved-in' },
      ],
    });
    expect(await caseOf(desk, family)).toMatchObject({ state: 'housed', movedInOn: '2026-11-20', proposal: home.id });
    const preview = await previewDrafts(desk, PLANNER, []);
    if (preview.kind !== 'plan') throw new Error(preview.kind);
    expect(preview.week.families.map(({ id }) => id)).not.toContain(family);
    expect(preview.week.dwellings.map(({ id }) => id)).not.toContain(dwelling);
  });

  it('that a municipality declines: the next plan puts the family elsewhere, and the home may go to another', async () => {
    const desk = await exampleDesk(await fresh());
    const { home } = await sentDesk(desk);
    const { family, municipality, dwelling } = home.body;
    const contact = contactOf(municipality);
    await expect(answer(desk, home, { step: 'decline-as-municipality' }, contact)).rejects.toMatchObject({
      kind: 'reason-needed',
    });
    const declined = await answer(desk, home, { step: 'decline-as-municipality', reason: 'No school place' }, contact);
    expect(declined.body.status).toBe('declined-by-municipality');
    const body = await caseOf(desk, family);
    expect(body).toMatchObject({
      state: 'declined-by-municipality',
      declines: [
        ...body.declines.slice(0, -1),
        { by: 'municipality', municipality, dwelling, reason: 'No school place' },
      ],
    });
    expect(body.proposal).toBeUndefined();
    const { plan } = await save(desk);
    const placement = plan.placements.find((each) => each.family === family)!;
    expect(placement.municipality).not.toBe(municipality);
    // The homes of the other proposals are held.
    const held = (await desk.register.read((reading) => reading.list('proposal'))).filter(
      ({ body: { status } }) => status === 'sent',
    );
    for (const { body: proposal } of held) {
      expect(plan.placements.find((each) => each.family === proposal.family)).toMatchObject({
        municipality: proposal.municipality,
      });
    }
  });

  it('that a family declines: the next plan gives it another home', async () => {
    const desk = await exampleDesk(await fresh());
    const { home } = await sentDesk(desk);
    const { family, dwelling } = home.body;
    await answer(desk, home, { step: 'decline-as-family', reason: 'Too far from work' });
    const { plan } = await save(desk);
    expect(plan.placements.find((each) => each.family === family)!.dwelling).not.toBe(dwelling);
    expect(await caseOf(desk, family)).toMatchObject({ state: 'declined-by-family' });
  });

  it('that are withdrawn free the family and the home', async () => {
    const desk = await exampleDesk(await fresh());
    const { home } = await sentDesk(desk);
    await answer(desk, home, { step: 'withdraw', reason: 'Wrong home' });
    const body = await caseOf(desk, home.body.family);
    expect(body.proposal).toBeUndefined();
    expect(body.declines.filter(({ reason }) => reason === 'Wrong home')).toEqual([]);
    const { id, plan } = await save(desk);
    expect(plan.placements.map(({ family }) => family)).toContain(home.body.family);
    const [again] = await sendProposals(desk, PLANNER, { plan: id, families: [home.body.family] });
    expect(again!.id).not.toBe(home.id);
  });
});

it('an answer to what somebody else answered meanwhile is refused with what changed', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const { home } = await sentDesk(desk);
  await answer(desk, home, { step: 'accept-as-municipality' }, contactOf(home.body.municipality));
  const late = answer(desk, home, { step: 'accept-as-family' });
  await expect(late).rejects.toMatchObject({
    name: 'StaleError',
    record: { kind: 'proposal', id: home.id },
    given: 1,
    since: [{ action: 'accept-as-municipality', actor: contactOf(home.body.municipality) }],
  });
});

it('an answer to an earlier proposal of the family is an illegal step', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const { home } = await sentDesk(desk);
  const declined = await answer(desk, home, { step: 'decline-as-municipality', reason: 'Full' });
  await expect(answer(desk, declined, { step: 'accept-as-municipality' })).rejects.toMatchObject({
    kind: 'illegal-step',
  });
});

it('a proposal of another municipality is not there: not in the list, and not to answer', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const { home, sent } = await sentDesk(desk);
  const other = sent.find(({ body }) => body.municipality !== home.body.municipality)!.body.municipality;
  const stranger = contactOf(other);
  const unknown = answerProposal(desk, stranger, 'P-000000000000', { step: 'accept-as-municipality', version: 1 });
  const foreign = answer(desk, home, { step: 'accept-as-municipality' }, stranger);
  await expect(foreign).rejects.toMatchObject({ name: 'RegisterError', kind: 'missing' });
  await expect(unknown).rejects.toMatchObject({ name: 'RegisterError', kind: 'missing' });
  const own = await desk.register.read((reading) => listProposals(reading, stranger));
  expect(new Set(own.map(({ proposal }) => proposal.body.municipality))).toEqual(new Set([other]));
  expect(own[0]!.steps.map(({ step }) => step)).toContain('accept-as-municipality');
  expect(own[0]!.steps.map(({ step }) => step)).not.toContain('withdraw');
});

it('a municipality cannot move a family in before it agreed, nor in the future', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const { home } = await sentDesk(desk);
  await expect(answer(desk, home, { step: 'house' })).rejects.toMatchObject({ kind: 'illegal-step' });
  await expect(answer(desk, home, { step: 'house', movedInOn: '2027-01-01' })).rejects.toMatchObject({
    problems: [{ kind: 'moved-in-later', params: { column: 'movedInOn' } }],
  });
});

it('a decline takes away the pin to what was declined', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const first = await save(desk);
  const { family, municipality } = first.plan.placements.find((each) => each.dwelling !== undefined)!;
  const { id } = await save(desk, [{ kind: 'pin', family, to: municipality! }]);
  const [proposal] = await sendProposals(desk, PLANNER, { plan: id, families: [family] });
  await answer(desk, proposal!, { step: 'decline-as-municipality', reason: 'Full' });
  expect((await caseOf(desk, family)).planner.pinnedTo).toBeUndefined();
  expect((await save(desk)).plan.placements.find((each) => each.family === family)!.municipality).not.toBe(
    municipality,
  );
});

it('the number of a proposal tells nothing of the plan, the family or how many there are', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const { sent } = await sentDesk(desk);
  for (const { id } of sent) expect(id).toMatch(/^P-[0-9a-f]{12}$/);
});
