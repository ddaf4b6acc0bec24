/** Random sequences of what people do with cases, against a small model of them: no sequence reaches a state that the model does not know. */
import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { Actor } from '../../../src/desk/register/actor.ts';
import type { CaseBody } from '../../../src/desk/register/bodies.ts';
import { pathTo } from '../../../src/desk/register/case-life/path-to.ts';
import { CASE_STATES, type CaseState } from '../../../src/desk/register/case-life/states.ts';
import { legalSteps, STEP_IDS, type StepId, stepDefinition } from '../../../src/desk/register/case-life/steps.ts';
import { eraseFamily } from '../../../src/desk/register/erase.ts';
import type { OpenedRegister } from '../../../src/desk/register/open-register.ts';
import { undoLast } from '../../../src/desk/register/undo.ts';
import { verifyRegister } from '../../../src/desk/register/verify.ts';
import { canonicalJson } from '../../../src/domain/canonical-json.ts';
import { effort } from '../../effort.ts';
import { ADMINISTRATOR, EXAMPLE_NOW, onEveryDatabase } from './registers.ts';

const SEQUENCES = effort({ short: 120, long: 400, full: 1000 });
/** So many sequences share a register, which is then verified whole. */
const PER_REGISTER = 100;
const OWN = 'GM0855';

type Slot = 'A' | 'B';
type Who = 'planner' | 'own' | 'other' | 'viewer';

interface Decision {
  readonly slot: Slot;
  readonly before: CaseBody;
  readonly after: CaseBody;
}

/** What the cases must be; null: erased. An absent slot was never reported. */
interface Model {
  readonly cases: Map<Slot, CaseBody | null>;
  /** What the planner decided and did not turn back, the last one last. */
  readonly decisions: Decision[];
}

interface Real {
  readonly register: OpenedRegister;
  /** Of this sequence, so that sequences do not meet. */
  readonly run: number;
}

const idOf = ({ run }: Real, slot: Slot): string => `F-${run}-${slot}`;
const planner = ({ run }: Real): Actor => ({ id: `planner-${run}`, role: 'planner' });

function actorOf(who: Who, real: Real): Actor {
  if (who === 'planner') return planner(real);
  if (who === 'viewer') return { id: `viewer-${real.run}`, role: 'viewer' };
  return { id: `${who}-${real.run}`, role: 'municipality', municipality: who === 'own' ? OWN : 'GM0344' };
}

function newBody(state: CaseState): CaseBody {
  return {
    state,
    since: EXAMPLE_NOW.toISOString(),
    referring: OWN,
    assessment: {},
    household: {},
    declines: [],
    planner: { bannedFrom: [] },
  };
}

async function outcomeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'fine';
  } catch (error) {
    const { name, kind } = error as { readonly name: string; readonly kind?: string };
    if (kind === undefined && name !== 'StaleError') throw error;
    return kind ?? name;
  }
}

function decide({ cases, decisions }: Model, slot: Slot, after: CaseBody, who: Who): void {
  const before = cases.get(slot)!;
  cases.set(slot, after);
  // What changes nothing is no decision to turn back.
  if (who === 'planner' && canonicalJson(before) !== canonicalJson(after)) decisions.push({ slot, before, after });
}

/** How often each outcome came, so that the test can show that it tried them all. */
const seen = new Map<string, number>();
const reached = new Set<CaseState>();

/**
 * @param expected what must come of it; changes the model accordingly.
 * @param act does it, and tells what came of it.
 */
function action(
  text: string,
  expected: (model: Model) => string,
  act: (real: Real) => Promise<string>,
): fc.AsyncCommand<Model, Real> {
  return {
    check: () => true,
    toString: () => text,
    async run(model, real) {
      const outcome = expected(model);
      expect(await act(real), text).toBe(outcome);
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
      for (const [slot, body] of model.cases) {
        const stored = await real.register.read((reading) => reading.get('case', idOf(real, slot)));
        expect(stored?.body ?? null, text).toEqual(body);
        if (body) reached.add(body.state);
      }
    },
  };
}

function report(slot: Slot): fc.AsyncCommand<Model, Real> {
  return action(
    `report ${slot}`,
    ({ cases }) => {
      if (cases.has(slot)) return 'exists';
      cases.set(slot, newBody('reported'));
      return 'fine';
    },
    (real) =>
      outcomeOf(() =>
        real.register.change({ actor: planner(real), action: 'report' }, (writing) =>
          writing.add('case', idOf(real, slot), newBody('reported')),
        ),
      ),
  );
}

interface StepWords {
  readonly slot: Slot;
  readonly step: StepId;
  readonly who: Who;
  readonly reason: string | undefined;
  readonly isLate: boolean;
}

function takeStep({ slot, step, who, reason, isLate }: StepWords): fc.AsyncCommand<Model, Real> {
  return action(
    `${who} ${step} ${slot} ${reason ?? ''}${isLate ? ' late' : ''}`,
    (model) => {
      const body = model.cases.get(slot);
      if (!body || isLate) return body === undefined ? 'missing' : 'StaleError';
      const { from, to, by, municipality, reason: needed } = stepDefinition(step);
      if (from === 'nowhere' || !from.includes(body.state)) return 'illegal-step';
      const isOwn = who === 'own' && by.includes('municipality') && municipality !== 'receiving';
      if (who !== 'planner' && !isOwn) return 'not-your-step';
      if (needed === 'needed' && reason === undefined) return 'reason-needed';
      const byShelter = body.household['shelter_id'] === undefined ? 'waiting' : 'in-shelter';
      const state = to === 'by-shelter' ? byShelter : to === 'state-before' ? body.stateBefore : to;
      if (state === undefined) return 'illegal-step';
      const { stateBefore: _, ...rest } = body;
      const keeps = step === 'park' || step === 'object';
      decide(model, slot, { ...rest, state, ...(keeps ? { stateBefore: body.state } : {}) }, who);
      return 'fine';
    },
    async (real) => {
      const id = idOf(real, slot);
      const request = { actor: actorOf(who, real), action: step, subject: id, ...(reason ? { reason } : {}) };
      const version = await versionOf(real, id, isLate);
      return outcomeOf(() => real.register.change(request, (writing) => writing.step(id, version, step)));
    },
  );
}

function edit(slot: Slot, household: CaseBody['household'], isLate: boolean): fc.AsyncCommand<Model, Real> {
  return action(
    `edit ${slot} ${JSON.stringify(household)}${isLate ? ' late' : ''}`,
    (model) => {
      const body = model.cases.get(slot);
      if (!body || isLate) return body === undefined ? 'missing' : 'StaleError';
      decide(model, slot, { ...body, household }, 'planner');
      return 'fine';
    },
    async (real) => {
      const id = idOf(real, slot);
      const stored = await real.register.read((reading) => reading.get('case', id));
      const body = { ...(stored?.body ?? newBody('reported')), household };
      const version = await versionOf(real, id, isLate);
      return outcomeOf(() =>
        real.register.change({ actor: planner(real), action: 'edit', subject: id, reason: 'told' }, (writing) =>
          writing.replace('case', id, version, body),
        ),
      );
    },
  );
}

async function versionOf(real: Real, id: string, isLate: boolean): Promise<number> {
  const stored = await real.register.read((reading) => reading.get('case', id));
  return (stored?.version ?? 1) - (isLate ? 1 : 0);
}

const undo = action(
  'undo',
  ({ cases, decisions }) => {
    const last = decisions.at(-1);
    if (!last) return 'nothing-to-undo';
    if (canonicalJson(cases.get(last.slot)) !== canonicalJson(last.after)) return 'changed-since';
    decisions.pop();
    cases.set(last.slot, last.before);
    return 'fine';
  },
  (real) => outcomeOf(() => undoLast(real.register, planner(real))),
);

function erase(slot: Slot): fc.AsyncCommand<Model, Real> {
  return action(
    `erase ${slot}`,
    ({ cases }) => {
      if (!cases.get(slot)) return 'missing';
      cases.set(slot, null);
      return 'fine';
    },
    (real) => outcomeOf(() => eraseFamily(real.register, ADMINISTRATOR, idOf(real, slot), 'asked')),
  );
}

/** Somebody writes a step into the table: refused unless it is legal and begins where the case is. Never kept. */
function writeStep(slot: Slot, step: StepId | 'undo', from: CaseState, to: CaseState): fc.AsyncCommand<Model, Real> {
  const isLegal = legalSteps().some((one) => one.from === from && one.step === step && one.to === to);
  const command = action(
    `write ${slot} ${from} ${step} ${to}`,
    ({ cases }) => (isLegal && cases.get(slot)?.state === from ? 'taken' : 'refused'),
    async (real) => {
      const id = idOf(real, slot);
      const last = sql`(select max(number) from step where case_id = ${id})`;
      let outcome = 'refused';
      await real.register.database
        .write(async (transaction) => {
          await sql`insert into step (case_id, number, previous_number, from_state, step, to_state, sequence)
            values (${id}, coalesce(${last}, 0) + 1, ${last}, ${from}, ${step}, ${to}, 1)`.execute(transaction);
          outcome = 'taken';
          throw new Error('rollback');
        })
        .catch(() => undefined);
      return outcome;
    },
  );
  // Of an erased case nobody knows any more where it was.
  return { ...command, check: ({ cases }) => cases.get(slot) !== null };
}

const slots = fc.constantFrom<Slot[]>('A', 'A', 'A', 'B');
const late = fc.integer({ min: 0, max: 7 }).map((draw) => draw === 0);
const states = fc.constantFrom(...CASE_STATES);
const steps = fc
  .record<StepWords>({
    slot: slots,
    step: fc.constantFrom(...STEP_IDS),
    who: fc.constantFrom<Who[]>('planner', 'planner', 'planner', 'own', 'other', 'viewer'),
    reason: fc.constantFrom('why', 'why', 'why', undefined),
    isLate: late,
  })
  .map(takeStep);
const households = fc.constantFrom<CaseBody['household'][]>({}, { adults: '2' }, { shelter_id: 'S-1' });
/** One of the legal steps, and now and then any. */
const written = fc.oneof(
  fc.constantFrom(...legalSteps().flatMap(({ from, step, to }) => (from === null ? [] : [[step, from, to] as const]))),
  fc.tuple(fc.constantFrom(...STEP_IDS, 'undo' as const), states, states),
);

const ACTIONS = [
  steps,
  steps,
  steps,
  steps,
  fc.tuple(slots, households, late).map((words) => edit(...words)),
  fc.constant(undo),
  slots.map(report),
  fc.integer({ min: 0, max: 5 }).chain((draw) => (draw === 0 ? slots.map(erase) : steps)),
  fc.tuple(slots, written).map(([slot, [step, from, to]]) => writeStep(slot, step, from, to)),
];

const _OUTCOMES = [
  'StaleError',
  'changed-since',
  'exists',
  'fine',
  'illegal-step',
  'missing',
  'not-your-step',
  'nothing-to-undo',
  'reason-needed',
  'refused',
  'taken',
];

onEveryDatabase('cases', (fresh) => {
  it(`stand where the steps brought them, after ${SEQUENCES} sequences of actions`, async () => {
    let run = 0;
    let register: OpenedRegister | undefined;
    const verified = async (): Promise<void> => {
      if (!register) return;
      expect((await verifyRegister(register.database)).findings).toEqual([]);
      await register.close();
      register = undefined;
    };
    seen.clear();
    reached.clear();
    const sequence = fc.commands(ACTIONS, { maxCommands: 20, size: 'max' });
    await fc.assert(
      fc.asyncProperty(states, sequence, async (beginning, actions) => {
        if (run % PER_REGISTER === 0) await verified();
        run += 1;
        register ??= await (await fresh()).open();
        const real: Real = { register, run };
        const body = newBody(beginning);
        await register.write({ actor: ADMINISTRATOR, action: 'import' }, (writing) =>
          writing.addAfter(idOf(real, 'A'), body, pathTo('A', beginning)),
        );
        const model: Model = { cases: new Map([['A', body]]), decisions: [] };
        await fc.asyncModelRun(() => ({ model, real }), actions);
      }),
      { numRuns: SEQUENCES },
    );
    await verified();
  });
});
