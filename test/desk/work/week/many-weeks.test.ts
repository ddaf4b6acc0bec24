import { expect, it } from 'vitest';
import type { ProposalStatus } from '../../../../src/desk/register/bodies.ts';
import { STEP_IDS, type StepId } from '../../../../src/desk/register/case-life/steps.ts';
import { eraseFamily } from '../../../../src/desk/register/erase.ts';
import { RegisterError } from '../../../../src/desk/register/register.ts';
import { verifyRegister } from '../../../../src/desk/register/verify.ts';
import { editFacts } from '../../../../src/desk/work/cases/edit-facts.ts';
import { reportFamily } from '../../../../src/desk/work/cases/report-family.ts';
import { takeCaseStep } from '../../../../src/desk/work/cases/take-case-step.ts';
import { DeskError } from '../../../../src/desk/work/desk-error.ts';
import { editOffer, removeOffer } from '../../../../src/desk/work/offers/change-offers.ts';
import { answerProposal } from '../../../../src/desk/work/week/answers.ts';
import { previewDrafts } from '../../../../src/desk/work/week/preview.ts';
import { ANSWER_STEPS, type AnswerRequest } from '../../../../src/desk/work/week/proposal-schemas.ts';
import { savePlan } from '../../../../src/desk/work/week/save-plan.ts';
import { planIn } from '../../../../src/desk/work/week/saved-plans.ts';
import { sendableIn, sendProposals } from '../../../../src/desk/work/week/send-proposals.ts';
import { undo } from '../../../../src/desk/work/week/undo.ts';
import { weekFilesOf } from '../../../../src/desk/work/week/week-files.ts';
import { currentWeekOf, startNextWeek, weekAfter } from '../../../../src/desk/work/week/week-settings.ts';
import { InputError } from '../../../../src/domain/problem.ts';
import { readScenario } from '../../../../src/scenario/read-scenario.ts';
import { ADMINISTRATOR, contactOf, EXAMPLE_NOW, freshSqlite, PLANNER, withExample } from '../../register/registers.ts';
import { emptyDesk, type TestDesk } from './desks.ts';

const WEEKS = 8;
const ACTIONS_PER_WEEK = 25;

function drawsFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Draw = <Item>(items: readonly Item[]) => Item | undefined;

async function tried(name: string, work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return `${name}: done`;
  } catch (error) {
    if (error instanceof RegisterError || error instanceof DeskError) return `${name}: refused (${error.message})`;
    if (error instanceof InputError) return `${name}: refused (${error.problems.map(({ kind }) => kind).join()})`;
    throw error;
  }
}

/** The answer that brings a proposal further. */
const FORWARD: Partial<Record<ProposalStatus, AnswerRequest['step']>> = {
  sent: 'accept-as-municipality',
  'accepted-by-municipality': 'accept-as-family',
  'accepted-by-family': 'house',
};
const OTHER_STEPS = STEP_IDS.filter(
  (step): step is Exclude<StepId, 'report' | 'propose'> => step !== 'report' && step !== 'propose',
);

/** Columns of the form with what people write in them, right and wrong. */
const WRITTEN: readonly (readonly [string, readonly string[]])[] = [
  ['adults', ['', '0', '1', '2']],
  ['child_ages', ['', '4', '3|9', '17']],
  ['children', ['', '1', '2']],
  ['bedrooms_needed', ['', '2']],
  ['shelter_id', ['', 'S-01', 'S-99']],
  ['shelter_since', ['', '2026-11-02', '2027-06-01']],
  ['preferences', ['', 'GM0014', 'GM0034|GM0855']],
  ['max_rent', ['', '700', 'much']],
];

async function reportOrEdit(desk: TestDesk, draw: Draw, chance: () => number): Promise<string> {
  const household = Object.fromEntries(
    WRITTEN.filter(() => chance() < 0.3).map(([column, texts]) => [column, draw(texts)!]),
  );
  if (chance() < 0.3) return tried('report', () => reportFamily(desk, PLANNER, { referring: 'GM0855', household }));
  const one = draw(await desk.register.read((reading) => reading.list('case')))!;
  const { referring } = one.body;
  const actor = referring !== null && chance() < 0.5 ? contactOf(referring) : PLANNER;
  return `${one.id} ${await tried('edit', () => editFacts(desk, actor, one.id, { version: one.version, household }))}`;
}

async function anything(desk: TestDesk, draw: Draw, chance: () => number): Promise<string> {
  const kind = chance();
  if (kind < 0.45) {
    const proposal = draw(await desk.register.read((reading) => reading.list('proposal')));
    if (!proposal) return 'nothing';
    const step = (chance() < 0.6 ? FORWARD[proposal.body.status] : undefined) ?? draw(ANSWER_STEPS)!;
    const request = { step, version: proposal.version, reason: 'told so' };
    return tried(`answer ${step}`, () => answerProposal(desk, PLANNER, proposal.id, request));
  }
  if (kind < 0.75) {
    const one = draw(await desk.register.read((reading) => reading.list('case')))!;
    const step = draw(OTHER_STEPS)!;
    const shelter = draw(await desk.register.read((reading) => reading.ids('shelter')));
    const request = {
      step,
      version: one.version,
      reason: 'told so',
      ...(step === 'shelter' && shelter ? { shelter: { id: shelter, since: '2026-11-20' } } : {}),
    };
    return `${one.id} ${await tried(`step ${step}`, () => takeCaseStep(desk, PLANNER, one.id, request))}`;
  }
  if (kind < 0.83) {
    const record = draw(['dwelling', 'dwelling', 'commitment', 'shelter'] as const)!;
    const one = draw(await desk.register.read((reading) => reading.list(record)))!;
    const request = { kind: record, id: one.id, version: one.version, reason: 'not there any more' };
    if (chance() < 0.5)
      return `${one.id} ${await tried(`remove ${record}`, () => removeOffer(desk, PLANNER, request))}`;
    const row: Record<string, string> =
      record === 'dwelling' ? { bedrooms: '2' } : record === 'shelter' ? { places: '9' } : {};
    return `${one.id} ${await tried(`edit ${record}`, () => editOffer(desk, PLANNER, { ...request, row }))}`;
  }
  if (kind < 0.9) return reportOrEdit(desk, draw, chance);
  if (kind < 0.96) return tried('undo', () => undo(desk, PLANNER));
  const id = draw(await desk.register.read((reading) => reading.ids('case')))!;
  return `${id} ${await tried('erase', () => eraseFamily(desk.register, ADMINISTRATOR, id, 'asked'))}`;
}

async function readable(desk: TestDesk): Promise<unknown> {
  const { files } = await desk.register.read(weekFilesOf);
  const among = new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));
  try {
    await readScenario('scenario.yaml', { among });
    return 'fine';
  } catch (error) {
    if (error instanceof InputError) return error.problems.filter(({ level }) => level === 'error');
    throw error;
  }
}

it.each([1, 2, 3])(
  'weeks drawn from seed %i end readable, planned and proven',
  async (seed) => {
    const chance = drawsFrom(seed * 7919);
    const draw: Draw = (items) => items[Math.floor(chance() * items.length)];
    let now = EXAMPLE_NOW.getTime();
    const tick = (): Date => {
      now += 1000;
      return new Date(now);
    };
    const desk = await emptyDesk(await freshSqlite(), { now: tick });
    await withExample(desk.register);
    const story: string[] = [];
    for (let week = 0; week < WEEKS; week += 1) {
      const preview = await previewDrafts(desk, PLANNER, []);
      story.push(`week ${week}: ${preview.kind}`);
      if (preview.kind === 'plan') {
        const saved = await savePlan(desk, PLANNER, { drafts: [], basis: preview.basis });
        const sendable = await desk.register.read((reading) => sendableIn(reading, planIn(saved.body)));
        const families = [...sendable]
          .filter(([, how]) => how === 'ready' || how === 'expected')
          .map(([family]) => family)
          .filter(() => chance() < 0.7);
        story.push(await tried('send', () => sendProposals(desk, PLANNER, { plan: saved.id, families })));
      }
      for (let count = 0; count < ACTIONS_PER_WEEK; count += 1) {
        story.push(await anything(desk, draw, chance));
        expect(await readable(desk), story.slice(-30).join('\n')).toBe('fine');
      }
      const { version, next } = await desk.register.read(async (reading) => ({
        version: (await reading.get('settings', 'scenario'))!.version,
        next: weekAfter(await currentWeekOf(reading))!,
      }));
      now += 7 * 86_400_000;
      await startNextWeek(desk, PLANNER, { version, week: next });
    }
    expect((await verifyRegister(desk.register.database)).findings).toEqual([]);
  },
  300_000,
);
