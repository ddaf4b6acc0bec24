/** Every combination of state, step, role and part, against the table of steps; and the database against whatever is not in it. */
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { type Actor, ROLES } from '../../../src/desk/register/actor.ts';
import type { CaseBody, ProposalBody, ProposalStatus } from '../../../src/desk/register/bodies.ts';
import { pathTo } from '../../../src/desk/register/case-life/path-to.ts';
import { CASE_STATES, type CaseState } from '../../../src/desk/register/case-life/states.ts';
import { legalSteps, STEP_IDS, type StepId, stepDefinition } from '../../../src/desk/register/case-life/steps.ts';
import { inState, stateAfter } from '../../../src/desk/register/case-life/take-step.ts';
import type { OpenedRegister } from '../../../src/desk/register/open-register.ts';
import { onEveryDatabase, PLANNER } from './registers.ts';

const AT = '2026-11-23T09:30:00.000Z';
const OWN = 'GM0855';

function caseIn(state: CaseState, referring: string, stateBefore?: CaseState): CaseBody {
  const rest = { since: AT, assessment: {}, household: {}, declines: [], planner: { bannedFrom: [] } };
  return { ...rest, state, referring, ...(stateBefore === undefined ? {} : { stateBefore }) };
}

function proposalTo(municipality: string, status: ProposalStatus): ProposalBody {
  return {
    family: 'F-1',
    plan: 'P-1',
    status,
    sentAt: AT,
    municipality,
    supply: 'dwelling',
    moveInWeek: '2026-W49',
    persons: 3,
    children: 2,
    weeksInShelter: 1,
    answers: [],
  };
}

function outcome(actor: Actor, step: StepId, body: CaseBody, proposal: ProposalBody | undefined, reason?: string) {
  try {
    return { to: stateAfter({ caseId: 'F-1', actor, step, reason }, body, proposal) };
  } catch (error) {
    return { refused: (error as { kind: string }).kind };
  }
}

describe('a step of a case', () => {
  const legal = new Set(legalSteps().map(({ from, step, to }) => `${from} ${step} ${to}`));

  it('is refused in every state that the table does not name, whoever asks', () => {
    for (const state of CASE_STATES) {
      for (const step of STEP_IDS) {
        const { from } = stepDefinition(step);
        if (from !== 'nowhere' && from.includes(state)) continue;
        for (const role of ROLES) {
          const actor: Actor = { id: 'a', role, municipality: OWN };
          const body = caseIn(state, OWN, 'waiting');
          const given = outcome(actor, step, body, proposalTo(OWN, 'sent'), 'why');
          expect(given, `${state} ${step} ${role}`).toEqual({ refused: 'illegal-step' });
        }
      }
    }
  });

  it('is only taken by the roles that the table names, and by a municipality only in its own part', () => {
    for (const step of STEP_IDS) {
      const { from, by, municipality: part } = stepDefinition(step);
      for (const state of from === 'nowhere' ? [] : from) {
        for (const role of ROLES) {
          for (const referring of [OWN, 'GM0344']) {
            for (const receiving of [OWN, 'GM0344']) {
              const actor: Actor = { id: 'a', role, ...(role === 'municipality' ? { municipality: OWN } : {}) };
              const body = caseIn(state, referring, 'waiting');
              const given = outcome(actor, step, body, proposalTo(receiving, 'sent'), 'why');
              const isOwn = (part !== 'receiving' && referring === OWN) || (part !== 'referring' && receiving === OWN);
              const may = (by as readonly string[]).includes(role) && (role !== 'municipality' || isOwn);
              const where = `${state} ${step} ${role} ${referring} ${receiving}`;
              if (!may) expect(given, where).toEqual({ refused: 'not-your-step' });
              else expect(legal.has(`${state} ${step} ${given.to}`), where).toBe(true);
            }
          }
        }
      }
    }
  });

  it('needs a reason where the table says so: none, blanks, and a word', () => {
    for (const step of STEP_IDS) {
      const { from, reason } = stepDefinition(step);
      if (from === 'nowhere') continue;
      const body = caseIn(from[0]!, OWN, 'waiting');
      for (const [given, isEnough] of [
        [undefined, false],
        ['  \n', false],
        ['why', true],
      ] as const) {
        const { refused } = outcome(PLANNER, step, body, undefined, given);
        expect(refused, `${step} ${given}`).toBe(reason === 'needed' && !isEnough ? 'reason-needed' : undefined);
      }
    }
  });

  it('is nobody else’s after a proposal is off: the municipality that declined receives the family no more', () => {
    const contact: Actor = { id: 'c', role: 'municipality', municipality: OWN };
    const body = caseIn('proposed', 'GM0344');
    const give = (status: ProposalStatus) =>
      outcome(contact, 'accept-as-municipality', body, proposalTo(OWN, status), 'why');
    expect(give('sent')).toEqual({ to: 'accepted-by-municipality' });
    for (const status of ['declined-by-municipality', 'declined-by-family', 'withdrawn'] as const) {
      expect(give(status)).toEqual({ refused: 'not-your-step' });
    }
    expect(outcome({ id: 'c', role: 'municipality' }, 'assess', caseIn('reported', OWN), undefined).refused).toBe(
      'not-your-step',
    );
  });

  it('goes back to where the case was, and a withdrawn proposal to the shelter when there is one', () => {
    const parked = inState(caseIn('in-shelter', OWN), 'park', 'parked', AT);
    expect(outcome(PLANNER, 'resume', parked, undefined)).toEqual({ to: 'in-shelter' });
    expect(outcome(PLANNER, 'resume', caseIn('parked', OWN), undefined)).toEqual({ refused: 'illegal-step' });
    const proposed = caseIn('proposed', OWN);
    expect(outcome(PLANNER, 'withdraw', proposed, undefined, 'why')).toEqual({ to: 'waiting' });
    const sheltered = { ...proposed, household: { shelter_id: 'S-1' } };
    expect(outcome(PLANNER, 'withdraw', sheltered, undefined, 'why')).toEqual({ to: 'in-shelter' });
  });

  it('leads to every state, and an import finds a legal way to each', () => {
    for (const state of CASE_STATES) {
      const path = pathTo('F-1', state);
      expect(path.at(-1)!.to).toBe(state);
      for (const [index, { from, step, to }] of path.entries()) {
        expect(from).toBe(index === 0 ? null : path[index - 1]!.to);
        expect(legal.has(`${from} ${step} ${to}`)).toBe(true);
      }
    }
    expect(
      pathTo('F-1', 'parked', 'waiting')
        .map(({ to }) => to)
        .slice(-2),
    ).toEqual(['waiting', 'parked']);
    expect(() => pathTo('F-1', 'parked', 'housed')).toThrowError(/illegal-step/);
  });
});

onEveryDatabase('the database', (fresh) => {
  async function registerWithCase(): Promise<OpenedRegister> {
    const register = await (await fresh()).open();
    await register.change({ actor: PLANNER, action: 'report', subject: 'F-1' }, (writing) =>
      writing.add('case', 'F-1', caseIn('reported', OWN)),
    );
    return register;
  }

  function insertStep(register: OpenedRegister, row: readonly (string | number | null)[]): Promise<unknown> {
    const [id, number, previous, from, step, to] = row;
    return sql`insert into step (case_id, number, previous_number, from_state, step, to_state, sequence)
      values (${id}, ${number}, ${previous}, ${from}, ${step}, ${to}, 1)`.execute(register.database.tables);
  }

  it.each([
    ['a step that is not in the table', ['F-1', 2, 1, 'reported', 'qualify', 'qualifies']],
    ['a legal step to another state', ['F-1', 2, 1, 'reported', 'assess', 'referred']],
    ['a legal step from where the case is not', ['F-1', 2, 1, 'assessed', 'refer', 'referred']],
    ['a step that skips a number', ['F-1', 3, 2, 'reported', 'assess', 'assessed']],
    ['a step that names another as the one before it', ['F-1', 3, 1, 'reported', 'assess', 'assessed']],
    ['a second report', ['F-1', 2, null, 'none', 'report', 'reported']],
    ['the same number twice', ['F-1', 1, null, 'none', 'report', 'reported']],
    ['a case that begins halfway', ['F-2', 1, null, 'tested', 'qualify', 'qualifies']],
    ['a case that begins with step 2', ['F-2', 2, 1, 'reported', 'assess', 'assessed']],
    ['a step of a case of another', ['F-2', 2, 1, 'reported', 'assess', 'assessed']],
  ])('refuses %s, also to those who write SQL', async (_, row) => {
    const register = await registerWithCase();
    await expect(insertStep(register, row)).rejects.toThrow();
  });

  it('takes the step that the table has', async () => {
    const register = await registerWithCase();
    await insertStep(register, ['F-1', 2, 1, 'reported', 'assess', 'assessed']);
  });

  it.each([
    "update event set at = 'x'",
    'delete from event',
    "update step set to_state = 'left'",
    'delete from step',
    "update legal_step set step = 'undo'",
    'delete from legal_step',
    "update event_note set reason = 'x'",
    'update event_note set reason = null',
    'delete from event_note',
    "update event_change set after = '{}'",
    'update event_change set salt = null, before = null, after = null',
    'update event_change set salt = null, before = null, after = null, erased = 1, version = 7',
    'delete from event_change',
  ])('refuses: %s', async (statement) => {
    const register = await registerWithCase();
    await register.noteExport(PLANNER, 'a list');
    const refused = sql.raw(statement).execute(register.database.tables);
    await expect(refused).rejects.toThrow('append-only');
  });

  it('lets contents and reasons be erased, and nothing else of them', async () => {
    const register = await registerWithCase();
    await register.noteExport(PLANNER, 'a list');
    const run = (statement: string) => sql.raw(statement).execute(register.database.tables);
    await run('update event_note set salt = null, reason = null');
    await run('update event_change set salt = null, before = null, after = null, erased = 1');
    await expect(run('update event_change set erased = 0')).rejects.toThrow('append-only');
  });

  it('stores every legal way to every state, and refuses what leads nowhere before anything is stored', async () => {
    const register = await (await fresh()).open();
    for (const state of CASE_STATES) {
      await register.write({ actor: PLANNER, action: 'import' }, (writing) =>
        writing.addAfter(`F-${state}`, caseIn(state, OWN), pathTo(state, state)),
      );
    }
    const refused = register.write({ actor: PLANNER, action: 'import' }, (writing) =>
      writing.addAfter('F-wrong', caseIn('housed', OWN), pathTo('F-wrong', 'waiting').toReversed()),
    );
    await expect(refused).rejects.toThrow();
    expect(await register.read((reading) => reading.get('case', 'F-wrong'))).toBeUndefined();
  });
});
