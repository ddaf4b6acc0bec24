/** A desk in memory with a few places, and the people who sit at it. */

import type { Actor } from '../../../../src/desk/register/actor.ts';
import type { ProposalBody, Row } from '../../../../src/desk/register/bodies.ts';
import type { Stored } from '../../../../src/desk/register/register.ts';
import { reportFamily } from '../../../../src/desk/work/cases/report-family.ts';
import type { StepRequest } from '../../../../src/desk/work/cases/schemas.ts';
import { takeCaseStep } from '../../../../src/desk/work/cases/take-case-step.ts';
import type { Desk } from '../../../../src/desk/work/desk.ts';
import { createJobs } from '../../../../src/desk/work/jobs.ts';
import type { FamilyExplanation } from '../../../../src/domain/reason.ts';
import { emptyRegister } from '../../register/registers.ts';

export const PLANNER: Actor = { id: 'planner-1', role: 'planner' };
export const AMSTERDAM: Actor = { id: 'contact-1', role: 'municipality', municipality: 'GM0363' };
export const TILBURG: Actor = { id: 'contact-2', role: 'municipality', municipality: 'GM0855' };
export const ALMERE: Actor = { id: 'contact-3', role: 'municipality', municipality: 'GM0034' };
export const OTHERS: readonly Actor[] = [
  { id: 'corporation-1', role: 'association', association: 'A' },
  { id: 'viewer-1', role: 'viewer' },
  { id: 'admin-1', role: 'administrator' },
];

export const COMPLETE_ASSESSMENT: Row = {
  reported_on: '2026-11-20',
  arrived_on: '2026-10-05',
  residence_ground: 'dutch',
  minor_children: 'yes',
  came_voluntarily: 'yes',
  prepared: 'no',
  care_need: 'no',
  self_sufficient_judged_on: '2026-11-20',
  self_sufficient: 'yes',
  homeless: 'actual',
  own_network: 'no',
  home_efforts: 'yes',
  work_efforts: 'yes',
  return_possible: 'no',
  return_willing: 'yes',
  evacuation_list: 'no',
  consent: 'yes',
};
export const COMPLETE_HOUSEHOLD: Row = { adults: '2', child_ages: '3|7|12', max_rent: '760', avoid: 'GM0034' };

export interface TestDesk extends Desk {
  /** Moves the clock forward. */
  pass(days: number): void;
}

export async function exampleDesk(explanation?: FamilyExplanation): Promise<TestDesk> {
  let now = Date.parse('2026-11-23T09:30:00Z');
  const register = await emptyRegister({ now: () => new Date(now) });
  await register.change({ actor: PLANNER, action: 'import' }, async (writing) => {
    await writing.add('settings', 'scenario', { scenario: 'capWeeks: 13\nweek: 2026-W48\n', retentionMonths: 24 });
    for (const [id, name] of [
      ['GM0363', 'Amsterdam'],
      ['GM0855', 'Tilburg'],
      ['GM0034', 'Almere'],
    ] as const) {
      await writing.add('municipality', id, { municipality: id, name });
    }
    await writing.add('shelter', 'S-01', { shelter_id: 'S-01', municipality: 'GM0363', places: '20' });
  });
  return {
    register,
    planner: { plan: notHere, explain: async () => explanation, close: async () => {} },
    now: () => new Date(now),
    jobs: createJobs(),
    deployment: { mode: 'local', database: 'sqlite' },
    pass(days) {
      now += days * 86_400_000;
    },
  };
}

async function notHere(): Promise<never> {
  throw new Error('No plan is made here.');
}

/** A family that Amsterdam reported with everything known. */
export async function reported(desk: Desk, actor: Actor = AMSTERDAM): Promise<Stored<'case'>> {
  return reportFamily(desk, actor, {
    ...(actor.role === 'planner' ? { referring: 'GM0363' } : {}),
    assessment: COMPLETE_ASSESSMENT,
    household: COMPLETE_HOUSEHOLD,
  });
}

/** Takes steps one after another as the planner. */
export async function taken(
  desk: Desk,
  id: string,
  ...steps: readonly Omit<StepRequest, 'version'>[]
): Promise<Stored<'case'>> {
  for (const step of steps)
    await takeCaseStep(desk, PLANNER, id, { ...step, version: (await stored(desk, id)).version });
  return stored(desk, id);
}

export async function stored(desk: Desk, id: string): Promise<Stored<'case'>> {
  return (await desk.register.read((reading) => reading.get('case', id)))!;
}

export const QUALIFIED = [
  { step: 'refer' },
  { step: 'test' },
  { step: 'qualify', reason: 'Alle voorwaarden zijn bekeken.' },
] as const satisfies readonly Omit<StepRequest, 'version'>[];

/** Sends a proposal, as the week's page does. */
export async function proposed(desk: Desk, id: string, municipality: string, plan = 'P-1'): Promise<Stored<'case'>> {
  const body: ProposalBody = {
    family: id,
    plan,
    status: 'sent',
    sentAt: desk.now().toISOString(),
    municipality,
    supply: 'dwelling',
    dwelling: 'D-17',
    moveInWeek: '2026-W50',
    persons: 5,
    children: 3,
    weeksInShelter: 4,
    answers: [],
  };
  await desk.register.change({ actor: PLANNER, action: 'propose', subject: id }, async (writing) => {
    const { version } = (await writing.get('case', id))!;
    await writing.add('proposal', `${id}-${municipality}`, body);
    await writing.step(id, version, 'propose', (before) => ({ ...before, proposal: `${id}-${municipality}` }));
  });
  return stored(desk, id);
}
