/** A register in which something happened: a plan, proposals in every kind of answer, cases in many states, an erasure. */
import type { CaseBody, ProposalBody } from '../../../src/desk/register/bodies.ts';
import { pathTo } from '../../../src/desk/register/case-life/path-to.ts';
import { CASE_STATES } from '../../../src/desk/register/case-life/states.ts';
import type { OpenedRegister } from '../../../src/desk/register/open-register.ts';
import { scenarioFilesOf } from '../../../src/desk/register/scenario-files.ts';
import { createWeekPlannerHere } from '../../../src/planning/week-planner-here.ts';
import { planToJson } from '../../../src/report/plan-json.ts';
import { PLANNER, withExample } from './registers.ts';

export const SAVED_PLAN = 'P-2026-W48-1';

/** The example week with its plan saved; a proposal to `F-001`, and a case in every state there is. */
export async function withHistory(register: OpenedRegister): Promise<OpenedRegister> {
  await withExample(register);
  await savePlan(register);
  await register.change({ actor: PLANNER, action: 'send-proposals', subject: 'F-001', reason: 'week 48' }, (writing) =>
    writing.add('proposal', 'PR-1', proposalOf('F-001')).then(async () => {
      const { version } = (await writing.get('case', 'F-001'))!;
      await writing.step('F-001', version, 'propose', (body) => ({ ...body, proposal: 'PR-1' }));
    }),
  );
  await register.write({ actor: PLANNER, action: 'import', reason: 'one in every state' }, async (writing) => {
    for (const state of CASE_STATES) {
      await writing.addAfter(`X-${state}`, bodyIn(state, writing.now), pathTo(state, state));
    }
  });
  return register;
}

function bodyIn(state: CaseBody['state'], since: string): CaseBody {
  return {
    state,
    since,
    referring: 'GM0855',
    assessment: { minor_children: 'yes', reported_on: '2026-11-02' },
    household: { adults: '1', child_ages: '4' },
    declines: [{ by: 'family', municipality: 'GM0855', reason: 'too far, “really”\n', at: since }],
    planner: { bannedFrom: ['GM0855'] },
  };
}

function proposalOf(family: string): ProposalBody {
  return {
    family,
    plan: SAVED_PLAN,
    status: 'sent',
    sentAt: '2026-11-23T09:30:00.000Z',
    municipality: 'GM0855',
    supply: 'dwelling',
    dwelling: 'D-01',
    moveInWeek: '2026-W49',
    persons: 3,
    children: 2,
    weeksInShelter: 1,
    answers: [],
  };
}

async function savePlan(register: OpenedRegister): Promise<void> {
  const inputs = await register.read(scenarioFilesOf);
  const planner = createWeekPlannerHere();
  const answer = await planner.plan({ files: inputs });
  await planner.close();
  if (answer.kind !== 'plan') throw new Error(JSON.stringify(answer));
  const { policy, week } = answer.plan;
  await register.change({ actor: PLANNER, action: 'save-plan', reason: 'week 48' }, (writing) =>
    writing.add('plan', SAVED_PLAN, {
      week,
      policy,
      savedAt: writing.now,
      plan: planToJson(answer.plan),
      inputs,
      erased: [],
      overrides: [],
    }),
  );
}
