/** What was said of homes and places in earlier weeks never stops the plan of a later one. */
import { afterAll, describe, expect, it } from 'vitest';
import type { CaseBody, Decline, ProposalBody } from '../../../src/desk/register/bodies.ts';
import type { CaseState } from '../../../src/desk/register/case-life/states.ts';
import { familyRows } from '../../../src/desk/register/families-file.ts';
import { scenarioFilesOf } from '../../../src/desk/register/scenario-files.ts';
import { createWeekPlannerHere } from '../../../src/planning/week-planner-here.ts';
import { exampleRegister, PLANNER } from './registers.ts';

const AT = '2026-11-23T09:30:00.000Z';
const planner = createWeekPlannerHere();
afterAll(() => planner.close());

function caseIn(state: CaseState, rest: Partial<CaseBody> = {}): CaseBody {
  const household = { adults: '1', child_ages: '3', shelter_id: 'S-1', shelter_since: '2026-11-02' };
  return {
    state,
    since: AT,
    referring: 'GM0363',
    assessment: {},
    household,
    declines: [],
    planner: { bannedFrom: [] },
    ...rest,
  };
}

function declined(by: Decline['by'], municipality: string, dwelling?: string): Decline {
  return { by, municipality, reason: 'no', at: AT, ...(dwelling === undefined ? {} : { dwelling }) };
}

function proposalOf(municipality: string, dwelling?: string): ProposalBody {
  return {
    family: 'F-1',
    plan: '2026-W48-1',
    status: 'sent',
    sentAt: AT,
    municipality,
    supply: dwelling === undefined ? 'expected' : 'dwelling',
    ...(dwelling === undefined ? {} : { dwelling }),
    moveInWeek: '2026-W49',
    persons: 3,
    children: 2,
    weeksInShelter: 1,
    answers: [],
  };
}

/** The one family's row; `D-1` is on offer, `D-given` was moved into, `D-gone` was taken off the list. */
function rowOf(body: CaseBody, proposal?: ProposalBody) {
  const stored = { kind: 'case', id: 'F-1', version: 1, changedAt: AT, body } as const;
  const proposals = new Map(proposal ? [['P-1', proposal]] : []);
  const places = { known: new Set(['GM0014', 'GM0344', 'D-1', 'D-2']), given: new Set(['D-given']) };
  return familyRows([stored], proposals, places)[0];
}

describe('the row of a family', () => {
  it('forbids what it declined itself: that home, or the municipality where no home was named', () => {
    const declines = [
      declined('family', 'GM0014', 'D-1'),
      declined('family', 'GM0344'),
      declined('municipality', 'GM0014'),
    ];
    expect(rowOf(caseIn('waiting', { declines }))).toMatchObject({
      banned_from: 'D-1|GM0344',
      declined_by: 'GM0014',
      verdict: 'qualifies',
    });
  });

  it('forbids no home that is not on offer any more, but does forbid a municipality that takes no part', () => {
    const declines = [declined('family', 'GM0014', 'D-given'), declined('family', 'GM0014', 'D-gone')];
    const bannedFrom = ['D-gone', 'GM0363', 'D-2'];
    expect(rowOf(caseIn('waiting', { declines, planner: { bannedFrom } }))!['banned_from']).toBe('GM0363|D-2');
  });

  it('has no pin to a home that another family moved into; to one that is gone it has, so that the planner hears of it', () => {
    const pinned = (pinnedTo: string) => rowOf(caseIn('waiting', { planner: { pinnedTo, bannedFrom: [] } }));
    expect(pinned('D-1')!['pinned_to']).toBe('D-1');
    expect(pinned('D-given')).not.toHaveProperty('pinned_to');
    expect(pinned('D-gone')!['pinned_to']).toBe('D-gone');
  });

  it('is pinned to the home that is held for it, whatever was said before of that place', () => {
    const declines = [
      declined('family', 'GM0014'),
      declined('municipality', 'GM0014'),
      declined('municipality', 'GM0344'),
    ];
    const body = { declines, planner: { pinnedTo: 'D-2', bannedFrom: ['GM0014', 'D-1', 'D-2'] }, proposal: 'P-1' };
    for (const state of ['proposed', 'accepted-by-municipality', 'accepted-by-family'] as const) {
      expect(rowOf(caseIn(state, body), proposalOf('GM0014', 'D-1'))).toMatchObject({
        pinned_to: 'D-1',
        banned_from: 'D-2',
        declined_by: 'GM0344',
      });
    }
    expect(rowOf(caseIn('proposed', body), proposalOf('GM0014'))).toMatchObject({ pinned_to: 'GM0014' });
    const objecting = caseIn('objection-pending', { ...body, stateBefore: 'proposed' });
    expect(rowOf(objecting, proposalOf('GM0014', 'D-1'))).toMatchObject({ pinned_to: 'D-1', verdict: 'qualifies' });
  });

  it('of a family that waits for a word keeps its place in the shelter, and of one without a place there is none', () => {
    for (const state of ['parked', 'tested', 'objection-pending', 'reported'] as const) {
      const row = rowOf(caseIn(state, { planner: { pinnedTo: 'D-1', bannedFrom: ['D-2'] } }));
      expect(row).toMatchObject({ verdict: 'cannot-be-judged', shelter_id: 'S-1' });
      expect(row).not.toHaveProperty('pinned_to');
      expect(row).not.toHaveProperty('banned_from');
      expect(rowOf(caseIn(state, { household: { adults: '1', child_ages: '3' } }))).toBeUndefined();
      // A household that is not complete yet makes a row that nobody could read, and would leave everybody without a plan.
      const { child_ages: _, ...incomplete } = caseIn(state).household;
      expect(rowOf(caseIn(state, { household: incomplete }))).toBeUndefined();
    }
    for (const state of ['housed', 'left', 'returned', 'own-network', 'does-not-qualify'] as const) {
      expect(rowOf(caseIn(state))).toBeUndefined();
    }
  });
});

it('a home that one family declined and another moved into does not stand in the way of the next plan', async () => {
  const register = await exampleRegister();
  const plan = async () => {
    const answer = await planner.plan({ files: await register.read(scenarioFilesOf) });
    return answer.kind === 'plan' ? 'plan' : answer;
  };
  await register.change({ actor: PLANNER, action: 'edit', subject: 'F-002', reason: 'said no' }, async (writing) => {
    const { version, body } = (await writing.get('case', 'F-002'))!;
    await writing.replace('case', 'F-002', version, { ...body, declines: [declined('family', 'GM0014', 'D-01')] });
  });
  expect(await plan()).toBe('plan');
  await register.change({ actor: PLANNER, action: 'house', subject: 'F-001', reason: 'moved in' }, async (writing) => {
    await writing.add('proposal', 'P-1', { ...proposalOf('GM0014', 'D-01'), family: 'F-001' });
    for (const step of ['propose', 'accept-as-municipality', 'accept-as-family', 'house'] as const) {
      const { version } = (await writing.get('case', 'F-001'))!;
      await writing.step('F-001', version, step, (body) => ({ ...body, proposal: 'P-1', movedInOn: '2026-11-23' }));
    }
  });
  expect(await plan()).toBe('plan');
});
