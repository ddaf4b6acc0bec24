import { describe, expect, it } from 'vitest';
import { RegisterError } from '../../../../src/desk/register/register.ts';
import { viewAssessment } from '../../../../src/desk/work/cases/assessment-view.ts';
import { editFacts } from '../../../../src/desk/work/cases/edit-facts.ts';
import { listCases } from '../../../../src/desk/work/cases/list-cases.ts';
import { reportFamily } from '../../../../src/desk/work/cases/report-family.ts';
import { takeCaseStep } from '../../../../src/desk/work/cases/take-case-step.ts';
import { viewCase } from '../../../../src/desk/work/cases/view-case.ts';
import {
  ALMERE,
  AMSTERDAM,
  COMPLETE_ASSESSMENT,
  COMPLETE_HOUSEHOLD,
  exampleDesk,
  PLANNER,
  proposed,
  QUALIFIED,
  reported,
  stored,
  TILBURG,
  taken,
} from './example-desk.ts';

const REFUSED = (kind: string) => expect.objectContaining({ name: 'RegisterError', kind });

describe('the test', () => {
  it('shows every criterion with its outcome, the notice and both clocks', async () => {
    const desk = await exampleDesk();
    const { id } = await reported(desk);
    await taken(desk, id, { step: 'refer' });
    const view = await viewAssessment(desk, PLANNER, id, 'nl');
    expect(view.verdict).toBe('qualifies');
    expect(view.criteria.map(({ outcome }) => outcome)).toEqual(view.criteria.map(() => 'met'));
    expect(view.criteria.filter(({ group }) => group === 'distress').map(({ label }) => label)).toEqual([...'abcde']);
    expect(view.notice).toContain('Een persoon beslist');
    expect(view.clocks.map(({ id: clock, state }) => [clock, state])).toEqual([
      ['assessment', 'done'],
      ['test', 'running'],
      ['recent-arrival', 'done'],
      ['consent', 'done'],
      ['waiting', 'running'],
    ]);
    expect(view.missing).toEqual([]);
    expect(view.advice.length).toBeGreaterThan(3);
  });

  it('names what is missing and what clashes, in the language asked for', async () => {
    const desk = await exampleDesk();
    const { return_willing: _left, ...known } = COMPLETE_ASSESSMENT;
    const assessment = { ...known, arrived_on: '2026-11-22' };
    const { id } = await reportFamily(desk, AMSTERDAM, { assessment, household: COMPLETE_HOUSEHOLD });
    const view = await viewAssessment(desk, AMSTERDAM, id, 'en');
    expect(view.verdict).toBe('cannot-be-judged');
    expect(view.missing).toEqual([{ fact: 'return_willing', name: 'willing to return' }]);
    expect(view.contradictions).toEqual([
      {
        facts: [
          { fact: 'reported_on', name: 'day of report' },
          { fact: 'arrived_on', name: 'day of arrival' },
        ],
        text: 'The family would have reported before it arrived. Correct one of the two dates.',
      },
    ]);
  });

  it('notes its own day, keeps the waiting time, and waits for a person', async () => {
    const desk = await exampleDesk();
    const { id } = await reported(desk);
    await taken(desk, id, { step: 'refer' });
    desk.pass(2);
    const { body } = await taken(desk, id, { step: 'test' });
    expect(body.state).toBe('tested');
    expect(body.assessment['tested_on']).toBe('2026-11-25');
    expect(body).not.toHaveProperty('decision');
    const { clocks } = await viewAssessment(desk, PLANNER, id, 'en');
    expect(clocks.find((clock) => clock.id === 'test')).toMatchObject({ state: 'done', days: 2, daysLate: 1 });
    expect(clocks.find((clock) => clock.id === 'waiting')).toMatchObject({ days: 2 });
  });

  it.each([
    ['qualify', 'qualifies'],
    ['disqualify', 'does-not-qualify'],
  ] as const)('is decided by a person: %s, with the reason and what the criteria said', async (step, decided) => {
    const desk = await exampleDesk();
    const { id } = await reported(desk);
    const { body } = await taken(desk, id, { step: 'refer' }, { step: 'test' }, { step, reason: ' Omdat het zo is. ' });
    expect(body.state).toBe(decided);
    expect(body.decision).toEqual({
      decided,
      advice: 'qualifies',
      notMet: [],
      scheme: '2021',
      reason: 'Omdat het zo is.',
      at: '2026-11-23T09:30:00.000Z',
    });
  });

  it('keeps which criteria were not met when a person decides against them', async () => {
    const desk = await exampleDesk();
    const assessment = { ...COMPLETE_ASSESSMENT, work_efforts: 'no', own_network: 'yes' };
    const { id } = await reportFamily(desk, AMSTERDAM, { assessment, household: COMPLETE_HOUSEHOLD });
    const { body } = await taken(desk, id, ...QUALIFIED);
    expect(body.state).toBe('qualifies');
    expect(body.decision).toMatchObject({
      advice: 'does-not-qualify',
      notMet: ['homeless-without-network', 'distress-finances-despite-efforts'],
    });
  });

  it.each([undefined, '', '   '])('asks a reason for either decision; "%s" is none', async (reason) => {
    const desk = await exampleDesk();
    const { id } = await reported(desk);
    const { version } = await taken(desk, id, { step: 'refer' }, { step: 'test' });
    for (const step of ['qualify', 'disqualify'] as const) {
      const told = reason === undefined ? {} : { reason };
      await expect(takeCaseStep(desk, PLANNER, id, { step, version, ...told })).rejects.toEqual(
        REFUSED('reason-needed'),
      );
    }
  });

  it('is not the municipality’s to take, nor to decide', async () => {
    const desk = await exampleDesk();
    const { id } = await reported(desk);
    const { version } = await taken(desk, id, { step: 'refer' });
    await expect(takeCaseStep(desk, AMSTERDAM, id, { step: 'test', version })).rejects.toEqual(
      REFUSED('not-your-step'),
    );
    await expect(takeCaseStep(desk, ALMERE, id, { step: 'test', version })).rejects.toEqual(REFUSED('missing'));
  });

  it('cannot be decided before it is taken', async () => {
    const desk = await exampleDesk();
    const { id } = await reported(desk);
    const { version } = await taken(desk, id, { step: 'refer' });
    const decide = takeCaseStep(desk, PLANNER, id, { step: 'qualify', version, reason: 'Ja' });
    await expect(decide).rejects.toEqual(REFUSED('illegal-step'));
  });
});

describe('a family that comes back', () => {
  it('is assessed, asked and tested anew; what it was before is in its history', async () => {
    const desk = await exampleDesk();
    const { id } = await reported(desk);
    await taken(desk, id, ...QUALIFIED, { step: 'own-network', reason: 'Bij een zus.' });
    desk.pass(30);
    const { body } = await taken(desk, id, { step: 're-enter' });
    expect(body.state).toBe('re-entered');
    expect(body.assessment).not.toHaveProperty('consent');
    expect(body.assessment).not.toHaveProperty('tested_on');
    expect(body.assessment).toMatchObject({ reported_on: '2026-12-23', arrived_on: '2026-10-05' });
    expect(body).not.toHaveProperty('decision');
    const next = await editFacts(desk, AMSTERDAM, id, {
      version: (await stored(desk, id)).version,
      assessment: { consent: 'yes', self_sufficient: 'yes', self_sufficient_judged_on: '2026-12-23' },
    });
    const after = await takeCaseStep(desk, AMSTERDAM, id, { step: 'refer', version: next.version });
    expect(after.body.state).toBe('referred');
  });
});

describe('parked, and an objection', () => {
  it('go on where the case was', async () => {
    const desk = await exampleDesk();
    const { id } = await reported(desk);
    const reason = 'Daarom.';
    await taken(desk, id, ...QUALIFIED, { step: 'wait' });
    expect((await taken(desk, id, { step: 'park', reason })).body).toMatchObject({
      state: 'parked',
      stateBefore: 'waiting',
    });
    expect((await taken(desk, id, { step: 'resume' })).body.state).toBe('waiting');
    expect((await taken(desk, id, { step: 'object', reason })).body.state).toBe('objection-pending');
    expect((await taken(desk, id, { step: 'reject-objection', reason })).body.state).toBe('waiting');
    await taken(desk, id, { step: 'object', reason });
    expect((await taken(desk, id, { step: 'uphold-objection', reason })).body.state).toBe('tested');
  });

  it('take the proposal along when the family goes its own way', async () => {
    const desk = await exampleDesk();
    const { id } = await reported(desk);
    await taken(desk, id, ...QUALIFIED);
    await proposed(desk, id, 'GM0855');
    const { version } = await stored(desk, id);
    await takeCaseStep(desk, AMSTERDAM, id, { step: 'own-network', version, reason: 'Bij een zus.' });
    const proposal = await desk.register.read((reading) => reading.get('proposal', `${id}-GM0855`));
    expect(proposal?.body).toMatchObject({ status: 'withdrawn' });
    await expect(viewCase(desk, TILBURG, id)).rejects.toThrow(RegisterError);
  });
});

describe('the list', () => {
  it('puts overdue clocks first, the latest before all, then the longest in its state', async () => {
    const desk = await exampleDesk();
    const late = await reported(desk);
    await taken(desk, late.id, { step: 'refer' });
    desk.pass(3);
    const fresh = await reported(desk, ALMERE);
    await taken(desk, fresh.id, { step: 'refer' });
    const draft = await reportFamily(desk, AMSTERDAM, { assessment: { reported_on: '2026-11-10' } });
    const lines = await listCases(desk, PLANNER);
    expect(lines.map(({ id }) => id)).toEqual([draft.id, late.id, fresh.id]);
    expect(lines.map(({ overdue }) => overdue)).toEqual([
      [{ clock: 'assessment', daysLate: 15 }],
      [{ clock: 'test', daysLate: 2 }],
      [],
    ]);
    expect(lines[2]).toMatchObject({ persons: 5, children: 3, days: 0, referring: 'GM0034' });
  });

  it('counts the weeks in shelter, and tells when they are over the cap: not on its last day, but the day after', async () => {
    const desk = await exampleDesk();
    const { id } = await reported(desk);
    await taken(desk, id, ...QUALIFIED, { step: 'shelter', shelter: { id: 'S-01', since: '2026-11-23' } });
    desk.pass(91);
    expect((await listCases(desk, PLANNER))[0]).toMatchObject({ weeksInShelter: 13, overdue: [] });
    desk.pass(1);
    expect((await listCases(desk, PLANNER))[0]).toMatchObject({ overdue: [{ clock: 'shelter', daysLate: 1 }] });
  });

  it('can be of some states, or of what is still open', async () => {
    const desk = await exampleDesk();
    const open = await reported(desk);
    const closed = await reported(desk);
    await taken(desk, closed.id, { step: 'leave', reason: 'Onbekend.' });
    const ids = async (filter: Parameters<typeof listCases>[2]) =>
      (await listCases(desk, PLANNER, filter)).map(({ id }) => id);
    expect(await ids({ open: true })).toEqual([open.id]);
    expect(await ids({ states: ['left'] })).toEqual([closed.id]);
    expect(await ids({ states: ['left'], open: true })).toEqual([]);
    expect((await ids({})).sort()).toEqual([open.id, closed.id]);
  });
});
