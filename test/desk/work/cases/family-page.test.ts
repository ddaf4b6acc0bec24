import { describe, expect, it } from 'vitest';
import { letterText } from '../../../../src/desk/letters/letter-text.ts';
import type { PlanBody } from '../../../../src/desk/register/bodies.ts';
import { viewEvents } from '../../../../src/desk/work/cases/case-events.ts';
import { viewOptions } from '../../../../src/desk/work/cases/case-options.ts';
import { lettersOf, letterTo } from '../../../../src/desk/work/cases/letters.ts';
import { takeCaseStep } from '../../../../src/desk/work/cases/take-case-step.ts';
import { viewCase } from '../../../../src/desk/work/cases/view-case.ts';
import { previewDrafts } from '../../../../src/desk/work/week/preview.ts';
import { savePlan } from '../../../../src/desk/work/week/save-plan.ts';
import { planIn } from '../../../../src/desk/work/week/saved-plans.ts';
import { sendProposals } from '../../../../src/desk/work/week/send-proposals.ts';
import { contactOf, freshSqlite, OTHER_PLANNER, PLANNER } from '../../register/registers.ts';
import { exampleDesk as pilotDesk, type TestDesk } from '../week/desks.ts';
import { AMSTERDAM, exampleDesk, proposed, QUALIFIED, reported, stored, TILBURG, taken } from './example-desk.ts';

/** The pilot week with a saved plan; gives the plan. */
async function planned(desk: TestDesk): Promise<PlanBody> {
  const preview = await previewDrafts(desk, PLANNER, []);
  if (preview.kind !== 'plan') throw new Error(JSON.stringify(preview));
  return (await savePlan(desk, PLANNER, { drafts: [], basis: preview.basis })).body;
}

describe('opening a case', () => {
  it('is noted before it is shown, once for all parts of a page, and again by somebody else or later', async () => {
    const desk = await exampleDesk();
    const { id } = await reported(desk);
    const views = async () =>
      (await desk.register.read((reading) => reading.events({ subject: id, action: 'view-case' }))).map(
        ({ actor }) => actor.id,
      );
    expect(await views()).toEqual([]);
    await viewCase(desk, PLANNER, id);
    await viewEvents(desk, PLANNER, id);
    await lettersOf(desk, PLANNER, id, 'nl');
    expect(await views()).toEqual(['planner-1']);
    await viewCase(desk, AMSTERDAM, id);
    expect(await views()).toEqual(['contact-1', 'planner-1']);
    desk.pass(1);
    await viewCase(desk, PLANNER, id);
    expect(await views()).toEqual(['planner-1', 'contact-1', 'planner-1']);
  });

  it('shows nothing when it cannot be noted', async () => {
    const desk = await exampleDesk();
    const { id } = await reported(desk);
    const full = { ...desk.register, noteView: () => Promise.reject(new Error('The disk is full.')) };
    await expect(viewCase({ ...desk, register: full }, PLANNER, id)).rejects.toThrow('The disk is full.');
  });

  it('by somebody whom it does not concern is not noted, for nothing was seen', async () => {
    const desk = await exampleDesk();
    const { id } = await reported(desk);
    await expect(viewCase(desk, TILBURG, id)).rejects.toMatchObject({ kind: 'missing' });
    const views = await desk.register.read((reading) => reading.events({ subject: id, action: 'view-case' }));
    expect(views).toEqual([]);
  });
});

describe('next steps', () => {
  it('are those of the table of steps for this actor, and none that is taken elsewhere', async () => {
    const desk = await exampleDesk();
    const { id } = await reported(desk);
    await taken(desk, id, ...QUALIFIED);
    const steps = async (actor = PLANNER) => (await viewCase(desk, actor, id)).steps.map(({ step }) => step);
    expect(await steps()).toEqual(['wait', 'shelter', 'park', 'return-abroad', 'own-network', 'leave', 'object']);
    expect(await steps(AMSTERDAM)).toEqual(['return-abroad', 'own-network', 'leave', 'object']);
    await proposed(desk, id, 'GM0855');
    expect(await steps(AMSTERDAM)).toEqual(['decline-as-family', 'return-abroad', 'own-network', 'leave', 'object']);
    expect(await steps(TILBURG)).toEqual([
      'accept-as-municipality',
      'decline-as-municipality',
      'decline-as-family',
      'object',
    ]);
  });

  it('of a proposal take the proposal along', async () => {
    const desk = await exampleDesk();
    const { id } = await reported(desk);
    await taken(desk, id, ...QUALIFIED);
    await proposed(desk, id, 'GM0855');
    await taken(
      desk,
      id,
      { step: 'accept-as-municipality' },
      { step: 'accept-as-family' },
      { step: 'house', movedInOn: '2026-12-10' },
    );
    const view = await viewCase(desk, PLANNER, id);
    expect(view).toMatchObject({ state: 'housed', movedInOn: '2026-12-10', proposal: { status: 'housed' } });
    expect(view.proposal!.answers.map(({ by, answer }) => [by, answer])).toEqual([
      ['municipality', 'accepted'],
      ['family', 'accepted'],
      ['municipality', 'moved-in'],
    ]);
  });
});

describe('the history', () => {
  it('says what, when, by whom and why, newest first, with the facts that changed', async () => {
    const desk = await exampleDesk();
    const { id, version } = await reported(desk);
    await takeCaseStep(desk, AMSTERDAM, id, { step: 'refer', version, reason: 'Met spoed' });
    await taken(desk, id, { step: 'test' });
    const events = await viewEvents(desk, PLANNER, id);
    expect(events.map(({ action, from, to, facts }) => [action, from, to, facts])).toEqual([
      ['test', 'referred', 'tested', ['tested_on']],
      ['refer', 'assessed', 'referred', ['referred_on']],
      ['assess', 'reported', 'assessed', []],
      ['report', undefined, 'reported', []],
    ]);
    expect(events[1]).toMatchObject({
      reason: 'Met spoed',
      by: { role: 'municipality', municipality: 'GM0363', id: 'contact-1', you: false },
    });
    expect(events[0]!.by).toMatchObject({ you: true });
  });

  it('tells the referring municipality no ids of people, no pins and no views', async () => {
    const desk = await exampleDesk();
    const { id } = await reported(desk);
    await viewCase(desk, PLANNER, id);
    await desk.register.change({ actor: PLANNER, action: 'pin', subject: id, reason: 'Intern' }, async (writing) => {
      const { version, body } = (await writing.get('case', id))!;
      await writing.replace('case', id, version, { ...body, planner: { pinnedTo: 'GM0855', bannedFrom: [] } });
    });
    const events = await viewEvents(desk, AMSTERDAM, id);
    expect(events.map(({ action }) => action)).toEqual(['report']);
    expect(JSON.stringify(events)).not.toContain('planner-1');
    expect((await viewEvents(desk, PLANNER, id)).map(({ action }) => action)).toEqual([
      'view-case',
      'pin',
      'view-case',
      'report',
    ]);
  });
});

describe('options', () => {
  it('stand side by side for every municipality, with reasons and what would change them', async () => {
    const desk = await pilotDesk(await freshSqlite());
    const { plan } = await planned(desk);
    const placement = planIn({ plan }).placements.find(({ family }) => family === 'F-001')!;
    const options = await viewOptions(desk, PLANNER, 'F-001', 'nl');
    expect(options).toMatchObject({ plan: { id: '2026-W48-1', week: '2026-W48' }, changedSince: false });
    expect(options.none).toBeUndefined();
    const municipalities = await desk.register.read((reading) => reading.list('municipality'));
    expect(options.municipalities.map(({ municipality }) => municipality).sort()).toEqual(
      municipalities.map(({ id }) => id).sort(),
    );
    const chosen = options.municipalities.filter(({ fit }) => fit === 'chosen');
    expect(chosen.map(({ municipality }) => municipality)).toEqual([placement.municipality]);
    for (const { reasons } of options.municipalities) expect(reasons.length).toBeGreaterThan(0);
    expect(options.changes.length).toBeGreaterThan(0);
  });

  it('say of one municipality what it costs the whole plan', async () => {
    const desk = await pilotDesk(await freshSqlite());
    await planned(desk);
    const all = await viewOptions(desk, PLANNER, 'F-001', 'en');
    const other = all.municipalities.find(({ fit }) => fit === 'possible' || fit === 'taken')!;
    const one = await viewOptions(desk, PLANNER, 'F-001', 'en', { municipality: other.municipality });
    const kinds = one.municipalities
      .filter(({ municipality }) => municipality === other.municipality)
      .flatMap(({ reasons }) => reasons.map(({ kind }) => kind));
    expect(kinds).toContainEqual(expect.stringMatching(/plan-would-be-worse|equal-tie-break|impossible-there/));
  });

  it('are none without a plan, without the family in one, or after an erasure; and may be old', async () => {
    const desk = await pilotDesk(await freshSqlite());
    expect((await viewOptions(desk, PLANNER, 'F-001', 'nl')).none).toBe('no-plan');
    await planned(desk);
    const { id } = await reported(desk);
    expect((await viewOptions(desk, PLANNER, id, 'nl')).none).toBe('not-in-plan');
    const reason = 'Wacht op papieren.';
    await taken(desk, 'F-001', { step: 'park', reason });
    expect((await viewOptions(desk, PLANNER, 'F-001', 'nl')).changedSince).toBe(true);
    await desk.register.change({ actor: PLANNER, action: 'erase' }, async (writing) => {
      const plan = (await writing.get('plan', '2026-W48-1'))!;
      await writing.replace('plan', plan.id, plan.version, { ...plan.body, erased: ['F-002'] });
    });
    expect(await viewOptions(desk, PLANNER, 'F-001', 'nl')).toMatchObject({
      none: 'cannot-be-computed-again',
      plan: { id: '2026-W48-1' },
    });
  });

  it('are for the coordination point alone, since reasons name other families', async () => {
    const desk = await pilotDesk(await freshSqlite());
    await planned(desk);
    await expect(viewOptions(desk, contactOf('GM0363'), 'F-001', 'nl')).rejects.toMatchObject({ kind: 'missing' });
  });
});

describe('letters', () => {
  it('are those for which there is something to tell; the one that fits now is suggested', async () => {
    const desk = await exampleDesk();
    const { id } = await reported(desk);
    const kinds = async () => {
      const { suggested, letters } = await lettersOf(desk, PLANNER, id, 'nl');
      return [suggested, ...letters.map(({ kind }) => kind)];
    };
    expect(await kinds()).toEqual([undefined]);
    await taken(desk, id, ...QUALIFIED);
    expect(await kinds()).toEqual(['qualifies', 'qualifies']);
    await proposed(desk, id, 'GM0855');
    expect(await kinds()).toEqual(['proposal', 'qualifies', 'proposal']);
    await taken(desk, id, { step: 'decline-as-municipality', reason: 'Geen plek op school.' });
    expect(await kinds()).toEqual(['declined-by-municipality', 'qualifies', 'declined-by-municipality']);
    await taken(desk, id, { step: 'object', reason: 'Brief van het gezin' });
    expect((await kinds())[0]).toBe('objection-received');
    await expect(letterTo(desk, PLANNER, id, 'housed', 'nl')).rejects.toMatchObject({ kind: 'missing' });
  });

  it('carry the reason that the person who decided wrote, and the municipality’s reason to decline', async () => {
    const desk = await exampleDesk();
    const { id } = await reported(desk);
    await taken(desk, id, ...QUALIFIED);
    await proposed(desk, id, 'GM0855');
    await taken(desk, id, { step: 'decline-as-municipality', reason: 'Geen plek op school.' });
    expect(letterText(await letterTo(desk, PLANNER, id, 'qualifies', 'nl'))).toContain(
      '- Alle voorwaarden zijn bekeken.',
    );
    const declined = letterText(await letterTo(desk, AMSTERDAM, id, 'declined-by-municipality', 'nl'));
    expect(declined).toContain('- Geen plek op school.');
    expect(declined).toContain('Tilburg');
  });

  it('of a proposal tell the reasons of the plan, and nothing of other families', async () => {
    const desk = await pilotDesk(await freshSqlite());
    const body = await planned(desk);
    const plan = planIn(body);
    const sent = await sendProposals(desk, PLANNER, { plan: '2026-W48-1' });
    const others = new Set(plan.placements.map(({ family }) => family));
    for (const { body: proposal } of sent) {
      const text = letterText(await letterTo(desk, OTHER_PLANNER, proposal.family, 'proposal', 'nl'));
      expect(text).toContain('Waarom daar?\n\n- ');
      for (const other of others) if (other !== proposal.family) expect(text).not.toContain(other);
    }
    expect(sent.length).toBeGreaterThan(5);
  });

  it('of a family in a shelter and of one without say what each must know', async () => {
    const desk = await exampleDesk();
    const { id } = await reported(desk);
    await taken(desk, id, ...QUALIFIED);
    expect(letterText(await letterTo(desk, PLANNER, id, 'qualifies', 'nl'))).toContain(
      'Hebt u vannacht geen slaapplek?',
    );
    await taken(desk, id, { step: 'shelter', shelter: { id: 'S-01', since: '2026-11-20' } });
    expect((await stored(desk, id)).body.state).toBe('in-shelter');
    expect(letterText(await letterTo(desk, PLANNER, id, 'qualifies', 'nl'))).toContain(
      'U hebt nu een plek in een opvang.',
    );
  });
});
